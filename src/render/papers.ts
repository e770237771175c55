import type { Language } from '../languages/languages.ts'
import type { Button, Card, Part, Reply } from '../messages.ts'
import type { Activity } from '../model.ts'
import { bar } from './answers.ts'
import { buttons, card, text, texts } from './parts.ts'
import { named } from './recording.ts'

type Of<K extends Reply['kind']> = Extract<Reply, { kind: K }>
type Wish = Extract<Button['press'], { kind: 'transcript' }>

const table = (activities: readonly Activity[], caption: string, { answers, format }: Language): Part => ({
  kind: 'table',
  caption,
  columns: answers.columns.map((label, index) =>
    index === 3 ? { label, align: 'right' as const } : { label },
  ),
  rows: activities.map((one) => [
    format.days(one),
    [format.category(one.category), one.title, one.provider].filter(Boolean).join(' · '),
    format.list(one.certifications),
    String(one.points),
  ]),
})

export function list(reply: Of<'list'>, speaks: Language): Card {
  const { activities, range, official } = reply
  if (activities.length === 0) {
    const words = speaks.answers.listEmpty(reply)
    const elsewhere: Button = {
      label: speaks.buttons.allEntries,
      press: { kind: 'transcript', about: 'list', stretch: 'all' },
    }
    return reply.earlier
      ? card(words, text(words), buttons(elsewhere))
      : card(words, text(words), text(speaks.talk.greetingHow, 'small'))
  }
  const title = speaks.answers.listTitle(reply)
  const total = speaks.answers.total(activities)
  return card(
    `${title}. ${total}`,
    [table(activities, title, speaks)],
    text(total),
    text(official ? '' : speaks.answers.unofficial, 'small'),
    buttons({
      label: speaks.buttons.transcript,
      press: {
        kind: 'transcript',
        about: 'document',
        range,
        category: reply.category,
        certifications: reply.certifications,
      },
    }),
  )
}

/** The same stretch of the record as on the one paper; several papers are of the cycles that run. */
function shownIn({ documents: [paper, ...more] }: Of<'document'>): Pick<Wish, 'range' | 'certifications'> {
  if (paper?.kind !== 'transcript' || more.length > 0) return {}
  const { range, certification } = paper.transcript
  return { range, ...(certification && { certifications: [certification] }) }
}

export function document(reply: Of<'document'>, speaks: Language): Card {
  const words = speaks.answers.document(reply)
  const paper = reply.about === 'transcript'
  return card(
    words,
    text(words),
    text(!reply.official && paper ? speaks.answers.unofficial : '', 'small'),
    buttons(
      ...(paper
        ? ([
            {
              label: speaks.buttons.csv,
              press: { kind: 'transcript', about: 'document', format: 'csv', ...shownIn(reply) },
            },
            {
              label: speaks.buttons.calendar,
              press: { kind: 'transcript', about: 'document', format: 'ics' },
            },
          ] satisfies Button[])
        : []),
    ),
  )
}

/** AMTrax's own fields in its own order [S1], to be typed there from here. */
export function handOver({ waiting, entered, path }: Of<'hand-over'>, speaks: Language): Card {
  const { answers, format, buttons: words } = speaks
  const summary = answers.handOver(waiting.length, entered)
  if (waiting.length === 0) return card(summary, text(summary))
  const rows = waiting.map((one) => [
    format.category(one.category),
    String(one.points),
    format.day(one.start),
    format.day(one.end),
  ])
  return card(
    summary,
    text(summary),
    [
      {
        kind: 'table',
        caption: answers.handOverPath,
        columns: answers.handOverColumns.map((label) => ({ label })),
        rows,
      },
    ],
    texts(
      path.map((step, index) => `${index + 1}. ${step}`),
      'small',
    ),
    buttons(
      ...waiting.slice(0, 4).map(
        (one): Button => ({
          label: answers.tick(one),
          press: { kind: 'hand_over', about: 'tick', activities: [one.id] },
        }),
      ),
      { label: words.tickAll, press: { kind: 'hand_over', about: 'tick', all: true } },
      { label: words.sheetFile, press: { kind: 'hand_over', about: 'document' } },
    ),
  )
}

export function compare(reply: Of<'compare'>, speaks: Language): Card {
  const words = speaks.answers.compare(reply)
  const shown = reply.explained || reply.suspects.length === 0 ? reply.waiting : reply.suspects
  const named = reply.difference > 0 || reply.suspects.length > 0 ? shown : []
  return card(
    words,
    text(words),
    named.length > 0 && reply.difference !== 0 ? [table(named, speaks.buttons.sheet, speaks)] : [],
    text(speaks.answers.unofficial, 'small'),
  )
}

export function home(reply: Of<'home'>, speaks: Language): Card {
  const { answers, buttons: words, format, recording } = speaks
  const { home: says } = answers
  return card(
    says.title,
    text(says.title, 'title'),
    reply.items.flatMap(({ progress, pace }) => [
      ...bar(progress, speaks),
      ...text(answers.pace(pace, progress), 'small'),
    ]),
    reply.open.length > 0 ? text(says.open, 'title') : [],
    reply.open.flatMap((draft) => [
      ...text(named(draft, speaks)),
      ...text(draft.statement ?? '', 'quote'),
      ...buttons(
        draft.statement
          ? { label: words.attest, press: { kind: 'attest', draft: draft.id }, style: 'primary' }
          : undefined,
        { label: words.change, press: { kind: 'change', draft: draft.id } },
        { label: words.cancel, press: { kind: 'cancel', draft: draft.id } },
      ),
    ]),
    text(says.recent, 'title'),
    reply.recent.length === 0 ? text(says.none) : [],
    reply.recent.flatMap((one) => [
      ...text(format.line(one)),
      ...buttons({ label: words.undo, press: { kind: 'withdraw', activity: one.id } }),
    ]),
    text(reply.waiting > 0 ? says.waiting(reply.waiting) : '', 'small'),
    text(reply.official ? '' : recording.elsewhere, 'small'),
    buttons(
      { label: words.record, press: { kind: 'blank_form' }, style: 'primary' },
      { label: words.transcript, press: { kind: 'transcript', about: 'document' } },
      { label: words.reminders, press: { kind: 'reminder_settings', wish: { kind: 'show' } } },
      { label: words.help, press: { kind: 'help' } },
    ),
  )
}
