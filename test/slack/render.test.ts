import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pressOf, pressValue } from '../../adapters/slack/buttons.ts'
import { homeView } from '../../adapters/slack/home.ts'
import { formView } from '../../adapters/slack/modal.ts'
import { render } from '../../adapters/slack/render.ts'
import { spoken } from '../../adapters/slack/spoken.ts'
import type { Button, Card, Field, Form, Intent, Part } from '../../src/messages.ts'
import { buttonsIn, judgeMessage, judgeView, seen } from './judge.ts'

const hostile = fc.constantFrom(
  '<!channel>',
  '<@U1>',
  '*bold* _it_ ~no~ `code`',
  'https://example.org?a=1&b=2',
  'R&amp;D <b>',
  ':smile:',
  'nul\u0000bell\u0007',
  '\ud800 half',
  '=HYPERLINK("x")',
  '‮right to left',
)
const words = fc.oneof(hostile, fc.string({ maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 40 }))
const long = fc.oneof(words, fc.string({ minLength: 2_500, maxLength: 7_000 }))
const id = fc.string({ unit: fc.constantFrom(...'abcdef:0123456789.#'), minLength: 1, maxLength: 60 })

const press: fc.Arbitrary<Intent> = fc.oneof(
  id.map((draft): Intent => ({ kind: 'attest', draft })),
  fc.record({ kind: fc.constant('help' as const) }),
  fc
    .array(fc.record({ title: fc.string({ maxLength: 500 }), points: fc.integer({ min: 1, max: 9 }) }), {
      maxLength: 6,
    })
    .map(
      (activities): Intent => ({
        kind: 'record',
        activities: activities.map((one) => ({
          ...one,
          guesses: [{ slot: 'title', why: 'spelling', from: 'x' }],
        })),
      }),
    ),
)
const button: fc.Arbitrary<Button> = fc.record(
  {
    label: fc.oneof(words, fc.string({ maxLength: 200 })),
    press,
    style: fc.constantFrom('primary' as const, 'danger' as const),
  },
  { requiredKeys: ['label', 'press'] },
)
const field: fc.Arbitrary<Field> = fc
  .oneof(
    fc.record({
      kind: fc.constantFrom('number' as const, 'day' as const, 'text' as const),
      label: words,
      required: fc.boolean(),
      value: words,
      hint: words,
      error: words,
    }),
    fc.record({
      kind: fc.constant('choice' as const),
      label: words,
      required: fc.boolean(),
      value: fc.constantFrom('a', 'b', 'z'),
      options: fc.constant<NonNullable<Field['options']>>([
        { value: 'a', label: 'A'.repeat(90) },
        { value: 'b', label: '<!here>' },
      ]),
    }),
  )
  .map((one) => ({ ...one, name: 'field' }))
const form: fc.Arbitrary<Form> = fc
  .record({
    label: words,
    title: words,
    submit: words,
    press,
    draft: id,
    line: fc.nat(5),
    fields: fc.array(field, { minLength: 1, maxLength: 6 }),
  })
  .map((one) => ({ ...one, fields: one.fields.map((each, n) => ({ ...each, name: `field${n}` })) }))

const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('text' as const),
      text: long,
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
    facts: fc.array(fc.record({ label: words, value: long }), { maxLength: 12 }),
  }),
  fc.integer({ min: 0, max: 22 }).chain((width) =>
    fc.record({
      kind: fc.constant('table' as const),
      caption: words,
      columns: fc.array(fc.record({ label: words }), { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(words, { minLength: width, maxLength: width }), { maxLength: 130 }),
    }),
  ),
  fc.record({
    kind: fc.constant('progress' as const),
    label: words,
    counted: fc.integer({ min: -5, max: 90 }),
    required: fc.integer({ min: 0, max: 45 }),
    words,
  }),
  fc.record({
    kind: fc.constant('links' as const),
    links: fc.array(fc.record({ label: words, url: fc.oneof(fc.webUrl(), words) }), { maxLength: 30 }),
  }),
  fc.record({ kind: fc.constant('buttons' as const), buttons: fc.array(button, { maxLength: 40 }) }),
  form.map((form): Part => ({ kind: 'form', form })),
)
const card: fc.Arbitrary<Card> = fc.record({ summary: long, parts: fc.array(part, { maxLength: 25 }) })

/** What is left of a text once control characters, which nobody can read, are shown as such. */
const legible = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '\ufffd')
    .toWellFormed()
const squeezed = (text: string): string => text.replace(/\s+/g, '')

const textsOf = (part: Part): string[] => {
  switch (part.kind) {
    case 'text':
      return [part.text]
    case 'facts':
      return part.facts.flatMap(({ label, value }) => [label, value])
    case 'table':
      return [part.caption, ...part.columns.map(({ label }) => label), ...part.rows.flat()]
    case 'progress':
      return [part.label, part.words]
    case 'links':
      return part.links.map(({ label }) => label)
    case 'buttons':
      return part.buttons.map(({ label }) => label)
    case 'form':
      return [part.form.label]
  }
}

