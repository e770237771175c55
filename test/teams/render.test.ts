import fc from 'fast-check'
import { expect, test } from 'vitest'
import { teamsActivity } from '../../adapters/teams/activity.ts'
import { read } from '../../adapters/teams/read.ts'
import { render } from '../../adapters/teams/render.ts'
import { type Button, type Card, intent, type Part } from '../../src/messages.ts'
import { button, card, complaints, part } from './cards.ts'
import { elements, textOf } from './person.ts'
import type { Element } from './service.ts'

const contents = (shown: Card): Element[] =>
  render(shown).flatMap(({ attachments }) => (attachments ?? []).map(({ content }) => content as Element))

const ofType = (content: unknown, type: string) => elements(content).filter((one) => one.type === type)

/** The buttons of a card itself; those behind a form's button are another card. */
const outerActions = (content: Element) => {
  const inner = new Set(ofType(content, 'Action.ShowCard').flatMap(({ card }) => elements(card)))
  const kinds = ['Action.Execute', 'Action.ShowCard']
  return elements(content).filter((one) => kinds.includes(one.type) && !inner.has(one))
}

const form: Part = {
  kind: 'form',
  form: {
    label: 'Change',
    title: 'Change the activity',
    submit: 'Save',
    press: { kind: 'change', draft: 'd1' },
    draft: 'd1',
    line: 0,
    fields: [
      { name: 'points', label: 'Points', kind: 'number', required: true, value: '1.5' },
      { name: 'start', label: 'From', kind: 'day', required: true, value: '2026-03-03' },
      {
        name: 'category',
        label: 'Category',
        kind: 'choice',
        required: true,
        options: [{ value: 'a', label: 'A' }],
      },
      { name: 'title', label: 'Title', kind: 'text', required: false, hint: 'As on the certificate' },
    ],
  },
}

test('whatever is shown, the official parser takes it, Teams has room for it, and no card has more than six buttons', () => {
  fc.assert(
    fc.property(card, (any) => {
      for (const message of render(any)) {
        expect(JSON.stringify(message).length * 2).toBeLessThan(78_000)
        for (const { content } of message.attachments ?? []) {
          expect(complaints(content as Element)).toEqual([])
          expect(outerActions(content as Element).length).toBeLessThanOrEqual(6)
        }
      }
    }),
    { numRuns: 150 },
  )
})

/** All words that a card says, in order, without the spaces between them. */
const said = (any: Part): string => {
  switch (any.kind) {
    case 'text':
      return any.text
    case 'facts':
      return any.facts.map(({ label, value }) => label + value).join('')
    case 'table':
      return any.rows.flat().join('')
    case 'progress':
      return any.label + any.words
    case 'links':
      return any.links.map(({ label }) => label).join('')
    case 'buttons':
    case 'form':
      return ''
  }
}
const bare = (text: string) => text.replace(/[\s\u200b]/g, '')

test('the largest of tables and texts go on in the next message, whole', () => {
  const columns = Array.from({ length: 5 }, (_, at) => ({ label: `Column ${at}` }))
  const rows = Array.from({ length: 300 }, (_, at) => columns.map(() => `"${at}"`))
  const text = Array.from({ length: 2_000 }, (_, at) => `line ${at}`).join('\n')
  const messages = render({
    summary: 'x',
    parts: [
      { kind: 'table', caption: 'All', columns, rows },
      { kind: 'text', text },
    ],
  })
  for (const message of messages) expect(JSON.stringify(message).length * 2).toBeLessThan(78_000)
  expect(messages.flatMap(elements).filter(({ type }) => type === 'TableRow').length).toBeGreaterThan(300)
  expect(messages.map(textOf).join('\n')).toContain('line 1999')
})

test('nothing is cut: every word stands on the screen as it was written, however much there is', () => {
  fc.assert(
    fc.property(part, (any) => {
      const shown = contents({ summary: 'Here', parts: [any] })
      const words = bare(shown.map((content) => textOf(content)).join(''))
      if (any.kind === 'table' || any.kind === 'links') {
        for (const cell of any.kind === 'table' ? any.rows.flat() : any.links.map(({ label }) => label))
          expect(words).toContain(bare(cell))
      } else if (any.kind !== 'form') expect(words).toBe(bare(said(any)))
    }),
    { numRuns: 150 },
  )
})

test('text from people is never markup: it stands in runs, which know no Markdown and no tags', () => {
  fc.assert(
    fc.property(card, (any) => {
      for (const content of contents(any)) {
        expect(ofType(content, 'TextBlock')).toEqual([])
        expect(ofType(content, 'FactSet')).toEqual([])
      }
    }),
  )
})

