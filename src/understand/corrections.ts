import type { Hears } from '../languages/heard.ts'
import { span } from './plain.ts'
import type { Span } from './reader.ts'
import type { Readings } from './readings.ts'

/** "2 pts, no wait 3 pts": what was taken back inside the same message is left out. */
export function withoutTakenBack(readings: Readings, hears: Hears): Readings {
  let left = readings
  for (const match of readings.text.text.matchAll(hears.cues.not)) {
    left = withoutDenied(left, span(readings.text, match.index, match.index + match[0].length))
  }
  for (const match of readings.text.text.matchAll(hears.several.correction)) {
    const mark = span(readings.text, match.index, match.index + match[0].length)
    left = takeBack(left, mark)
  }
  return left
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
