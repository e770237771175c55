import { shift, shiftMonths } from '../../days.ts'
import type { PeriodUnit } from '../../languages/date-words.ts'
import type { Day, Range } from '../../model.ts'
import { atomAt } from './atoms.ts'
import { dayFrom, latest, monthsSpan, nthWeekday, ordered, period, yearOf } from './calendar.ts'
import { yearAt } from './dated.ts'
import { joinAt } from './joins.ts'
import type { Lead } from './lead.ts'
import { is, near, type Reading } from './reading.ts'
import type { Said } from './said.ts'

type Read = { said: Said; next: number } | undefined

const at = (read: Reading, lead: Lead, next: number): { from: number; to: number } => ({
  from: read.tokens[lead.from]?.from ?? 0,
  to: read.tokens[next - 1]?.to ?? 0,
})

/** Last week, over the weekend, this month, all of last year. A week or weekend gone by is taken whole. */
export function weekOrMonth(read: Reading, lead: Lead): Read {
  const token = read.tokens[lead.next]
  if (token?.mean.is !== 'period') return undefined
  const { unit, ago } = token.mean
  const next = lead.next + 1
  if (atomAt(read, lead.next)) return undefined
  const partOf =
    is(near(read.tokens[next]), 'of', 'in') && is(near(read.tokens[next + 1]), 'month', 'this', 'last', 'the')
  if (partOf) return { said: { ...at(read, lead, next), value: {} }, next }
  const whole = unit === 'weekend' ? weekend(ago, read.today) : period(unit, ago, read.today)
  if (!whole) return { said: { ...at(read, lead, next), value: {} }, next }
  const days =
    ((unit === 'week' && ago > 0) || unit === 'weekend' || lead.whole) &&
    !lead.unsure &&
    !lead.aside &&
    ago >= 0
  return { said: said(read, lead, next, whole, days), next }
}

function said(read: Reading, lead: Lead, next: number, whole: Range, days: boolean | undefined): Said {
  const cut =
    lead.half === 'start' ? { start: whole.start } : lead.half === 'end' ? { end: whole.end } : whole
  return { ...at(read, lead, next), whole: cut, value: days ? cut : {}, why: 'whole-period' }
}

/** The latest Saturday and Sunday; on a Saturday "the weekend" is not over, so it is asked. */
function weekend(ago: number, today: Day): Range | undefined {
  const now = period('weekend', 0, today)
  if (today < now.start) return period('weekend', Math.max(ago, 1), today)
  return ago === 0 && today < now.end ? undefined : period('weekend', ago, today)
}

/** Q1 2026; the third quarter. */
export function quarter(read: Reading, lead: Lead): Read {
  const mean = read.tokens[lead.next]?.mean
  if (mean?.is !== 'quarter') return undefined
  const year = yearAt(read, lead.next + 1)
  const first = mean.quarter * 3 - 2
  const start = year ? dayFrom(year.year, first, 1) : latest(first, 1, read.today)
  const next = year?.next ?? lead.next + 1
  return start
    ? { said: said(read, lead, next, monthsSpan(start, 3), !lead.unsure && !lead.aside), next }
    : undefined
}

/** In the fall, summer 2025, spring semester: never days to write down. */
export function season(read: Reading, lead: Lead): Read {
  const mean = read.tokens[lead.next]?.mean
  if (mean?.is !== 'season') return undefined
  const year = yearAt(read, lead.next + 1)
  const next = year?.next ?? lead.next + 1
  const before = read.tokens[lead.next - 1]
  const led = lead.next > lead.from || is(near(read.tokens[lead.next]) && before, 'last', 'this', 'the', 'in')
  if (!year && (!led || is(near(read.tokens[next]), 'word'))) return undefined
  const ago =
    is(before, 'last') &&
    latest(mean.from, 1, read.today)?.slice(0, 4) === read.today.slice(0, 4) &&
    inSeason(mean.from, read.today)
      ? 1
      : 0
  const start = year ? dayFrom(year.year, mean.from, 1) : latest(mean.from, 1, read.today)
  if (!start) return undefined
  const whole = monthsSpan(shiftMonths(start, -12 * ago), 3)
  return { said: said(read, lead, next, whole, false), next }
}

