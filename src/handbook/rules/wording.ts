import { distance } from 'fastest-levenshtein'

/** What a language calls the things that rules are about: like words become one, in capitals. */
export type Wording = {
  /** Concept and the phrases for it, apart by `|`; a plural s is understood. */
  like: Readonly<Record<string, string>>
  /** Words that carry no meaning here. */
  empty: string
}

/** Concepts are in capitals, all else is not. */
export const isConcept = (token: string): boolean => token >= 'A' && token < '['

const plain = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/\.(?!\d)/g, ' ')
    .replace(/(?<!\d)\d*\.\d+/g, ' half ')
    .trim()

const singular = (word: string): string => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word)

/** One slip in words of four letters or more, two in words of eight. */
const slips = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

const letters = (word: string): string => [...word].toSorted().join('')

/** Within its slips, or with two letters changed about. */
const nearly = (right: string, word: string): boolean => {
  const apart = distance(right, word)
  return apart <= slips(word) || (apart === 2 && letters(right) === letters(word))
}

/** Reads a question as the concepts it is about. `spoken`: whatever else is spelt right. */
export function reading({ like, empty }: Wording, spoken: readonly string[]) {
  const concepts = new Map(
    Object.entries(like).flatMap(([concept, phrases]) =>
      phrases.split('|').map((phrase) => [plain(phrase), concept] as const),
    ),
  )
  const longestFirst = [...concepts.keys()].toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})s?(?![\\p{L}\\p{N}])`, 'gu')
  const meaningless = new Set(empty.split(' '))
  const spelt = new Set([...longestFirst, ...spoken.map(plain), empty].flatMap((words) => words.split(' ')))
  const long = [...spelt].filter((word) => word.length >= 5)

  const corrected = (word: string): string => {
    if (spelt.has(word) || spelt.has(singular(word)) || slips(word) === 0) return word
    return long.find((one) => one[0] === word[0] && nearly(one, word)) ?? word
  }
  const concept = (found: string): string =>
    ` ${concepts.get(found) ?? concepts.get(found.replace(/s$/, ''))} `

  return (words: string): string[] => {
    const said = plain(words).split(' ').map(corrected).join(' ').replace(pattern, concept)
    const tokens = said
      .split(' ')
      .map((token) => (isConcept(token) || meaningless.has(token) ? token : singular(token)))
      .filter((token) => token.length > 1 && !meaningless.has(token) && !/^\d/.test(token))
    return [...new Set(tokens)]
  }
}
