import { type Atom, is, isActivity, near, type Reading } from './reading.ts'
import { isTaken, type Token } from './token.ts'
import { century } from './tokens.ts'

/** "2-14 webinar", "2-14 to 2-16": before one thing that is dated, or in a range, and where no other reading is left. */
export function monthDashDay(read: Reading, i: number): Atom | undefined {
  const said = numbersWithDash(read, i)
  const [before, after] = [read.tokens[i - 1], near(read.tokens[i + 3])]
  // "nitrous workshop 6-20"
  const ends =
    (!after || isTaken(after) || after.word === ',') &&
    before !== undefined &&
    (isTaken(before) || isActivity(read.known, before))
  const spans =
    (is(after, 'to') && numbersWithDash(read, i + 4)) || (is(before, 'to') && numbersWithDash(read, i - 4))
  return said && (ends || spans || read.known.ranked.has(after?.word ?? '')) ? said : undefined
}

function numbersWithDash(read: Reading, i: number): Atom | undefined {
  const [month, dash, day] = read.tokens.slice(Math.max(i, 0), i + 3)
  if (month?.mean.is !== 'number' || dash?.word !== '-' || day?.mean.is !== 'number') return undefined
  if (dash.gap > 0 || day.gap > 0) return undefined
  if (month.mean.n < 1 || month.mean.n > 12 || day.mean.n < 13 || day.mean.n > 31) return undefined
  return { from: i, next: i + 3, month: month.mean.n, day: day.mean.n }
}

/** 3-March-2026, 3/mar/26 */
export function dashed(read: Reading, i: number): Atom | undefined {
  if (read.tokens[i]?.mean.is !== 'number') return undefined
  const [number, mark, month, again, year] = read.tokens.slice(i, i + 5)
  if (number?.mean.is !== 'number' || month?.mean.is !== 'month' || year?.mean.is !== 'number')
    return undefined
  if (mark?.word !== again?.word || !['-', '/'].includes(mark?.word ?? '')) return undefined
  const day = dayNumber(number)
  const tight = [mark, month, again, year].every((token) => token?.gap === 0)
  if (!tight || day === undefined || (year.mean.digits !== 4 && year.mean.digits !== 2)) return undefined
  return { from: i, next: i + 5, day, month: month.mean.month, year: century(year.word), dayFirst: true }
}

/** The day of a month: 3, 3rd, third, three. */
export function dayNumber(token: Token | undefined): number | undefined {
  const mean = token?.mean
  if (mean?.is === 'ordinal' || mean?.is === 'cardinal') return mean.n <= 31 ? mean.n : undefined
  return mean?.is === 'number' && mean.digits <= 2 && mean.n >= 1 && mean.n <= 31 ? mean.n : undefined
}
