import { byTime, dayOf, shift } from '../days.ts'
import type { Activity, Cycle, Day, Progress, Renewal } from '../model.ts'
import { anniversary } from './cycle.ts'
import { fact, ours } from './fact.ts'
import { countedIn, reaching } from './progress.ts'

/** While the points are missing at the end of the cycle the invoice is held; it opens the day after they are met. */
export const invoiceRule = fact('the day after the requirement is met', 'high', ['S1'])

/** S1 gives no zone; AMT's older address is in Illinois [S4]. */
export const invoiceZone = ours('America/Chicago', 'U16', ['S4'])

/** S1 speaks of “the end of the cycle” and does not say how long that is. */
export const holdMonths = ours(12, 'U16: the renewal that ends year three')

export const otherYears = ours('not tied to points', 'S1 limits the hold to the end of the cycle', ['S1'])

/** Fees are paid against the invoice in the portal; no amount is ever told (U8). */
export const payingPlace = fact('My AMT Portal', 'high', ['S2'])
export const feeDue = fact('the anniversary month of the certification', 'high', ['S2'])

/**
 * `today` is the day in `invoiceZone`. With the activities, the day met is the one on which the deciding
 * entry was made (in AMTrax, where the member has said so), not the one on which the activity ended.
 */
export function renewal(
  progress: Progress | undefined,
  today: Day,
  activities: readonly Activity[] = [],
): Renewal {
  const sources = invoiceRule.sources
  if (!progress) return { kind: 'unknown', certification: '', sources }
  const { certification, cycle, remaining } = progress
  if (remaining === undefined) return { kind: 'unknown', certification, sources }
  const from = holdFrom(cycle)
  if (today < from) return { kind: 'other-year', certification, end: cycle.end, sources: otherYears.sources }
  if (remaining > 0) return { kind: 'held', certification, remaining, end: cycle.end, sources }
  const day = holdEnds(progress, activities)
  if (!day) return { kind: 'open', certification, since: from, sources }
  if (today < day) return { kind: 'opens', certification, day, metOn: shift(day, -1), sources }
  return { kind: 'open', certification, since: day, sources }
}

const holdFrom = (cycle: Cycle): Day => anniversary(shift(cycle.end, 1), -holdMonths.value)

/** The day after the requirement was met, where that was at the end of the cycle: before it nothing is held. */
export function holdEnds(progress: Progress, activities: readonly Activity[]): Day | undefined {
  const metOn = progress.remaining === 0 ? (enteredOn(progress, activities) ?? progress.metOn) : undefined
  return metOn && metOn >= holdFrom(progress.cycle) ? shift(metOn, 1) : undefined
}

/** The day in AMT's zone on which the entry was made that reached the requirement. */
function enteredOn(progress: Progress, activities: readonly Activity[]): Day | undefined {
  const { certification, cycle, required } = progress
  if (required === undefined) return undefined
  const entries = countedIn(activities, certification, cycle).toSorted((a, b) =>
    byTime(entered(a), entered(b)),
  )
  const last = reaching(entries, required)
  return last && dayOf(entered(last), invoiceZone.value)
}

const entered = (activity: Activity): string => activity.handedOver ?? activity.attestation.at
