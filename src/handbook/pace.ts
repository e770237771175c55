import { between, earliest, shift, within } from '../days.ts'
import type { Activity, Cycle, Day, Details, Pace, Progress } from '../model.ts'
import { codeOf } from './certifications.ts'
import { countedIn, measured, sum } from './progress.ts'

const DAYS_A_MONTH = 365.25 / 12
/** Less than this of a cycle says nothing about the rest of it. */
const DAYS_TO_JUDGE = 90
/** One entry says nothing in the first year. */
const DAYS_TO_JUDGE_ONE = 365

/** The member's day at which all points are there if she goes on as she has since the cycle began. */
export function pace(progress: Progress, activities: readonly Activity[], today: Day): Pace {
  const { cycle, counted, remaining, metOn } = progress
  if (remaining === undefined) return { kind: 'unknown-requirement' }
  if (remaining === 0) return { kind: 'met', ...(metOn && { metOn }) }
  const until = earliest(today, cycle.end)
  const passed = between(cycle.start, until) + 1
  const perMonthNeeded = monthly(remaining, daysToGo(progress, today))
  const entries = countedIn(activities, progress.certification, cycle).length
  if (passed < DAYS_TO_JUDGE || (entries < 2 && passed < DAYS_TO_JUDGE_ONE)) {
    return { kind: 'too-little-history', perMonthNeeded }
  }
  if (counted === 0) return { kind: 'behind', perMonthNeeded, perMonth: 0 }
  const perMonth = Math.round((counted / passed) * DAYS_A_MONTH * 10) / 10
  if (isOnTrack(progress, until)) {
    const finish = shift(until, Math.ceil((hundredths(remaining) * passed) / hundredths(counted)))
    return { kind: 'on-track', finish, perMonthNeeded, perMonth }
  }
  const reach = Math.floor((counted * lengthOf(cycle)) / passed)
  return { kind: 'behind', reach, perMonthNeeded, perMonth }
}

const hundredths = (points: number): number => Math.round(points * 100)

/** Whether the pace since the cycle began is enough; where no requirement is known nothing is missed. */
export function isOnTrack({ cycle, counted, required }: Progress, today: Day): boolean {
  if (required === undefined) return true
  const passed = between(cycle.start, today) + 1
  return hundredths(counted) * lengthOf(cycle) >= hundredths(required) * passed
}

/** The first day on which she is behind if nothing is added. */
export function behindFrom({ cycle, counted, required }: Progress): Day | undefined {
  if (required === undefined || counted >= required) return undefined
  return shift(cycle.start, Math.floor((hundredths(counted) * lengthOf(cycle)) / hundredths(required)))
}

const lengthOf = (cycle: Cycle): number => between(cycle.start, cycle.end) + 1

const daysToGo = ({ cycle }: Progress, today: Day): number => Math.max(1, between(today, cycle.end) + 1)

/** Rounded up to tenths, so that keeping to it is enough; in the last month all that remains is needed. */
const monthly = (points: number, days: number): number =>
  days <= 31 ? points : Math.ceil(((points * DAYS_A_MONTH) / days) * 10) / 10

/** Where a certification would stand after an activity that is only thought of. */
export function whatIf(progress: Progress, details: Details): Progress {
  if (!details.points || !fits(progress, details)) return progress
  const counted = sum([progress.counted, details.points])
  const { category } = details
  const reached = !progress.metOn && progress.required !== undefined && counted >= progress.required
  return {
    ...progress,
    counted,
    ...measured(counted, progress.required),
    ...(category && {
      byCategory: {
        ...progress.byCategory,
        [category]: sum([progress.byCategory[category] ?? 0, details.points]),
      },
    }),
    ...(reached && details.end && { metOn: details.end }),
  }
}

/** What was not said is taken to fit. */
const fits = ({ certification, cycle }: Progress, { certifications, start, end }: Details): boolean =>
  (certifications === undefined || certifications.map(codeOf).includes(certification)) &&
  [start, end].every((day) => day === undefined || within(day, cycle))
