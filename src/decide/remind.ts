import { latest, shift } from '../days.ts'
import { nextReminder } from '../handbook/reminders.ts'
import type { Decision, Intent, ReminderWish, Reply, Turn } from '../messages.ts'
import type { Day, MemberRecord, ReminderSettings, Weekday } from '../model.ts'
import { done, say } from './say.ts'
import { standings } from './standing.ts'

type Done = Extract<Reply, { kind: 'reminders' }>['done']

/** Stop is final and honoured at once; everything else is the member's own hours. */
export function reminderSettings(
  intent: Extract<Intent, { kind: 'reminder_settings' }>,
  record: MemberRecord,
  turn: Turn,
): Decision {
  const { settings, how } = wished(intent.wish, record.member.reminders, turn.today)
  const next = nextReminder(
    record.member,
    settings,
    standings(record, turn.today),
    turn.today,
    record.reminded ?? [],
  )
  const reply: Reply = { kind: 'reminders', settings, done: how, ...(next && { next }) }
  return how === 'shown' || how === 'told'
    ? say(reply)
    : done([{ kind: 'set-member', set: { reminders: settings } }], reply)
}

function wished(
  wish: ReminderWish,
  now: ReminderSettings,
  today: Day,
): { settings: ReminderSettings; how: Done } {
  switch (wish.kind) {
    case 'stop':
      return { settings: { ...now, state: 'stopped' }, how: 'stopped' }
    case 'start': {
      const { snoozedUntil: _, ...rest } = now
      return { settings: { ...rest, state: 'on' }, how: 'started' }
    }
    case 'snooze': // a button may be pressed when its day has passed
      return { settings: { ...now, snoozedUntil: latest(wish.until, shift(today, 1)) }, how: 'snoozed' }
    case 'pace':
      return { settings: { ...now, pace: wish.pace }, how: 'changed' }
    case 'hours':
      return { settings: { ...now, hours: { from: wish.from, to: wish.to } }, how: 'changed' }
    case 'weekdays':
      return { settings: { ...now, weekdays: ordered(wish.weekdays) }, how: 'changed' }
    case 'when':
      return { settings: now, how: 'told' }
    case 'show':
      return { settings: now, how: 'shown' }
  }
}

const week: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const ordered = (days: Weekday[]): Weekday[] => week.filter((day) => days.includes(day))
