import { shift } from '../../days.ts'
import { dayFrom, monthOf, yearOf } from './calendar.ts'
import { is, near, type Reading } from './reading.ts'
import type { Said } from './said.ts'
import { isTaken } from './token.ts'

const marks = [',', ';', '&', '+']

/**
 * "March 3rd (1 pt), 10th (2 pts), and 17th (1 pt)": what was said of each day stands between them, so they are no
 * sequence, but all are of one month. A day of it that is still to come is asked about.
 */
export function listed(
  read: Reading,
  i: number,
  last: Said | undefined,
): { said: Said[]; next: number } | undefined {
  const { start, end } = last?.value ?? {}
  const before = read.tokens[i - 1]
  if (!start || start !== end || !before || !(marks.includes(before.word) || is(before, 'and')))
    return undefined
  const at = is(read.tokens[i], 'the') ? i + 1 : i
  const token = read.tokens[at]
  const day = token && dayOf(read, at)
  if (!token || !day || day <= Number(start.slice(8))) return undefined
  const found = dayFrom(yearOf(start), monthOf(start), day)
  const value = found && found <= read.today ? { start: found, end: found } : {}
  return {
    said: [{ from: read.tokens[i]?.from ?? token.from, to: token.to, value, why: 'year-not-said' }],
    next: at + 1,
  }
}

/** "Seminar March 3 and the next day a workshop": where no single day was said last, it is asked. */
export function following(
  read: Reading,
  i: number,
  last: Said | undefined,
): { said: Said[]; next: number } | undefined {
  const token = read.tokens[i]
  if (!token || !is(token, 'following')) return undefined
  const { start, end } = last?.value ?? {}
  const day = start && start === end ? shift(start, 1) : undefined
  const value = day && day <= read.today ? { start: day, end: day } : {}
  return { said: [{ from: token.from, to: token.to, value, why: 'relative-day' }], next: i + 1 }
}

/** An ordinal that ends there, or a plain number with what was read of it in brackets. */
function dayOf(read: Reading, i: number): number | undefined {
  const token = read.tokens[i]
  const [after, inner] = [near(read.tokens[i + 1]), read.tokens[i + 2]]
  const opens = after?.word === '(' && inner !== undefined && isTaken(inner)
  if (token?.mean.is === 'number') return opens && token.mean.digits <= 2 ? token.mean.n : undefined
  if (token?.mean.is !== 'ordinal' || !/^\d/.test(token.word)) return undefined
  const ends = opens || !after || isTaken(after) || is(after, 'mark', 'and')
  return ends ? token.mean.n : undefined
}
