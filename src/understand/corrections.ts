import type { Hears } from '../languages/heard.ts'
import { dayFrom, monthOf, yearOf } from './dates/calendar.ts'
import { matches } from './matches.ts'
import { span } from './plain.ts'
import { quantities } from './quantities.ts'
import type { Found, Span } from './reader.ts'
import type { Readings } from './readings.ts'

/** "2 pts, no wait 3 pts": what was taken back inside the same message is left out. */
export function withoutTakenBack(readings: Readings, hears: Hears): Readings {
  let left = readings
  const put = marks(readings, hears)
  for (const match of matches(hears.cues.not, readings.text.text)) {
    const said = span(readings.text, match.index, match.index + match[0].length)
    // "no, perdón, 2 puntos" denies what stands before it
    if (!put.some(({ from, to }) => from <= said.from && said.to < to)) left = withoutDenied(left, said)
  }
  for (const mark of put) {
    left =
      redated(left, mark) ??
      renumbered(left, mark, hears) ??
      again(left, mark) ??
      amended(left, mark) ??
      takeBack(left, mark)
  }
  return left
}

/** "Oops sorry" is one mark. */
function marks({ text }: Readings, { several }: Hears): Span[] {
  const out: Span[] = []
  for (const match of matches(several.correction, text.text)) {
    const mark = span(text, match.index, match.index + match[0].length)
    const last = out.at(-1)
    if (last && mark.from - last.to <= 2) last.to = mark.to
    else out.push(mark)
  }
  return out
}

/** "Feb 17 sorry 18 1 pt", "18 de dic, no, perdón, 19": a number that cannot be the points is the day put right. */
function redated(readings: Readings, mark: Span): Readings | undefined {
  const { source } = readings.text
  const said = /^[ ,:.-]{0,3}(?:the |el )?(\d{1,2})(?:st|nd|rd|th)?(?=$|[ ,.;!)\n])/.exec(
    source.slice(mark.to),
  )
  const beside = readings.days.find(({ to }) => to <= mark.from && mark.from - to < 4)
  const { start } = beside?.value ?? {}
  if (!said?.[1] || !beside || !start || start !== beside.value.end) return undefined
  const to = mark.to + said[0].length
  if ([...readings.points, ...readings.days].some((found) => found.from < to && found.to > mark.to))
    return undefined
  const most = Math.max(...readings.points.map(({ value }) => value.points ?? 0))
  const begins = readings.points.some(({ from }) => from >= to && from - to < 3)
  const day = dayFrom(yearOf(start), monthOf(start), Number(said[1]))
  if (!day || (!begins && Number(said[1]) < Math.max(10, 3 * most))) return undefined
  return {
    ...readings,
    days: readings.days.map((one) => (one === beside ? { ...one, value: { start: day, end: day } } : one)),
    unsaid: [...readings.unsaid, { from: mark.from, to }],
  }
}

/** "Jan 12 1 pt and jan 19 1 pt, no the jan 19 one was 2 pts": a day that is named again gets the new number. */
function again(readings: Readings, mark: Span): Readings | undefined {
  const { points, days } = readings
  const day = days.find(({ from }) => from >= mark.to && from - mark.to < 16)
  const fresh = points.find(({ from }) => day && from >= day.to && from - day.to < 24)
  const first = days.find(
    ({ to, value }) => to <= mark.from && value.start && value.start === day?.value.start,
  )
  if (!day || !fresh || !first) return undefined
  const before = points.filter(({ to }) => to <= mark.from)
  const closes = (days[0]?.from ?? 0) < (points[0]?.from ?? 0)
  const old = closes
    ? before.find(({ from }) => from >= first.to)
    : before.filter(({ to }) => to <= first.from).at(-1)
  if (!old) return undefined
  return {
    ...readings,
    points: points.flatMap((one) =>
      one === fresh ? [] : one === old ? [{ ...old, value: fresh.value }] : [one],
    ),
    days: days.filter((one) => one !== day),
    mentions: readings.mentions.filter(({ from }) => from < mark.from || from > fresh.to),
    unsaid: [...readings.unsaid, { from: mark.from, to: fresh.to }],
  }
}

