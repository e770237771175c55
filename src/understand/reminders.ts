import { isDay, shift, weekdayOf } from '../days.ts'
import type { ReminderWords } from '../languages/heard-reminders.ts'
import type { Intent, ReminderWish } from '../messages.ts'
import type { Day, Weekday } from '../model.ts'
import type { Told } from './wants.ts'

/** What is wanted of the reminders: asking to be reminded of something is a matter of reminders too. */
export function reminder({ clause, read, hears, context }: Told): Intent | undefined {
  const words = hears.reminders
  const { all } = clause
  // "log 2 points for the webinar on reminders"
  if (read.points.length > 0 && hears.cues.request.test(clause.said)) return undefined
  if (words.stopAlone.test(all)) return { kind: 'reminder_settings', wish: { kind: 'stop' } }
  if (words.startAlone.test(all)) return { kind: 'reminder_settings', wish: { kind: 'start' } }
  if (!words.about.test(all) && !words.alone.test(all)) return undefined
  return { kind: 'reminder_settings', wish: wish(all, words, context.today) }
}

function wish(said: string, words: ReminderWords, today: Day): ReminderWish {
  const weekdays = weekdaysIn(said, words)
  const hours = bounds(said, words) ?? hoursIn(said, words)
  const until = hours ? undefined : (snoozed(said, words, today) ?? untilMonth(said, words, today))
  if (words.when.test(said)) return { kind: 'when' }
  if (until) return { kind: 'snooze', until }
  if (hours) return { kind: 'hours', ...hours }
  if ((words.stop.test(said) || words.except.test(said)) && weekdays.length > 0) {
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

/** "not till june", "pause until january 5": the next such day. */
function untilMonth(said: string, words: ReminderWords, today: Day): Day | undefined {
  if (!words.snooze.test(said)) return undefined
  const names = words.months.join('|')
  const found = new RegExp(`\\b(?:(\\d{1,2}) de )?(${names})[a-z]{0,7}\\.?(?: (\\d{1,2}))?`).exec(said)
  if (!found?.[2]) return undefined
  const date = (found[1] ?? found[3] ?? '1').padStart(2, '0')
  const month = String(words.months.indexOf(found[2]) + 1).padStart(2, '0')
  const [day] = [0, 1]
    .map((years) => `${Number(today.slice(0, 4)) + years}-${month}-${date}`)
    .filter((d) => d > today)
  return day && isDay(day) ? day : undefined
}

/** "Not before 3pm", "nothing after 9pm": the waking hours cut off on one side. */
function bounds(said: string, words: ReminderWords): { from: number; to: number } | undefined {
  const [after, before] = [words.notBefore.exec(said), words.notAfter.exec(said)]
  const from = after?.[1] ? hour(after[1], after[2]) : WAKING.from
  const to = before?.[1] ? hour(before[1], before[2]) : Math.max(WAKING.to, Math.min(24, from + 2))
  return (after || before) && from < to && to <= 24 ? { from, to } : undefined
}

const WAKING = { from: 8, to: 21 }

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
