import { type Atom, is, near, type Reading } from './reading.ts'
import type { Token } from './token.ts'
import { century } from './tokens.ts'

/** A day or month of the calendar, as written or spoken. */
export const date = (read: Reading, i: number): Atom | undefined =>
  writtenDate(read, i) ?? monthThenDay(read, i) ?? dayThenMonth(read, i)

/** 3/4, 3/4/26, 2026-03-04 */
function writtenDate(read: Reading, i: number): Atom | undefined {
  const mean = read.tokens[i]?.mean
  if (mean?.is !== 'date') return undefined
  if (!mean.whole && isFraction(read, i)) return undefined
  const said = mean.year === undefined ? yearAt(read, i + 1) : { year: mean.year, next: i + 1 }
  return {
    from: i,
    next: said?.next ?? i + 1,
    month: mean.month,
    day: mean.day,
    ...(said && { year: said.year }),
  }
}

/** 24/7, 1/2 day, 1/2 credit, quiz 9/10, part 1/2 */
function isFraction(read: Reading, i: number): boolean {
  const token = read.tokens[i]
  const before = near(token) && read.tokens[i - 1]
  const after = near(read.tokens[i + 1])
  if (token?.word === '24/7' || is(after, 'unit')) return true
  if (token?.word === '1/2' && (read.known.ranked.has(after?.word ?? '') || is(after, 'of', 'the')))
    return true
  return read.known.outOf.has(before?.word ?? '')
}

/** The day of a month: 3, 3rd, third, three. */
function dayNumber(token: Token | undefined): number | undefined {
  const mean = near(token)?.mean
  if (mean?.is === 'ordinal' || mean?.is === 'cardinal') return mean.n <= 31 ? mean.n : undefined
  return mean?.is === 'number' && mean.digits <= 2 && mean.n >= 1 && mean.n <= 31 ? mean.n : undefined
}

/** March 3, march the 3rd, march third 2026; or only the month, with or without its year. */
function monthThenDay(read: Reading, i: number): Atom | undefined {
  const month = read.tokens[i]
  if (month?.mean.is !== 'month') return undefined
  let at = i + 1
  if (near(read.tokens[at])?.word === '.') at += 1
  if (is(near(read.tokens[at]), 'the', 'on')) at += 1
  const day = dayNumber(read.tokens[at])
  const said: Atom = { from: i, next: i + 1, month: month.mean.month, ...(month.typo && { typo: true }) }
  if (day === undefined) return monthAlone(read, i, said)
  const year = yearAt(read, at + 1) ?? yearBefore(read, i, at + 1)
  const plain = is(read.tokens[at], 'number', 'cardinal') && !year
  if (plain && month.mean.doubtful && !month.far && is(read.tokens[i - 1], 'pronoun')) return undefined
  return { ...said, day, next: year?.next ?? at + 1, ...(year && { year: year.year }) }
}

function monthAlone(read: Reading, i: number, said: Atom): Atom | undefined {
  const year = yearAt(read, i + 1)
  if (year) return { ...said, year: year.year, next: year.next }
  const { mean, far } = read.tokens[i] as Token
  const before = far ? undefined : read.tokens[i - 1]
  const after = near(read.tokens[i + 1])
  const doubtful = mean.is === 'month' && mean.doubtful
  if (
    !doubtful ||
    is(before, 'in', 'of', 'whole', 'part', 'since', 'from', 'last', 'this', 'between', 'to', 'and', 'around')
  )
    return said
  return is(after, 'to') || after?.word === '-' ? said : undefined
}

/** The 3rd of March 2026, 3 March; or only the day: the 3rd. */
function dayThenMonth(read: Reading, i: number): Atom | undefined {
  const the = is(read.tokens[i], 'the', 'of-the')
  const at = the ? i + 1 : i
  const token = the ? near(read.tokens[at]) : read.tokens[at]
  const day = dayNumber(token && { ...token, far: false })
  if (!token || day === undefined) return undefined
  const of = is(near(read.tokens[at + 1]), 'of', 'of-the')
  const month = near(read.tokens[of ? at + 2 : at + 1])
  const number = is(token, 'number', 'cardinal')
  if (
    month?.mean.is === 'month' &&
    (of || read.known.dayFirst || ((number || is(token, 'ordinal')) && mayLead(read, at, token)))
  ) {
    const end = of ? at + 3 : at + 2
    const year = yearAt(read, end)
    return {
      from: i,
      next: year?.next ?? end,
      day,
      month: month.mean.month,
      dayFirst: true,
      ...(year && { year: year.year }),
      ...(month.typo && { typo: true }),
    }
  }
  if (ranks(read, at + 1)) return undefined
  const bare = number ? (the ? !read.known.dayFirst && 'the' : 'number') : !the && 'ordinal'
  const spelt = !number && !isWritten(token)
  return { from: i, next: at + 1, day, ...(bare && { bare }), ...(spelt && { spelt: true }) }
}

/** The 3rd edition, 3 webinars, the first Monday. */
function ranks(read: Reading, i: number): boolean {
  const after = near(read.tokens[i])
  const word = after?.word ?? ''
  return (
    read.known.counted.has(word) ||
    (read.known.ranked.has(word) && !is(read.tokens[i - 1], 'number', 'cardinal')) ||
    is(after, 'unit', 'weekday', 'period', 'quarter', 'season')
  )
}

const isWritten = (token: Token): boolean => token.word >= '0' && token.word < ':'

/** "3 March 5" is March 5, and "3 march webinars" no day: where months lead, a plain number needs a quiet end. */
function mayLead(read: Reading, at: number, token: Token): boolean {
  if (!isWritten(token)) return false
  const after = read.tokens[at + 2]
  if (after && dayNumber(after) !== undefined) return false
  return is(token, 'ordinal') || !is(near(after), 'word')
}

/** 2026 March 3 */
function yearBefore(read: Reading, i: number, next: number): { year: number; next: number } | undefined {
  const mean = near(read.tokens[i]) && read.tokens[i - 1]?.mean
  if (mean?.is === 'year') return { year: mean.year, next }
  return mean?.is === 'number' && isYear(mean) ? { year: mean.n, next } : undefined
}

const isYear = ({ n, digits }: { n: number; digits: number }): boolean =>
  digits === 4 && n >= 1900 && n < 2100

/** A year said after a day or month: 2026, '26, twenty twenty six, of last year. */
export function yearAt(read: Reading, i: number): { year: number; next: number } | undefined {
  let at = i
  if (near(read.tokens[at])?.word === ',' || near(read.tokens[at])?.word === '.') at += 1
  if (is(near(read.tokens[at]), 'of', 'in', 'of-the')) at += 1
  const token = near(read.tokens[at])
  const mean = token?.mean
  if (mean?.is === 'year') return { year: mean.year, next: at + 1 }
  if (mean?.is === 'period' && mean.unit === 'year')
    return { year: Number(read.today.slice(0, 4)) - mean.ago, next: at + 1 }
  if (mean?.is === 'number' && isYear(mean)) return { year: mean.n, next: at + 1 }
  const short = near(read.tokens[at + 1])
  if (token?.word === "'" && short?.mean.is === 'number' && short.mean.digits === 2 && short.gap === 0)
    return { year: century(short.word), next: at + 2 }
  return undefined
}