const pressed = (data: unknown, type: 'invoke' | 'message' = 'invoke') => {
  const value = type === 'invoke' ? { action: { verb: 'press', data } } : data
  const account = { id: '29:ana', aadObjectId: 'ana' }
  const activity = teamsActivity.parse({
    type,
    ...(type === 'invoke' ? { name: 'adaptiveCard/action' } : {}),
    channelId: 'msteams',
    serviceUrl: 'https://smba.example.com/',
    from: account,
    recipient: { id: '28:bot' },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'T1' },
    replyToId: '1',
    value: JSON.parse(JSON.stringify(value)),
  })
  const incoming = read(activity, '2026-03-06T15:20:00.000Z')
  return incoming && 'press' in incoming ? incoming.press : undefined
}

/** What the buttons and the choices of a card say, as a member would press them. */
const buttonsOf = (content: Element): { title: unknown; execute: unknown; submit: unknown }[] => [
  ...ofType(content, 'Action.Execute')
    .filter(({ data }) => !(data as { pick?: string }).pick)
    .map(({ title, data, fallback }) => ({ title, execute: data, submit: (fallback as Element).data })),
  ...ofType(content, 'Input.ChoiceSet').flatMap(({ id, choices }) => {
    const [choose] = ofType(content, 'Action.Execute').filter(
      ({ data }) => (data as { pick?: string }).pick === id,
    )
    return (choices as { title: string; value: string }[]).map(({ title, value }) => {
      const data = { ...(choose?.data as object), [String(id)]: value }
      return { title, execute: data, submit: data }
    })
  }),
]

test('what looks like a date function of Teams is not computed', () => {
  const [content] = contents({
    summary: 'x',
    parts: [{ kind: 'text', text: '{{DATE(2026-03-05T00:00:00Z)}}' }],
  })
  expect(textOf(content as Element)).not.toContain('{{DATE')
})

test('what a button says is what pressing it means, in every client and however many there are', () => {
  fc.assert(
    fc.property(fc.array(button, { minLength: 1, maxLength: 90 }), (buttons: Button[]) => {
      const shown = contents({ summary: 'Choose', parts: [{ kind: 'buttons', buttons }] }).flatMap(buttonsOf)
      const meant = shown.map(({ title, execute, submit }) => {
        expect(pressed(submit, 'message')).toEqual(pressed(execute))
        return JSON.stringify([title, pressed(execute)])
      })
      expect(meant.sort()).toEqual(
        buttons.map(({ label, press }) => JSON.stringify([label, intent.parse(press)])).sort(),
      )
    }),
  )
})

test('six choices and a form stay one card', () => {
  const buttons = Array.from(
    { length: 6 },
    (_, at): Button => ({ label: `Choice ${at}`, press: { kind: 'help' } }),
  )
  expect(contents({ summary: 'Which?', parts: [{ kind: 'buttons', buttons }, form] })).toHaveLength(1)
})

test('a label too long for a button is one to choose from', () => {
  const label = 'CMAS · Certified Medical Administrative Specialist'
  const [content] = contents({
    summary: 'x',
    parts: [{ kind: 'buttons', buttons: [{ label, press: { kind: 'help' } }] }],
  })
  expect(ofType(content, 'Action.Execute').map(({ title }) => title)).toEqual(['Choose'])
  expect(ofType(content, 'Input.ChoiceSet')).toMatchObject([{ choices: [{ title: label }] }])
})

test('what is chosen from stands together: one label too long for a button takes those of its kind along', () => {
  const open = (label: string): Button => ({ label, press: { kind: 'open_draft', draft: label } })
  const card: Card = {
    summary: 'Which?',
    parts: [
      {
        kind: 'buttons',
        buttons: [open('short'), open('long '.repeat(12)), { label: 'Help', press: { kind: 'help' } }],
      },
    ],
  }
  const drawn = JSON.stringify(render(card))
  expect(drawn).toContain('"title":"short","value"')
  expect(drawn).not.toContain('"title":"short","data"')
  expect(drawn).toContain('"title":"Help","data"')
})

test('a row of buttons shows their labels whole: what does not fit stands in the next', () => {
  const labels = ['Record an activity', 'Is CPR required for me?', 'How many points is CPR?']
  const buttons = labels.map((label): Button => ({ label, press: { kind: 'help' } }))
  const [content] = contents({ summary: 'x', parts: [{ kind: 'buttons', buttons }] })
  const rows = ofType(content, 'ActionSet').map(({ actions }) => JSON.stringify(actions))
  expect(rows.map((row) => labels.filter((label) => row.includes(label)))).toEqual([
    labels.slice(0, 2),
    labels.slice(2),
  ])
})

