import type { Hears } from '../languages/heard.ts'
import { matches } from './matches.ts'
import { span } from './plain.ts'
import type { Points } from './points.ts'
import type { Found, Span } from './reader.ts'
import type { Readings } from './readings.ts'
import { redated, renumbered, reranked, unsettled } from './renumbering.ts'

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
    const right =
      redated(left, mark) ??
      reranked(left, mark, hears) ??
      renumbered(left, mark, hears) ??
      again(left, mark) ??
      amended(left, mark) ??
      takeBack(left, mark)
    left = right === left ? unsettled(left, mark, hears) : right
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
    points: keep(readings.points).map((found) => instead(found, mark, readings.text.source)),
    days: keep(readings.days).map((day) => (isNext(day, mark) ? { ...day, value: {} } : day)),
    mentions: keep(readings.mentions),
  }
}

/** "Not 2 pts but 3": the number after it; without one it is asked. */
function instead(found: Found<Points>, mark: Span, source: string): Found<Points> {
  if (!isNext(found, mark)) return found
  const fresh = /^ ?,? ?(?:but|sino) (\d{1,2}(?:\.\d+)?)(?![\w/])/.exec(source.slice(found.to))?.[1]
  return { ...found, value: fresh ? { ...found.value, points: Number(fresh) } : {} }
}

/** "not 4/11 4/12": whatever is meant, it is not the first. */
const isNext = (day: Span, mark: Span): boolean => day.from >= mark.to && day.from - mark.to <= 1

/** The last thing of a kind before the mark gives way to the next of that kind, if that comes right after it. */
function takeBack(readings: Readings, mark: Span): Readings {
  const [next] = [
    ...readings.points.map((found) => ({ found, kind: 'points' as const })),
    ...readings.days.map((found) => ({ found, kind: 'days' as const })),
    ...readings.mentions.map((found) => ({ found, kind: 'mentions' as const })),
  ]
    .filter(({ found }) => found.from >= mark.to && found.from - mark.to < 40)
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
