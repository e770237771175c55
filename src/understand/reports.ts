import { type Evidence, isBeside, isSpeech, type Word, weigh } from './evidence.ts'
import { unasked } from './questions.ts'
import type { Told, Wanted } from './wants.ts'

const record: Wanted = { is: 'record', asked: false }

/**
 * Asks to record, in so many words: "log", "I need to add", "new entry". The same words ask for much else ("book a
 * room", "give me a list"), so what is asked for must be ours.
 */
export function requested(told: Told): Wanted | undefined {
  const { clause, hears } = told
  if (!hears.cues.request.test(clause.said)) return undefined
  if (!isSpeech(told) && isOurs(told)) return { is: 'record', asked: true }
  const intent = unasked(told)
  return intent ? { is: 'intent', intent } : { is: 'nothing' }
}

function isOurs(told: Told): boolean {
  const { clause, read, hears } = told
  const { activity, points, dated, unexplained, elsewhere } = weigh(told)
  const { said } = clause
  const named = activity || read.mentions.length > 0
  const demanded = hears.evidence.demand.test(said)
  if (hears.evidence.toward.test(said) && !points) return false
  if (named)
    return (
      points ||
      (!isBeside(told, unexplained) && (!hears.evidence.everyday.test(said) || isNext(told, unexplained)))
    )
  if (hears.cues.state.test(said)) return false
  if (!points) {
    const counted = !dated && /\d/.test(said)
    return unexplained.length === 0 && !demanded && !counted && !hears.evidence.everyday.test(said)
  }
  if (unexplained.length === 0) return !demanded || dated
  return !demanded && !elsewhere && (dated || !hears.evidence.toward.test(said)) && unexplained.length <= 5
}

/** Nothing foreign stands between the verb and the activity: "save my webinar", not "save me a seat at the webinar". */
function isNext(told: Told, unexplained: readonly Word[]): boolean {
  const first = told.read.mentions[0]?.from ?? told.clause.to
  return !unexplained.some(({ at }) => (told.read.text.at[at] ?? 0) < first)
}

/**
 * Tells of something done: an activity with a number of points, a day or a word for having done it; or a note of
 * little but such values. A foreign subject or verb, or somebody's quoted words, make it talk.
 */
export function reported(told: Told): Wanted | undefined {
  const { clause, read, hears, context } = told
  const { cues, categories } = hears
  const evidence = weigh(told)
  const { activity, did, points, elsewhere, sentence } = evidence
  const demanded = [clause.said, ...(activity ? [] : [clause.all])].some((said) =>
    hears.evidence.demand.test(said),
  )
  if (isSpeech(told) || demanded) return undefined
  if (cues.reported.test(clause.all) && !(did && activity)) return undefined
  if (points) return withPoints(told, evidence)
  if (cues.tells.test(clause.all) || !activity || elsewhere) return undefined
  const sure = read.mentions.filter(({ value }) => value.category)
  // working is said every day; only with points or by its category's name is it a report
  const working = sure.every(
    ({ value }) => value.category === 'employment-verification' && value.strength === 'did',
  )
  if (sure.length > 0 && working) return undefined
  // emails are written and schedules published: without points it must be a work
  const writing =
    sure.length > 0 && sure.every(({ value }) => value.category === 'authorship' && value.strength === 'did')
  if (writing && !categories.works.test(clause.all)) return undefined
  const days = read.days.filter(({ value }) => value.start ?? value.end)
  const future =
    days.length > 0 && days.every(({ value }) => (value.start ?? value.end ?? '') > context.today)
  const doing = sure.some(({ value }) => value.strength === 'did')
  if (!doing && isBeside(told, evidence.unexplained)) return undefined
  if (did && !future) return record
  if (sentence) return undefined
  const other = unasked(told)
  return sure.length > 0 && days.length > 0 && !future && (!other || other.kind === 'cycle_info')
    ? record
    : undefined
}

/** "CPR renewal", "prof ed": an activity and nothing else. */
export function named(told: Told): Wanted | undefined {
  const { clause, read } = told
  const [first] = read.mentions.filter(({ value }) => value.category && value.strength !== 'did')
  if (!first || clause.said.split(/\s+/).length > 4) return undefined
  const { unexplained, sentence } = weigh(told)
  return sentence || unexplained.length > 1 ? undefined : record
}

/** More foreign words than this are no title of a terse note. */
const TITLE = 4

function withPoints({ clause, hears: { cues, evidence } }: Told, found: Evidence): Wanted | undefined {
  const { activity, did, dated, unexplained, elsewhere } = found
  const { said } = clause
  if (cues.state.test(said) && !(activity && (dated || did))) return undefined
  if (activity) return elsewhere && evidence.others.test(said) ? undefined : record
  if (elsewhere || cues.soft.test(said) || cues.edit.test(said) || cues.chat.test(said)) return undefined
  if (unexplained.length > TITLE || (!did && evidence.subject.test(`${said} `))) return undefined
  return did || dated || unexplained.length === 0
    ? { is: 'record', asked: false, ...(!dated && { bare: true }) }
    : undefined
}
