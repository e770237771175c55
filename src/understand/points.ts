import type { PointWords } from '../languages/heard-words.ts'
import { amounts } from './amounts.ts'
import { matches } from './matches.ts'
import { type Plain, span, stretch } from './plain.ts'
import type { Found } from './reader.ts'

/** No value: points were spoken of, but not a number that could be written down. `row`: "1 and 2 points", of several in their order. */
export type Points = {
  standing?: boolean
  points?: number
  each?: boolean
  total?: boolean
  hours?: boolean
  row?: readonly number[]
}

/** Every mention of points, in the order of the text, in which what is noise is masked. Hours count only where nothing else does. */
export function readPoints(text: Plain, masked: string, words: PointWords): Found<Points>[] {
  const taken = taking(masked, words)
  if (taken.length === 0) return []
  const stood = matches(words.standing, masked)
  return ranked(
    told(taken, masked, words).toSorted((a, b) => a.from - b.from),
    masked,
    words,
  )
    .map((found, i, all) =>
      flagged(found, all[i - 1]?.to ?? 0, all[i + 1]?.from ?? masked.length, masked, words),
    )
    .map((found) => inRow(found, masked, words))
    .map((found) => (found.value.each ? withEach(found, masked, words) : found))
    .map((found, _i, all) => standing(found, stood, all.length > 1))
    .map((found) => ({ ...found, ...span(text, found.from, found.to) }))
}

/** Amounts as they are said, none of them over another. */
function taking(text: string, words: PointWords): Found<Points>[] {
  const { steps, has } = amounts(words)
  const held = has(text)
  const taken: Found<Points>[] = []
  for (const { needs = 'number', pattern, read, fits, hours, only } of steps) {
    if (hours && taken.length > 0) break
    if (!held[needs] || (only && (only === 'alone') === taken.length > 0)) continue
    for (const match of matches(pattern, text)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (taken.some((other) => from < other.to && other.from < to)) continue
      if (fits && !fits(match.groups ?? {})) continue
      const points = read(match.groups ?? {})
      taken.push({
        from,
        to,
        value: { ...(points === undefined ? {} : { points }), ...(hours && { hours }) },
      })
    }
  }
  return taken
}

/** "3.0 contact hours (0.3 CEU)" is one number said twice; beside "points unknown", credits are no points. */
function told(all: Found<Points>[], text: string, { unknown, credits }: PointWords): Found<Points>[] {
  const unsure = unknown.test(text)
  return all
    .filter(({ from, to, value }) => {
      const before = all.find(({ to }) => to < from && /^ ?[([/=]$/.test(text.slice(to, from)))
      const same = before && (value.points ?? 0) * 10 === before.value.points
      return !same && !isTenth(all, value.points, text.slice(from, to))
    })
    .map((found) =>
      unsure && credits.test(text.slice(found.from, found.to)) ? { ...found, value: {} } : found,
    )
}

/** "It says 0.4 CEU, so enter 4 points". */
const isTenth = (all: readonly Found<Points>[], points: number | undefined, said: string): boolean =>
  all.length === 2 &&
  /\dceu|\bceu/.test(said) &&
  points !== undefined &&
  all.some(({ value }) => value.points === points * 10)

/** Points that only tell where somebody stands; alone they are nobody's, but "need 2 pts, webinar 3/4" asks for them. */
function standing(found: Found<Points>, stood: RegExpExecArray[], beside: boolean): Found<Points> {
  const said = stood.find(({ index, 0: all }) => index <= found.from && found.to <= index + all.length)
  if (!said) return found
  if (beside) return { ...found, value: { ...found.value, standing: true } }
  const { asks, far, more } = said.groups ?? {}
  return far || (asks && !more && (found.value.points ?? 0) < 10) ? found : { ...found, value: {} }
}

/** "5 pts for the first and 1 for the second": numbers in the order of the activities, which stand elsewhere. */
function ranked(all: Found<Points>[], text: string, { ranks }: PointWords): Found<Points>[] {
  const row = all.flatMap(({ value }) => value.points ?? [])
  if (all.length < 2 || all.length > ranks.length || row.length < all.length) return all
  const said = all.map(({ from, to }, i) => {
    const [begin, end] = [all[i - 1]?.to ?? Math.max(0, from - 24), all[i + 1]?.from ?? to + 24]
    const before = ranks[i]?.exec(text.slice(begin, from))
    const after = ranks[i]?.exec(text.slice(to, end))
    return before
      ? { from: begin + before.index, to }
      : after && { from, to: to + after.index + after[0].length }
  })
  const [first, last] = [said[0], said.at(-1)]
  if (!first || !last || said.includes(null)) return all
  const rest = all.reduce(
    (left, { from, to }) => left.replace(text.slice(from, to), ''),
    text.slice(first.from, last.to),
  )
  if (/\d/.test(rest.replace(/\d(?:st|nd|rd|th)\b/g, ''))) return all
  return [{ from: first.from, to: last.to, value: { points: row.at(-1) ?? 0, row } }]
}

/** "1 pt each 3/2 3/9": the word for each does not lean on the day. */
function withEach(found: Found<Points>, text: string, words: PointWords): Found<Points> {
  const [said] = amounts(words).eachOfDays.exec(text.slice(found.to)) ?? ['']
  return { ...found, to: found.to + said.length }
}

/** "4/2 and 4/9, 1 and 2 points", not "march 3 and 4 points". */
function inRow(found: Found<Points>, text: string, words: PointWords): Found<Points> {
  const { points } = found.value
  if (points === undefined || found.value.hours || found.value.row) return found
  const begin = Math.max(0, found.from - LONGEST_ROW)
  const before = text.slice(begin, found.from)
  if (words.either.test(before)) return { ...found, value: {} }
  const said = rowBefore.exec(before)
  if (!said?.[1] || amounts(words).afterMonth.test(before.slice(0, said.index))) return found
  const row = matches(/[\d.]+/g, said[1]).map(([n]) => Number(n))
  return { from: begin + said.index, to: found.to, value: { ...found.value, row: [...row, points] } }
}

const LONGEST_ROW = 80

const rowBefore = /(?<![\w/.:$#-])((?:\d{1,2}(?:\.\d+)?, )*\d{1,2}(?:\.\d+)?),? (?:and|y|&) $/

/** Hours that stand beside points: they count only for another activity that has nothing else. */
export const readHours = (text: Plain, masked: string, words: PointWords): Found<Points>[] =>
  amounts(words)
    .steps.filter(({ hours }) => hours)
    .flatMap(({ pattern, read }) =>
      matches(pattern, masked).flatMap((match) => {
        const points = read(match.groups ?? {})
        return points === undefined ? [] : [{ ...stretch(text, match), value: { points, hours: true } }]
      }),
    )

/** The number that was said of each of several. */
export const eachOf = (points: readonly Found<Points>[]): Found<Points> | undefined =>
  points.find(({ value }) => value.each)

/** "each" and "total" belong to the nearest number on their side. */
function flagged(
  found: Found<Points>,
  after: number,
  before: number,
  text: string,
  words: PointWords,
): Found<Points> {
  const [before20, after24] = [
    text.slice(Math.max(after, found.from - 20), found.from),
    text.slice(found.to, Math.min(before, found.to + 24)),
  ]
  // what stands between two numbers belongs to the first
  const near = after === 0 ? `${before20}|${after24}` : after24
  const each = near.search(words.each) >= 0
  const total = near.search(words.total) >= 0
  return { ...found, value: { ...found.value, ...(each && !total && { each }), ...(total && { total }) } }
}
