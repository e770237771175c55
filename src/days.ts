import type { Day, Instant, Range } from './model.ts'

/** The calendar day on which an instant falls in a time zone. */
export const dayOf = (at: Instant, timeZone: string): Day => formatter(timeZone).format(new Date(at))

const formatters = new Map<string, Intl.DateTimeFormat>()
function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  formatters.set(timeZone, made)
  return made
}

/** The hour that clocks in a time zone show, 0 to 23. */
export const hourOf = (at: Instant, timeZone: string): number =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).hour

/** When clocks in a time zone show that hour; where the clocks go forward over it, the hour after. */
export const instantAt = (day: Day, hour: number, timeZone: string): Instant =>
  new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds,
  ).toISOString()

const MS_A_DAY = 86_400_000
const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`)
const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)
function iso(ms: number): Day {
  const at = new Date(ms)
  const year = `${at.getUTCFullYear()}`.padStart(4, '0')
  return `${year}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`
}

/** True for `2026-02-28`, false for `2026-02-30` and for anything that is not a day. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(ms) && iso(ms) === text
}

/** Days from one to another; negative when the second is earlier. */
export const between = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / MS_A_DAY)

export const shift = (day: Day, days: number): Day => iso(utc(day) + days * MS_A_DAY)

/** The same day so many months on; the 31st becomes the month's last day where there is no 31st. */
export function shiftMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, length))
  return iso(first.getTime())
}

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(utc(day)).getUTCDay()

export const within = (day: Day, range: Range): boolean => range.start <= day && day <= range.end

/** For sorting: days and instants are written so that they order as they are. */
export const byTime = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const earliest = (one: Day, ...others: Day[]): Day => [one, ...others].toSorted()[0] ?? one

export const latest = (one: Day, ...others: Day[]): Day => [one, ...others].toSorted().at(-1) ?? one

export function isTimeZone(name: string): boolean {
  try {
    return formatter(name) !== undefined
  } catch {
    return false
  }
}
