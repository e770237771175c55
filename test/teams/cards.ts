import { createRequire } from 'node:module'
import fc from 'fast-check'
import type { Attachment, Button, Card, Field, Form, Intent, Part } from '../../src/messages.ts'
import type { Element } from './service.ts'

/** Any card the assistant might show, with text as people write it; and the official parser as its judge. */

const nasty = fc.constantFrom(
  '<at>Ana</at>',
  '**bold** _it_ [link](https://example.com)',
  '<script>alert(1)</script> &lt;',
  '- one\n- two\n\n1. three',
  '=HYPERLINK("https://example.com")',
  '{{DATE(2026-03-05T00:00:00Z)}}',
  'é 🩺 漢字 \u202e',
)
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: nasty },
)
const label = text.map((words) => words.trim() || 'Go')
const long = fc
  .tuple(text, fc.integer({ min: 1, max: 900 }))
  .map(([words, times]) => `${words} `.repeat(times))
const id = fc.uuid().map((one) => `teams:a:1:${one}`)

const presses: fc.Arbitrary<Intent> = fc.oneof(
  id.map((draft): Intent => ({ kind: 'attest', draft })),
  id.map((draft): Intent => ({ kind: 'cancel', draft })),
  id.map((activity): Intent => ({ kind: 'withdraw', activity })),
  text.map((question): Intent => ({ kind: 'rules_question', about: 'other', question })),
  text.map((title): Intent => ({ kind: 'edit', activities: [{ title, points: 1.5, start: '2026-03-03' }] })),
  fc.constant<Intent>({ kind: 'progress', about: 'status' }),
)
export const button: fc.Arbitrary<Button> = fc.record(
  { label, press: presses, style: fc.constantFrom('primary' as const, 'danger' as const) },
  { requiredKeys: ['label', 'press'] },
)
const option = fc.record({ value: fc.stringMatching(/^[a-z-]{1,20}$/), label })
const field: fc.Arbitrary<Omit<Field, 'name'>> = fc.record(
  {
    label,
    kind: fc.constantFrom('choice' as const, 'number' as const, 'day' as const, 'text' as const),
    required: fc.boolean(),
    value: fc.oneof(text, fc.constant('2026-03-05'), fc.constant('1.5')),
    options: fc.array(option, { minLength: 1, maxLength: 6 }),
    hint: text,
    error: text,
  },
  { requiredKeys: ['label', 'kind', 'required', 'options'] },
)
const form: fc.Arbitrary<Form> = fc
  .record({
    label,
    title: text,
    submit: label,
    press: presses,
    draft: id,
    fields: fc.array(field, { maxLength: 6 }),
  })
  .map((one) => ({ ...one, fields: one.fields.map((each, at) => ({ ...each, name: `field-${at}` })) }))

const table: fc.Arbitrary<Part> = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    kind: fc.constant('table' as const),
    caption: text,
    columns: fc.array(fc.record({ label }, { requiredKeys: ['label'] }), {
      minLength: width,
      maxLength: width,
    }),
    rows: fc.array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 250, size: 'max' }),
  }),
)
export const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('text' as const),
      text: fc.oneof(text, long),
      style: fc.constantFrom(
        'title' as const,
        'quote' as const,
        'small' as const,
        'warning' as const,
        'success' as const,
      ),
    },
    { requiredKeys: ['kind', 'text'] },
  ),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label, value: text }), { maxLength: 80 }),
  }),
  table,
  fc.record({
    kind: fc.constant('progress' as const),
    label: text,
    counted: fc.double({ min: 0, max: 200, noNaN: true }),
    required: fc.integer({ min: 0, max: 100 }),
    words: text,
  }),
  fc.record({
    kind: fc.constant('links' as const),
    links: fc.array(fc.record({ label, url: fc.oneof(fc.webUrl(), fc.constant('javascript:alert(1)')) }), {
      maxLength: 5,
    }),
  }),
  fc.record({ kind: fc.constant('buttons' as const), buttons: fc.array(button, { maxLength: 30 }) }),
  fc.record({ kind: fc.constant('form' as const), form }),
)
export const card: fc.Arbitrary<Card> = fc.record({
  summary: label,
  parts: fc.array(part, { maxLength: 12 }),
})

export const attachment = (name: string, words: string): Attachment => ({
  name,
  type: 'text/csv',
  bytes: new TextEncoder().encode(words),
  about: 'Your transcript as a table',
})

type Official = {
  AdaptiveCard: new () => {
    hostConfig: { actions: { maxActions: number } }
    parse(json: object, context: Context): void
    validateProperties(): { validationEvents: Event[] }
  }
  SerializationContext: new (version: object) => Context
  Versions: { v1_5: object }
}
type Event = { message: string }
type Context = { eventCount: number; getEventAt(index: number): Event }
const official: Official = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js')

/** What the official parser of Adaptive Cards 1.5 has against a card. */
export function complaints(content: Element): string[] {
  const context = new official.SerializationContext(official.Versions.v1_5)
  const parsed = new official.AdaptiveCard()
  // as in Teams
  parsed.hostConfig.actions.maxActions = 6
  parsed.parse(content, context)
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index))
  return [...events, ...parsed.validateProperties().validationEvents].map(({ message }) => message)
}
