import type { Hears } from '../languages/heard.ts'
import { accounted, owing, toldBefore } from './accounted.ts'
import { inOrder, withBareNumbers, withHours, withoutRows } from './bare.ts'
import type { Mention } from './categories.ts'
import { eachOf, type Points } from './points.ts'
import type { Days, Found, Span } from './reader.ts'
import { inside, type Readings } from './readings.ts'
import { endsInNumber, share, tellsDeed, unread } from './shared.ts'
import { boundaries, chunks } from './stretches.ts'
import { inARow, together, unclear } from './together.ts'

/** What was read of one activity. `shared`: said once for several. */
export type Item = Span & {
  points?: Found<Points>
  days?: Found<Days>
  mentions: Found<Mention>[]
  shared: ('points' | 'days' | 'category')[]
}

/** The activities of a message, one or several, each with what is its own and what was said for all. */
export function activities(readings: Readings, whole: Span, hears: Hears): Item[] {
  const read = { ...readings, days: together(readings, hears) }
  const ordered = inOrder(read, whole, hears)
  if (ordered) return ordered
  const { left, owed } = owing(read, hears)
  const all = withoutSums(left, hears)
  const items = accounted(parted(all, whole, hears), owed, all)
  if (items) return share(items, all, readings, hears)
  const every = withoutSums(read, hears)
  return share(parted(every, whole, hears), every, readings, hears)
}

const withoutSums = (read: Readings, hears: Hears): Readings => ({
  ...read,
  points: withoutTotals(withoutRows(apiece(read, hears)), read.days.length),
})

function parted(all: Readings, whole: Span, hears: Hears): readonly Item[] {
  const { points, days } = all
  const count = counted(all, hears)
  if (points.length <= 1 && days.length <= 1 && count === 1)
    return pair(all, whole, hears) ?? [one(all, whole)]
  const parts = chunks(all, whole)
  const items = parts.flatMap((part) => split(inside(all, part), part, hears, eachOf(points)))
  const repeated = items.length === 1 && count > 1 && items[0] ? Array<Item>(count).fill(items[0]) : items
  return withHours(withBareNumbers(toldBefore(repeated, all), all, hears), all)
}

const one = (of: Readings, at: Span): Item => ({
  ...at,
  ...(of.points[0] && { points: of.points[0] }),
  ...(of.days[0] && { days: of.days[0] }),
  mentions: of.mentions,
  shared: [],
})

/** "four 1-point webinars" are of one point each; of "3 CE webinars" nobody knows whether 3 are the points. */
const apiece = (read: Readings, { several, points }: Hears): Found<Points>[] =>
  read.points.map((found) => {
    const { text } = read
    const after = text.source.slice(found.to, found.to + 24).toLowerCase()
    const before = text.source.slice(Math.max(0, found.from - 24), found.from).toLowerCase()
    const written = text.source.slice(found.from, found.to)
    const plural = several.plural.test(/^(?: [a-z]+){1,2}/.exec(after)?.[0] ?? '')
    if (plural && /^\d+ ces?$/i.test(written) && !found.value.each) return { ...found, value: {} }
    const counts = /\b([a-z]+|\d{1,2}) $/.exec(before)?.[1] ?? ''
    const one = plural && (/\d-[a-z]/i.test(written) || (points.numbers[counts] ?? 0) > 1)
    return one || several.plural.test(/[a-z]+(?= (?:of|de) $)/.exec(before)?.[0] ?? '')
      ? { ...found, value: { ...found.value, each: true } }
      : found
  })

/** "4 pts total: 1 pt for ..., 3 pts for ...", "log 4 points, ... two apiece", "so now I have 14 points": no activity's. */
function withoutTotals(points: Found<Points>[], count: number): Found<Points>[] {
  const each = eachOf(points)
  const isSum = ({ from, value }: Found<Points>): boolean =>
    value.total === true ||
    (each !== undefined && from < each.from && value.points === (each.value.points ?? 0) * count)
  const parts = points.filter((found) => !found.value.standing && !isSum(found))
  return parts.length > 0 ? parts : points
}

/** "3 webinars, 1 point each": how many, where no days tell them apart. */
function counted(of: Readings, hears: Hears): number {
  if (of.days.length > 1 || of.points.length !== 1 || !of.points[0]?.value.each) return 1
  const said = hears.several.count.exec(of.text.text)?.[1] ?? ''
  const count = hears.points.numbers[said] ?? Number(said)
  return count >= 2 && count <= 12 ? count : 1
}

