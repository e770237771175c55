import type { Hears } from '../languages/heard.ts'
import { matches } from './matches.ts'
import { listMarks } from './noise.ts'
import { span } from './plain.ts'
import type { Span } from './reader.ts'
import { bears, inside, type Readings } from './readings.ts'

/** The lines, bullets and numbered points of a list, and their sentences; the whole as one where they are not activities. */
export const chunks = (of: Readings, whole: Span): Span[] =>
  parted(of, whole, [...places(of, /\n|;/g), ...listMarks(of.text.source).map(({ from }) => from)]).flatMap(
    (part) => parted(inside(of, part), part, places(of, sentences)),
  )

const places = ({ text }: Readings, marks: RegExp): number[] =>
  matches(marks, text.source).map(({ index }) => index)

function parted(of: Readings, whole: Span, cuts: readonly number[]): Span[] {
  const parts = between(
    whole,
    cuts.toSorted((a, b) => a - b),
  ).filter((part) => bears(inside(of, part)))
  const full = parts.filter((part) => isActivity(inside(of, part), of))
  const [only] = full
  if (full.length === 1 && only && isChatter(of, parts, only)) return [only]
  return full.length >= 2 ? withDetails(of, parts, full) : [whole]
}

/** "Mon nothing lol. Tues 9/1 seminar 2 pts": before the one activity, which has its day, another day by a word alone. */
function isChatter(of: Readings, parts: readonly Span[], only: Span): boolean {
  const others = parts.filter((part) => part !== only)
  const dated = inside(of, only).days.some(({ value }) => value.start && value.end)
  return (
    dated &&
    others.length > 0 &&
    others.every((part) => {
      const { days, mentions, points } = inside(of, part)
      const words = days.every(
        ({ from, to, value }) => value.start === value.end && !/\d/.test(of.text.source.slice(from, to)),
      )
      return part.to <= only.from && words && mentions.length + points.length === 0
    })
  )
}

/**
 * What is no activity by itself adds to the one before it, or at the front to the next; but a day beside a day of its
 * own is of something else: "I had time today. Webinar on 3/3, 1 pt."
 */
function withDetails(of: Readings, parts: readonly Span[], full: readonly Span[]): Span[] {
  const dated = (part: Span): boolean => inside(of, part).days.some(({ value }) => value.start ?? value.end)
  const out: Span[] = []
  let open: number | undefined
  for (const part of parts) {
    const last = out.at(-1)
    if (full.includes(part)) out.push({ from: out.length > 0 ? part.from : (open ?? part.from), to: part.to })
    else if (last) last.to = dated(part) && dated(last) ? last.to : part.to
    else if (!dated(part)) open ??= part.from
  }
  return out
}

const sentences = /(?<=[a-z\d)]{2}|\d)[.!?](?= )/gi

/** With a number of points or a day of its own, and no less than what the other lines have. */
function isActivity(part: Readings, all: Readings): boolean {
  const own = part.points.some(({ value }) => !value.each)
  const day = part.days.some(({ value }) => value.start || value.end)
  const something = part.mentions.length > 0 || isLabel(part)
  return (own && (day || something || all.days.length <= 1)) || (day && something)
}

/** "Dec 8: same series, part 2": a day with a colon after it is the label of what was done. */
const isLabel = ({ days, text }: Readings): boolean =>
  days.length === 1 && /^ ?: ?[a-z]+,? +[a-z\d(]/i.test(text.source.slice(days[0]?.to))

function between(whole: Span, cuts: readonly number[]): Span[] {
  const places = [whole.from, ...cuts.filter((at) => at > whole.from && at < whole.to), whole.to]
  return places.slice(1).map((to, i) => ({ from: places[i] ?? whole.from, to }))
}

/**
 * Cuts a stretch between its anchors (numbers of points, or days). Where something stands before the first anchor the
 * anchor closes its activity: "webinar 3/2 1 pt, seminar ..."; otherwise it opens it: "1 pt webinar 3/2, 2 pts ...".
 */
export function boundaries(of: Readings, anchors: readonly Span[], at: Span, hears: Hears): Span[] {
  const marks = matches(hears.several.and, of.text.text).map((match) => ({
    ...span(of.text, match.index, match.index + match[0].length),
    weight: /[;\n]|\d\)/.test(match[0]) ? 3 : /[a-z&+]/.test(match[0]) ? 2 : 1,
  }))
  const first = anchors[0]
  const closes =
    first !== undefined &&
    [...of.mentions, ...of.days, ...of.points].some(
      (found) => found.from >= at.from && found.to <= first.from,
    )
  const cuts = anchors.slice(1).map((anchor, i) => {
    const from = anchors[i]?.to ?? at.from
    const here = marks.filter((mark) => mark.from >= from && mark.to <= anchor.from + 1)
    const most = Math.max(...here.map(({ weight }) => weight))
    const strong = here.filter(({ weight }) => weight === most)
    const begun = here.length === 0 ? again(of, at, from, anchor.from) : undefined
    return begun ?? (closes ? strong[0]?.from : strong.at(-1)?.from) ?? (closes ? from : anchor.from)
  })
  return between(at, cuts)
}

/** "Webinar 1pt 5/4 seminar 2pts 5/6": with nothing between them, each activity begins with what the first began with. */
function again({ mentions, days, points }: Readings, at: Span, from: number, to: number): number | undefined {
  const first = (found: readonly Span[], after: number): number =>
    Math.min(...found.filter((one) => one.from >= after).map((one) => one.from))
  const kinds = [mentions, days, points].toSorted((a, b) => first(a, at.from) - first(b, at.from))
  const next = first(kinds[0] ?? [], from)
  return next < to ? next : undefined
}