test('the same button on a card with other content is another act', () => {
  const same: Part = { kind: 'buttons', buttons: [{ label: 'Undo', press: { kind: 'undo' } }] }
  const marks = ['one', 'two'].map((text) => {
    const [content] = contents({ summary: 'x', parts: [{ kind: 'text', text }, same] })
    return ofType(content, 'Action.Execute')[0]?.data
  })
  expect(marks[0]).not.toEqual(marks[1])
})

test('a tampered press is not heard', () => {
  for (const data of [
    { card: 'x', press: { kind: 'attest' } },
    { card: 'x', press: { kind: 'become-admin', draft: 'd' } },
    { card: 'x', press: { kind: 'attest', draft: 'd'.repeat(500) } },
    { card: 'x', pick: 'pick0', pick0: '{"kind":' },
    { press: { kind: 'attest', draft: 'd' } },
    'attest',
  ])
    expect(pressed(data)).toBeUndefined()
})

test('a form opens inside the card, its inputs labelled and its required ones marked', () => {
  const [content] = contents({ summary: 'Change', parts: [form] })
  const [opens] = ofType(content, 'Action.ShowCard')
  const inputs = elements(opens).filter(({ type }) => type.startsWith('Input.'))
  expect(inputs.map(({ type, label, isRequired, value }) => [type, label, isRequired, value])).toEqual([
    ['Input.Number', 'Points', true, 1.5],
    ['Input.Date', 'From', true, '2026-03-03'],
    ['Input.ChoiceSet', 'Category', true, undefined],
    ['Input.Text', 'Title', false, undefined],
  ])
})

test('a form sent comes back as what was filled in, numbers as text', () => {
  const [content] = contents({ summary: 'Change', parts: [form] })
  const [submit] = ofType(content, 'Action.Execute')
  const inputs = elements(content).filter(({ type }) => type.startsWith('Input.'))
  const given = Object.fromEntries(inputs.map(({ id }, at) => [id, [2, '2026-03-04', 'a', 'Ethics'][at]]))
  expect(pressed({ ...(submit?.data as object), ...given })).toEqual({
    kind: 'fill',
    draft: 'd1',
    line: 0,
    values: { points: '2', start: '2026-03-04', category: 'a', title: 'Ethics' },
  })
})

test('a form with something to put right is open, and keeps what was typed', () => {
  const wrong: Part = {
    kind: 'form',
    form: {
      ...form.form,
      fields: [
        {
          name: 'points',
          label: 'Points',
          kind: 'number',
          required: true,
          value: 'two',
          error: 'A number, please.',
        },
      ],
    },
  }
  const [content] = contents({ summary: 'Change', parts: [wrong] })
  expect(ofType(content, 'Action.ShowCard')).toEqual([])
  expect(ofType(content, 'Input.Text')).toMatchObject([{ value: 'two', errorMessage: 'A number, please.' }])
  expect(textOf(content as Element)).toContain('A number, please.')
})

test('progress is a picture that also reads in words', () => {
  const [content] = contents({
    summary: 'Progress',
    parts: [{ kind: 'progress', label: 'RMA', counted: 12, required: 30, words: '12 of 30 points' }],
  })
  expect(ofType(content, 'Image')).toMatchObject([
    { altText: '12 of 30 points', url: expect.stringMatching(/^data:image\/png;base64,/) },
  ])
  expect(textOf(content as Element)).toBe('RMA\n12 of 30 points')
})

test('an empty cell keeps its place', () => {
  const columns = [{ label: 'Category' }, { label: 'Days' }, { label: 'Points' }]
  const [content] = contents({
    summary: 'Table',
    parts: [{ kind: 'table', caption: 'Points', columns, rows: [['Formal education', '', '2']] }],
  })
  for (const cell of ofType(content, 'TableCell')) expect(cell.items).toHaveLength(1)
})

test('a link leads only to the web or to a mailbox', () => {
  const links = ['https://example.com/a', 'javascript:alert(1)', 'file:///etc/passwd'].map((url) => ({
    label: 'Read',
    url,
  }))
  const [content] = contents({ summary: 'Links', parts: [{ kind: 'links', links }] })
  expect(ofType(content, 'Action.OpenUrl').map(({ url }) => url)).toEqual(['https://example.com/a'])
})
