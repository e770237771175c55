import type { Intent } from '../messages.ts'
import { readDates } from './dates.ts'
import { details, type Said } from './details.ts'
import { matches } from './matches.ts'
import { fold, span, without } from './plain.ts'
import { quantities } from './quantities.ts'
import type { Span } from './reader.ts'
import { inside, type Readings } from './readings.ts'
import type { Told } from './wants.ts'

export type Edit = Extract<Intent, { kind: 'edit' }>

/** A correction: only the new values, and which entry it is about where that was said. */
export function edit(heard: Told): Edit | undefined {
  const { clause, hears } = heard
  const { cues } = hears
  const verb = cues.change.test(clause.said)
  const slip = isSlip(heard)
  const wrong = verb || (cues.edit.test(clause.said) && !slip)
  const sure = wrong || cues.contradicts.test(clause.all) || denies(heard)
  if (!sure && !cues.soft.test(clause.said)) return undefined
  return edited(heard, { verb, wrong, sure })
}

/** The new values of a correction, and of what. */
export function edited(
  heard: Told,
  { verb, wrong, sure } = { verb: false, wrong: true, sure: true },
): Edit | undefined {
  const { fresh, old } = parted(heard, verb)
  const said = inside(heard.read, fresh)
  // "make the webinar 2 points and the class 5": of two lines, and one at a time can be changed
  const both =
    (heard.context.open?.lines.length ?? 0) > 1 && said.points.length > 1 && said.mentions.length > 1
  const values = both ? {} : valuesIn(heard, fresh)
  const few = Object.keys(values).filter((key) => key !== 'guesses').length
  if (few === 0 && !wrong) return undefined
  if (!sure && (few >= 4 || isReport(heard))) return undefined
  return { kind: 'edit', activities: few > 0 ? [values] : [], ...place(heard, old) }
}

/** "5 pts seminar 2/14, oops, 1 pt": what was corrected was said in the same breath, so it is one report. */
function isSlip({ clause, read, hears }: Told): boolean {
  const mark = clause.all.search(hears.several.correction)
  const at = read.text.at[clause.start + mark] ?? 0
  const before = inside(read, { from: clause.from, to: at })
  return (
    mark > 0 &&
    before.points.length > 0 &&
    before.mentions.length > 0 &&
    !hears.cues.edit.test(clause.all.replace(hears.several.correction, ' '))
  )
}

/** "march 4, not march 3": the same kind of thing on both sides. */
const denies = ({ clause, read, hears }: Told): boolean =>
  (!(read.points.length > 0 && read.days.length > 0 && read.mentions.length > 0) ||
    hears.cues.known.test(clause.said)) &&
  matches(hears.cues.not, read.text.text).some((match) => {
    const at = span(read.text, match.index, match.index + match[0].length)
    const number = /^\W{0,3}\d+(?:\.\d+)?\W*$/.test(read.text.source.slice(at.to, clause.to))
    if (number && read.points.some(({ to }) => to <= at.from)) return true
    return [read.points, read.days].some(
      (found) =>
        found.some(({ to }) => to <= at.from && at.from >= clause.from) &&
        found.some(({ from }) => from >= at.to && from < clause.to && from - at.to < 16),
    )
  })

/** "that was a great webinar yesterday": soft words before what is no correction. */
const isReport = ({ clause, read, hears }: Told): boolean =>
  !hears.cues.takenBack.test(clause.said) &&
  read.mentions.some(({ value }) => value.strength === 'at') &&
  (read.points.length === 0 || read.days.length > 0)

/** The entry or line a correction or deletion is about. */
export function which({ clause, read, hears, context }: Told, at: Span = clause): Edit['which'] {
  const part = inside(read, at)
  if (hears.cues.last.test(clause.said)) return { last: true }
  const said = details(
    { ...at, ...firsts(part), mentions: part.mentions, shared: [] },
    { ...read, ...part },
    hears,
  )
  const { guesses: _why, ...values } = said
  return Object.keys(values).length > 0 && !context.open ? { said: values } : undefined
}

const firsts = (part: Readings): Pick<Parameters<typeof details>[0], 'points' | 'days'> => ({
  ...(part.points[0] && { points: part.points[0] }),
  ...(part.days[0] && { days: part.days[0] }),
})

