import type { Language } from '../languages/languages.ts'
import type { Answer, Button, Card, Part, Reply } from '../messages.ts'
import type { Progress } from '../model.ts'
import { buttons, card, facts, spoken, text, texts } from './parts.ts'

type Of<K extends Reply['kind']> = Extract<Reply, { kind: K }>

/** A bar where the requirement is known; the same in words everywhere. */
export const bar = (progress: Progress, speaks: Language): Part[] => {
  const words = speaks.answers.progressWords(progress)
  const label = speaks.answers.progressTitle(progress)
  if (progress.required === undefined) return [...text(label, 'title'), ...text(words)]
  return [{ kind: 'progress', label, counted: progress.counted, required: progress.required, words }]
}

export function progress({ items, category, about, official }: Of<'progress'>, speaks: Language): Card {
  const { answers, buttons: words } = speaks
  const parts = items.flatMap(({ progress: one, pace }) => [
    ...bar(one, speaks),
    ...(category
      ? text(answers.inCategory(category, one.byCategory[category] ?? 0))
      : byCategory(one, speaks)),
    ...(about === 'pace' || about === 'status' ? text(answers.pace(pace, one)) : []),
  ])
  const summary = items
    .map(({ progress: one, pace }) => {
      const words = about === 'pace' ? answers.pace(pace, one) : answers.progressWords(one)
      return items.length > 1 ? `${one.certification}: ${words}` : words
    })
    .join(' ')
  return card(
    summary,
    parts,
    text(official ? '' : answers.unofficial, 'small'),
    buttons(
      { label: words.entries, press: { kind: 'transcript', about: 'list' } },
      { label: words.transcript, press: { kind: 'transcript', about: 'document' } },
    ),
  )
}

const byCategory = ({ byCategory: all }: Progress, { format, categories }: Language): Part[] =>
  facts(
    ...categories.map(({ id, label }): [string, string | undefined] => [
      label,
      all[id] === undefined ? undefined : format.points(all[id]),
    ]),
  )

/** The question stands above its answer, so that one misread is seen to be. */
export function answer({ answer: rule, alike }: Of<'answer'>, speaks: Language): Card {
  const [words = '', source = ''] = speaks.answers.answer(rule)
  return card(
    words,
    text(rule.question, 'title'),
    text(words),
    text(source, 'small'),
    rule.link ? [{ kind: 'links', links: [rule.link] }] : [],
    buttons(...onward(rule, speaks), ...alike.slice(0, 2).map(asked)),
  )
}

const asked = ({ question }: Answer): Button => ({
  label: question,
  press: { kind: 'rules_question', about: 'other', question },
})

/** What to do next, where a rule suggests it. */
function onward({ next }: Answer, { buttons: words }: Language): Button[] {
  switch (next) {
    case 'record':
      return [{ label: words.record, press: { kind: 'record', activities: [] } }]
    case 'progress':
      return [{ label: words.progress, press: { kind: 'progress', about: 'remaining' } }]
    case 'transcript':
      return [{ label: words.transcript, press: { kind: 'transcript', about: 'document' } }]
    case 'hand-over':
      return [{ label: words.sheet, press: { kind: 'hand_over', about: 'sheet' } }]
    default:
      return []
  }
}

export function unsure({ question, nearest }: Of<'unsure-answer'>, speaks: Language): Card {
  if (nearest.length === 0) return spoken(...speaks.talk.unclear(question))
  const words = speaks.answers.unsure(question)
  return card(words, text(words), buttons(...nearest.map(asked)))
}

export function renewal({ items, about, official }: Of<'renewal'>, speaks: Language): Card {
  const lines = [
    ...(about === 'fee' ? [speaks.answers.fee] : []),
    ...items.map(speaks.answers.renewal),
    ...speaks.answers.renewalNotes(official),
  ]
  return card(
    lines[0] ?? '',
    texts(lines),
    buttons({ label: speaks.buttons.progress, press: { kind: 'progress', about: 'remaining' } }),
  )
}

export function cycle({ items, about }: Of<'cycle'>, speaks: Language): Card {
  const lines = items.map((item) => speaks.answers.cycle(item, about))
  const closed = items.flatMap(({ closed: cycles }) =>
    cycles.length > 0 ? [speaks.talk.closed(cycles)] : [],
  )
  return card(
    lines.join(' '),
    texts(lines),
    texts(closed, 'small'),
    buttons({ label: speaks.buttons.progress, press: { kind: 'progress', about: 'remaining' } }),
  )
}

/** The running cycle's paper is offered, never passed off as the finished one's. */
export const noFinishedCycle = (speaks: Language): Card =>
  card(
    speaks.answers.noFinishedCycle,
    text(speaks.answers.noFinishedCycle),
    buttons({ label: speaks.buttons.transcript, press: { kind: 'transcript', about: 'document' } }),
  )
