import { certifications } from '../handbook/certifications.ts'
import type { Language } from '../languages/languages.ts'
import type { Button, Card, Reply } from '../messages.ts'
import { buttons, card, text, texts } from './parts.ts'
import { named } from './recording.ts'

type Of<K extends Reply['kind']> = Extract<Reply, { kind: K }>

const common = ({ buttons: words }: Language): Button[] => [
  { label: words.progress, press: { kind: 'progress', about: 'remaining' } },
  { label: words.help, press: { kind: 'help' } },
]

export function welcome(reply: Of<'welcome'>, speaks: Language): Card {
  const lines = speaks.talk.welcome(reply)
  return card(lines.join(' '), texts(lines), buttons(...(reply.enrolled ? common(speaks) : [])))
}

export function askCertification(reply: Of<'ask-certification'>, speaks: Language): Card {
  const question = speaks.talk.askCertification(reply)
  return card(
    question,
    text(reply.waiting ? speaks.recording.waiting(named(reply.waiting, speaks)) : '', 'small'),
    text(question),
    buttons(
      ...certifications.map(
        ({ code, name }): Button => ({
          label: `${code} · ${name}`,
          press: { kind: 'enroll', certification: code },
        }),
      ),
    ),
  )
}

export function askCycle(reply: Of<'ask-cycle'>, speaks: Language): Card {
  const question = speaks.talk.askCycle(reply)
  return card(
    question,
    text(reply.waiting ? speaks.recording.waiting(named(reply.waiting, speaks)) : '', 'small'),
    text(question),
  )
}

export function greeting(reply: Of<'greeting'>, speaks: Language): Card {
  const words = speaks.talk.greeting(reply)
  if (reply.open) return card(words, text(words), text(speaks.talk.stillOpen))
  return card(words, text(words), text(speaks.talk.greetingHow), buttons(...common(speaks)))
}

export function help({ official }: Of<'help'>, speaks: Language): Card {
  const { title, who, topics } = speaks.talk.help
  return card(title, text(title, 'title'), text(who), texts(topics(official)), buttons(common(speaks)[0]))
}

/** With something half said the question is recalled below; examples would only be in its way. */
export function unclear({ said, waiting }: Of<'unclear'>, speaks: Language): Card {
  const lines = speaks.talk.unclear(said).slice(0, waiting ? 1 : undefined)
  return card(lines.join(' '), texts(lines), waiting ? [] : buttons(...common(speaks)))
}

type Render = (reply: Reply, speaks: Language) => Card

export function stillAsked({ asks, choices }: Of<'still-asked'>, speaks: Language, render: Render): Card {
  const known = 'draft' in asks && typeof asks.draft === 'object' ? named(asks.draft, speaks) : ''
  const whole = render(asks, speaks)
  const words = speaks.talk.stillAsked(known, whole.summary)
  return card(words, text(words), choices ? whole.parts.filter(({ kind }) => kind === 'buttons') : [])
}

/** Snoozing names days, so those buttons stand only on a reminder, where its day is known. */
export function reminders(reply: Of<'reminders'>, speaks: Language): Card {
  const lines = speaks.talk.reminders(reply)
  const press = (wish: Extract<Button['press'], { kind: 'reminder_settings' }>['wish']): Button['press'] => ({
    kind: 'reminder_settings',
    wish,
  })
  const { buttons: words } = speaks
  const on: Button[] = [
    { label: words.fewer, press: press({ kind: 'pace', pace: 'fewer' }) },
    { label: words.more, press: press({ kind: 'pace', pace: 'more' }) },
    { label: words.stop, press: press({ kind: 'stop' }) },
  ]
  const off: Button[] = [{ label: words.start, press: press({ kind: 'start' }) }]
  return card(lines.join(' '), texts(lines), buttons(...(reply.settings.state === 'on' ? on : off)))
}

export function sureDelete({ entries, official }: Of<'sure-delete'>, speaks: Language): Card {
  const lines = speaks.talk.sureDelete(entries, official)
  return card(
    lines.join(' '),
    texts(lines, 'warning'),
    buttons(
      { label: speaks.buttons.deleteAll, press: { kind: 'delete_data', sure: true }, style: 'danger' },
      { label: speaks.buttons.export, press: { kind: 'export_data' } },
      { label: speaks.buttons.keepAll, press: { kind: 'keep' } },
    ),
  )
}

export function myData({ official }: Of<'my-data'>, speaks: Language): Card {
  const lines = speaks.talk.myData(official)
  return card(
    lines.join(' '),
    texts(lines),
    buttons({ label: speaks.buttons.export, press: { kind: 'export_data' } }),
  )
}
