import type { Language } from '../languages/languages.ts'
import type { Card, Field, FieldProblem, Part, Reply } from '../messages.ts'
import type { Details, Draft } from '../model.ts'
import { card, text } from './parts.ts'

type Of = {
  label: string
  certifications: string[]
  draft?: Draft
  line: number
  /** Values typed before, where there is no draft yet. */
  details?: Details
  id?: string
  errors?: Partial<Record<string, FieldProblem>>
}

/** The form of one activity: AMTrax's own fields in its order [S1], then what the member keeps for herself. */
export function form(
  { label, certifications, draft, line, details, id, errors = {} }: Of,
  speaks: Language,
): Part {
  const { recording } = speaks
  const known = details ?? draft?.lines[line] ?? {}
  const whose = draft?.id ?? id
  return {
    kind: 'form',
    form: {
      label,
      title: recording.form.title,
      submit: recording.form.submit,
      press: whose ? { kind: 'change', draft: whose } : { kind: 'blank_form' },
      ...(whose && { draft: whose, line }),
      fields: fields(known, certifications, speaks).map((field) => {
        const problem = errors[field.name]
        return problem ? { ...field, error: recording.problem(problem) } : field
      }),
    },
  }
}

function fields(known: Details, certifications: string[], speaks: Language): Field[] {
  const { labels, hints } = speaks.recording
  const categories = speaks.categories.map(({ id, label }) => ({ value: id, label }))
  const counted = [
    ...certifications.map((code) => ({ value: code, label: code })),
    { value: certifications.join(','), label: speaks.buttons.all },
  ]
  return [
    {
      name: 'category',
      label: labels.category,
      kind: 'choice',
      required: true,
      value: known.category,
      options: categories,
    },
    {
      name: 'points',
      label: labels.points,
      kind: 'number',
      required: true,
      value: known.points?.toString(),
      hint: hints.points,
    },
    { name: 'start', label: labels.start, kind: 'day', required: true, value: known.start },
    { name: 'end', label: labels.end, kind: 'day', required: false, value: known.end, hint: hints.end },
    {
      name: 'title',
      label: labels.title,
      kind: 'text',
      required: false,
      value: known.title,
      hint: hints.title,
    },
    { name: 'provider', label: labels.provider, kind: 'text', required: false, value: known.provider },
    ...(certifications.length > 1
      ? [
          {
            name: 'certifications',
            label: labels.certifications,
            kind: 'choice' as const,
            required: true,
            value: known.certifications?.join(','),
            options: counted,
          },
        ]
      : []),
  ]
}

export function blankForm(reply: Extract<Reply, { kind: 'blank-form' }>, speaks: Language): Card {
  const { details, errors, draft, line, certifications } = reply
  const { form: words } = speaks.recording
  const faults = Object.keys(errors).length > 0
  return card(
    faults ? words.invalid : words.title,
    text(faults ? words.invalid : words.title, faults ? 'warning' : undefined),
    [form({ details, errors, label: words.record, certifications, id: draft, line: line ?? 0 }, speaks)],
  )
}
