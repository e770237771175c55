import type { Intent } from './intent.ts'
import type { Day } from './model.ts'

/**
 * What is shown, platform-neutral. Every string is plain text: adapters escape all of it, so that text
 * from people can never be markup. Nothing may be cut in silence: an adapter splits or says what it left out.
 */
export type Card = {
  /** One line that reads well in a notification and to a screen reader. */
  summary: string
  parts: Part[]
  files?: Attachment[]
  /** A reminder's own id, so that a platform can be asked whether the message stands there. */
  mark?: string
}

export type Part =
  | { kind: 'text'; text: string; style?: 'title' | 'quote' | 'small' | 'warning' | 'success' }
  | { kind: 'facts'; facts: { label: string; value: string }[] }
  | { kind: 'table'; caption: string; columns: { label: string; align?: 'right' }[]; rows: string[][] }
  /** A bar or ring; `words` says the same. */
  | { kind: 'progress'; label: string; counted: number; required: number; words: string }
  | { kind: 'links'; links: { label: string; url: string }[] }
  | { kind: 'buttons'; buttons: Button[] }
  | { kind: 'form'; form: Form }

/** A button is an intent already understood. */
export type Button = { label: string; press: Intent; style?: 'primary' | 'danger' }

/**
 * Where a form can stand in a card (Teams) or open from a button (Slack) it is drawn; elsewhere `press` is what
 * pressing its label means, and the conversation asks in words. Sent, it comes back as the `fill` intent.
 */
export type Form = {
  label: string
  title: string
  submit: string
  press: Intent
  draft?: string
  line?: number
  fields: Field[]
}

/** `name` is the key in the values of `fill`. A day's value is ISO; a choice's is one of its options. */
export type Field = {
  name: string
  label: string
  kind: 'choice' | 'number' | 'day' | 'text'
  required: boolean
  value?: string | Day
  options?: { value: string; label: string }[]
  hint?: string
  error?: string
}

/** What is wrong with what was typed in a field. */
export type FieldProblem =
  | 'missing'
  | 'not-a-number'
  | 'not-positive'
  | 'too-many-decimals'
  | 'not-a-day'
  | 'future'
  | 'outside-cycle'
  | 'reversed'
  | 'too-long'

export type Attachment = { name: string; type: string; bytes: Uint8Array; about: string }

/** What can be pressed on a card: its buttons, and its form by its label. */
export const pressable = (card: Card): Button[] =>
  card.parts.flatMap((part) => {
    if (part.kind === 'buttons') return part.buttons
    return part.kind === 'form' ? [{ label: part.form.label, press: part.form.press }] : []
  })

/** A label as it may be typed: in brackets or not, in any case. */
export const plainly = (label: string): string =>
  label
    .replace(/^\[|\]$/g, '')
    .trim()
    .replaceAll(/ ?& ?/g, ' and ')
    .toLowerCase()
