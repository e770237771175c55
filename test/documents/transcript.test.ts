import { expect, test } from 'vitest'
import { make } from '../../src/documents/make.ts'
import type { Transcript } from '../../src/model.ts'
import { readPdf } from './read-pdf.ts'
import { activity, transcript, worstTitles } from './samples.ts'

const paper = async (of: Transcript, language = 'en-US') => {
  const { bytes } = await make({ kind: 'transcript', transcript: of, format: 'pdf' }, language)
  const { objects, pages } = readPdf(bytes)
  return { bytes, objects: [...objects.values()], pages, text: pages.join('\n') }
}
const many = (count: number) => Array.from({ length: count }, (_, index) => activity(index, { points: 1 }))

test('a transcript says whose it is, for what, what was done, and what is still to go', async () => {
  const { text } = await paper(transcript([activity(2, { points: 1.5 })]))
  for (const words of [
    'Ana Ortiz',
    '3141592',
    'RMA, Registered Medical Assistant',
    'January 1, 2024 – December 31, 2026',
    'March 3 – 5, 2025',
    'Safe handling of specimens, part 2',
    'Community hospital education office',
    'Authorship of Written Works',
    '1.5 of 30 points',
    '28.5 points to go by December 31, 2026.',
    'March 6, 2026 at 9:21 AM Central',
    'Standard Time',
    '12 ledger entries',
  ])
    expect(text.split('\n')).toContain(words)
})

test('a copy says that it is none of AMT’s, on every page; an official one does not', async () => {
  const copy = await paper(transcript(many(40)))
  expect(copy.text).toContain('It is not a statement by AMT and does not show what stands in AMTrax')
  for (const page of copy.pages) expect(page).toContain('Unofficial copy · 9f86d081884c7d65-m1')
  const official = await paper(transcript(many(1), { official: true }))
  expect(official.text).toContain('Official transcript')
  expect(official.text).not.toMatch(/unofficial|AMTrax/i)
})

test('points beyond the requirement are said not to carry over', async () => {
  const { text } = await paper(transcript(many(31)))
  expect(text).toContain('1 point beyond it; points do not carry over into the next cycle.')
})

test('a requirement that no source gives is called unknown, and no number stands in its place', async () => {
  const { required: _, remaining: __, ...progress } = transcript(many(2)).progress ?? expect.fail()
  const { text } = await paper(
    transcript(many(2), { certification: 'PCT', progress: { ...progress, certification: 'PCT' } }),
  )
  expect(text).toContain('How many points PCT requires is not known here')
  expect(text.match(/^unknown$/gm)).toHaveLength(2)
})

test('without a single activity the paper says so', async () => {
  const { pages, text } = await paper(transcript([]))
  expect(pages).toHaveLength(1)
  expect(text).toContain('No activity is on record for this period.')
})

test('three hundred activities are all there, under a head on every page that has them, and pages are numbered', async () => {
  const { pages, text } = await paper(transcript(many(300)))
  for (let part = 0; part < 300; part++)
    expect(
      text.split('\n').filter((line) => line === `Safe handling of specimens, part ${part}`),
    ).toHaveLength(1)
  pages.forEach((page, index) => {
    expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
    if (page.includes('Safe handling')) expect(page).toMatch(/^Dates\nActivity\nCategory\nPoints$/m)
  })
  expect(pages.length).toBeGreaterThan(10)
})

test('a screen reader finds a language, a title, headings, and tables whose columns are named once', async () => {
  const { objects } = await paper(transcript(many(40)))
  const all = objects.join('\n')
  expect(all).toMatch(/\/Marked true/)
  expect(all).toContain('/Lang (en-US)')
  expect(all).toContain('(Continuing education transcript)')
  expect(all).toContain('/DisplayDocTitle true')
  const count = (tag: string) => objects.filter((object) => object.includes(`/S /${tag}\n`)).length
  expect({ H1: count('H1'), H2: count('H2'), Table: count('Table') }).toEqual({ H1: 1, H2: 3, Table: 2 })
  const columns = objects.filter((object) => object.includes('/Scope /Column'))
  expect(columns).toHaveLength(4 + 2)
})

test('the same transcript is the same file, to the byte', async () => {
  const of = transcript(worstTitles.map((title, index) => activity(index, { title })))
  expect((await paper(of)).bytes).toEqual((await paper(of)).bytes)
})

test('in Spanish the words, the dates and the decimals are Spanish', async () => {
  const { objects, text } = await paper(transcript([activity(2, { points: 1.5 })]), 'es-MX')
  expect(text).toContain('Historial de educación continua')
  expect(text).toContain('3–5 de marzo de 2025')
  expect(text).toContain('Copia no oficial')
  expect(objects.join('\n')).toContain('/Lang (es-US)')
})

test('a paper about several certifications says for which each activity counts', async () => {
  const {
    certification: _,
    progress: __,
    ...of
  } = transcript([activity(1, { certifications: ['RMA', 'RPT'] })])
  const { text } = await paper(of)
  expect(text.replaceAll('\n', ' ')).toContain('Community hospital education office · Counts for RMA, RPT')
  expect(text).toContain('all certifications')
})