/** One stretch of the message: as many activities as it has numbers of points, or days. */
function split(of: Readings, at: Span, hears: Hears, each: Found<Points> | undefined): Item[] {
  const { points, days } = of
  if (points.length >= 2) {
    return boundaries(of, anchorsOf(of, at, hears), at, hears).flatMap((part) =>
      split(inside(of, part), part, hears, each),
    )
  }
  if (days.length <= 1) return pair(of, at, hears) ?? [one(of, at)]
  const same = of.text.text.search(hears.several.same) >= 0
  const every = points[0]?.value.each || same ? points[0] : each
  const parts = boundaries(of, days, at, hears)
  const words = of.text.source.slice(at.from, at.to).toLowerCase()
  const several = every !== undefined || hears.several.plural.test(words) || ownMentions(of, parts)
  const anyLeading = parts.some((part) => leading(inside(of, part), part, hears))
  if (!several) {
    const row = inARow(of, hears)
    return [{ ...one(of, at), ...(row ? { days: row } : { days: unclear(days) }) }]
  }
  const telling = parts.filter((part) => inside(of, part).mentions.some(({ value }) => value.category))
  const strength = of.mentions.find(({ value }) => value.category)?.value.strength
  return parts.map((part, i) => {
    const own =
      telling.length > 1 || (!telling.includes(part) && tellsDeed(unread(of, part), strength, hears))
    const here = own ? inside(of, part) : { ...inside(of, part), mentions: of.mentions }
    const value =
      leading(here, part, hears) ??
      (here.points[0] || (!anyLeading && !endsInNumber(unread(of, part))) ? every : undefined) ??
      standing(inside(of, part), telling.length > 1, i === parts.length - 1)
    return {
      ...one({ ...here, points: [] }, part),
      ...(days[i] && { days: days[i] }),
      ...(value && { points: value }),
      shared: value && value === every ? ['points'] : [],
    }
  })
}

/** Cut between the numbers of points; or between the days, where more activities have a day than a number. */
function anchorsOf(of: Readings, at: Span, hears: Hears): readonly Span[] {
  const { points, days } = of
  if (days.length <= points.length || points.some(({ value }) => value.each)) return points
  const parts = boundaries(of, days, at, hears).map((part) => inside(of, part))
  return parts.every((part) => part.points.length <= 1 && part.mentions.length > 0) ? days : points
}

/** The one number of several activities is of the one it stands in; at the very end it may be of all. */
function standing({ points, mentions }: Readings, apart: boolean, last: boolean): Found<Points> | undefined {
  const [only] = points
  if (!apart || !only || only.value.hours || only.value.total) return undefined
  return !last || mentions.some(({ from }) => from >= only.to) ? only : undefined
}

/** "2 CPR May 4, 3 webinar May 9": in a list a number right before one activity is its points. */
function leading(of: Readings, at: Span, hears: Hears): Found<Points> | undefined {
  const [first] = of.mentions
  const before = of.text.source.slice(at.from, first?.from ?? at.from)
  const number = /(?<![\w/.-])(\d{1,2}(?:\.\d{1,2})?) $/.exec(before)
  const noun = first ? of.text.source.slice(first.from, first.to).toLowerCase() : ''
  if (!first || !number?.[1] || hears.several.plural.test(noun)) return undefined
  const from = at.from + number.index
  if ([...of.days, ...of.noise].some((found) => found.from <= from && from < found.to)) return undefined
  return { from, to: from + number[1].length, value: { points: Number(number[1]) } }
}

/** "a webinar and a workshop yesterday": two activities; a number of points said of both is asked about. */
function pair(of: Readings, at: Span, hears: Hears): Item[] | undefined {
  const [first, second] = of.mentions.filter(({ value }) => value.category)
  if (!first || !second) return undefined
  const before = of.text.source.slice(at.from, first.from).toLowerCase()
  const between = of.text.source.slice(first.to, second.from).toLowerCase()
  const listed = hears.several.article.test(before) && hears.several.another.test(between)
  const joined = /^ ?(?:[+&,/]|and|plus|y) ?(?:(?:the|my|el|la|mi) )?(?:[a-z-]+ ){0,3}$/.test(between)
  if (!listed && !(joined && hears.several.both.test(of.text.text))) return undefined
  const { points: _asked, ...shared } = one(of, at)
  const every = of.points[0]?.value.each ? { points: of.points[0] } : {}
  return boundaries(of, [first, second], at, hears).map((part) => ({
    ...shared,
    ...every,
    ...part,
    mentions: inside(of, part).mentions,
    shared: [],
  }))
}

/** Every day has an activity of its own beside it: "april 3 workshop, april 17 seminar". */
const ownMentions = (of: Readings, parts: readonly Span[]): boolean =>
  parts.every((part) => inside(of, part).mentions.some(({ value }) => value.strength !== 'unsure'))
