import type { Day } from '../../model.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'

/** What is being read: the tokens, the language and today. */
export type Reading = { tokens: Token[]; known: Lexicon; today: Day }

/** One day as it was said, or a month; what was not said is absent. `from` and `next` are token indices. */
export type Atom = {
  from: number
  next: number
  weekday?: number
  /** Of which week, counted back, or which of its kind: the Monday before last. */
  week?: { ago: number } | { before: number } | { ahead: true }
  month?: number
  day?: number
  year?: number
  fixed?: Day
  /** Day before month: then earlier days may borrow its month (the 3rd and 5th of March). */
  dayFirst?: true
  /** A number with nothing that makes it a day by itself, or only an article. */
  bare?: 'number' | 'ordinal' | 'the'
  /** An ordinal in words, which ranks more often than it dates. */
  spelt?: true
  typo?: true
}

export const near = (token: Token | undefined): Token | undefined => (token && !token.far ? token : undefined)
export const is = (token: Token | undefined, ...kinds: Token['mean']['is'][]): boolean =>
  token !== undefined && kinds.includes(token.mean.is)

/** "August 3-7 summer institute": with nothing but a dash before it, a number is the end of a range. */
export function endsRange(read: Reading, i: number): boolean {
  const [before, dash, token] = [read.tokens[i - 2], read.tokens[i - 1], read.tokens[i]]
  return dash?.word === '-' && dash.gap === 0 && token?.gap === 0 && is(before, 'number', 'ordinal', 'date')
}

/** Webinar, workshops: something that is held on a day, not numbered like a module. */
export function isActivity({ counted, ranked, numbered }: Lexicon, token: Token | undefined): boolean {
  const one = (token?.word ?? '').replace(/s$/, '')
  return counted.has(`${one}s`) && ranked.has(one) && !numbered.has(one)
}
