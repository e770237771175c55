import { shift, shiftMonths, weekdayOf } from '../days.ts'
import type { Cycle, Day, ReminderSettings, Weekday } from '../model.ts'
import { ours } from './fact.ts'

/** So long before the last day of a cycle. */
export type Before = { months: number } | { days: number }
export type Track = 'on-track' | 'behind'
export type Table = Record<ReminderSettings['pace'], Record<Track, readonly Before[]>>

const months = (...many: number[]): Before[] => many.map((one) => ({ months: one }))
const days = (...many: number[]): Before[] => many.map((one) => ({ days: one }))

/** When a member hears of what is missing; each list from the first to the last. */
export const milestones = ours<Table>(
  {
    usual: {
      'on-track': days(180, 60, 14),
      behind: [...months(12, 11, 10, 9, 8, 7, 6, 5, 4, 3), ...days(60, 30, 14, 7, 3, 1, 0)],
    },
    fewer: {
      'on-track': days(60),
      behind: [...months(12, 6, 3), ...days(30, 7, 1)],
    },
    more: {
      'on-track': [...months(12, 9), ...days(180, 90, 60, 30, 14, 7, 1)],
      behind: [...months(12, 11, 10, 9, 8, 7, 6, 5, 4, 3), ...days(60, 45, 30, 21, 14, 10, 7, 5, 3, 2, 1, 0)],
    },
  },
  'AMT’s own notices before the end of a cycle [S3] come besides',
)

/** A moment at which to write: `day` is one of the member's weekdays. */
export type Prompt = { milestone: string; day: Day }

/**
 * The prompts of one cycle in their order. A snooze takes the place of all that it covers: whoever said
 * “next week” hears next week, whatever the table says.
 */
export function prompts(cycle: Cycle, settings: ReminderSettings, list: readonly Before[]): Prompt[] {
  const planned = planOf(cycle.end, list).filter(({ day }) => day >= cycle.start)
  const until = settings.snoozedUntil
  const [first] = planned
  const kept = until ? planned.filter(({ day }) => day > until) : planned
  const snoozed = until && first && until >= first.day ? [{ milestone: `snoozed-${until}`, day: until }] : []
  return [...snoozed, ...kept].flatMap((prompt) => {
    const day = settled(prompt.day, cycle.end, settings)
    return day === undefined ? [] : [{ ...prompt, day }]
  })
}

/** Many cycles end on one day: each plan is worked out once. */
function planOf(end: Day, list: readonly Before[]): readonly Prompt[] {
  const known = plans.get(list)?.get(end)
  if (known) return known
  const plan = list.map((before) => ({ milestone: nameOf(before), day: dayBefore(end, before) }))
  plans.set(list, (plans.get(list) ?? new Map<Day, Prompt[]>()).set(end, plan))
  return plan
}

const plans = new WeakMap<readonly Before[], Map<Day, Prompt[]>>()

const nameOf = (before: Before): string => {
  if ('months' in before) return `${before.months}-months`
  return before.days === 0 ? 'last-day' : `${before.days}-days`
}

const dayBefore = (end: Day, before: Before): Day =>
  'months' in before ? shiftMonths(end, -before.months) : shift(end, -before.days)

/** The next of the member's weekdays; where that would be too late, the last one before, so that none is lost. */
function settled(day: Day, end: Day, settings: ReminderSettings): Day | undefined {
  const mayWrite = (one: Day): boolean => mayWriteOn(one, settings)
  const later = firstOf(day, 1, mayWrite)
  if (later && later <= end) return later
  const earlier = firstOf(end, -1, mayWrite)
  return earlier && earlier >= (settings.snoozedUntil ?? earlier) ? earlier : undefined
}

/** The first day, from this one on, that has an hour in which she may be written to. */
export const writingDayFrom = (day: Day, settings: ReminderSettings): Day =>
  firstOf(day, 1, (one) => hours.some((hour) => mayWriteAt(one, hour, settings))) ?? day

const hours = Array.from({ length: 24 }, (_, hour) => hour)

/** Within a week, forwards or back. */
function firstOf(day: Day, step: 1 | -1, fits: (day: Day) => boolean): Day | undefined {
  let one = day
  for (let tried = 0; tried < 7; tried++) {
    if (fits(one)) return one
    one = shift(one, step)
  }
  return undefined
}

const weekdays: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

const mayWriteOn = (day: Day, { weekdays: chosen }: ReminderSettings): boolean => {
  const weekday = weekdays[weekdayOf(day)]
  return weekday !== undefined && chosen.includes(weekday)
}

/** Hours over midnight belong to the day on which they began. The same hour twice is the whole day. */
export function mayWriteAt(day: Day, hour: number, settings: ReminderSettings): boolean {
  const { from, to } = settings.hours
  if (from === to) return mayWriteOn(day, settings)
  if (from < to) return from <= hour && hour < to && mayWriteOn(day, settings)
  return hour >= from ? mayWriteOn(day, settings) : hour < to && mayWriteOn(shift(day, -1), settings)
}
