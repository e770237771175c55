import { z } from 'zod'
import type { Card, Field, Form } from '../../src/messages.ts'
import { type Block, flow, type Input, type ModalView, type Option, plain, said } from './blocks.ts'
import { type Standing, standingOf } from './place.ts'
import type { Spoken } from './spoken.ts'
import { clean, shorten } from './text.ts'

/** What a form must remember while it is open: what it fills, and the card it was opened from. */
export type Memo = { fill: { draft?: string; line?: number }; card?: Standing }

const memo = z.object({
  draft: z.string().optional(),
  line: z.number().optional(),
  card: z.unknown().optional(),
})

export function memoOf(metadata: string): Memo {
  try {
    const { card, draft, line } = memo.parse(JSON.parse(metadata))
    const standing = standingOf({ platform: 'slack', ref: card })
    return {
      fill: { ...(draft !== undefined && { draft }), ...(line !== undefined && { line }) },
      ...(standing && { card: standing }),
    }
  } catch {
    return { fill: {} }
  }
}

/** Title and buttons of a modal hold 24 characters. */
const SHORT = 24

const modal = (title: string, close: string, blocks: Block[]): ModalView => ({
  type: 'modal',
  callback_id: 'form',
  title: plain(shorten(title, SHORT)),
  close: plain(shorten(close, SHORT)),
  blocks,
})

/** A modal that only says something: while its form is being made, or when there is none. */
export const notice = (title: string, words: string, speech: Spoken): ModalView =>
  modal(title || 'CCP', speech.close, flow([said(words)]))

export const formOf = (card: Card): Form | undefined =>
  card.parts.flatMap((part) => (part.kind === 'form' ? [part.form] : []))[0]

/** `errors`: stand over their fields where Slack can no longer put them there itself. */
export function formView(form: Form, card: Standing | undefined, speech: Spoken): ModalView {
  const title = clean(form.title).length > SHORT ? flow([said(form.title, { bold: true })]) : []
  return {
    ...modal(form.title, speech.close, [...title, ...form.fields.flatMap(field)]),
    submit: plain(shorten(form.submit, SHORT)),
    private_metadata: JSON.stringify({ draft: form.draft, line: form.line, card }),
  }
}

/** The errors of a form, for an acknowledgement; undefined where nothing is wrong with it. */
export function errorsOf(card: Card): Record<string, string> | undefined {
  const wrong = (formOf(card)?.fields ?? []).flatMap(({ name, error }) =>
    error ? [[name, clean(error)]] : [],
  )
  return wrong.length > 0 ? Object.fromEntries(wrong) : undefined
}

const field = (one: Field): Block[] => [
  ...(one.error ? flow([{ type: 'emoji', name: 'warning' }, said(` ${one.error}`)]) : []),
  {
    type: 'input',
    block_id: one.name,
    label: plain(shorten(one.label, 2_000)),
    ...(one.hint?.trim() && { hint: plain(shorten(one.hint, 2_000)) }),
    optional: !one.required,
    element: element(one),
  },
]

function element({ name, kind, value, options = [] }: Field): Input {
  const action_id = name
  switch (kind) {
    case 'choice': {
      const chosen = options.find((option) => option.value === value)
      return {
        type: 'static_select',
        action_id,
        options: options.map(choice),
        ...(chosen && { initial_option: choice(chosen) }),
      }
    }
    case 'number':
      return {
        type: 'number_input',
        action_id,
        is_decimal_allowed: true,
        ...(value && /^-?\d+(\.\d+)?$/.test(value) && { initial_value: value }),
      }
    case 'day':
      return {
        type: 'datepicker',
        action_id,
        ...(value && /^\d{4}-\d\d-\d\d$/.test(value) && { initial_date: value }),
      }
    case 'text':
      return {
        type: 'plain_text_input',
        action_id,
        max_length: 500,
        ...(value && { initial_value: shorten(value, 500) }),
      }
  }
}

/** An option shows 75 characters, and 75 more under them. */
function choice({ value, label }: { value: string; label: string }): Option {
  const rest = clean(label).trim().slice(74)
  return {
    text: plain(shorten(label, 75)),
    value,
    ...(rest.length > 1 && { description: plain(shorten(rest, 75)) }),
  }
}
