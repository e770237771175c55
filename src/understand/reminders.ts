import { shift, weekdayOf } from '../days.ts'
import type { ReminderWords } from '../languages/heard.ts'
import type { Intent, ReminderWish } from '../messages.ts'
import type { Day, Weekday } from '../model.ts'
import type { Told } from './wants.ts'

/** What is wanted of the reminders: asking to be reminded of something is a matter of reminders too. */
export function reminder({ clause, hears, context }: Told): Intent | undefined {
  const words = hears.reminders
  const { all } = clause
  if (words.stopAlone.test(all)) return { kind: 'reminder_settings', wish: { kind: 'stop' } }
  if (words.startAlone.test(all)) return { kind: 'reminder_settings', wish: { kind: 'start' } }
  if (!words.about.test(all)) return undefined
  return { kind: 'reminder_settings', wish: wish(all, words, context.today) }
}

function wish(said: string, words: ReminderWords, today: Day): ReminderWish {
  const weekdays = weekdaysIn(said, words)
  const until = snoozed(said, words, today)
  const hours = hoursIn(said, words)
  if (words.when.test(said)) return { kind: 'when' }
  if (until) return { kind: 'snooze', until }
  if (hours) return { kind: 'hours', ...hours }
  if (words.stop.test(said) && weekdays.length > 0) {
    return { kind: 'weekdays', weekdays: order.filter((day) => !weekdays.includes(day)) }
  }
  if (words.stop.test(said)) {
    return words.nights.test(said) ? { kind: 'hours', from: 8, to: 20 } : { kind: 'stop' }
  }
  if (weekdays.length > 0) return { kind: 'weekdays', weekdays }
  if (words.fewer.test(said)) return { kind: 'pace', pace: 'fewer' }
  if (words.more.test(said)) return { kind: 'pace', pace: 'more' }
  if (words.usual.test(said)) return { kind: 'pace', pace: 'usual' }
  return words.start.test(said) ? { kind: 'start' } : { kind: 'show' }
}

const weekdaysIn = (said: string, words: ReminderWords): Weekday[] => [
  ...new Set(words.weekdays.filter(([, pattern]) => pattern.test(said)).flatMap(([days]) => days)),
]

/** "snooze for 2 weeks", "not until monday". */
function snoozed(said: string, words: ReminderWords, today: Day): Day | undefined {
  if (!words.snooze.test(said)) return undefined
  const [, count = '', unit = ''] = words.forLong.exec(said) ?? []
  const number = words.lengths[count] ?? Number(count)
  const days = words.lengths[unit]
  if (count && days && number > 0 && number <= 365) return shift(today, Math.min(number * days, 730))
  const named = words.weekdays.findIndex(([group, pattern]) => group.length === 1 && pattern.test(said))
  const weekday = words.weekdays[named]?.[0][0]
  return weekday ? nextWeekday(today, weekday) : undefined
}

const order: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const nextWeekday = (today: Day, weekday: Weekday): Day =>
  shift(today, ((order.indexOf(weekday) - weekdayOf(today) + 6) % 7) + 1)

/** "between 9 and 5", "in the morning", "8am"; nothing at night. */
function hoursIn(said: string, words: ReminderWords): { from: number; to: number } | undefined {
  if (words.stop.test(said)) return undefined
  const span = words.hourSpan.exec(said)
  if (span?.[1] && span[3]) {
    const to = hour(span[3], span[4])
    const from = hour(span[1], span[2] ?? (Number(span[1]) < Number(span[3]) ? span[4] : undefined))
    if (from < 24 && to <= 24 && from !== to) return { from, to: to < from && !span[4] ? to + 12 : to }
  }
  const only = words.hourFrom.exec(said)
  const part = words.hourSpans.find(([, , pattern]) => pattern.test(said))
  if (only?.[1] && hour(only[1], only[2]) < 24) {
    const from = hour(only[1], only[2])
    return { from, to: part && part[1] > from ? part[1] : Math.min(24, from + 2) }
  }
  return part && { from: part[0], to: part[1] }
}

function hour(digits: string, half: string | undefined): number {
  const value = Number(digits)
  if (!half) return value
  return (value % 12) + (half.startsWith('p') ? 12 : 0)
}
