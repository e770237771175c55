import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shift } from '../../src/days.ts'
import { readDates, readRange } from '../../src/understand/dates.ts'

const today = '2026-03-20'
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const meses =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const ordinal = (n: number) =>
  `${n}${['th', 'st', 'nd', 'rd'][n % 10 > 3 || (n > 10 && n < 14) ? 0 : n % 10]}`

type Parts = { y: number; m: number; d: number; month: string; mes: string }
const parts = (day: string): Parts => {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number)
  return { y, m, d, month: months[m - 1] ?? '', mes: meses[m - 1] ?? '' }
}

type Style = (p: Parts, day: string) => string
const styles: Style[] = [
  (_, day) => day,
  ({ y, m, d }) => `${m}/${d}/${y}`,
  ({ y, m, d }) => `${m}/${d}/${String(y).slice(2)}`,
  ({ y, m, d }) => `${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}-${y}`,
  ({ y, d, month }) => `${month} ${d}, ${y}`,
  ({ y, d, month }) => `${month.slice(0, 3).toLowerCase()} ${d} ${y}`,
  ({ y, d, month }) => `${month} ${ordinal(d)} ${y}`,
  ({ y, d, month }) => `the ${ordinal(d)} of ${month}, ${y}`,
  ({ y, d, month }) => `${d} ${month} ${y}`,
  ({ y, d, month }) => `${month.toUpperCase()} ${d} '${String(y).slice(2)}`,
]
const yearless: Style[] = [
  ({ m, d }) => `${m}/${d}`,
  ({ d, month }) => `${month} ${d}`,
  ({ d, month }) => `${month.slice(0, 3)}. ${ordinal(d)}`,
  ({ d, month }) => `the ${ordinal(d)} of ${month}`,
]
const spanish: Style[] = [
  ({ y, d, mes }) => `el ${d} de ${mes} de ${y}`,
  ({ y, d, mes }) => `${d} de ${mes} del ${y}`,
  ({ y, d, mes }) => `${mes} ${d}, ${y}`,
]
const joins = ['-', ' - ', ' to ', ' through ', ' thru ', ' until ']

const day = fc.integer({ min: -3000, max: 400 }).map((n) => shift(today, n))
const pastYear = fc.integer({ min: -300, max: 0 }).map((n) => shift(today, n))
const write = (style: Style, written: string) => style(parts(written), written)
const values = (text: string, language: 'en' | 'es' = 'en') =>
  readDates(text, today, language).map(({ value }) => value)

test('a day with its year is read exactly, however it is written', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...styles), (said, style) => {
      expect(values(`webinar ${write(style, said)}, prof ed`)).toEqual([{ start: said, end: said }])
    }),
  )
})

test('a day of the last ten months without its year is read exactly', () => {
  fc.assert(
    fc.property(pastYear, fc.constantFrom(...yearless), (said, style) => {
      expect(values(`webinar ${write(style, said)}, prof ed`)).toEqual([{ start: said, end: said }])
    }),
  )
})

test('a range with its years is read exactly, or asked', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom(...styles),
      fc.constantFrom(...joins),
      (start, length, style, join) => {
        const end = shift(start, length)
        expect(values(`workshop ${write(style, start)}${join}${write(style, end)}`)).toEqual([{ start, end }])
      },
    ),
  )
})

test('a range without years is the latest that has begun', () => {
  fc.assert(
    fc.property(
      pastYear,
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom(...yearless),
      fc.constantFrom(...joins),
      (start, length, style, join) => {
        const end = shift(start, length)
        expect([[{ start, end }], [{}]]).toContainEqual(
          values(`${write(style, start)}${join}${write(style, end)}`),
        )
      },
    ),
  )
})

test('a range that runs backwards is never turned round', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 400 }), fc.constantFrom(...styles), (start, length, style) => {
      expect(values(`${write(style, start)} to ${write(style, shift(start, -length))}`)).toEqual([{}])
    }),
  )
})

test('a day in Spanish is read exactly', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...spanish), (said, style) => {
      expect(values(`seminario ${write(style, said)}`, 'es')).toEqual([{ start: said, end: said }])
    }),
  )
})

const pieces = fc.constantFrom(
  ...'march may sat 3 31 3rd third twenty to the of - / , and last week 2026 yesterday from between since started q1 ago days all \n : ( 3/4 3/4/26 monday christmas el de al hace'.split(
    ' ',
  ),
)

test('words about time in any order give days that exist, in order, where they stand', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 14 }),
      fc.constantFrom('en' as const, 'es' as const),
      (words, language) => {
        const text = words.join(' ')
        let at = 0
        for (const { from, to, value } of readDates(text, today, language)) {
          expect(from).toBeGreaterThanOrEqual(at)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          if (value.start && value.end) expect(value.start <= value.end).toBe(true)
          for (const found of [value.start, value.end]) if (found) expect(shift(found, 0)).toBe(found)
          at = to
        }
        readRange(text, today, language)
      },
    ),
    { numRuns: 2000 },
  )
})

test('no text is too strange to read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      readDates(text, today, 'en')
      readDates(text, today, 'es')
    }),
  )
})

test('sixteen kilobytes take no longer than their length', () => {
  const spent = (text: string, often: number) => {
    const before = process.cpuUsage()
    for (let i = 0; i < often; i++) readDates(text, today, 'en')
    return process.cpuUsage(before).user
  }
  for (const unit of ['1, ', '3-', 'march ', 'the 3rd ', 'monday and ', '3 days ago ', ',', "'s "]) {
    const times = Math.ceil(16_384 / unit.length)
    const [whole, quarter] = [unit.repeat(times), unit.repeat(times / 4)]
    spent(quarter, 20)
    // the same length in one piece and in four; what grew with its square would take four times as long
    const ratios = [1, 2, 3].map(() => spent(whole, 5) / spent(quarter, 20))
    expect(Math.min(...ratios), unit).toBeLessThan(3)
  }
})
