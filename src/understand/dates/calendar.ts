import { between, shift, shiftMonths, weekdayOf } from '../../days.ts'
import type { Holiday, PeriodUnit } from '../../languages/date-words.ts'
import type { Day, Range } from '../../model.ts'

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const monthLength = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

/** The day, or nothing where there is none: February 30. Years of four digits only. */
export function dayFrom(year: number, month: number, day: number): Day | undefined {
  const real = year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1
  return real && day <= monthLength(year, month) ? `${year}-${two(month)}-${two(day)}` : undefined
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4))
export const monthOf = (day: Day): number => Number(day.slice(5, 7))

/** The latest such day that is not in the future; February 29 may lie eight years back. */
export function latest(month: number, day: number, today: Day): Day | undefined {
  for (let year = yearOf(today); year >= yearOf(today) - 8; year -= 1) {
    const found = dayFrom(year, month, day)
    if (found && found <= today) return found
  }
  return undefined
}

/** The latest day of that number before a day. */
export function latestNumbered(day: number, before: Day): Day | undefined {
  const months = yearOf(before) * 12 + monthOf(before) - 1
  for (let back = 0; back <= 12; back += 1) {
    const found = dayFrom(Math.floor((months - back) / 12), ((months - back) % 12) + 1, day)
    if (found && found < before) return found
  }
  return undefined
}

/** The latest such weekday before a day. */
export const latestWeekday = (weekday: number, before: Day): Day =>
  shift(before, -(((weekdayOf(before) - weekday + 6) % 7) + 1))

/** Monday of the week that a day is in. */
export const mondayOf = (day: Day): Day => shift(day, -((weekdayOf(day) + 6) % 7))

export const monthSpan = (year: number, month: number): Range => ({
  start: `${year}-${two(month)}-01`,
  end: `${year}-${two(month)}-${two(monthLength(year, month))}`,
})

/** From the first day of one month to the last of another. */
export const monthsSpan = (start: Day, months: number): Range => ({
  start,
  end: shift(shiftMonths(start, months), -1),
})

/** The week, month … that today is in, so many of them back. Weeks run from Monday to Sunday. */
export function period(unit: PeriodUnit, ago: number, today: Day): Range {
  switch (unit) {
    case 'week': {
      const monday = shift(mondayOf(today), -7 * ago)
      return { start: monday, end: shift(monday, 6) }
    }
    case 'weekend': {
      const saturday = shift(mondayOf(today), 5 - 7 * ago)
      return { start: saturday, end: shift(saturday, 1) }
    }
    case 'month':
      return monthsSpan(shiftMonths(`${today.slice(0, 7)}-01`, -ago), 1)
    case 'quarter': {
      const first = Math.floor((monthOf(today) - 1) / 3) * 3 + 1
      return monthsSpan(shiftMonths(dayFrom(yearOf(today), first, 1) ?? today, -3 * ago), 3)
    }
    case 'year':
      return monthsSpan(dayFrom(yearOf(today) - ago, 1, 1) ?? today, 12)
  }
}

/** "The 8th of last month". */
export function monthAgo(ago: number, today: Day): { month: number; year: number } {
  const { start } = period('month', ago, today)
  return { month: monthOf(start), year: yearOf(start) }
}

/** The nth such weekday of a month, counted from its end when negative. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | undefined {
  const { start, end } = monthSpan(year, month)
  const found =
    nth > 0
      ? shift(latestWeekday(weekday, shift(start, 7)), 7 * (nth - 1))
      : shift(latestWeekday(weekday, shift(end, 1)), 7 * (nth + 1))
  return found >= start && found <= end ? found : undefined
}

/** The Gregorian computus (Meeus, Jones, Butcher). */
function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayFrom(year, Math.floor(n / 31), (n % 31) + 1) ?? ''
}

export function holidayIn(year: number, holiday: Holiday): Day {
  if ('easter' in holiday) return shift(easter(year), holiday.easter)
  if ('day' in holiday) return dayFrom(year, holiday.month, holiday.day) ?? ''
  const day = nthWeekday(year, holiday.month, holiday.weekday, holiday.nth) ?? ''
  return holiday.later ? shift(day, holiday.later) : day
}

export function latestHoliday(holiday: Holiday, today: Day): Day {
  const found = holidayIn(yearOf(today), holiday)
  return found <= today ? found : holidayIn(yearOf(today) - 1, holiday)
}

/** Longer than this, a range without a year that would run over the new year is taken for a slip. */
const LONGEST_OVER_NEW_YEAR = 300

type Dated = { month: number; day: number; year?: number | undefined }

/** Two days, the years of which may be unsaid; nothing when they are reversed or do not exist. */
export function rangeFrom(a: Dated, b: Dated, today: Day): Range | undefined {
  const over = a.month > b.month
  if (a.month === b.month && a.day > b.day && (a.year ?? 0) >= (b.year ?? 0)) return undefined
  const ends = b.year ?? (a.year !== undefined ? a.year + (over ? 1 : 0) : undefined)
  if (ends !== undefined)
    return ordered(dayFrom(a.year ?? (over ? ends - 1 : ends), a.month, a.day), dayFrom(ends, b.month, b.day))
  for (let year = yearOf(today); year >= yearOf(today) - 8; year -= 1) {
    const range = ordered(dayFrom(year, a.month, a.day), dayFrom(year + (over ? 1 : 0), b.month, b.day))
    if (range && range.start <= today)
      return over && between(range.start, range.end) > LONGEST_OVER_NEW_YEAR ? undefined : range
  }
  return undefined
}

export const ordered = (start: Day | undefined, end: Day | undefined): Range | undefined =>
  start && end && start <= end ? { start, end } : undefined
