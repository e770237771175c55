import { plainly, pressable } from './card.ts'
import { shift, shiftMonths } from './days.ts'
import { asking } from './decide/asked.ts'
import { askedReply } from './decide/asks.ts'
import { ask } from './decide/settle.ts'
import type { Language } from './languages/languages.ts'
import type { Intent, Turn } from './messages.ts'
import type { Day, MemberRecord } from './model.ts'
import { render } from './render/render.ts'

/** Buttons that mean the same wherever they stand. */
const always: [label: keyof Language['buttons'], press: Intent][] = [
  ['undo', { kind: 'undo' }],
  ['progress', { kind: 'progress', about: 'remaining' }],
  ['entries', { kind: 'transcript', about: 'list' }],
  ['allEntries', { kind: 'transcript', about: 'list', stretch: 'all' }],
  ['transcript', { kind: 'transcript', about: 'document' }],
  ['csv', { kind: 'transcript', about: 'document', format: 'csv' }],
  ['calendar', { kind: 'transcript', about: 'document', format: 'ics' }],
  ['record', { kind: 'record', activities: [] }],
  ['sheet', { kind: 'hand_over', about: 'sheet' }],
  ['tickAll', { kind: 'hand_over', about: 'tick', all: true }],
  ['reminders', { kind: 'reminder_settings', wish: { kind: 'show' } }],
  ['stop', { kind: 'reminder_settings', wish: { kind: 'stop' } }],
  ['start', { kind: 'reminder_settings', wish: { kind: 'start' } }],
  ['fewer', { kind: 'reminder_settings', wish: { kind: 'pace', pace: 'fewer' } }],
  ['more', { kind: 'reminder_settings', wish: { kind: 'pace', pace: 'more' } }],
  ['export', { kind: 'export_data' }],
  ['showCard', { kind: 'open_draft' }],
  ['link', { kind: 'link_account' }],
  ['help', { kind: 'help' }],
]

/** Every button's words can be typed: those of the card that waits first, then those that stand anywhere. */
export function typed(words: string, record: MemberRecord, turn: Turn, speaks: Language): Intent | undefined {
  const said = plainly(words)
  const open = asking(record, turn.today)
  const question = askedReply(record, turn)
  const waiting = [question, open?.draft && ask(open.draft, record, turn)].flatMap((reply) =>
    reply ? pressable(render(reply, speaks)) : [],
  )
  const press = waiting.find(({ label }) => plainly(label) === said)?.press
  const stands = [...always, ...snoozes(turn.today)]
  return press ?? stands.find(([label]) => plainly(speaks.buttons[label]) === said)?.[1]
}

/** Typed, they count from the day they are typed on. */
const snoozes = (today: Day): [label: keyof Language['buttons'], press: Intent][] => [
  ['tomorrow', until(shift(today, 1))],
  ['nextWeek', until(shift(today, 7))],
  ['nextMonth', until(shiftMonths(today, 1))],
]

const until = (day: Day): Intent => ({ kind: 'reminder_settings', wish: { kind: 'snooze', until: day } })
