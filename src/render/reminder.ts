import type { Language } from '../languages/languages.ts'
import type { Button, Card, Part, Reply, Told } from '../messages.ts'
import type { Day, Pace } from '../model.ts'
import { bar } from './answers.ts'
import { buttons, card, text, texts } from './parts.ts'

type Reminder = Extract<Reply, { kind: 'reminder' }>
type Render = (reply: Reply, speaks: Language) => Card

/** Carries its own id; what it says of the card that waits is that card's. */
export function reminder(reply: Reminder, speaks: Language, render: Render): Card {
  return { ...drawn(reply, speaks, render), mark: reply.mark }
}

function drawn(reply: Reminder, speaks: Language, render: Render): Card {
  const { told, official } = reply
  const words = speaks.reminders
  const foot = [text(official ? '' : words.official, 'small'), buttons(...offers(reply, speaks))]
  switch (told.kind) {
    case 'ending':
      return ending(told, speaks, foot)
    case 'met':
      return said(words.met(told), foot)
    case 'invoice-open':
      return said(words.invoiceOpen(told), foot)
    case 'new-cycle':
      return said(words.newCycle(told), foot)
    case 'draft': {
      const [waiting = '', kept = ''] = words.draft(told)
      const asked = render(told.asks, speaks)
      return card(
        `${waiting} ${asked.summary}`,
        text(waiting),
        asked.parts,
        text(kept, 'small'),
        buttons(stop(speaks)),
      )
    }
  }
}

/** Where nothing can be said of the pace, what is missing says enough. */
const judged: Pace['kind'][] = ['on-track', 'behind', 'too-little-history']

function ending(told: Extract<Told, { kind: 'ending' }>, speaks: Language, foot: Part[][]): Card {
  const { missing, why } = speaks.reminders
  return card(
    told.items.map(({ progress }) => missing(progress)).join(' '),
    ...told.items.map(({ progress, pace: hers }) => [
      ...(progress.required === undefined ? text(missing(progress)) : bar(progress, speaks)),
      ...text(judged.includes(hers.kind) ? speaks.answers.pace(hers, progress) : ''),
    ]),
    text(why(told), 'small'),
    ...foot,
  )
}

const said = ([first = '', ...rest]: string[], foot: Part[][]): Card =>
  card(first, text(first), texts(rest), ...foot)

/** What can be done about it; putting off names its day, which is known here. */
function offers({ told, snooze }: Reminder, speaks: Language): (Button | undefined)[] {
  const { buttons: words } = speaks
  const off = (label: string, until: Day | undefined): Button | undefined =>
    until === undefined
      ? undefined
      : { label, press: { kind: 'reminder_settings', wish: { kind: 'snooze', until } } }
  return [
    told.kind === 'ending' || told.kind === 'new-cycle'
      ? { label: words.record, press: { kind: 'record', activities: [] }, style: 'primary' }
      : undefined,
    { label: words.progress, press: { kind: 'progress', about: 'remaining' } },
    off(words.tomorrow, snooze.tomorrow),
    off(words.nextWeek, snooze.nextWeek),
    off(words.nextMonth, snooze.nextMonth),
    stop(speaks),
  ]
}

const stop = ({ buttons: words }: Language): Button => ({
  label: words.stop,
  press: { kind: 'reminder_settings', wish: { kind: 'stop' } },
})