function place(heard: Told, old: Span | undefined): Pick<Edit, 'which' | 'line'> {
  const line = lineOf(heard)
  const meant = old ? which(heard, old) : undefined
  return { ...(meant && { which: meant }), ...(line !== undefined && { line }) }
}

/** Which line of a card with several: "the second one", or the only one that is called by a word said here. */
export function lineOf({
  clause,
  hears,
  context,
}: Pick<Told, 'clause' | 'hears' | 'context'>): number | undefined {
  const lines = context.open?.lines ?? []
  const nth = hears.cues.ordinals.findIndex((pattern) => pattern.test(clause.said))
  if (nth >= 0 || lines.length < 2) return nth < 0 ? undefined : nth
  const said = new Set(clause.all.split(/\W+/))
  const called = lines.flatMap(({ title = '', guesses = [] }, index) => {
    const by = guesses.filter(({ slot }) => slot === 'category').map(({ from }) => from)
    const words = [title, ...by].flatMap((known) => fold(known).split(/\W+/))
    return words.some((word) => word.length > 2 && said.has(word) && !hears.title.filler.has(word))
      ? [index]
      : []
  })
  return called.length === 1 ? called[0] : undefined
}

/** Which part of the clause holds the new values, and which the old: "change A to B", "from A to B", "B, not A". */
function parted({ clause, read, hears }: Told, verb: boolean): { fresh: Span; old?: Span } {
  const { cues } = hears
  const { text } = read
  const at = clause.start
  const body = text.text.slice(at, at + clause.all.length)
  const place = (from: number, to: number): Span => span(text, at + from, at + to)
  const not = matches(cues.not, body).find((match) => match.index > 0)
  const fromAt = cues.editFrom.exec(body)?.index
  const to = matches(cues.editTo, body).find(({ index, 0: word }) => {
    const here = place(index, index + word.length)
    const within = read.days.some((found) => found.from < here.from && here.to < found.to)
    const after = place(index + word.length, body.length)
    return (!within || fromAt !== undefined) && /\p{L}|\d/u.test(text.source.slice(after.from, after.to))
  })
  if (to && (verb || cues.edit.test(body) || cues.contradicts.test(body))) {
    return {
      fresh: place(to.index + to[0].length, not && not.index > to.index ? not.index : body.length),
      old: place(0, to.index),
    }
  }
  if (not) return { fresh: place(0, not.index), old: place(not.index, body.length) }
  return { fresh: clause }
}

function valuesIn({ clause, read, hears, context }: Told, fresh: Span): Said {
  const part = inside(read, fresh)
  const outer = [
    { from: 0, to: fresh.from },
    { from: fresh.to, to: read.text.source.length },
  ]
  const days =
    fresh === clause
      ? part.days
      : readDates(
          without(read.text.source, [...outer, ...read.noise, ...part.points]),
          context.today,
          hears.code,
        )
  const points =
    part.points[0] ??
    (days.length === 0 && part.mentions.length === 0 ? bareNumber(read, fresh, hears) : undefined)
  const day = days.at(-1)
  const item = {
    ...fresh,
    ...(points && { points }),
    ...(day && { days: day }),
    mentions: part.mentions,
    shared: [],
  }
  const { title: _title, provider: _provider, ...values } = details(item, read, hears)
  return oneEnd(values, clause.said, hears)
}

/** "the end should be march 6" */
function oneEnd(values: Said, said: string, { cues }: Told['hears']): Said {
  if (values.start === undefined || values.start !== values.end) return values
  const { start, end, ...rest } = values
  if (cues.endLabel.test(said)) return { ...rest, end }
  return cues.startLabel.test(said) ? { ...rest, start } : values
}

/** "make it 3": where a value is being changed, a number alone is points. */
export function bareNumber(
  { text }: Readings,
  at: Span,
  hears: Told['hears'],
): Readings['points'][number] | undefined {
  const { pattern, value } = quantities(hears.points)
  const search = new RegExp(`(?<![\\w/.:$#-])(${pattern})(?![\\w/%:-]|[.,]\\d${hears.cues.counted})`, 'g')
  for (const match of matches(search, text.text)) {
    const found = span(text, match.index, match.index + match[0].length)
    const points = value(match[0])
    const counts = !hears.cues.oneOf.test(text.text.slice(0, match.index + match[0].length))
    if (counts && found.from >= at.from && found.to <= at.to && points !== undefined)
      return { ...found, value: { points } }
  }
  return undefined
}
