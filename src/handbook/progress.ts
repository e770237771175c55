import { byTime } from '../days.ts'
import type { Activity, CategoryId, Cycle, Day, Progress } from '../model.ts'
import { certification, codeOf } from './certifications.ts'
import { daysLeft } from './cycle.ts'

/** Exact to two decimals: hundredths are added as whole numbers. */
export const sum = (points: readonly number[]): number =>
  points.reduce((total, one) => total + Math.round(one * 100), 0) / 100

/** Both days must lie inside: whether an activity across the start counts is not settled (U15). */
const countsIn = (activity: Activity, code: string, cycle: Cycle): boolean =>
  activity.certifications.some((one) => codeOf(one) === codeOf(code)) &&
  cycle.start <= activity.start &&
  activity.end <= cycle.end

export const countedIn = (activities: readonly Activity[], code: string, cycle: Cycle): Activity[] =>
  activities.filter((activity) => countsIn(activity, code, cycle)).toSorted(byEnd)

const byEnd = (a: Activity, b: Activity): number =>
  byTime(a.end, b.end) || byTime(a.attestation.at, b.attestation.at)

function byCategory(activities: readonly Activity[]): Partial<Record<CategoryId, number>> {
  const totals: Partial<Record<CategoryId, number>> = {}
  for (const { category, points } of activities) totals[category] = sum([totals[category] ?? 0, points])
  return totals
}

/** The one that reaches the requirement, in the order given. */
export function reaching(activities: readonly Activity[], required: number): Activity | undefined {
  let total = 0
  return activities.find((activity) => {
    total = sum([total, activity.points])
    return total >= required
  })
}

export function progress(code: string, cycle: Cycle, activities: readonly Activity[], today: Day): Progress {
  const counting = countedIn(activities, code, cycle)
  const counted = sum(counting.map(({ points }) => points))
  const required = certification(code)?.points.value
  const metOn = required === undefined ? undefined : reaching(counting, required)?.end
  return {
    certification: codeOf(code),
    cycle,
    counted,
    ...measured(counted, required),
    byCategory: byCategory(counting),
    daysLeft: daysLeft(cycle, today),
    ...(metOn && { metOn }),
  }
}

/** Without a known requirement there is neither a rest nor a surplus to name. */
export const measured = (
  counted: number,
  required: number | undefined,
): Pick<Progress, 'required' | 'remaining' | 'surplus'> =>
  required === undefined
    ? { surplus: 0 }
    : {
        required,
        remaining: Math.max(0, sum([required, -counted])),
        surplus: Math.max(0, sum([counted, -required])),
      }
