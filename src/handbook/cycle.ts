import { between, shift, shiftMonths, within } from '../days.ts'
import type { Cycle, Day, Enrollment } from '../model.ts'
import { fact } from './fact.ts'

export const cycleYears = fact(3, 'high', ['S1', 'S2', 'S3', 'S4', 'S6'])

/** A cycle that began 2006-05-01 had to be met before 2009-05-01 [S6]. The portal's dates win. */
export const lastDay = fact('the day before the third anniversary of the start', 'derived', ['S6'])

const MONTHS = 12 * cycleYears.value

/** Where the year has no 29 February the anniversary is 1 March, so that three whole years are covered. */
export function anniversary(day: Day, months: number): Day {
  const same = shiftMonths(day, months)
  return same.slice(8) === day.slice(8) ? same : shift(same, 1)
}

export const cycleFrom = (start: Day): Cycle => ({ start, end: shift(anniversary(start, MONTHS), -1) })

export const cycleUntil = (end: Day): Cycle => ({ start: anniversary(shift(end, 1), -MONTHS), end })

/** The known ones and those that have begun by themselves since, the oldest first [S2][S3][S12]. */
export function cyclesOf(enrollment: Enrollment, today: Day): Cycle[] {
  const cycles = enrollment.cycles.toSorted((a, b) => (a.start < b.start ? -1 : 1))
  for (let last = cycles.at(-1); last && last.end < today; last = cycles.at(-1)) {
    cycles.push(cycleFrom(shift(last.end, 1)))
  }
  return cycles
}

export const currentCycle = (enrollment: Enrollment, today: Day): Cycle | undefined =>
  cyclesOf(enrollment, today).find((cycle) => within(today, cycle))

export const closedCycles = (enrollment: Enrollment, today: Day): Cycle[] =>
  cyclesOf(enrollment, today).filter((cycle) => cycle.end < today)

/** 0 on the last day and after it. */
export const daysLeft = (cycle: Cycle, today: Day): number => Math.max(0, between(today, cycle.end))
