import type { Hears } from '../languages/heard.ts'
import type { Day } from '../model.ts'
import { type Mention, readCategories } from './categories.ts'
import { readDates } from './dates.ts'
import { places } from './matches.ts'
import { readNoise } from './noise.ts'
import { type Plain, span, without } from './plain.ts'
import { type Points, readHours, readPoints } from './points.ts'
import { readPrivate } from './private.ts'
import type { Days, Found, Span } from './reader.ts'

/** All that the readers found in one message, in the source's positions. */
export type Readings = {
  text: Plain
  points: Found<Points>[]
  /** Hours said beside points. */
  hours: Found<Points>[]
  days: Found<Days>[]
  mentions: Found<Mention>[]
  noise: Span[]
  private: Span[]
  /** Corrections that have been taken to what they correct. */
  unsaid: Span[]
}

/** In this order, because "march 2 points" is no day: patients' data, other numbers and points go before the days. */
export function readAll(text: Plain, hears: Hears, today: Day): Readings {
  const secret = readPrivate(text, hears.private)
  const { noise, masked } = readNoise(text, hears)
  const outside = <T extends Span>(found: T, spans: readonly Span[]): boolean =>
    !spans.some((span) => found.from < span.to && span.from < found.to)
  const said = readPoints(text, masked, hears.points).filter((found) => outside(found, secret))
  const quotes = places(inQuotes, text.source)
  const untitled = said.filter((found) => outside(found, quotes))
  const points = untitled.length > 0 ? untitled : said
  const titles = places(title, text.source)
  const rest = without(text.source, [
    ...secret,
    ...titles,
    ...noise.filter((found) => outside(found, points)),
    ...points,
  ])
  const dated = daysIn(rest, text.source, today, hears.code)
  const days = dated.length > 0 ? dated : justNow(text, hears, today)
  const all = readCategories(text, hears.categories)
  const told = all.filter((found) => outside(found, titles))
  const mentions = told.length > 0 ? told : all
  const hours = points.some(({ value }) => !value.hours) ? readHours(text, masked, hears.points) : []
  return {
    text,
    points: isCollege(mentions) ? points.map((found) => withoutCredits(found, text.source, hears)) : points,
    hours: hours.filter((found) => outside(found, points)),
    days,
    mentions,
    noise,
    private: secret,
    unsaid: [],
  }
}

/** "Just finished the webinar": today. */
const justNow = (text: Plain, { several }: Hears, today: Day): Found<Days>[] => {
  const said = several.justNow.exec(text.text)
  if (!said) return []
  const at = span(text, said.index, said.index + 'just'.length)
  return [{ ...at, value: { start: today, end: today }, why: 'relative-day' }]
}

/** Nothing but a college is spoken of. */
const isCollege = (mentions: readonly Found<Mention>[]): boolean => {
  const sure = mentions.filter(({ value }) => value.category)
  return (
    sure.length > 0 &&
    sure.every(({ value }) => value.category === 'formal-education') &&
    sure.some(({ value }) => value.strength === 'at')
  )
}

/** "Community college anatomy, 3 credits": the college's credits are no points of this programme. */
const withoutCredits = (found: Found<Points>, source: string, { points }: Hears): Found<Points> =>
  points.credits.test(source.slice(found.from, found.to).toLowerCase()) ? { ...found, value: {} } : found

/** Titles in quotation marks: their words are no days and, beside what was done, tell no category. */
const title = /"[^"\n\d]{3,300}"/g

/** Points in a title are none beside points outside of it. */
const inQuotes = /"[^"\n]{3,300}"/g

/** Whether anything was read that an activity has: points, a day, or what it was. */
export const bears = ({ points, days, mentions }: Pick<Readings, 'points' | 'days' | 'mentions'>): boolean =>
  points.length + days.length + mentions.length > 0

/** The readings of a stretch of the message. */
export function inside(readings: Readings, { from, to }: Span): Readings {
  const here = <T extends Span>(found: readonly T[]): T[] =>
    found.filter((one) => one.from >= from && one.from < to)
  return {
    ...readings,
    points: here(readings.points),
    days: here(readings.days),
    mentions: here(readings.mentions),
    noise: here(readings.noise),
    private: here(readings.private),
  }
}

/** What was read in several stretches of it. */
export const joined = (readings: Readings, parts: readonly Readings[]): Readings => ({
  ...readings,
  points: parts.flatMap(({ points }) => points),
  days: parts.flatMap(({ days }) => days),
  mentions: parts.flatMap(({ mentions }) => mentions),
})

/**
 * The days in a text whose blanks are kept where something was taken out, but whose own runs of spaces (markup that
 * was tidied away) are one space, as they were meant.
 */
function daysIn(rest: string, source: string, today: Day, language: Hears['code']): Found<Days>[] {
  if (!source.includes('  ')) return readDates(rest, today, language)
  const at: number[] = []
  for (let i = 0; i < rest.length; i++) if (source[i] !== ' ' || source[i - 1] !== ' ') at.push(i)
  const found = readDates(at.map((i) => rest[i]).join(''), today, language)
  return found.map((one) => ({ ...one, from: at[one.from] ?? 0, to: (at[one.to - 1] ?? 0) + 1 }))
}
