import { shift, weekdayOf } from '../days.ts'
import type { Cycle, Day, ReminderSettings, Weekday } from '../model.ts'
import { anniversary } from './cycle.ts'
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
  const planned = list
    .map((before) => ({ milestone: nameOf(before), day: dayBefore(cycle.end, before) }))
    .filter(({ day }) => day >= cycle.start)
  const until = settings.snoozedUntil
  const [first] = planned
  const kept = until ? planned.filter(({ day }) => day > until) : planned
  const snoozed = until && first && until >= first.day ? [{ milestone: `snoozed-${until}`, day: until }] : []
  return [...snoozed, ...kept].flatMap((prompt) => {
    const day = settled(prompt.day, cycle.end, settings)
    return day === undefined ? [] : [{ ...prompt, day }]
  })
}

const nameOf = (before: Before): string => {
  if ('months' in before) return `${before.months}-months`
  return before.days === 0 ? 'last-day' : `${before.days}-days`
}

const dayBefore = (end: Day, before: Before): Day =>
  'months' in before ? anniversary(end, -before.months) : shift(end, -before.days)

/** The next of the member's weekdays; where that would be too late, the last one before, so that none is lost. */
function settled(day: Day, end: Day, settings: ReminderSettings): Day | undefined {
  const later = week.map((on) => shift(day, on)).find((one) => mayWriteOn(one, settings))
  if (later && later <= end) return later
  const earlier = week.map((back) => shift(end, -back)).find((one) => mayWriteOn(one, settings))
  return earlier && earlier >= (settings.snoozedUntil ?? earlier) ? earlier : undefined
}

const week = [0, 1, 2, 3, 4, 5, 6]

/** The first day, from this one on, that has an hour in which she may be written to. */
export const writingDayFrom = (day: Day, settings: ReminderSettings): Day =>
  week.map((on) => shift(day, on)).find((one) => hours.some((hour) => mayWriteAt(one, hour, settings))) ?? day

const hours = Array.from({ length: 24 }, (_, hour) => hour)

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
