import { shift, weekdayOf } from '../days.ts'
import type { Hears } from '../languages/heard.ts'
import type { Day } from '../model.ts'
import type { Mention } from './categories.ts'
import { matches } from './matches.ts'
import type { Days, Found, Span } from './reader.ts'
import type { Readings } from './readings.ts'

/** A start and an end that were said apart are one span; days in a row are one event. */
export function together(all: Readings, { several }: Hears): Found<Days>[] {
  const { days, mentions, text } = all
  const said = days
    .filter(({ value }) => value.start || value.end)
    .filter(
      (day, i, found) =>
        !isAgain(day, found[i - 1], text.source[day.from - 1] === '(' ? [] : mentions) ||
        isLabelled(day, found[i - 1], all),
    )
    .filter((day, i, found) => !isLastOf(day, found[i - 1], all))
    .filter((day, i, found) => !describes(day, found[i + 1], all, several.and) && !isHeading(day, found, all))
  const [first, second] = said
  const both =
    first &&
    second &&
    said.length === 2 &&
    halves(first, second, ({ from }) =>
      several.finished.test(text.source.slice(Math.max(0, from - 100), from).toLowerCase()),
    )
  if (both) return [{ from: first.from, to: second.to, value: both }]
  return said.length > 0 ? said : days.slice(0, 1)
}

/** "Wednesday webinars 10/1, 10/8": the weekday is that of the day said after it. */
function describes(
  day: Found<Days>,
  after: Found<Days> | undefined,
  { text, points }: Readings,
  and: RegExp,
): boolean {
  const { start, end } = day.value
  if (!start || start !== end || !isWords(day, text.source) || day.why !== 'relative-day') return false
  if (!after?.value.start || points.some(({ from }) => from >= day.to && from < after.from)) return false
  const between = text.source.slice(day.to, after.from).toLowerCase()
  return (
    between.search(and) < 0 && !/[.!?:]/.test(between) && weekdayOf(after.value.start) === weekdayOf(start)
  )
}

/** "Forgot all of august! webinar 8/4 …": over the days of a list stands the month they are in. */
const isHeading = (
  day: Found<Days>,
  all: readonly Found<Days>[],
  { text, mentions, points }: Readings,
): boolean => {
  const next = all[all.indexOf(day) + 1]
  const { start = '', end = '' } = day.value
  if (!next || day !== all[0] || !isWords(day, text.source) || start.slice(8) !== '01' || start === end)
    return false
  const said = [...mentions, ...points].some(({ from }) => from < day.to)
  const parted = /[.!?:;\n-]/.test(text.source.slice(day.to, next.from))
  return (
    !said && parted && all.every(({ value }) => (value.start ?? '') >= start && (value.end ?? start) <= end)
  )
}

const isWords = ({ from, to }: Span, source: string): boolean => !/\d/.test(source.slice(from, to))

/** "yesterday (monday)" says one day twice; "bls yesterday, workshop monday" are two things on one day. */
const isAgain = (
  { from, value }: Found<Days>,
  before: Found<Days> | undefined,
  mentions: readonly Found<Mention>[],
): boolean =>
  before !== undefined &&
  value.start === before.value.start &&
  value.end === before.value.end &&
  !(
    mentions.some((one) => one.to <= before.from) &&
    mentions.some((one) => one.from >= before.to && one.to <= from)
  )

/** "Feb 2: 2 pts webinar, Feb 2: 1 pt workshop": written alike, each before a number of its own. */
const isLabelled = (
  day: Found<Days>,
  before: Found<Days> | undefined,
  { text, mentions, points }: Readings,
): boolean =>
  before !== undefined &&
  text.source.slice(day.from, day.to).toLowerCase() ===
    text.source.slice(before.from, before.to).toLowerCase() &&
  [mentions, points].every((all) => all.some(({ from, to }) => from >= before.to && to <= day.from)) &&
  points.some(({ from }) => from >= day.to)

/** "5/29-5/31 9 pts, last day today": the end of a span by another name. */
const isLastOf = (
  day: Found<Days>,
  before: Found<Days> | undefined,
  { text, mentions, points }: Readings,
): boolean =>
  before?.value.start !== undefined &&
  before.value.start < (before.value.end ?? '') &&
  day.value.start === before.value.end &&
  day.value.end === before.value.end &&
  isWords(day, text.source) &&
  ![...mentions, ...points].some(({ from }) => from >= day.to)

/** "Started 8/25, ended 12/12"; "finished it on 12/12. started 8/25". */
function halves(a: Found<Days>, b: Found<Days>, finished: (at: Span) => boolean): Days | undefined {
  const [began, ended] = a.value.start && !a.value.end ? [a, b] : [b, a]
  const { start } = began.value
  const { end } = ended.value
  if (!start || began.value.end || !end) return undefined
  if (!ended.value.start) return { start, end }
  return ended.value.start === end && start < end && finished(ended) ? { start, end } : undefined
}

/** Days that are said, but not for whom. */
export const unclear = (days: readonly Found<Days>[]): Found<Days> => ({
  from: days[0]?.from ?? 0,
  to: days.at(-1)?.to ?? 0,
  value: {},
})

/** "Nov 22, 23 and 24": one span, when each day follows the one before. */
export function inARow({ days, points, text }: Readings, { title }: Hears): Found<Days> | undefined {
  const apart = days.slice(1).some(({ from }, i) => {
    const after = days[i]?.to ?? from
    const between = text.source.slice(after, from).toLowerCase()
    return (
      /[.!?;\n]/.test(between) ||
      matches(/[a-z]{3,}/g, between).some(([word]) => !title.filler.has(word)) ||
      points.some((one) => one.from >= after && one.to <= from)
    )
  })
  if (apart) return undefined
  const single = days.map(({ value }) => (value.start === value.end ? value.start : undefined))
  const follows = single.every((day, i) => i === 0 || (day !== undefined && day === next(single[i - 1])))
  const [start, end] = [single[0], single.at(-1)]
  if (!follows || !start || !end) return undefined
  return { from: days[0]?.from ?? 0, to: days.at(-1)?.to ?? 0, value: { start, end } }
}

const next = (day: Day | undefined): Day | undefined => (day ? shift(day, 1) : undefined)
