import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Document } from '../../src/document.ts'
import { transcriptSchema } from '../../src/documents/json.ts'
import { codeOf, make, readCode } from '../../src/documents/make.ts'
import { fileName } from '../../src/documents/names.ts'
import { readPdf } from './read-pdf.ts'
import { activity, ledger, sheet, transcript, worstTitles } from './samples.ts'

const text = async (document: Document, language = 'en'): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode((await make(document, language)).bytes)
const rowsOf = (csv: string): string[][] => parse(csv, { bom: true })
const titled = (...titles: string[]) =>
  transcript(titles.map((title, index) => activity(index, { title, points: 2 })))
const csv = (of = titled('CPR')) => text({ kind: 'transcript', transcript: of, format: 'csv' })

test('a spreadsheet opens the CSV as UTF-8 and finds the columns named', async () => {
  const file = await csv(titled('Vénipuncture'))
  expect(file.startsWith('\ufeff')).toBe(true)
  expect(rowsOf(file)[0]).toContain('start date')
  expect(rowsOf(file)[1]?.slice(0, 6)).toEqual([
    '2025-01-03',
    '2025-01-03',
    'Professional Education',
    'Vénipuncture',
    'Community hospital education office',
    '2',
  ])
})

test.for(['=HYPERLINK("http://x")', '+1', '-1', '@x', '\t=1', '\r=1', '＝1', ' =1'])(
  '%j is no formula in a spreadsheet',
  async (title) => {
    expect(rowsOf(await csv(titled(title)))[1]?.[3]).toMatch(/^'/)
  },
)

test('where a semicolon parts cells, what follows one is no formula either', async () => {
  expect(rowsOf(await csv(titled('CPR;=1+1')))[1]?.[3]).toBe("CPR;'=1+1")
})

test('whatever the title, no cell begins as a formula and every row has all its columns', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (title) => {
      const [head, row = []] = rowsOf(await csv(titled(title)))
      expect(row).toHaveLength(head?.length ?? 0)
      expect(row.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    }),
  )
})

test('the JSON keeps its schema and everything that was recorded', async () => {
  const of = titled(...worstTitles.slice(0, 10))
  const read = transcriptSchema.parse(
    JSON.parse(await text({ kind: 'transcript', transcript: of, format: 'json' })),
  )
  expect(read.activities.map(({ title }) => title)).toEqual(of.activities.map(({ title }) => title))
  expect(read).toMatchObject({ official: false, code: codeOf(of), progress: { required: 30, counted: 20 } })
})

test('a code typed from paper finds its member and its place in the ledger', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9:_-]{1,40}$/), (id) => {
      const code = codeOf({ ledger, member: { id, name: 'Ana' } })
      expect(readCode(` ${code} `)).toEqual({ head: ledger.head.slice(0, 16), member: id })
    }),
  )
  expect(readCode('nonsense')).toBeUndefined()
})

test('a file is named in words that every system takes', async () => {
  const { name, type, about } = await make(
    { kind: 'transcript', transcript: titled('CPR'), format: 'pdf' },
    'en',
  )
  expect(name).toBe('AMT-transcript-RMA-2024-2026.pdf')
  expect(type).toBe('application/pdf')
  expect(about).toBe('Transcript, Ana Ortiz, January 1, 2024 – December 31, 2026: 1 activity, 2 points')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (part) => {
      expect(fileName([part], 'pdf')).toMatch(/^AMT(-[A-Za-z0-9]+)*-?\.pdf$/)
    }),
  )
})

test('the hand-over sheet asks in AMTrax’s order and by AMTrax’s names, in every language', async () => {
  const waiting = [activity(0)]
  const file = await text({ kind: 'hand-over', sheet: sheet(waiting), format: 'csv' })
  expect(rowsOf(file)[0]?.slice(0, 4)).toEqual(['activity type', 'points', 'start date', 'end date'])
  const { bytes } = await make({ kind: 'hand-over', sheet: sheet(waiting), format: 'pdf' }, 'es')
  const page = readPdf(bytes).pages.join('\n')
  expect(page).toContain('Professional Education\nEducación profesional\n0.5\n01/03/2025\n01/03/2025')
  expect(page.indexOf('Record CE')).toBeLessThan(page.indexOf('Professional Education'))
  expect(page.replaceAll('\n', ' ')).toContain('Este asistente no puede ver AMTrax')
})

test('when nothing waits to be entered, the sheet says by whose word', async () => {
  const { bytes } = await make({ kind: 'hand-over', sheet: sheet([]), format: 'pdf' }, 'en')
  expect(readPdf(bytes).pages.join('\n')).toContain('by what the member has marked as entered')
})

test('an audit pack shows first what is still without proof', async () => {
  const of = titled('With a card', 'Without one')
  const proofs = [{ activity: of.activities[0]?.id ?? '', name: 'card.jpg' }]
  const { bytes, about } = await make({ kind: 'audit-pack', transcript: of, proofs }, 'en')
  const page = readPdf(bytes).pages.join('\n')
  expect(page.indexOf('Without one')).toBeLessThan(page.indexOf('With a card'))
  expect(page).toContain('card.jpg')
  expect(about).toBe('Audit pack: 2 activities, 1 without proof')
})

const calendar: Document = {
  kind: 'calendar',
  calendar: {
    member: { id: 'm1', name: 'Ana' },
    issued: '2026-03-06T15:21:10.000Z',
    days: [
      { kind: 'milestone', certification: 'RMA', day: '2026-10-02', end: '2026-12-31' },
      { kind: 'cycle-end', certification: 'RMA', day: '2026-12-31' },
    ],
  },
}

test('the calendar has whole days, and importing it again doubles nothing', async () => {
  const file = await text(calendar)
  expect(file).toContain('DTSTART;VALUE=DATE:20261231')
  expect(file).toContain('DTSTAMP:20260306T152110Z')
  expect(file).toContain('SUMMARY:RMA cycle ends in 90 days')
  expect(file.match(/^UID:.*$/gm)).toEqual(
    ['UID:milestone-RMA-2026-10-02-m1@ccp-assistant', 'UID:cycle-end-RMA-2026-12-31-m1@ccp-assistant'].map(
      (line) => expect.stringContaining(line),
    ),
  )
  expect(await text(calendar)).toBe(file)
})

test('an export holds what was handed to it', async () => {
  const data = { member: { name: 'Ana' }, activities: [1, 2] }
  const file = await make({ kind: 'export', member: 'm1', data, issued: '2026-03-06T15:21:10.000Z' }, 'es')
  expect(JSON.parse(new TextDecoder().decode(file.bytes))).toEqual(data)
  expect(file.name).toBe('AMT-todos-mis-datos-m1-2026-03-06.json')
})