/** "3 pts 12/7 seminar, make that 2": a number by itself takes the place of the only or the last number of points. */
function renumbered(readings: Readings, mark: Span, hears: Hears): Readings | undefined {
  const { points, to, after } = numberAfter(readings, mark, hears)
  const before = readings.points.filter(({ to }) => to <= mark.from)
  const old = before.at(-1)
  const days = readings.days.filter(({ from }) => from - mark.to < 4)
  const closed = /^ ?(?:$|[.,;!)\n])/.test(after) || (before.length === 1 && hears.several.goesOn.test(after))
  const sum = hears.several.amount.test(readings.text.source.slice(mark.from, mark.to).toLowerCase())
  // "make that 3 for the seminar": of which of several, nobody can be sure
  const given = [...days, ...readings.points].some(({ from }) => from >= mark.to && from - mark.to < 4)
  if (points !== undefined && sum && !closed && !given)
    return { ...readings, points: readings.points.map((one) => ({ ...one, value: {} })) }
  if (points === undefined || !closed || !old || days.some(({ from }) => from >= mark.to)) return undefined
  if (readings.points.length > before.length) return undefined
  const beside = days.find(({ to }) => to <= mark.from && mark.from - to < 4)
  // "2 pts may 4, i mean 5": the day, or the points?
  if (beside && !sum && Number.isInteger(points))
    return {
      ...readings,
      days: readings.days.map((one) => (one === beside ? { ...one, value: {} } : one)),
      points: readings.points.map((one) => (one === old ? { ...one, value: {} } : one)),
    }
  const unsaid = [...readings.unsaid, { from: mark.from, to }]
  const next = readings.points.map((one) => (one === old ? { ...old, value: { ...old.value, points } } : one))
  return { ...readings, points: next, unsaid }
}

/** The number right after the mark, and what follows it. */
function numberAfter(
  { text }: Readings,
  mark: Span,
  hears: Hears,
): { points?: number; to: number; after: string } {
  const { pattern, value } = quantities(hears.points)
  const rest = text.source.slice(mark.to).toLowerCase()
  const said = new RegExp(`^[ ,:.-]{0,3}(${pattern})(?![\\w/])`).exec(rest)
  const points = said?.[1] === undefined ? undefined : value(said[1])
  const long = said?.[0].length ?? 0
  return { ...(points !== undefined && { points }), to: mark.to + long, after: rest.slice(long) }
}

/** "webinar 9/1 and workshop 9/3, oops workshop was 9/4": the new value is of the one that is named again. */
function amended(readings: Readings, mark: Span): Readings | undefined {
  const { points, days, mentions } = readings
  const named = mentions.find(({ from }) => from >= mark.to && from - mark.to < 16)
  const name = (found: Span): string => readings.text.source.slice(found.from, found.to).toLowerCase()
  const first = named && mentions.find((one) => one.to <= mark.from && name(one) === name(named))
  if (!named || !first) return undefined
  const stop = mentions.find(({ from }) => from >= first.to)?.from ?? mark.from
  let to = named.to
  const given = <T>(found: readonly Found<T>[]): Found<T>[] => {
    const fresh = found.find(({ from }) => from >= named.to && from - named.to < 16)
    const old = found.find(({ from, to }) => from >= first.to && to <= Math.min(stop, mark.from))
    if (!fresh || !old) return [...found]
    to = Math.max(to, fresh.to)
    return found.flatMap((one) =>
      one === fresh ? [] : one === old ? [{ ...old, value: fresh.value }] : [one],
    )
  }
  const next = { points: given(points), days: given(days) }
  const changed = next.points.length < points.length || next.days.length < days.length
  if (!changed) return undefined
  const unsaid = [...readings.unsaid, { from: mark.from, to }]
  return { ...readings, ...next, unsaid, mentions: mentions.filter((one) => one !== named) }
}

/** "march 4, not march 3": what is denied right after a thing of its kind is left out. */
function withoutDenied(readings: Readings, mark: Span): Readings {
  const keep = <T extends Span>(all: T[]): T[] =>
    all.some((found) => found.to <= mark.from && mark.from - found.to < 4)
      ? all.filter((found) => found.from < mark.to || found.from - mark.to > 8)
      : all
  return {
    ...readings,
    points: keep(readings.points),
    days: keep(readings.days),
    mentions: keep(readings.mentions),
  }
}

/** The last thing of a kind before the mark gives way to the next of that kind, if that comes right after it. */
function takeBack(readings: Readings, mark: Span): Readings {
  const [next] = [
    ...readings.points.map((found) => ({ found, kind: 'points' as const })),
    ...readings.days.map((found) => ({ found, kind: 'days' as const })),
    ...readings.mentions.map((found) => ({ found, kind: 'mentions' as const })),
  ]
    .filter(({ found }) => found.from >= mark.to && found.from - mark.to < 24)
    .toSorted((a, b) => a.found.from - b.found.from)
  if (!next) return readings
  const before = <T extends Span>(all: readonly T[]): T | undefined =>
    all.filter((found) => found.to <= mark.from).at(-1)
  const drop = before<Span>(readings[next.kind])
  const keep = <T extends Span>(all: T[]): T[] => all.filter((found) => found !== drop)
  return {
    ...readings,
    points: keep(readings.points),
    days: keep(readings.days),
    mentions: keep(readings.mentions),
  }
}
