import { distance } from 'fastest-levenshtein'
import type { Lexicon, Named } from './lexicon.ts'

/**
 * The month or weekday that a word is a slip of: marh, ocotber, wensday. The first letter must be right.
 * A month needs company (a day, "in"), since match and apply are words too.
 */
export function misspelt(word: string, company: boolean, known: Lexicon): Named | undefined {
  const candidates = known.names.get(word[0] ?? '')
  if (!candidates || word.length > 11 || known.notMisspelt.has(word)) return undefined
  for (const { name, mean } of candidates) {
    if (mean.is === 'month' && !company) continue
    if (swapped(word, name) || doubled(word, name) || distanceAllows(word, name)) return mean
  }
  return undefined
}

/** One slip in a name of five or six letters, two in a longer one; shorter names are too near to other words. */
function distanceAllows(word: string, name: string): boolean {
  if (name.length < 5 || Math.abs(name.length - word.length) > 1) return false
  return distance(word, name) <= (name.length >= 7 ? 2 : 1)
}

/** One letter too often: "jully". */
const doubled = (word: string, name: string): boolean =>
  word.length === name.length + 1 &&
  [...word].some((letter, i) => letter === word[i + 1] && word.slice(0, i) + word.slice(i + 1) === name)

/** Two neighbouring letters have changed places. */
function swapped(word: string, name: string): boolean {
  if (word.length !== name.length) return false
  let at = 0
  while (at < word.length && word[at] === name[at]) at += 1
  return (
    at + 1 < word.length &&
    word[at] === name[at + 1] &&
    word[at + 1] === name[at] &&
    word.slice(at + 2) === name.slice(at + 2)
  )
}
