import type { Language } from '../languages/languages.ts'
import type { Button, Card, Part, Reply } from '../messages.ts'
import type { Draft, Guess, Line } from '../model.ts'
import { form } from './form.ts'
import { buttons, card, facts, text, texts } from './parts.ts'

type Of<K extends Reply['kind']> = Extract<Reply, { kind: K }>

const cancel = (draft: Draft, speaks: Language): Button => ({
  label: speaks.buttons.cancel,
  press: { kind: 'cancel', draft: draft.id },
})

const attest = (draft: Draft, speaks: Language): Button => ({
  label: speaks.buttons.attest,
  press: { kind: 'attest', draft: draft.id },
  style: 'primary',
})

/** The whole of a draft in one line. */
export const named = (draft: Draft, speaks: Language): string =>
  draft.lines.map(speaks.format.line).filter(Boolean).join('; ')

/** One question; choices are buttons, the rest can be typed or filled in. */
export function missing(reply: Of<'missing'>, speaks: Language): Card {
  const { recording } = speaks
  const question = recording.missing(reply)
  const findings = reply.findings.map(recording.finding)
  return card(
    [...findings, question].join(' '),
    texts(findings, 'warning'),
    text(question),
    text(asksOfCredits(reply) ? recording.noCredits : '', 'small'),
    text(recording.noted(named(reply.draft, speaks)), 'small'),
    buttons(...choices(reply, speaks), cancel(reply.draft, speaks)),
    [
      form(
        {
          draft: reply.draft,
          line: reply.line,
          label: recording.form.record,
          certifications: reply.certifications,
        },
        speaks,
      ),
    ],
  )
}

/** College credits are what comes to mind, and no source says what they are in points. */
const asksOfCredits = ({ draft, line, slot }: Of<'missing'>): boolean =>
  slot === 'points' && draft.lines[line]?.category === 'formal-education'

function choices({ draft, line, slot, certifications }: Of<'missing'>, speaks: Language): Button[] {
  const press = (details: Line): Button['press'] => ({
    kind: 'edit',
    draft: draft.id,
    line,
    activities: [details],
  })
  switch (slot) {
    case 'category':
      return speaks.categories
        .filter(({ id }) => id !== 'employment-verification')
        .map(({ id, label }) => ({ label, press: press({ category: id }) }))
    case 'which-certification':
      return [
        ...certifications.map((code) => ({ label: code, press: press({ certifications: [code] }) })),
        { label: speaks.buttons.all, press: press({ certifications }) },
      ]
    case 'points':
    case 'dates':
    case 'start':
    case 'end':
      return []
  }
}

/** Every value resolved, what was guessed said in words, the exact statement, and one tap to attest. */
export function confirm(reply: Of<'confirm'>, speaks: Language): Card {
  const { draft, replaces, warnings, others } = reply
  const { recording } = speaks
  return card(
    named(draft, speaks),
    draft.lines.flatMap((line, index) => entry(line, index, draft.lines.length, speaks)),
    texts(reply.outlook.map(recording.outlook)),
    text(
      draft.lines.some(({ certifications = [] }) => certifications.length > 1) ? recording.several : '',
      'small',
    ),
    texts(replaces ? [recording.replacing(replaces)] : []),
    texts(warnings.map(recording.finding), 'warning'),
    text(draft.statement ?? '', 'quote'),
    buttons(attest(draft, speaks), cancel(draft, speaks)),
    [form({ draft, line: 0, label: speaks.buttons.change, certifications: reply.certifications }, speaks)],
    text(others > 0 ? recording.others(others) : '', 'small'),
  )
}

function entry(line: Line, index: number, many: number, speaks: Language): Part[] {
  const { format, recording } = speaks
  const { labels } = recording
  const title = `${many > 1 ? `${index + 1}. ` : ''}${line.category ? format.category(line.category) : ''} · ${format.points(line.points ?? 0)}`
  return [
    ...text(title, 'title'),
    ...facts(
      [labels.when, line.start && line.end && recording.when(line.start, line.end)],
      [labels.title, line.title],
      [labels.provider, line.provider],
      [labels.certifications, line.certifications && format.list(line.certifications)],
      [labels.guess, guesses(line.guesses ?? [], speaks)],
    ),
  ]
}

/** Both days guessed for one reason are one guess. */
const guesses = (all: Guess[], speaks: Language): string =>
  all
    .filter(({ slot, why }) => slot !== 'end' || !all.some((one) => one.slot === 'start' && one.why === why))
    .map((guess) => `${speaks.recording.slot[guess.slot]}: ${speaks.recording.guessed(guess)}`)
    .join('; ')

export function likeness({ draft, line, like }: Of<'likeness'>, speaks: Language): Card {
  const press = (choice: 'same' | 'different' | 'replace'): Button['press'] => ({
    kind: 'likeness',
    draft: draft.id,
    line,
    choice,
  })
  const words = speaks.recording.likeness(like)
  return card(
    words,
    text(named(draft, speaks), 'title'),
    text(words),
    buttons(
      { label: speaks.buttons.same, press: press('same') },
      { label: speaks.buttons.different, press: press('different') },
      { label: speaks.buttons.replace, press: press('replace') },
      cancel(draft, speaks),
    ),
  )
}

export function withheld({ draft, line, title }: Of<'withheld'>, speaks: Language): Card {
  const words = speaks.recording.withheld
  return card(
    words,
    text(words, 'warning'),
    text(speaks.recording.noted(named(draft, speaks)), 'small'),
    buttons(
      { label: speaks.buttons.leaveOut, press: { kind: 'withheld', draft: draft.id, line } },
      title
        ? { label: speaks.buttons.keepWords, press: { kind: 'withheld', draft: draft.id, line, title } }
        : undefined,
      cancel(draft, speaks),
    ),
  )
}

export const changeHow = ({ draft, certifications }: Of<'change-how'>, speaks: Language): Card =>
  card(
    speaks.recording.changeHow,
    text(named(draft, speaks), 'small'),
    text(speaks.recording.changeHow),
    [form({ draft, line: 0, label: speaks.buttons.change, certifications }, speaks)],
    buttons(...(draft.statement ? [attest(draft, speaks)] : []), cancel(draft, speaks)),
  )

export const whichLine = ({ draft, said }: Of<'which-line'>, speaks: Language): Card =>
  card(
    speaks.recording.whichLine,
    text(speaks.recording.whichLine),
    buttons(
      ...draft.lines.map(
        (line, index): Button => ({
          label: `${index + 1}. ${speaks.format.line(line)}`,
          press: { kind: 'edit', draft: draft.id, line: index, activities: [said] },
        }),
      ),
    ),
  )

export const notAttested = ({ draft, plain }: Of<'not-attested'>, speaks: Language): Card =>
  card(
    speaks.recording.notAttested(plain),
    text(speaks.recording.notAttested(plain)),
    text(named(draft, speaks), 'title'),
    text(draft.statement ?? '', 'quote'),
    buttons(
      attest(draft, speaks),
      { label: speaks.buttons.change, press: { kind: 'change', draft: draft.id } },
      cancel(draft, speaks),
    ),
  )
