import type { Hears } from '../languages/heard.ts'
import { matches } from './matches.ts'
import { without } from './plain.ts'
import type { Points } from './points.ts'
import { quantities } from './quantities.ts'
import type { Found, Span } from './reader.ts'
import type { Readings } from './readings.ts'

/** More than so many points nobody gives without their unit: it may be a year or a room. */
const MOST = 12

/**
 * "Dec 17, seminar, 2", "put me down for two", "5/4 webinar 1, 5/9 seminar 2": where nothing is said of points, numbers
 * in a place of their own beside what was done and its day are the points.
 */
export function withUnitless(all: Readings, within: readonly Span[], hears: Hears): Readings {
  if (all.points.length > 0 || all.mentions.length === 0 || hears.points.unknown.test(all.text.text))
    return all
  const taken = [...all.days, ...all.noise, ...all.private, ...all.unsaid]
  const source = all.text.source.toLowerCase()
  const rest = without(source, taken)
  const found = matches(numbers(hears), rest).flatMap((match) => amount(match, source, all, hears))
  const points = found.filter(({ from }) => within.some((part) => from >= part.from && from < part.to))
  const apart = points.slice(1).every(({ from }, i) => isParted(all, points[i]?.to ?? 0, from))
  const sure = points.every(({ beside }) => !beside || points.length > 1)
  const row = points.length > 1 && points.every(({ value }, i) => value.points === i + 1)
  const heads = points.every(({ from }) => /(?:^|\n) ?$/.test(rest.slice(0, from)))
  if (!apart || !sure || (row && heads)) return all
  return { ...all, points: points.map(({ beside: _sure, ...one }) => one) }
}

type Bare = Found<Points> & { beside: boolean }

const made = new WeakMap<Hears, RegExp>()

/** Digits, or a number in words. */
function numbers(hears: Hears): RegExp {
  const known = made.get(hears)
  if (known) return known
  const fresh = new RegExp(
    `(?<![\\w/:$#]|[\\d.,-])(?:\\d{1,2}(?:[.,]\\d{1,2})?|\\.\\d{1,2}|(?=[a-z])${quantities(hears.points).pattern})(?![\\w/%:-]|[.,]\\d)`,
    'g',
  )
  made.set(hears, fresh)
  return fresh
}

/** In a field of its own, or after a word that gives; a whole number right beside a day or an activity only in a list. */
function amount(match: RegExpExecArray, source: string, all: Readings, hears: Hears): Bare[] {
  const { bare } = hears.several
  const [from, to] = [match.index, match.index + match[0].length]
  const points = quantities(hears.points).value(match[0])
  if (points === undefined || points === 0 || points > MOST || (points * 4) % 1 !== 0) return []
  const [before, after] = [source.slice(Math.max(0, from - 24), from), source.slice(to, to + 24)]
  const named = all.mentions.some((one) => one.value.strength === 'said' && one.from - to === 1)
  const given = bare.given.test(before)
  const closed = bare.closed.test(after) || (given && bare.goes.test(after))
  const field = bare.field.test(before)
  const beside = [...all.mentions, ...all.days].some((one) => one.to === from - 1) && /[\d.]/.test(match[0])
  const asked = given && named
  if (!asked && !(closed && (given || field || beside))) return []
  if (!asked && all.days.length === 0) return []
  return [
    {
      from,
      to,
      value: { points },
      beside: beside && !given && !field && Number.isInteger(points) && !/\./.test(match[0]),
    },
  ]
}

/** Between two of them something is told. */
const isParted = ({ mentions, days }: Readings, from: number, to: number): boolean =>
  [...mentions, ...days].some((one) => one.from >= from && one.to <= to)
