import { shift, shiftMonths, weekdayOf } from '../../days.ts'
import type { Day, Guess, Range } from '../../model.ts'
import type { Days, Span } from '../reader.ts'
import {
  dayFrom,
  latest,
  latestNumbered,
  latestWeekday,
  mondayOf,
  monthOf,
  monthSpan,
  monthsSpan,
  ordered,
  rangeFrom,
  yearOf,
} from './calendar.ts'
import type { Join } from './joins.ts'
import type { Atom, Reading } from './reading.ts'
import type { Sequence } from './sequence.ts'
import type { Token } from './token.ts'

/** `value`: what may be written down. `whole`: all the days that the words cover, for questions. */
export type Said = Span & { value: Days; whole?: Partial<Range>; why?: Guess['why'] }

/** Each day or range of a sequence, with what it comes to. */
export function saidBy(read: Reading, sequence: Sequence): Said[] {
  const { lead, atoms, joins } = sequence
  inOneMonth(read, atoms)
  const unsure =
    lead.unsure || joins.includes('or') || maybeYear(read, atoms, joins) || !inOrder(read, atoms, joins)
  return parted(sequence).map((parts, i) => {
    const from = i === 0 ? lead.from : (parts[0]?.from ?? 0)
    const next = parts[parts.length - 1]?.next ?? 1
    const span = { from: read.tokens[from]?.from ?? 0, to: read.tokens[next - 1]?.to ?? 0 }
    const range = lead.aside || (lead.replaced && i === 0) ? undefined : meaning(read, parts)
    if (!range) return { ...span, value: {} }
    const whole = half(lead.half, parts, range) ?? range
    const sure = !unsure && (lead.whole || isDays(parts))
    return { ...span, whole, value: sure ? whole : {}, ...reason(parts) }
  })
}

/** "The 4th, the 11th and the 18th" are of one month, that of the last. */
function inOneMonth({ today }: Reading, atoms: Atom[]): void {
  const numbered = atoms.every(({ day, month, weekday }) => day && !month && weekday === undefined)
  const upward = atoms.every(({ day = 0 }, i) => i === 0 || day > (atoms[i - 1]?.day ?? 0))
  if (atoms.length < 2 || !numbered || !upward) return
  const last = latestNumbered(atoms.at(-1)?.day ?? 0, today)
  if (!last) return
  for (const atom of atoms) Object.assign(atom, { month: monthOf(last), year: yearOf(last) })
}

/** Days with "to" between them belong together. After "change it from", the first half is the old value. */
function parted({ lead, atoms, joins }: Sequence): Atom[][] {
  if (lead.replaced && joins.every((join) => join === 'to') && atoms.length % 2 === 0)
    return [atoms.slice(0, atoms.length / 2), atoms.slice(atoms.length / 2)]
  const out: Atom[][] = []
  for (const [i, atom] of atoms.entries()) {
    if (joins[i - 1] === 'to') out[out.length - 1]?.push(atom)
    else out.push([atom])
  }
  return out
}

const half = (which: 'start' | 'end' | undefined, parts: Atom[], range: Range): Days | undefined => {
  if (!which || parts.length > 1) return undefined
  return which === 'start' ? { start: range.start } : { end: range.end }
}

/** A month alone is no day, but from one month to another is a span. */
const isDays = (parts: Atom[]): boolean =>
  parts.length > 1 || parts[0]?.day !== undefined || isDayless(parts[0])
const isDayless = (atom: Atom | undefined): boolean =>
  atom?.fixed !== undefined || atom?.weekday !== undefined

/** "March 3, 26" may be a list or a year, "3/3-5/26" a range to May or the 5th of that year. */
function maybeYear(read: Reading, atoms: Atom[], joins: Join[]): boolean {
  const [a, b, third] = atoms
  if (!a || !b || third || b.day === undefined || Math.abs(b.day - (yearOf(read.today) % 100)) > 1)
    return false
  const join = read.tokens[b.from - 1]?.word
  if (joins[0] === 'and') return b.bare === 'number' && join === ','
  const bothShort = [a, b].every(({ from }) => isShort(read.tokens[from]))
  return join === '-' && bothShort && (b.month ?? 0) > (a.day ?? 0)
}

const isShort = (token: Token | undefined): boolean => token?.mean.is === 'date' && !token.mean.whole

/** Weekdays in a list go forward: "Saturday and Sunday", said on a Sunday, may be two weekends. */
function inOrder(read: Reading, atoms: Atom[], joins: Join[]): boolean {
  if (joins.includes('to')) return true
  const days = atoms
    .filter(({ weekday, day }) => weekday !== undefined && day === undefined)
    .map((atom) => weekdayDay(read, atom))
  return days.every((day, i) => i === 0 || !day || (days[i - 1] ?? '') <= day)
}

