import type { Hears } from '../languages/heard.ts'
import { span } from './plain.ts'
import { quantities } from './quantities.ts'
import type { Found, Span } from './reader.ts'
import type { Readings } from './readings.ts'

/** "2 pts, no wait 3 pts": what was taken back inside the same message is left out. */
export function withoutTakenBack(readings: Readings, hears: Hears): Readings {
  let left = readings
  for (const match of readings.text.text.matchAll(hears.cues.not)) {
    left = withoutDenied(left, span(readings.text, match.index, match.index + match[0].length))
  }
  for (const match of readings.text.text.matchAll(hears.several.correction)) {
    const mark = span(readings.text, match.index, match.index + match[0].length)
    left = renumbered(left, mark, hears) ?? amended(left, mark) ?? takeBack(left, mark)
  }
  return left
}

/** "3 pts 12/7 seminar, make that 2": a number by itself takes the place of the only or the last number of points. */
function renumbered(readings: Readings, mark: Span, hears: Hears): Readings | undefined {
  const { pattern, value } = quantities(hears.points)
  const rest = readings.text.source.slice(mark.to).toLowerCase()
  const said = new RegExp(`^[ ,:.-]{0,3}(${pattern}) ?(?=$|[.,;!)\\n])`).exec(rest)
  const points = said?.[1] === undefined ? undefined : value(said[1])
  const before = readings.points.filter(({ to }) => to <= mark.from)
  const old = before.at(-1)
  const days = readings.days.filter(({ from }) => from - mark.to < 4)
  if (points === undefined || !old || days.some(({ from }) => from >= mark.to)) return undefined
  if (readings.points.length > before.length) return undefined
  const beside = days.find(({ to }) => to <= mark.from && mark.from - to < 4)
  const sum = hears.several.amount.test(readings.text.source.slice(mark.from, mark.to).toLowerCase())
  // "2 pts may 4, i mean 5": the day, or the points?
  if (beside && !sum && Number.isInteger(points))
    return {
      ...readings,
      days: readings.days.map((one) => (one === beside ? { ...one, value: {} } : one)),
      points: readings.points.map((one) => (one === old ? { ...one, value: {} } : one)),
    }
  const unsaid = [...readings.unsaid, { from: mark.from, to: mark.to + (said?.[0].length ?? 0) }]
  const next = readings.points.map((one) => (one === old ? { ...old, value: { ...old.value, points } } : one))
  return { ...readings, points: next, unsaid }
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