const inSeason = (from: number, today: Day): boolean => {
  const start = latest(from, 1, today)
  return start !== undefined && today <= monthsSpan(start, 3).end
}

/** In 2025, for 2023, 2018-2020: a year is never a day, and a number by itself no year. */
export function yearAlone(read: Reading, lead: Lead): Read {
  const first = yearToken(read, lead.next)
  if (first === undefined) return undefined
  const join = joinAt(read, lead.next + 1, lead, 1)
  const last = join?.kind === 'to' ? yearToken(read, join.next) : undefined
  if (last === undefined && lead.next === lead.from) return undefined
  const next = join && last !== undefined ? join.next + 1 : lead.next + 1
  const whole = ordered(dayFrom(first, 1, 1), dayFrom(last ?? first, 12, 31))
  return whole && { said: said(read, lead, next, whole, lead.whole), next }
}

function yearToken(read: Reading, i: number): number | undefined {
  const mean = read.tokens[i]?.mean
  if (mean?.is === 'year') return mean.year
  const year =
    mean?.is === 'number' && mean.digits === 4 && mean.n >= 1990 && mean.n <= yearOf(read.today) + 10
  return year ? mean.n : undefined
}

/** The last 6 months, the past 30 days. */
export function rolling(read: Reading, lead: Lead): Read {
  const end = lead.next
  if (!is(read.tokens[end], 'last')) return undefined
  const count = near(read.tokens[end + 1])?.mean
  const unit = near(read.tokens[end + 2])?.mean
  const few = count?.is === 'few'
  const n = few ? undefined : count && 'n' in count ? count.n : undefined
  if ((n === undefined && !few) || unit?.is !== 'unit' || unit.unit === 'clock') return undefined
  const next = end + 3
  const start = n === undefined || n > 1000 ? undefined : back(read.today, n, unit.unit)
  return {
    said: { ...at(read, lead, next), value: {}, ...(start && { whole: { start, end: read.today } }) },
    next,
  }
}

function back(today: Day, n: number, unit: 'day' | PeriodUnit): Day {
  if (unit === 'day') return shift(today, -n)
  if (unit === 'week' || unit === 'weekend') return shift(today, -7 * n)
  return shiftMonths(today, -n * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12))
}

/** The first Monday of March, last Friday in May 2025. */
export function nthOfMonth(read: Reading, lead: Lead): Read {
  const first = is(read.tokens[lead.next], 'the') ? lead.next + 1 : lead.next
  const mean = read.tokens[first]?.mean
  const on = first + 1
  const nth = mean?.is === 'ordinal' ? mean.n : mean?.is === 'last' ? -1 : undefined
  const weekday = near(read.tokens[on])?.mean
  if (nth === undefined || nth > 5 || weekday?.is !== 'weekday') return undefined
  const month = is(near(read.tokens[on + 1]), 'of', 'in') ? near(read.tokens[on + 2])?.mean : undefined
  if (month?.is !== 'month')
    return nth === -1 ? undefined : { said: { ...at(read, lead, on + 1), value: {} }, next: on + 1 }
  const year = yearAt(read, on + 3)
  const next = year?.next ?? on + 3
  const years = year ? [year.year] : [yearOf(read.today), yearOf(read.today) - 1]
  const day = years
    .map((y) => nthWeekday(y, month.month, weekday.weekday, nth))
    .find((d) => d && (year || d <= read.today))
  const value = day && !lead.unsure && !lead.aside ? { start: day, end: day } : {}
  return {
    said: { ...at(read, lead, next), value, whole: value, why: year ? 'relative-day' : 'year-not-said' },
    next,
  }
}

/** Recently, the holidays; 3/2026. */
export function vague(read: Reading, lead: Lead): Read {
  const mean = read.tokens[lead.next]?.mean
  const next = lead.next + 1
  if (mean?.is === 'vague') return { said: { ...at(read, lead, next), value: {} }, next }
  if (mean?.is !== 'month-year') return undefined
  const start = dayFrom(mean.year, mean.month, 1)
  return { said: { ...at(read, lead, next), value: {}, ...(start && { whole: monthsSpan(start, 1) }) }, next }
}
