import type { Hears } from '../languages/heard.ts'
import { matches } from './matches.ts'
import { without } from './plain.ts'
import { eachOf, type Points } from './points.ts'
import type { Found, Span } from './reader.ts'
import { inside, type Readings } from './readings.ts'
import type { Item } from './several.ts'
import { endsInNumber, unread } from './shared.ts'
import { boundaries } from './stretches.ts'

/**
 * "Seminar 5/4 (2), webinar 5/9 for 1, talk 5/11, 3 pts": in a list one unit is enough, and a number by itself beside
 * an activity is its points. Numbers that only count the activities up are none.
 */
export function withBareNumbers(items: readonly Item[], all: Readings, hears: Hears): readonly Item[] {
  const each = eachOf(all.points)
  const lacking = items.filter((item) => !item.points && (!each || endsInNumber(unread(all, item))))
  if (items.length < 2 || lacking.length === 0) return items
  if (!new RegExp(`\\b${hears.points.unit}`).test(all.text.text)) return items
  const rest = without(all.text.source, [...all.points, ...all.days, ...all.noise, ...all.private])
  const found = new Map(lacking.map((item) => [item, alone(rest, item, all, hears)]))
  const values = lacking.flatMap((item) => found.get(item)?.value.points ?? [])
  const counts = [...found.values()].every(
    (one) => !one || all.mentions.some(({ to }) => to === one.from - 1),
  )
  const numbering = values.length > 1 && counts && values.every((value, i) => value === i + 1)
  return items.map((item) => {
    const points =
      (numbering ? undefined : found.get(item)) ??
      (values.length > 0 && !each ? within(item, all) : undefined)
    return points && !item.points ? { ...item, points } : item
  })
}

/** Where the others have their own, the number with the unit is of the activity it stands in. */
function within(item: Span, { points }: Readings): Found<Points> | undefined {
  const [only, ...more] = points.filter(({ from }) => from >= item.from && from < item.to)
  return more.length === 0 ? only : undefined
}

/** The only number of an activity, where nothing says that it is anything but points. */
function alone(
  rest: string,
  { from, to }: Span,
  { mentions }: Readings,
  { several }: Hears,
): Found<Points> | undefined {
  const numbers = matches(
    /(?<![\w/.:$#-])(?:\d{1,2}(?:\.\d{1,2})?|\.\d{1,2})(?![\w/%:-]|\.\d)/g,
    rest.slice(from, to),
  )
  const [only] = numbers
  // "the second was 2": which one that is was said
  if (!only || numbers.length > 1 || several.bare.ranked.test(rest.slice(from, to))) return undefined
  const at = from + only.index
  const end = at + only[0].length
  const before = rest.slice(Math.max(from - 1, 0), at)
  const beside = mentions.some((one) => one.to === at - 1 || one.from === end + 1)
  const set = several.bare.before.test(before)
  const closed = several.bare.after.test(rest.slice(end, to))
  const fits = beside ? closed || mentions.some((one) => one.from === end + 1) : set && closed
  return fits ? { from: at, to: end, value: { points: Number(only[0]) } } : undefined
}

/** "BLS friday, 4 hours, and a 1 point inservice": hours are of the activity that has no points. */
export function withHours(items: readonly Item[], all: Readings): readonly Item[] {
  if (items.length < 2 || eachOf(all.points)) return items
  const timed = items.map((item) => {
    const [only, ...more] = all.hours.filter(({ from }) => from >= item.from && from < item.to)
    return item.points || !only || more.length > 0 ? item : { ...item, points: only }
  })
  if (timed.every((item, i) => item === items[i])) return items
  return timed.map((item) => {
    const own = item.points ?? within(item, all)
    return own ? { ...item, points: own } : item
  })
}

/** "April 2 and 9, 1 and 2 points", "a webinar and a seminar, 1 and 2 points": as many numbers as activities, in their order. */
export function inOrder(all: Readings, whole: Span, hears: Hears): Item[] | undefined {
  const [only, ...more] = all.points
  const row = only?.value.row
  if (!only || !row || more.length > 0) return undefined
  const told = all.mentions.filter(({ value }) => value.category)
  const anchors = [all.days, told].find((found) => found.length === row.length)
  if (!anchors || (all.days.length > 1 && all.days.length !== row.length)) return undefined
  const parts = boundaries(all, anchors, whole, hears)
  return parts.map((part, i) => {
    const here = inside(all, part)
    const [day] = here.days.length > 0 ? here.days : all.days
    return {
      ...part,
      points: { ...only, value: { points: row[i] ?? 0 } },
      ...(day && { days: day }),
      mentions: told.length === row.length ? here.mentions : all.mentions,
      shared: [],
    }
  })
}

/** A row of numbers that is not as long as the activities: nobody knows which is whose. */
export const withoutRows = (points: readonly Found<Points>[]): Found<Points>[] =>
  points.map((found) => (found.value.row ? { ...found, value: {} } : found))
