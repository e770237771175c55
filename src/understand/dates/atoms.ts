import { shift, weekdayOf } from '../../days.ts'
import { dayFrom, holidayIn, latest, latestHoliday, latestWeekday } from './calendar.ts'
import { date, yearAt } from './dated.ts'
import { type Atom, is, isActivity, near, type Reading } from './reading.ts'
import { isTaken, type Token } from './token.ts'

/** In this order: a weekday may carry a date, and a fixed day needs nothing else. */
export const atomAt = (read: Reading, i: number): Atom | undefined =>
  fixedDay(read, i) ?? weekdayDate(read, i) ?? weekThenWeekday(read, i) ?? dateThenWeekday(read, i)

/** Yesterday morning; Labor Day 2025. */
function fixedDay(read: Reading, i: number): Atom | undefined {
  const mean = read.tokens[i]?.mean
  if (mean?.is === 'day') return { from: i, next: daytime(read, i + 1), fixed: shift(read.today, -mean.ago) }
  if (mean?.is !== 'holiday') return undefined
  const year = yearAt(read, i + 1)
  if (!year && 'day' in mean.holiday)
    return { from: i, next: i + 1, month: mean.holiday.month, day: mean.holiday.day }
  const fixed = year ? holidayIn(year.year, mean.holiday) : latestHoliday(mean.holiday, read.today)
  return { from: i, next: year?.next ?? i + 1, fixed }
}

const daytime = (read: Reading, i: number): number => (is(near(read.tokens[i]), 'daytime') ? i + 1 : i)

/** Monday; last Monday; Monday, March 3; Monday the 3rd; Monday of last week. */
function weekdayDate(read: Reading, i: number): Atom | undefined {
  const lead = read.tokens[i]?.mean.is
  const led = lead === 'last' || lead === 'this' || lead === 'next'
  const at = led ? i + 1 : i
  const token = led ? near(read.tokens[at]) : read.tokens[at]
  if (token?.mean.is !== 'weekday') return undefined
  const { weekday } = token.mean
  const said: Atom = { from: i, next: at + 1, weekday, ...(token.typo && { typo: true }) }
  const inner = dateAfterWeekday(read, at + 1)
  if (inner) return { ...inner, from: i, weekday }
  if (token.mean.doubtful && !led && !standsAlone(read, at)) return undefined
  const counted = besideDay(read, at + 1, weekday)
  if (counted) return { ...said, ...counted }
  const next = daytime(read, at + 1)
  const week = weekOf(read, next) ?? (lead === 'next' ? { week: { ahead: true } as const, next } : undefined)
  if (week) return { ...said, ...week }
  return lead === 'this' ? { ...said, week: { ago: 0 }, next } : { ...said, next }
}

/** "The Friday before Christmas": the nearest on that side; where that has not come, or is not to be counted, it is asked. */
function besideDay(
  read: Reading,
  i: number,
  weekday: number,
): Pick<Atom, 'fixed' | 'week' | 'next'> | undefined {
  const mean = near(read.tokens[i])?.mean
  if (mean?.is !== 'beside') return undefined
  const at = is(near(read.tokens[i + 1]), 'the') ? i + 2 : i + 1
  const other = near(read.tokens[at]) && atomAt(read, at)
  if (!other) return undefined
  const { fixed, month, day, year } = other
  const dated = month && day ? (year ? dayFrom(year, month, day) : latest(month, day, read.today)) : undefined
  const anchor = fixed ?? dated
  const before = anchor && latestWeekday(weekday, anchor)
  const found =
    before && mean.way && (mean.way < 0 ? before : shift(before, weekdayOf(anchor) === weekday ? 14 : 7))
  return found && found <= read.today
    ? { fixed: found, next: other.next }
    : { week: { ahead: true }, next: other.next }
}

/** A date may follow at once, or after a comma, a full stop or "the". */
function dateAfterWeekday(read: Reading, i: number): Atom | undefined {
  let at = i
  while (near(read.tokens[at]) && [',', '.', '('].includes(read.tokens[at]?.word ?? '')) at += 1
  if (is(near(read.tokens[at]), 'on')) at += 1
  const found = near(read.tokens[at]) && date(read, at)
  if (found?.day === undefined) return undefined
  const { bare, ...said } = found
  return bare !== 'number' || (at === i && endsThere(read, found.next)) ? said : undefined
}

/** "Monday 16" is a date, "Monday 9-5" and "Monday 2 of them" are not. */
function endsThere(read: Reading, i: number): boolean {
  const after = near(read.tokens[i])
  return read.known.dayFirst || !after || (is(after, 'mark') && after.word !== '-' && after.word !== ':')
}

function weekOf(read: Reading, i: number): Pick<Atom, 'week' | 'next'> | undefined {
  const at = is(near(read.tokens[i]), 'of', 'in', 'of-the') ? i + 1 : i
  const mean = near(read.tokens[at])?.mean
  if (mean?.is === 'before-last') return { week: { before: 2 }, next: at + 1 }
  if (mean?.is === 'last' && read.known.dayFirst && at === i) return { week: { before: 1 }, next: at + 1 }
  const week = weekSaid(read.tokens[at])
  return week && near(read.tokens[at]) ? { ...week, next: at + 1 } : undefined
}

/** Sun, sat and wed are days only where no other word leans on them: "3 pts sun", not "sun safety". */
function standsAlone(read: Reading, i: number): boolean {
  const before = near(read.tokens[i]) && read.tokens[i - 1]
  const after = near(read.tokens[i + 1])
  if (is(before, 'on', 'and', 'to', 'last', 'this', 'weekday')) return true
  if (before && '&+/,-'.includes(before.word) && is(read.tokens[i - 2], 'weekday')) return true
  if (is(before, 'pronoun') || is(after, 'in', 'on', 'at', 'the', 'from')) return false
  return !is(after, 'word') || (after !== undefined && (isTaken(after) || isActivity(read.known, after)))
}

/** "Saturday of last weekend" is no other day than Saturday. */
function weekSaid(token: Token | undefined): Pick<Atom, 'week'> | undefined {
  const mean = token?.mean
  if (mean?.is !== 'period') return undefined
  if (mean.unit === 'week') return { week: { ago: mean.ago } }
  return mean.unit === 'weekend' ? { week: { before: Math.max(mean.ago, 1) } } : undefined
}

/** Last week on Tuesday. */
function weekThenWeekday(read: Reading, i: number): Atom | undefined {
  const week = weekSaid(read.tokens[i])
  if (!week) return undefined
  const at = is(near(read.tokens[i + 1]), 'on') || read.tokens[i + 1]?.word === ',' ? i + 2 : i + 1
  const day = near(read.tokens[at])?.mean
  return day?.is === 'weekday' ? { from: i, next: at + 1, weekday: day.weekday, ...week } : undefined
}

/** March 14 (Saturday); 3/14 sat. */
function dateThenWeekday(read: Reading, i: number): Atom | undefined {
  const found = date(read, i)
  if (found?.month === undefined || found.day === undefined) return found
  const mark = near(read.tokens[found.next])?.word
  const at = mark === ',' || mark === '(' ? found.next + 1 : found.next
  const mean = near(read.tokens[at])?.mean
  if (mean?.is !== 'weekday') return found
  const after = near(read.tokens[at + 1])
  const closed = after?.word === ')' ? at + 2 : at + 1
  const goesOn = [',', '-', '/', '&'].includes(after?.word ?? '')
  if (goesOn || is(after, 'month', 'date', 'number', 'ordinal', 'the', 'to', 'word')) return found
  return { ...found, weekday: mean.weekday, next: closed }
}
