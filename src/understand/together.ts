import { shift } from '../days.ts'
import type { Hears } from '../languages/heard.ts'
import type { Day } from '../model.ts'
import type { Mention } from './categories.ts'
import type { Days, Found, Span } from './reader.ts'
import type { Readings } from './readings.ts'

/** A start and an end that were said apart are one span; days in a row are one event. */
export function together({ days, mentions, text }: Readings, { several }: Hears): Found<Days>[] {
  const said = days
    .filter(({ value }) => value.start || value.end)
    .filter((day, i, all) => !isAgain(day, all[i - 1], text.source[day.from - 1] === '(' ? [] : mentions))
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
export function inARow({ days, points, text }: Readings): Found<Days> | undefined {
  const apart = days.slice(1).some(({ from }, i) => {
    const after = days[i]?.to ?? from
    return (
      /[.!?;\n]/.test(text.source.slice(after, from)) ||
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
