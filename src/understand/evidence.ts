import type { Hears } from '../languages/heard.ts'
import { matches } from './matches.ts'
import { span } from './plain.ts'
import { inside, type Readings } from './readings.ts'
import type { Told } from './wants.ts'

/** What in a clause speaks for a record and what against it. */
export type Evidence = {
  /** A category or a thing that counts was named, or what is recorded was called by its title. */
  activity: boolean
  did: boolean
  dated: boolean
  points: boolean
  /** Words that no reader, no filler and no word of the trade explains. */
  unexplained: readonly Word[]
  /** Somebody else's doing, or a verb that is none of ours: "they", "dropped 40 points". */
  elsewhere: boolean
  /** No note but a sentence: it has a verb that is none of ours, or counts something else. */
  sentence: boolean
}

export type Word = { word: string; at: number }

export function weigh(told: Told): Evidence {
  const { clause, read, hears } = told
  const { cues, categories, evidence } = hears
  const did = cues.did.test(clause.said)
  const unexplained = unexplainedIn(told)
  return {
    activity:
      read.mentions.some(({ value }) => value.category) ||
      categories.activity.test(clause.said) ||
      hears.title.called.test(clause.all),
    did,
    dated: read.days.some(({ value }) => value.start ?? value.end),
    points: read.points.some(({ value }) => !value.hours),
    unexplained,
    elsewhere:
      evidence.others.test(clause.said) ||
      isOthersDoing(told, unexplained) ||
      unexplained.some((word) => isDeed(word, told)),
    sentence: evidence.verb.test(clause.said) || unexplained.some((word) => isDeedOrCounted(word, told)),
  }
}

/** The content words of a clause that nothing accounts for. */
function unexplainedIn({ clause, read, hears }: Told): Word[] {
  const { text } = read
  const words: Word[] = []
  for (const { 0: word, index } of matches(/[a-z][a-z'-]+/g, clause.all)) {
    const at = clause.start + index
    const place = span(text, at, at + word.length)
    const taken = [read.points, read.days, read.mentions, read.noise, read.private].some((found) =>
      found.some(({ from, to }) => from < place.to && place.from < to),
    )
    if (!taken && !isOurs(word, hears)) words.push({ word, at })
  }
  return words
}

const isOurs = (word: string, { title, spelling, cues, points }: Hears): boolean =>
  title.filler.has(word) ||
  title.generic.has(word) ||
  spelling.words.includes(word) ||
  word in points.numbers ||
  cues.did.test(word)

/** "The nurse manager presented": who did it is no word of ours. */
function isOthersDoing({ clause, hears }: Told, unexplained: readonly Word[]): boolean {
  const { index = -1 } = hears.cues.did.exec(clause.all) ?? {}
  const before = clause.all.slice(0, Math.max(index, 0))
  return hears.evidence.otherSubject.test(before) && unexplained.some(({ at }) => at < clause.start + index)
}

/** "Zoom link for the 3/23 webinar": the activity only says which link. */
export function isBeside({ clause, read, hears }: Told, unexplained: readonly Word[]): boolean {
  const [mention] = read.mentions
  // a college is where a course was
  if (!mention || mention.value.category === 'formal-education') return false
  const { text, at: places } = read.text
  return unexplained.some(({ word, at }) => {
    if ((places[at] ?? 0) > mention.from) return false
    return hears.evidence.beside.test(text.slice(at + word.length, clause.start + clause.all.length))
  })
}

function isDeedOrCounted({ word, at }: Word, { read, hears }: Told): boolean {
  const before = read.text.text.slice(Math.max(0, at - 4), at)
  return hears.evidence.deed.test(word) || /(?:^|\s)\d+ $/.test(before)
}

/** A foreign verb that governs something: after "I" or "we", or before a number, an article or a particle. */
function isDeed({ word, at }: Word, { clause, read, hears }: Told): boolean {
  const { deed, subject, governed } = hears.evidence
  if (!deed.test(word)) return false
  const before = read.text.text.slice(clause.start, at)
  const after = read.text.text.slice(at + word.length, clause.start + clause.all.length)
  return subject.test(before) || governed.test(after)
}

/** Somebody's words: said to be, or quoted. */
export const isSpeech = (told: Told): boolean =>
  told.hears.evidence.speech.test(told.clause.all) || isQuoted(told)

/** All that could be recorded stands in quotation marks, beside which something else is said. */
export function isQuoted({ clause, read, hears }: Told): boolean {
  const { source } = read.text
  return matches(/"[^"\n]{3,400}"/g, source).some(({ index, 0: quoted }) => {
    const [from, to] = [index + 1, index + quoted.length - 1]
    const around = source.slice(0, from) + source.slice(to)
    if (!/[\p{L}\d]/u.test(around) || hears.evidence.copied.test(read.text.text)) return false
    return clause.from > from ? clause.to <= to + 2 : allWithin(read, { from, to })
  })
}

function allWithin(read: Readings, { from, to }: { from: number; to: number }): boolean {
  const within = inside(read, { from, to })
  const told = read.points.length + read.days.length
  return told > 0 && within.points.length + within.days.length === told
}
