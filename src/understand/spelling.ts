import { distance } from 'fastest-levenshtein'
import type { Spelling } from '../languages/heard-words.ts'

/**
 * The word of the trade that a misspelt word means, or the word itself. Short words are mended only where letters
 * are missing, doubled or swapped by one; the first letter must be right.
 */
export function correct(word: string, spelling: Spelling): string {
  const known = dictionary(spelling)
  const seen = known.mended.get(word)
  if (seen !== undefined) return seen
  if (word.length < 4 || word.length > 20 || known.all.has(word)) return word
  const read = closest(word, known.byFirst.get(word[0] ?? '') ?? []) ?? word
  if (known.mended.size < 5000) known.mended.set(word, read)
  return read
}

/** `mended`: what is short for a word, and what was seen before. */
type Dictionary = { all: Set<string>; byFirst: Map<string, string[]>; mended: Map<string, string> }
const dictionaries = new WeakMap<Spelling, Dictionary>()

function dictionary(spelling: Spelling): Dictionary {
  const made = dictionaries.get(spelling)
  if (made) return made
  const fresh: Dictionary = {
    all: new Set([...spelling.words, ...spelling.leave]),
    byFirst: Map.groupBy(spelling.words, (word) => word[0] ?? ''),
    mended: new Map(Object.entries(spelling.short)),
  }
  dictionaries.set(spelling, fresh)
  return fresh
}

function closest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > 2) continue
    const far = swapped(word, candidate) ? 1 : distance(word, candidate)
    if (far < least && far <= allowed(word, candidate)) {
      best = candidate
      least = far
    }
  }
  return best
}

const allowed = (word: string, candidate: string): number =>
  Math.min(word.length, candidate.length) >= 9 ? 2 : candidate.length >= 5 ? 1 : 0

/** Two neighbouring letters changed places: one slip, though Levenshtein counts two. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}