const reason = (parts: Atom[]): { why?: Guess['why'] } => {
  const why = guess(parts)
  return why ? { why } : {}
}

function guess(parts: Atom[]): Guess['why'] | undefined {
  if (parts.some(({ typo }) => typo)) return 'spelling'
  if (parts.some(({ weekday, day }) => weekday !== undefined && day === undefined)) return 'relative-day'
  // "today" and "yesterday" cannot be misread
  if (parts.every(({ fixed }) => fixed !== undefined)) return undefined
  if (parts.some(({ day, fixed }) => day === undefined && fixed === undefined)) return 'whole-period'
  return parts.every(({ year }) => year === undefined) ? 'year-not-said' : undefined
}

function meaning(read: Reading, parts: Atom[]): Range | undefined {
  const [a, b, third] = parts
  if (!a || third) return undefined
  const range = b ? span(read, a, b) : single(read, a)
  return range !== undefined && agrees(a, range.start) && agrees(b ?? a, range.end) ? range : undefined
}

/** A weekday said with a date must be its weekday. */
const agrees = ({ weekday, day }: Atom, found: Day): boolean =>
  weekday === undefined || day === undefined || weekdayOf(found) === weekday

const twice = (day: Day | undefined): Range | undefined =>
  day === undefined ? undefined : { start: day, end: day }

function single(read: Reading, atom: Atom): Range | undefined {
  if (atom.fixed) return twice(atom.fixed)
  if (atom.day === undefined)
    return atom.month === undefined ? twice(weekdayDay(read, atom)) : whichMonth(read, atom)
  if (atom.month === undefined) return twice(latestNumbered(atom.day, read.today))
  return twice(
    atom.year === undefined
      ? latest(atom.month, atom.day, read.today)
      : dayFrom(atom.year, atom.month, atom.day),
  )
}

function weekdayDay({ today }: Reading, { weekday = 0, week }: Atom): Day | undefined {
  if (!week) return latestWeekday(weekday, today)
  if ('ahead' in week) return undefined
  if ('before' in week) return shift(latestWeekday(weekday, today), -7 * (week.before - 1))
  return shift(mondayOf(today), ((weekday + 6) % 7) - 7 * week.ago)
}

function whichMonth({ today }: Reading, { month = 1, year }: Atom): Range {
  const said = year ?? yearOf(latest(month, 1, today) ?? today)
  return monthSpan(said, month)
}

function span(read: Reading, a: Atom, b: Atom): Range | undefined {
  if (a.day !== undefined && b.day !== undefined) return datedSpan(read, a, b)
  if (a.month !== undefined && b.month !== undefined && a.day === undefined && b.day === undefined) {
    const range = rangeFrom(
      { month: a.month, day: 1, year: a.year },
      { month: b.month, day: 1, year: b.year },
      read.today,
    )
    return range && { start: range.start, end: monthsSpan(range.end, 1).end }
  }
  const dated = a.day !== undefined || a.month !== undefined
  if (b.fixed !== undefined && (dated || a.fixed !== undefined))
    return a.month !== undefined && a.day === undefined ? undefined : ordered(single(read, a)?.start, b.fixed)
  if (a.weekday === undefined || a.day !== undefined) return undefined
  const end = b.fixed ?? (b.weekday !== undefined && b.day === undefined ? weekdayDay(read, b) : undefined)
  return end === undefined
    ? undefined
    : ordered(a.week ? weekdayDay(read, a) : latestWeekday(a.weekday, end), end)
}

/** Nearer the end of a month than this, "the 30th to the 2nd" runs over into the next. */
const MONTH_END = 24

function datedSpan({ today }: Reading, a: Atom, b: Atom): Range | undefined {
  const [from, to] = [a.day ?? 0, b.day ?? 0]
  if (a.month !== undefined && b.month !== undefined)
    return rangeFrom(
      { month: a.month, day: from, year: a.year },
      { month: b.month, day: to, year: b.year },
      today,
    )
  if (a.month !== undefined || b.month !== undefined) return undefined
  if (from > to && (from < MONTH_END || to > 7)) return undefined
  const end = latestNumbered(to, today)
  if (!end) return undefined
  const month = from > to ? shiftMonths(`${end.slice(0, 7)}-01`, -1) : end
  return ordered(dayFrom(yearOf(month), monthOf(month), from), end)
}
