import { monthAgo } from './calendar.ts'
import { dashed, dayNumber, monthDashDay } from './dashed.ts'
import { type Atom, endsRange, is, isActivity, near, type Reading } from './reading.ts'
import { isTaken, type Token } from './token.ts'
import { century } from './tokens.ts'

/** A day or month of the calendar, as written or spoken. */
export const date = (read: Reading, i: number): Atom | undefined =>
  writtenDate(read, i) ??
  monthDashDay(read, i) ??
  monthThenDay(read, i) ??
  dashed(read, i) ??
  dayThenMonth(read, i)

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
  const [part = 0, all = 0] = (token?.word ?? '').split('/').map(Number)
  return part <= all && read.known.outOf.has(before?.word ?? '')
}

/** March 3, march the 3rd, march third 2026; or only the month, with or without its year. */
function monthThenDay(read: Reading, i: number): Atom | undefined {
  const month = read.tokens[i]
  if (month?.mean.is !== 'month') return undefined
  let at = i + 1
  if (near(read.tokens[at])?.word === '.') at += 1
  // "in march, 9th to 11th"
  if (near(read.tokens[at])?.word === ',' && isOrdinalDay(read, at + 1)) at += 1
  if (is(near(read.tokens[at]), 'the', 'on')) at += 1
  const day = dayNumber(near(read.tokens[at]))
  const said: Atom = { from: i, next: i + 1, month: month.mean.month, ...(month.typo && { typo: true }) }
  if (day === undefined) return monthAlone(read, i, said)
  const year = yearAt(read, at + 1) ?? yearBefore(read, i, at + 1)
  const plain = is(read.tokens[at], 'number', 'cardinal') && !year
  if (plain && month.mean.doubtful && !month.far && is(read.tokens[i - 1], 'pronoun')) return undefined
  return { ...said, day, next: year?.next ?? at + 1, ...(year && { year: year.year }) }
}

function isOrdinalDay(read: Reading, i: number): boolean {
  const at = is(near(read.tokens[i]), 'the') ? i + 1 : i
  return is(near(read.tokens[at]), 'ordinal') && !ranks(read, at + 1) && !is(near(read.tokens[at + 1]), 'of')
}

function monthAlone(read: Reading, i: number, said: Atom): Atom | undefined {
  if (is(near(read.tokens[i + 1]), 'date')) return { ...said, next: i + 2 }
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
  return is(after, 'to') || after?.word === '-' || before?.word === '-' ? said : undefined
}

/** The 3rd of March 2026, 3 March; or only the day: the 3rd. */
function dayThenMonth(read: Reading, i: number): Atom | undefined {
  const at = is(read.tokens[i], 'the', 'of-the') ? i + 1 : i
  const token = at > i ? near(read.tokens[at]) : read.tokens[at]
  const day = dayNumber(token)
  if (!token || day === undefined) return undefined
  return (
    dayOfMonth(read, at, token, { from: i, next: 0, day }) ??
    dayAlone(read, at, token, { from: i, next: 0, day })
  )
}

function dayOfMonth(read: Reading, at: number, token: Token, said: Atom): Atom | undefined {
  const of = is(near(read.tokens[at + 1]), 'of', 'of-the')
  const month = near(read.tokens[of ? at + 2 : at + 1])
  if (of && month?.mean.is === 'period' && month.mean.unit === 'month')
    return { ...said, ...monthAgo(month.mean.ago, read.today), next: at + 3 }
  if (month?.mean.is !== 'month') return undefined
  const end = of ? at + 3 : at + 2
  const year = yearAt(read, end) ?? shortYear(read, end, said.day ?? 0)
  if (!(of || read.known.dayFirst || year || mayLead(read, at, token))) return undefined
  return {
    ...said,
    month: month.mean.month,
    dayFirst: true,
    ...(month.typo && { typo: true }),
    ...(year ?? { next: end }),
  }
}

/** "23 OCT 25": this year or the last in two digits, after a day that is no number of points. */
function shortYear(read: Reading, i: number, day: number): { year: number; next: number } | undefined {
  const [token, after] = [near(read.tokens[i]), near(read.tokens[i + 1])]
  if (token?.mean.is !== 'number' || token.mean.digits !== 2 || day <= 12) return undefined
  if (after && !is(after, 'mark') && !isTaken(after)) return undefined
  const year = century(token.word)
  return [0, 1].includes(Number(read.today.slice(0, 4)) - year) ? { year, next: i + 1 } : undefined
}

function dayAlone(read: Reading, at: number, token: Token, said: Atom): Atom | undefined {
  if (!endsRange(read, at) && ranks(read, at + 1) && !isOfMonth(read, said.from, at + 1)) return undefined
  const the = at > said.from
  const next = at + 1
  if (!is(token, 'number', 'cardinal'))
    return { ...said, next, ...(!the && { bare: 'ordinal' }), ...(!isWritten(token) && { spelt: true }) }
  if (the && read.known.dayFirst) return { ...said, next }
  return { ...said, next, bare: the ? 'the' : 'number' }
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

/** "March 3rd and 4th conference", "Thursday the 12th webinar": the thing has days, and is not the 4th or 12th. */
function isOfMonth(read: Reading, from: number, noun: number): boolean {
  const [first, day, before] = read.tokens.slice(Math.max(from - 3, 0), from)
  const last = read.tokens[noun - 1]?.mean
  // nobody counts so many
  const many = last?.is === 'number' && last.n > 12
  const joined = (is(before, 'and') || before?.word === '&') && is(day, 'ordinal', 'number')
  // "the 12th to the 14th conference"
  const spans = is(before, 'to') && is(day, 'ordinal')
  const listed = spans || (joined && (many || is(first, 'month')))
  return isActivity(read.known, read.tokens[noun]) && (listed || is(read.tokens[from - 1], 'weekday'))
}

const isWritten = (token: Token): boolean => token.word >= '0' && token.word < ':'

/** "3 March 5" is March 5, and "3 march webinars" no day: where months lead, a plain number needs a quiet end. */
function mayLead(read: Reading, at: number, token: Token): boolean {
  if (!isWritten(token)) return false
  const after = read.tokens[at + 2]
  if (after && dayNumber(near(after)) !== undefined) return false
  if (is(token, 'ordinal') || !after || !is(near(after), 'word') || isTaken(after)) return true
  const month = read.tokens[at + 1]?.mean
  const surely = Number(token.word) > 12 || (month?.is === 'month' && !month.doubtful)
  return surely && read.known.ranked.has(after?.word ?? '')
}

/** 2026 March 3, last year on March 3 */
function yearBefore(read: Reading, i: number, next: number): { year: number; next: number } | undefined {
  const back = read.tokens[i - 1]?.word === 'on' ? 2 : 1
  const mean = near(read.tokens[i]) && read.tokens[i - back]?.mean
  if (mean?.is === 'period' && mean.unit === 'year')
    return { year: Number(read.today.slice(0, 4)) - mean.ago, next }
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
