import type { Field, Form, Intent } from '../../../src/messages.ts'
import { action, type Drawn, type Frame } from './buttons.ts'
import { type Element, runs } from './text.ts'

/** A form inside the card, opened by its button; open already where something in it must be put right. */
export function drawForm(form: Form, frame: Frame): Drawn {
  const prefix = `form${frame.at}`
  const inputs = form.fields.flatMap((field) => drawField(field, `${prefix}.${field.name}`, frame))
  const title = form.title.trim() ? [runs(form.title, { weight: 'Bolder' })] : []
  const submit = action(
    form.submit,
    { card: frame.card, press: fill(form), form: prefix },
    { style: 'positive' },
  )
  if (form.fields.some(({ error }) => error)) return { body: [...title, ...inputs], actions: [submit] }
  const card = { type: 'AdaptiveCard', body: [...title, ...inputs], actions: [submit] }
  return { body: [], actions: [{ type: 'Action.ShowCard', title: form.label, card }] }
}

const fill = ({ draft, line }: Form): Intent => ({
  kind: 'fill',
  ...(draft === undefined ? {} : { draft }),
  ...(line === undefined ? {} : { line }),
  values: {},
})

function drawField(field: Field, id: string, { words }: Frame): Element[] {
  const common = {
    id,
    label: field.label,
    isRequired: field.required,
    errorMessage: field.error || words.required(field.label),
  }
  return [
    { ...input(field), ...common },
    ...(field.hint ? [runs(field.hint, { size: 'Small', isSubtle: true }, { spacing: 'None' })] : []),
    ...(field.error ? [runs(field.error, { color: 'Attention' }, { spacing: 'None' })] : []),
  ]
}

/** A value that does not fit its kind stays as typed, in a text input, so that it can be put right. */
function input({ kind, value, options }: Field): Element {
  switch (kind) {
    case 'choice':
      return { type: 'Input.ChoiceSet', choices: choices(options), ...(value ? { value } : {}) }
    case 'number':
      if (!value) return { type: 'Input.Number' }
      return Number.isFinite(Number(value)) ? { type: 'Input.Number', value: Number(value) } : text(value)
    case 'day':
      if (!value) return { type: 'Input.Date' }
      return /^\d{4}-\d\d-\d\d$/.test(value) ? { type: 'Input.Date', value } : text(value)
    case 'text':
      return text(value)
  }
}

/** 500: the most that a title may have. */
const text = (value: string | undefined): Element => ({
  type: 'Input.Text',
  maxLength: 500,
  ...(value ? { value } : {}),
})

const choices = (options: Field['options']) =>
  (options ?? []).map(({ value, label }) => ({ title: label, value }))
