import type { Hears } from '../languages/heard.ts'
import type { Mention, Strength } from './categories.ts'
import { matches } from './matches.ts'
import { without } from './plain.ts'
import { eachOf } from './points.ts'
import type { Found, Span } from './reader.ts'
import { inside, type Readings } from './readings.ts'
import type { Item } from './several.ts'

/** What was said once belongs to all that lack it. */
export function share(items: readonly Item[], all: Readings, read: Readings, hears: Hears): Item[] {
  const [day, ...moreDays] = all.days
  const clear = moreDays.length === 0 && read.days.every(({ value }) => value.start ?? value.end)
  const header = headerOf(all, items)
  const certain = all.mentions.filter(({ value }) => value.category)
  const sole = new Set(certain.map(({ value }) => value.category)).size === 1 ? certain.slice(0, 1) : []
  const each = eachOf(all.points)
  const bare = /(?<![\w/.:-])\d{1,2}(?= [a-z])/
  const named = carried(items)
  const counted = items.length > 1 && items.every((item) => item === items[0])
  return items.map((item, i) => {
    const own = unread(all, item)
    const tells = item.mentions.some(({ value }) => value.category)
    const spared =
      header.length > 0
        ? header
        : tells || item.mentions.length > 0 || tellsDeed(own, sole[0]?.value.strength, hears)
          ? []
          : sole.length > 0 && !isLaterDeed(sole[0], item)
            ? sole
            : (named[i] ?? [])
    const points = item.points ?? (each && !bare.test(own) && !endsInNumber(own) ? each : undefined)
    const days = item.days ?? (clear ? day : undefined)
    const unclear =
      points?.value.each &&
      (!days?.value.start || days.value.start !== days.value.end) &&
      (items.length === 1 || (!counted && plural(all, item, hears)))
    return {
      ...item,
      ...(points && { points: unclear ? { ...points, value: {} } : points }),
      ...(days && { days }),
      mentions: spared.length > 0 ? [...spared, ...item.mentions] : item.mentions,
      shared: [
        ...(points && points !== item.points ? (['points'] as const) : item.shared),
        ...(days && days !== item.days ? (['days'] as const) : []),
        ...(spared.length > 0 ? (['category'] as const) : []),
      ],
    }
  })
}

/** "6/2 board call, 6/30 taught QC": what was done last was not done before. */
const isLaterDeed = (sole: Found<Mention> | undefined, item: Item): boolean =>
  sole?.value.strength === 'did' && sole.from >= item.to

/** "Spoke at the food bank 8/25", "taught one and attended one": what was done is said, so no category is taken over. */
export const tellsDeed = (
  text: string,
  strength: Strength | undefined,
  { evidence, cues, title, categories }: Hears,
): boolean =>
  (strength === 'did' && categories.attended.test(text.toLowerCase())) ||
  matches(/[a-z]+/g, text.toLowerCase()).some(
    ([word]) => (evidence.deed.test(word) || cues.did.test(word)) && !title.filler.has(word),
  )

/** It ends in a number of its own: what was said of each is not said of it. */
export const endsInNumber = (text: string): boolean =>
  /(?<![\w/.:#$-])(?:\d|1[0-2])(?:\.\d{1,2})?(?=,? ?(?:$|[.;)\n](?!\d)))/.test(text)

/** "formal ed 3/3 2 pts, 3/10 3 pts, authorship ...": a category by its name holds until the next is named. */
function carried(items: readonly Item[]): Found<Mention>[][] {
  let last: Found<Mention>[] = []
  return items.map(({ mentions }) => {
    if (mentions.length > 0)
      last = mentions.length === 1 && mentions[0]?.value.strength === 'said' ? mentions : []
    return last
  })
}

/** "1 each for the Jan-Mar huddles": nobody knows how many. */
const plural = (all: Readings, item: Item, hears: Hears): boolean =>
  hears.several.plural.test(all.text.source.slice(item.from, item.to).toLowerCase())

/** The text of one activity without what was read in it. */
export const unread = (all: Readings, { from, to }: Span): string => {
  const here = inside(all, { from, to })
  const spans = [...here.points, ...here.days, ...here.noise].map((one) => ({
    from: one.from - from,
    to: one.to - from,
  }))
  return without(all.text.source.slice(from, to), spans)
}

/** "all prof ed: ...": a named category over the whole list. */
function headerOf(all: Readings, items: readonly Item[]): Found<Mention>[] {
  if (items.length < 2) return []
  const [first] = all.mentions
  const named = all.mentions.filter(({ value }) => value.strength === 'said')
  const colon = first ? /^ {0,2}:/.test(all.text.source.slice(first.to)) : false
  return named.length === 1 && first === named[0] && colon ? named : []
}
