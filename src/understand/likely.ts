import type { Hears } from '../languages/heard.ts'
import type { Learned } from '../languages/learned.ts'
import type { Day } from '../model.ts'
import { matches } from './matches.ts'
import { span } from './plain.ts'
import type { Found, Span } from './reader.ts'
import type { Readings } from './readings.ts'

export type Likely = { kind: string; chance: number }

/**
 * What a message sounds like, judged by its words and pairs of words with what was read in it held for one word each.
 * For messages that no reader knows: thousands of ways to ask are better learned than listed.
 */
export function likely(words: readonly string[], learned: Learned): Likely[] {
  const known = features(words).flatMap((word) => weightsOf(word, learned) ?? [])
  const share = shareOf(known.length)
  const scores = learned.usual.map((tenths) => tenths / 10)
  for (const { kinds, weights } of known)
    for (let i = 0; i < kinds.length; i += 1) {
      const kind = kinds[i] ?? 0
      scores[kind] = (scores[kind] ?? 0) + share * (weights[i] ?? 0)
    }
  const chances = soft(scores)
  return learned.kinds
    .map((kind, i) => ({ kind, chance: chances[i] ?? 0 }))
    .toSorted((a, b) => b.chance - a.chance)
}

type Weights = { kinds: number[]; weights: number[] }
const read = new WeakMap<Learned, Map<string, Weights | undefined>>()

/** Most words are never said: a row is read when its word is said first. */
function weightsOf(word: string, learned: Learned): Weights | undefined {
  const rows = read.get(learned) ?? new Map<string, Weights | undefined>()
  read.set(learned, rows)
  const row = Object.hasOwn(learned.words, word) ? learned.words[word] : undefined
  if (row === undefined || rows.has(word)) return rows.get(word)
  const parts = row.split(' ').map(Number)
  const made = {
    kinds: parts.filter((_, i) => i % 2 === 0),
    weights: parts.filter((_, i) => i % 2 === 1).map((tenths) => tenths / 10),
  }
  rows.set(word, made)
  return made
}

/** Scores, made chances that add up to one. */
export function soft(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const whole = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / whole)
}

/** What so many known words of one message count for: they go together, and tell less than if each stood for itself. */
export const shareOf = (words: number): number => 1 / Math.sqrt(Math.max(1, words))

/** The words of a message; numbers of points, days, activities and names are one word each, whatever they say. */
export function sounds(
  { text, points, days, mentions }: Readings,
  { cues: { names } }: Hears,
  today: Day,
): string[] {
  const words: string[] = []
  let within: Span | undefined
  const at = (found: readonly Found<unknown>[], place: Span): number =>
    found.findIndex(({ from, to }) => from <= place.from && place.from < to)
  for (const { 0: word, index } of matches(/[a-z]+|\d[\d.,/]*|[?!.,:\n]/g, text.text)) {
    const place = span(text, index, index + word.length)
    if (within && place.from < within.to) continue
    const point = points[at(points, place)]
    const day = days[at(days, place)]
    const mention = mentions[at(mentions, place)]
    within = point ?? day
    if (point) words.push(point.value.hours ? '#hours' : '#points')
    else if (day) words.push(when(day.value.start ?? day.value.end, today))
    else if (/^\d/.test(word)) words.push('#number')
    else if (!mention && (names.has(word) || isName(text.source, place))) words.push('#name')
    else words.push(...(mention?.from === place.from ? [`#${mention.value.strength}`] : []), word)
  }
  return words
}

/** A capital letter within a sentence: who or where it is tells nothing of what is wanted. */
const isName = (source: string, { from, to }: Span): boolean =>
  /^[A-Z][a-z]/.test(source.slice(from, to)) && /[a-z,] $/.test(source.slice(Math.max(0, from - 2), from))

const when = (day: Day | undefined, today: Day): string => (day ? (day > today ? '#ahead' : '#day') : '#time')

/** Words and pairs, each once, with the ends of the message. */
export function features(words: readonly string[]): string[] {
  const all = new Set(['<', '>', ...words])
  let before = '<'
  for (const word of words) {
    all.add(`${before} ${word}`)
    before = word
  }
  return [...all.add(`${before} >`)]
}
