import fc from 'fast-check'
import { expect, test } from 'vitest'
import { legible } from '../../src/documents/legible.ts'
import { drawable, facesFor, mark } from '../../src/documents/letters.ts'
import { type Line, linesOf, type Measure } from '../../src/documents/lines.ts'
import { make } from '../../src/documents/make.ts'
import { readPdf } from './read-pdf.ts'
import { activity, transcript, worstTitles } from './samples.ts'

const printed = async (title: string): Promise<string> => {
  const document = {
    kind: 'transcript',
    transcript: transcript([activity(0, { title })]),
    format: 'pdf',
  } as const
  return readPdf((await make(document, 'en')).bytes).pages.join('\n')
}
/** Each letter as wide as the next. */
const ten: Measure = ({ text }) => [...text].length * 10
const wordsOf = (lines: Line[]) => lines.map(({ runs }) => runs.map(({ text }) => text).join(''))
const faces = await facesFor('')

test.for([
  ['Cyrillic, Greek, Polish, Vietnamese', 'Безопасность Ασφάλεια Zażółć gęślą Việt ngữ'],
  ['Chinese and Japanese', '静脈採血の安全'],
  ['Korean', '환자 안전 교육'],
  ['Thai', 'ความปลอดภัยของ'],
  ['Amharic', 'የታካሚ ደህንነት'],
  ['pictures', 'CPR 😀 🩺'],
] as const)('%s are printed as they were written', async ([, title]) => {
  const letters = (await printed(title)).split(/\s/).join('')
  expect(letters).toContain(title.split(/\s/).join(''))
  expect(letters).not.toContain(mark)
})

test('Hebrew stands right to left, with its numbers and Latin words left to right', async () => {
  expect((await printed('חלק 25 של CPR')).replaceAll('\n', '')).toContain('CPR לש 25 קלח')
})

test('Arabic digits keep their order', async () => {
  expect((await printed('الدورة ١٢')).replaceAll('\n', '')).toContain('٢١'.split('').reverse().join(''))
})

test('letters that no font has are marked and named, never printed as empty boxes', async () => {
  const text = await printed('Tablet 𒀀𒀁 of Ur')
  expect(text).toContain(`Tablet ${mark} of Ur`)
  expect(text.replaceAll('\n', ' ')).toContain('U+12000, U+12001')
})

test('no title, however odd, keeps a paper from being made', async () => {
  for (const title of [
    ...worstTitles,
    '👍🏽',
    '\u{1F3FD}',
    '\u200d',
    '🇺🇸',
    ' ',
    '\u0301',
    'ﷺ',
    '가\u0301',
    'مر12حبا',
    '\u202e',
  ])
    expect(await printed(title)).toContain('Professional Education')
})

test('control characters and overrides of direction are no part of a title', () => {
  expect(legible('Line one\r\nline two\t\u0000\u001b[31m \u202etxt.exe\u202c')).toBe(
    'Line one line two [31m txt.exe',
  )
})

test('an accent typed apart from its letter is one letter with it', () => {
  expect(legible('Ve\u0301nipuncture')).toBe('V\u00e9nipuncture')
})

test('a screen reader hears right-to-left words as they are read, and marked letters as they were written', async () => {
  for (const title of ['אבטחת דגימות', 'Bamum 𖠀']) {
    const document = {
      kind: 'transcript',
      transcript: transcript([activity(0, { title })]),
      format: 'pdf',
    } as const
    const { bytes } = await make(document, 'en')
    const spoken = Buffer.from(`\ufeff${title}`, 'utf16le').swap16().toString('latin1')
    expect(
      [...readPdf(bytes).objects.values()].some((object) => object.includes(`/ActualText (${spoken})`)),
    ).toBe(true)
  }
})

test('five hundred letters without a space are broken, and none is lost', () => {
  const lines = wordsOf(linesOf('x'.repeat(500), faces.regular, 200, ten))
  expect(lines.join('')).toBe('x'.repeat(500))
  expect(lines).toHaveLength(25)
})

test('what is too long for a page is cut only with a word about it', async () => {
  const text = await printed('long '.repeat(1000))
  expect(text).toContain('… the rest does not fit on paper')
})

test('whatever is written, no line is wider than its column and no word is lost', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9.,()/-]{1,30}$/),
    fc.constantFrom('שלום', '安全', 'ó', 'سلامة'),
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      const lines = linesOf(words.join(' '), faces.regular, 120, ten)
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(120)
      const drawn = [...wordsOf(lines).join('')].filter((letter) => !/[\s()]/.test(letter)).sort()
      expect(drawn).toEqual([...words.join('')].filter((letter) => !/[\s()]/.test(letter)).sort())
    }),
  )
})

test('whatever people type can be drawn or is marked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const text = drawable(legible(typed), faces.regular, new Set())
      const bare = [...text].filter((letter) => !faces.regular[0]?.covers(letter.codePointAt(0) ?? 0))
      expect(bare).toEqual([])
    }),
  )
})