describe('every card that can be thought of', () => {
  test('is taken by Slack, in as many messages as it needs', () => {
    fc.assert(
      fc.property(card, (one) => {
        const messages = render(one)
        expect(messages.length).toBeGreaterThan(0)
        for (const { text, blocks } of messages) {
          expect(judgeMessage(blocks)).toEqual([])
          expect(text.length).toBeGreaterThan(0)
          expect(text.length).toBeLessThanOrEqual(4_000)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('is shown whole: nothing anybody wrote is cut', () => {
    fc.assert(
      fc.property(card, (one) => {
        const shown = squeezed(
          render(one)
            .map(({ blocks }) => seen(blocks))
            .join(' '),
        )
        for (const text of one.parts.flatMap(textsOf)) expect(shown).toContain(squeezed(legible(text)))
      }),
      { numRuns: 150 },
    )
  })

  test('stands on the home too, which says so where it is too long for one', () => {
    fc.assert(
      fc.property(card, (one) => {
        const view = homeView(one, spoken('en-US'))
        expect(judgeView(view)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('opens its form as a modal that Slack takes', () => {
    fc.assert(
      fc.property(form, (one) => {
        expect(judgeView(formView(one, undefined, spoken('es-MX')))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('pings nobody: no text from people reaches a place where Slack reads markup', () => {
    fc.assert(
      fc.property(card, (one) => {
        const drawn = JSON.stringify(render(one).map(({ blocks }) => blocks))
        expect(drawn).not.toMatch(/"type":"(mrkdwn|markdown|user|usergroup|broadcast|channel)"/)
        for (const { text } of render(one)) expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/)
      }),
      { numRuns: 100 },
    )
  })
})

describe('buttons', () => {
  test('what a button says is what pressing it means', () => {
    fc.assert(
      fc.property(press, (one) => {
        const value = pressValue(one)
        fc.pre(value !== undefined)
        const back = pressOf(value)
        expect(withoutGuesses(back)).toEqual(withoutGuesses(one))
      }),
    )
  })

  test('a label too long for a button stands in full above it', () => {
    const label = 'Record two points of professional education for the conference in San Antonio, Texas'
    const [message] = render({
      summary: 's',
      parts: [{ kind: 'buttons', buttons: [{ label, press: { kind: 'help' } }] }],
    })
    expect(seen(message?.blocks)).toContain(label)
    expect(buttonsIn(message?.blocks)[0]?.text.text).toHaveLength(75)
  })

  test('guesses are left out before a button is', () => {
    const guesses = Array.from({ length: 20 }, () => ({
      slot: 'title' as const,
      why: 'spelling' as const,
      from: 'w'.repeat(90),
    }))
    const value = pressValue({ kind: 'record', activities: [{ points: 2, guesses }] })
    expect(pressOf(value)).toEqual({ kind: 'record', activities: [{ points: 2 }] })
  })

  test('a button that would say too much leaves its words to be typed', () => {
    const activities = Array.from({ length: 6 }, () => ({ title: 't'.repeat(450) }))
    const [message] = render({
      summary: 's',
      parts: [
        { kind: 'buttons', buttons: [{ label: 'Record all six', press: { kind: 'record', activities } }] },
      ],
    })
    expect(buttonsIn(message?.blocks)).toEqual([])
    expect(seen(message?.blocks)).toBe(':keyboard:  “Record all six”')
  })

  test('a value that is no intent is not heard', () => {
    for (const value of [undefined, '', 'attest', '{}', '{"kind":"drop table"}', '{"kind":"attest"}', 'null'])
      expect(pressOf(value)).toBeUndefined()
  })
})

test('a bar of progress is full only when the requirement is met, and reads in words beside it', () => {
  const bar = (counted: number): string =>
    seen(
      render({
        summary: 's',
        parts: [{ kind: 'progress', label: 'RMA', counted, required: 30, words: `${counted} of 30` }],
      }).at(0)?.blocks,
    )
  expect(bar(29.5)).toContain('░')
  expect(bar(30)).not.toContain('░')
  expect(bar(12)).toContain('▓▓▓▓░░░░░░░░  12 of 30')
})

test('a long transcript keeps every row: one table a message, the heading in each', () => {
  const rows = Array.from({ length: 250 }, (_, n) => [`Webinar ${n}`, `${n}`])
  const messages = render({
    summary: 'Transcript',
    parts: [
      {
        kind: 'table',
        caption: 'All',
        columns: [{ label: 'What' }, { label: 'Points', align: 'right' }],
        rows,
      },
    ],
  })
  const tables = messages.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'))
  expect(tables.flatMap((table) => table.rows.slice(1)).map(([what]) => what?.text)).toEqual(
    rows.map(([what]) => what),
  )
  expect(tables.every(({ rows: [head] }) => head?.[0]?.text === 'What')).toBe(true)
  expect(messages.at(-1)?.text).toBe(`Transcript (${messages.length}/${messages.length})`)
})

const withoutGuesses = (one: Intent | undefined): unknown =>
  JSON.parse(JSON.stringify(one, (key, value) => (key === 'guesses' ? undefined : value)))
