import type { Intent } from '../messages.ts'
import type { CategoryId, Range } from '../model.ts'
import { judge } from './categories.ts'
import { readRange } from './dates.ts'
import { without } from './plain.ts'
import type { Told } from './wants.ts'

/** What a question is about; a condition that asks ("if I take ..., will it count") is one too. */
export function question(heard: Told): Intent | undefined {
  const { clause, hears } = heard
  const condition = hears.cues.conditional.test(clause.said) && counts(heard)
  const general = generally(heard)
  if (general && (clause.asks || hears.cues.conditional.test(clause.said))) return general
  if (!(clause.asks || condition) || hears.cues.contradicts.test(clause.all)) return undefined
  return unasked(heard) ?? (isOfRules(heard) ? rule(heard) : { kind: 'out_of_scope', said: words(heard) })
}

/** A thing that counts is spoken of everywhere; a rule is asked by words of the programme or a category's name. */
const isOfRules = ({ clause, read, hears }: Told): boolean =>
  [...hears.questions.rules.map(([, pattern]) => pattern), hears.questions.outsideCycle].some((pattern) =>
    pattern.test(clause.all),
  ) || read.mentions.some(({ value }) => value.strength === 'said')

const counts = ({ clause, hears }: Told): boolean =>
  hears.questions.rules.some(([about, pattern]) => about === 'counts' && pattern.test(clause.all))

type Route = (heard: Told) => Intent | undefined

/** In this order: what names its matter before what only counts points. */
const routes: readonly Route[] = [
  ({ clause, hears: { cues } }) =>
    cues.howTo.test(clause.all) || cues.meaning.test(clause.all) ? { kind: 'help' } : undefined,
  (heard) => (heard.hears.cues.aboutBot.test(heard.clause.said) ? transcript(heard, 'list') : undefined),
  transcriptAsked,
  renewal,
  cycle,
  whatIf,
  ruleAsked,
  progress,
]

/** The matter of a question, or of words that ask without the form of a question: "cycle dates", "my transcript". */
export function unasked(heard: Told): Intent | undefined {
  for (const route of routes) {
    const found = route(heard)
    if (found) return found
  }
  return undefined
}

const words = ({ clause, read }: Told): string =>
  read.text.source.slice(clause.from, clause.to).trim().slice(0, 500)

const categoryOf = ({ read, clause, hears }: Told): { category?: CategoryId } => {
  const { category } = judge(read.mentions, hears.categories.attended.test(clause.all))
  return category ? { category } : {}
}

/** "List 2026": in a question a year alone is all of it. */
function rangeOf({ read, clause, context, hears }: Told): { range?: Range } {
  const outer = [
    { from: 0, to: clause.from },
    { from: clause.to, to: read.text.source.length },
  ]
  const said = without(read.text.source, [...outer, ...read.points, ...read.noise])
  const range = readRange(said, context.today, hears.code)
  if (range?.start && range.end) return { range: { start: range.start, end: range.end } }
  const [, year] = /(?<![\d/.-])(20\d\d)(?![\d/.-])/.exec(said) ?? []
  return year && !range ? { range: { start: `${year}-01-01`, end: `${year}-12-31` } } : {}
}

export const transcript = (heard: Told, about: 'document' | 'list'): Intent => {
  const { questions } = heard.hears
  const said = heard.clause.all
  const format = questions.formats.find(([, pattern]) => pattern.test(said))?.[0]
  const stretch = questions.lastCycle.test(said)
    ? 'last-cycle'
    : questions.everything.test(said)
      ? 'all'
      : undefined
  return {
    kind: 'transcript',
    about,
    ...categoryOf(heard),
    ...rangeOf(heard),
    ...(format && { format }),
    ...(stretch && { stretch }),
  }
}

function transcriptAsked(heard: Told): Intent | undefined {
  const { questions } = heard.hears
  if (!questions.transcript.test(heard.clause.all)) return undefined
  return transcript(heard, questions.document.test(heard.clause.all) ? 'document' : 'list')
}

function renewal(heard: Told): Intent | undefined {
  const { questions } = heard.hears
  const said = heard.clause.all
  if (!questions.renewal.test(said) || questions.pointsWord.test(said.replace(questions.metPoints, ' ')))
    return undefined
  return { kind: 'renewal_question', about: renewalAbout(heard) }
}

export function renewalAbout({ clause: { all }, hears: { questions } }: Told): 'payment' | 'fee' | 'other' {
  if (questions.invoice.test(all)) return 'payment'
  if (questions.fee.test(all)) return 'fee'
  return questions.payment.test(all) ? 'payment' : 'other'
}

function cycle({ clause, hears: { questions } }: Told): Intent | undefined {
  const said = clause.all
  if (!questions.cycle.test(said) || questions.pointsWord.test(said.replace(questions.pointsDue, ' ')))
    return undefined
  const about = questions.cycleAbout.find(([, pattern]) => pattern.test(said))?.[0]
  if (about !== 'time-left' && questions.outsideCycle.test(said)) return undefined
  return about && { kind: 'cycle_info', about }
}

/** "what if I do a 3 point webinar": answered from what is on record, nothing stored. */
function whatIf(heard: Told): Intent | undefined {
  const { clause, read, hears } = heard
  const points = read.points[0]?.value.points
  if (points === undefined || counts(heard) || !hears.questions.whatIf.test(clause.all)) return undefined
  return { kind: 'progress', about: 'status', whatIf: { points, ...categoryOf(heard) } }
}

/** A question of rules that nothing about the member's own points explains. */
function ruleAsked(heard: Told): Intent | undefined {
  const { clause, hears } = heard
  if (!clause.asks && !hears.cues.conditional.test(clause.said)) return undefined
  const own = hears.questions.ownPoints.test(clause.all) && !hears.questions.proofOrPlace.test(clause.all)
  return own ? undefined : ruleAbout(heard)
}

function progress(heard: Told): Intent | undefined {
  const {
    clause,
    hears: { questions },
  } = heard
  const about = questions.progress.find(([, pattern]) => pattern.test(clause.all))?.[0]
  return about && questions.ownPoints.test(clause.all) ? progressAbout(heard, about) : undefined
}

export const progressAbout = (
  heard: Told,
  about: Extract<Intent, { kind: 'progress' }>['about'],
): Intent => ({
  kind: 'progress',
  about,
  ...categoryOf(heard),
  ...(about === 'earned' && rangeOf(heard)),
  ...(about === 'status' && heard.hears.questions.pace.test(heard.clause.all) && { pace: true }),
})

function ruleAbout(heard: Told): Intent | undefined {
  const about = heard.hears.questions.rules.find(([, pattern]) => pattern.test(heard.clause.all))?.[0]
  const surely = about !== 'other' || heard.hears.questions.proofOrPlace.test(heard.clause.all)
  return about && surely ? rule(heard, about) : undefined
}

/** Asked of anybody's points, whatever else it names. */
function generally(heard: Told): Intent | undefined {
  const about = heard.hears.questions.generally.find(([, pattern]) => pattern.test(heard.clause.all))?.[0]
  return about && rule(heard, about)
}

export const rule = (
  heard: Told,
  about: Extract<Intent, { kind: 'rules_question' }>['about'] = 'other',
): Intent => ({
  kind: 'rules_question',
  about,
  ...categoryOf(heard),
  question: words(heard),
})
