import type { Hears } from '../languages/heard.ts'
import { dayFrom, monthOf, yearOf } from './dates/calendar.ts'
import { matches } from './matches.ts'
import { quantities } from './quantities.ts'
import type { Span } from './reader.ts'
import type { Readings } from './readings.ts'

/** "Feb 17 sorry 18 1 pt", "18 de dic, no, perdón, 19": a number that cannot be the points is the day put right. */
export function redated(readings: Readings, mark: Span): Readings | undefined {
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

/** "..., no wait the 2nd one was only 1": of the numbers before the mark the one that is ranked; of no such one, none is sure. */
export function reranked(readings: Readings, mark: Span, hears: Hears): Readings | undefined {
  const { pattern, value } = quantities(hears.points)
  const { ranked, ranks, unit } = hears.points
  const { source } = readings.text
  const said = new RegExp(
    `^[ ,:.-]{0,3}(?:[a-z]{2,3} )?(?<which>${ranked})(?: [a-z]+){0,4}? (?<n>${pattern})(?: ?(?:${unit}))?(?= ?(?:$|[.,;!)\\n]))`,
  ).exec(source.slice(mark.to).toLowerCase())
  const before = readings.points.filter(({ to }) => to <= mark.from)
  if (!said?.groups?.which || before.length < 2) return undefined
  const to = mark.to + said[0].length
  const within = ({ from }: Span): boolean => from >= mark.to && from < to
  if (readings.days.some(within)) return undefined
  const { which, n = '' } = said.groups
  const last = ranks.every((rank) => !rank.test(which))
  const old = before[last ? before.length - 1 : ranks.findIndex((rank) => rank.test(which))]
  const points = value(n)
  return {
    ...readings,
    points: readings.points
      .filter((one) => !within(one))
      .map((one) =>
        !old ? { ...one, value: {} } : one === old ? { ...one, value: { ...one.value, points } } : one,
      ),
    mentions: readings.mentions.filter((one) => !within(one)),
    unsaid: [...readings.unsaid, { from: mark.from, to }],
  }
}

/** "..., oops the big one was 4 really": a number was put right and nobody knows which, so none before it is sure. */
export function unsettled(readings: Readings, mark: Span, { points: words }: Hears): Readings {
  const rest = readings.text.source.slice(mark.to, mark.to + FAR).toLowerCase()
  const said = matches(
    new RegExp(`\\b(?:${words.was})(?: [a-z]+)? (\\d{1,2}(?:\\.\\d+)?)(?![\\w/:])`, 'g'),
    rest,
  )
  const read = [
    ...readings.points,
    ...readings.days,
    ...readings.noise,
    ...readings.hours,
    ...readings.private,
  ]
  const open = said.some(({ index, 0: all }) => {
    const at = mark.to + index + all.length - 1
    return !read.some(({ from, to }) => from <= at && at < to)
  })
  const points = readings.points.map((one) => (one.to <= mark.from ? { ...one, value: {} } : one))
  const last = readings.days.findLast(({ to }) => to <= mark.from)
  // "the nineteenth, no, eighteenth"
  const days = ordinal.test(rest)
    ? readings.days.map((one) => (one === last ? { ...one, value: {} } : one))
    : readings.days
  return { ...readings, days, points: open ? points : readings.points }
}

/** A day in words that stands by itself; in all languages, since no other word ends so. */
const ordinal =
  /^[ ,:.-]{0,3}(?:the )?(?:twenty[ -]|thirty[ -])?(?:fir|seco|thi|four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie)(?:st|nd|rd|th)(?= ?(?:$|[,.;!)\n])| ye| of )/

/** A number further on than so many letters puts nothing right. */
const FAR = 40

/** "3 pts 12/7 seminar, make that 2": a number by itself takes the place of the only or the last number of points. */
export function renumbered(readings: Readings, mark: Span, hears: Hears): Readings | undefined {
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
  const near = (found: Span): boolean => found.to <= mark.from && mark.from - found.to < 4
  const likelier = points > 9 && points > 3 * (old.value.points ?? points)
  // "2 pts may 4, i mean 5", "may 17 webinar 1 pt, no 18": the day, or the points?
  const beside = days.find(near) ?? (likelier ? days.find(({ value }) => value.start) : undefined)
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
  const said = new RegExp(`^[ ,:.-]{0,3}(?:${hears.points.putRight} )*(${pattern})(?![\\w/])`).exec(rest)
  const points = said?.[1] === undefined ? undefined : value(said[1])
  const long = said?.[0].length ?? 0
  return { ...(points !== undefined && { points }), to: mark.to + long, after: rest.slice(long) }
}
