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
  const { weights, usual } = table(learned)
  const known = features(words).flatMap((word) => {
    const weight = weights.get(word)
    return weight ? [weight] : []
  })
  // words of one message go together: many tell less than they would if each stood for itself
  const share = 1 / Math.max(1, known.length) ** 0.4
  const scores = usual.map((chance, kind) => {
    let told = 0
    for (const weight of known) told += weight[kind] ?? 0
    return chance + share * told
  })
  const most = Math.max(...scores)
  const chances = scores.map((score) => Math.exp(score - most))
  const whole = chances.reduce((sum, chance) => sum + chance, 0)
  return learned.kinds
    .map((kind, i) => ({ kind, chance: (chances[i] ?? 0) / whole }))
    .toSorted((a, b) => b.chance - a.chance)
}

/** What was never seen is not impossible. */
const SMOOTH = 0.1

/** The words of a message; numbers of points, days and activities are one word each, whatever they say. */
export function sounds({ text, points, days, mentions }: Readings, today: Day): string[] {
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
    else if (!mention && isName(text.source, place)) words.push('#name')
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

/** Logarithms: of each word in a message of each kind, and of each kind at all. */
type Table = { weights: Map<string, number[]>; usual: number[] }
const tables = new WeakMap<Learned, Table>()

function table(learned: Learned): Table {
  const made = tables.get(learned)
  if (made) return made
  const rows = Object.entries(learned.words).map(([word, list]) => [word, row(list, learned)] as const)
  const sums = learned.kinds.map((_, kind) => rows.reduce((sum, [, counts]) => sum + (counts[kind] ?? 0), 0))
  const weighed = (counts: readonly number[]): number[] =>
    counts.map((count, kind) => Math.log((count + SMOOTH) / ((sums[kind] ?? 0) + SMOOTH * rows.length)))
  const all = learned.messages.reduce((sum, n) => sum + n, 0)
  const fresh = {
    weights: new Map(rows.map(([word, counts]) => [word, weighed(counts)])),
    usual: learned.messages.map((n) => Math.log(n / all)),
  }
  tables.set(learned, fresh)
  return fresh
}

function row(list: string, { kinds }: Learned): number[] {
  const counts = kinds.map(() => 0)
  const parts = list.split(' ').map(Number)
  for (let i = 0; i < parts.length; i += 2) counts[parts[i] ?? 0] = parts[i + 1] ?? 0
  return counts
}
