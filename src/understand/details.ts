import type { Hears } from '../languages/heard.ts'
import type { Intent } from '../messages.ts'
import type { Guess, Slot, Why } from '../model.ts'
import { judge } from './categories.ts'
import type { Found, Span } from './reader.ts'
import type { Readings } from './readings.ts'
import type { Item } from './several.ts'
import { beyond, readProvider, readTitle } from './title.ts'

export type Said = Extract<Intent, { kind: 'record' }>['activities'][number]

/** What was read of one activity as values, and beside them which were inferred, why and from which words. */
export function details(item: Item, readings: Readings, hears: Hears): Said {
  const { source, text } = readings.text
  const attended = hears.categories.attended.test(textOf(item, readings) ?? text)
  const { category, by } = judge(item.mentions, attended)
  const { points, hours } = item.points?.value ?? {}
  const { start, end } = item.days?.value ?? {}
  const guesses: Guess[] = []
  const guess = (slot: Slot, why: Why | undefined, from?: Span): void => {
    if (why && from && guesses.length < 20)
      guesses.push({ slot, why, from: source.slice(from.from, from.to).slice(0, 200) })
  }
  const mended = (found?: Span): Why | undefined =>
    found && readings.text.mended.some((word) => word.from < found.to && found.from < word.to)
      ? 'spelling'
      : undefined
  const shared = (slot: Item['shared'][number]): Why | undefined =>
    item.shared.includes(slot) ? 'shared' : undefined
  const college = category === 'formal-education' && item.points !== undefined
  const credits: Why | undefined =
    college && isCredits(item.points, source, hears) ? 'credits-as-points' : undefined
  if (category) guess('category', shared('category') ?? inferred(by) ?? mended(by), by)
  if (points !== undefined)
    guess(
      'points',
      hours ? 'hours-as-points' : (credits ?? shared('points') ?? mended(item.points)),
      item.points,
    )
  if (start) guess('start', shared('days') ?? item.days?.why, item.days)
  if (end) guess('end', shared('days') ?? item.days?.why, item.days)
  return {
    ...(category && { category }),
    ...(points !== undefined && { points }),
    ...(start && { start }),
    ...(end && { end }),
    ...named(item, readings, hears),
    ...(guesses.length > 0 && { guesses }),
  }
}

/** "3 credits", which may be a college's. */
export const isCredits = (found: Span | undefined, source: string, { points }: Hears): boolean =>
  found !== undefined && points.credits.test(source.slice(found.from, found.to).toLowerCase())

const inferred = (by: Found<{ strength: string }> | undefined): Why | undefined =>
  by && by.value.strength !== 'said' ? 'inferred-from-activity' : undefined

/** The plain words of one activity. */
function textOf(item: Item, { text }: Readings): string | undefined {
  const from = text.at.findIndex((at) => at >= item.from)
  const to = text.at.findIndex((at) => at >= item.to)
  return from < 0 ? undefined : text.text.slice(from, to < 0 ? undefined : to)
}

function named(item: Item, readings: Readings, hears: Hears): Pick<Said, 'title' | 'provider'> {
  const { source } = readings.text
  const said = readings.mentions.filter(({ value }) => value.strength === 'said')
  const taken = [...readings.points, ...readings.days, ...said, ...readings.private, ...readings.unsaid]
  const misspelt = new Map(readings.text.mended.map(({ written, read }) => [written, read]))
  const provider = readProvider(source, taken, item, hears.title)
  const found = readTitle(source, taken, item, hears.title, misspelt, readings.text.raw)
  const title = beyond(found, provider, hears.title)
  return { ...(title && { title }), ...(provider && { provider }) }
}
