import type { Hears } from '../languages/heard.ts'
import type { Mention } from './categories.ts'
import type { Points } from './points.ts'
import type { Found, Span } from './reader.ts'
import type { Readings } from './readings.ts'
import type { Item } from './several.ts'

/** Numbers of points that were said of an activity told before, by the place of that activity. */
export type Owed = { of: Found<Mention>; points: Found<Points> }[]

/**
 * "Webinar 8/4, workshop 8/7, 3 points for the webinar": whose number it is was said, whatever it stands beside. What
 * has a day of its own is another activity.
 */
export function owing(readings: Readings, { points: words }: Hears): { left: Readings; owed: Owed } {
  const source = readings.text.source.toLowerCase()
  const before = new RegExp(`^ ?(?:${words.askedFor})(?: [a-z]{2,3})? $`)
  const found = readings.points.flatMap((points) => {
    const again = readings.mentions.find(
      (one) => one.from > points.to && before.test(source.slice(points.to, one.from)),
    )
    const of = again && told(again, points, readings, source)
    return of ? [{ of, points, again }] : []
  })
  if (found.length === 0) return { left: readings, owed: [] }
  return {
    left: {
      ...readings,
      points: readings.points.filter((one) => !found.some(({ points }) => points === one)),
      mentions: readings.mentions.filter((one) => !found.some(({ again }) => again === one)),
    },
    owed: found,
  }
}

/** The only activity told before the number, with a day, that is called the same. */
function told(
  again: Found<Mention>,
  points: Found<Points>,
  { mentions, days }: Readings,
  source: string,
): Found<Mention> | undefined {
  const begin = Math.max(
    ...[',', '.', ';', '\n', ' and '].map((mark) => source.lastIndexOf(mark, points.from - 1)),
  )
  const own = days.some(({ from }) => (from > begin && from < points.from) || isBeside(again, from))
  const [only, ...more] = mentions.filter((one) => one.to <= points.from && isCalled(one, again, source))
  return !own && more.length === 0 && days.some(({ from }) => from < points.from) ? only : undefined
}

const isCalled = (a: Span, b: Span, source: string): boolean =>
  source.slice(a.from, a.to) === source.slice(b.from, b.to)

const isBeside = ({ to }: Span, from: number): boolean => from >= to && from - to < NEAR

/** Every number at the activity that it was said of; nothing where there are more numbers than activities. */
export function accounted(items: readonly Item[], owed: Owed, left: Readings): readonly Item[] | undefined {
  const mine = items.map((item) => owed.filter(({ of }) => of.from >= item.from && of.from < item.to))
  if (owed.length === 0) return items
  if (mine.some(({ length }) => length > 1) || items.length < owed.length + left.points.length)
    return undefined
  return items.map((item, i) => ({ ...item, ...(mine[i]?.[0] && { points: mine[i][0].points }) }))
}

/** "Taught on Aug 6, a webinar on Aug 7. The teaching was 3 points": a number at the end is of what was told before. */
export function toldBefore(items: readonly Item[], { text }: Readings): readonly Item[] {
  let told = items
  for (const item of items) {
    const { points } = item
    const before = points && !item.days ? toldOf(item, told, text.source.toLowerCase()) : undefined
    if (before && points)
      told = told.filter((one) => one !== item).map((one) => (one === before ? { ...one, points } : one))
  }
  return told
}

/** The only one with a day and no number that is called what the number stands beside, or else is of that sort. */
function toldOf(item: Item, told: readonly Item[], source: string): Item | undefined {
  const beside = nearest(item)
  if (!beside) return undefined
  const open = told.filter(({ days, points, to }) => days && !points && to <= item.from)
  const called = open.filter(({ mentions }) => mentions.some((one) => isCalled(one, beside, source)))
  const { category } = beside.value
  const [only, ...more] =
    called.length > 0
      ? called
      : open.filter(({ mentions }) => category && mentions.some(({ value }) => value.category === category))
  return more.length === 0 ? only : undefined
}

/** "3 points for the teaching", "teaching was 3 points". */
const nearest = ({ points, mentions }: Item): Found<Mention> | undefined =>
  mentions.find(({ from }) => points && from >= points.to && from - points.to < NEAR) ??
  mentions.findLast(({ to }) => points && to <= points.from && points.from - to < NEAR)

/** So many letters: "for the", "was worth". */
const NEAR = 12
