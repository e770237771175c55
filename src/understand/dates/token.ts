import type { DateWord } from '../../languages/date-words.ts'
import type { Span } from '../reader.ts'

/** `number`: digits as written. `date`: 3/4/26, month first unless impossible. `word`: anything else. */
export type Meaning =
  | DateWord
  | { is: 'number'; n: number; digits: number }
  | { is: 'date'; month: number; day: number; year?: number; whole: boolean }
  | { is: 'month-year'; month: number; year: number }
  | { is: 'year'; year: number }
  /** So many of something: 30 minutes, 3 days. */
  | { is: 'count'; n: number }
  | { is: 'clock' | 'mark' | 'word' }

/** `gap`: blanks before it. `far`: too many of them, or a new line, to belong to what stands before. */
export type Token = Span & {
  word: string
  mean: Meaning
  gap: number
  far: boolean
  line: boolean
  typo?: true
}

export const WORD = { is: 'word' } as const

/** Apostrophes do not count: new year's, thanksgivin', yesterday's. */
export const bare = (word: string): string => (word.includes("'") ? word.replaceAll("'", '') : word)

/** One token made of some, and the index after them. */
export type Taken = [Token, number] | undefined

export const span = (all: Token[], i: number, next: number, mean: Meaning): Token => {
  const first = all[i] as Token
  const last = all[next - 1] as Token
  return { ...first, to: last.to, mean, word: next - i === 1 ? first.word : `${first.word} ${last.word}` }
}

/** What other readers have read is blanked out with this letter. */
export const isTaken = ({ word }: Token): boolean => /^x+$/.test(word)
