import { unasked } from './questions.ts'
import type { Told, Wanted } from './wants.ts'

/** Asks to record, in so many words: "log", "I need to add", "new entry". */
export const requested = ({ clause, hears }: Told): Wanted | undefined =>
  hears.cues.request.test(clause.said) ? { is: 'record', asked: true } : undefined

const record: Wanted = { is: 'record', asked: false }

/**
 * Tells of something done. A number of points is most of a report; without one there must be an activity and either
 * a word for having done it or a day; chat has none of these.
 */
export function reported({ clause, read, hears, context }: Told): Wanted | undefined {
  const { cues, categories } = hears
  const points = read.points.filter(({ value }) => !value.hours)
  const sure = read.mentions.filter(({ value }) => value.category)
  const days = read.days.filter(({ value }) => value.start ?? value.end)
  const did = cues.did.test(clause.said)
  const activity = sure.length > 0 || categories.activity.test(clause.said)
  if (cues.reported.test(clause.all) && !(did && activity)) return undefined
  if (points.length > 0) return withPoints(clause.said, activity, did, days.length > 0, hears)
  if (cues.tells.test(clause.all)) return undefined
  if (!activity) return undefined
  // working is said every day; only with points or by its category's name is it a report
  const working = sure.every(
    ({ value }) => value.category === 'employment-verification' && value.strength === 'did',
  )
  if (sure.length > 0 && working) return undefined
  const future =
    days.length > 0 && days.every(({ value }) => (value.start ?? value.end ?? '') > context.today)
  if (did && !future) return record
  return sure.length > 0 && days.length > 0 && !future && !unasked({ clause, read, hears, context })
    ? record
    : undefined
}

/** "CPR renewal", "prof ed": an activity and nothing else. */
export function named({ clause, read }: Told): Wanted | undefined {
  const [first] = read.mentions.filter(({ value }) => value.category && value.strength !== 'did')
  return first && clause.said.split(/\s+/).length <= 4 ? record : undefined
}

function withPoints(
  said: string,
  activity: boolean,
  did: boolean,
  dated: boolean,
  { cues }: Told['hears'],
): Wanted | undefined {
  if (cues.state.test(said) && !(activity && (dated || did))) return undefined
  if (activity) return record
  if (cues.soft.test(said) || cues.edit.test(said) || cues.chat.test(said)) return undefined
  return did || dated || said.split(/\s+/).length <= 8 ? record : undefined
}
