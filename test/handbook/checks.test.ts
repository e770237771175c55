import { expect, test } from 'vitest'
import { check } from '../../src/handbook/checks.ts'
import type { Day, Line } from '../../src/model.ts'
import { activity, enrolled, record } from './samples.ts'

const today = '2026-03-06'
const cycle = { start: '2025-01-01', end: '2027-12-31' }
const ana = record([enrolled('RMA', cycle)])
const good: Line = {
  category: 'professional-education',
  points: 2,
  start: '2026-03-03',
  end: '2026-03-05',
  title: 'Hematology update',
}
const rulesOf = (line: Line, of = ana, on: Day = today) =>
  check(line, of, on).map(({ rule, severity }) => `${rule} ${severity}`)

test('a sound activity is not spoken against', () => {
  expect(rulesOf(good)).toEqual([])
  expect(rulesOf({ ...good, start: '2025-01-01', end: '2026-03-06', points: 0.25 })).toEqual([])
})

test('what is not yet said is not yet judged', () => {
  expect(rulesOf({})).toEqual([])
  expect(rulesOf({ category: 'authorship' })).toEqual([])
})

test.each<[string, Partial<Line>, string[]]>([
  ['reversed days', { start: '2026-03-05', end: '2026-03-03' }, ['V2 block']],
  ['the day before the cycle', { start: '2024-12-31', end: '2024-12-31' }, ['V3 block']],
  ['across the start of the cycle', { start: '2024-12-31', end: '2025-01-02' }, ['V4 block']],
  ['tomorrow', { start: '2026-03-07', end: '2026-03-07' }, ['V6 block']],
  ['ends tomorrow', { end: '2026-03-07' }, ['V6 block']],
  ['after the cycle', { start: '2028-01-01', end: '2028-01-01' }, ['V6 block', 'V5 block']],
  ['employment today', { category: 'employment-verification' }, ['V7 block']],
  [
    'employment of an earlier cycle',
    { category: 'employment-verification', start: '2019-01-01', end: '2019-12-31' },
    ['V7 block', 'V3 block'],
  ],
  ['no points', { points: 0 }, ['V8 block']],
  ['negative points', { points: -2 }, ['V8 block']],
  ['points that are no number', { points: Number.NaN }, ['V8 block', 'V9 block']],
  ['three decimals', { points: 1.125 }, ['V9 block']],
  ['AMT’s own webinar', { provider: 'AMT' }, ['V11 warn']],
  ['AMT’s own online course, by its title', { title: 'AMT online course on ethics' }, ['V11 warn']],
  ['more than a whole cycle needs', { points: 31 }, ['V15 warn']],
])('%s', (_, change, rules) => {
  expect(rulesOf({ ...good, ...change })).toEqual(rules)
})

test.each([
  { provider: 'AMT', title: 'AMT national convention' },
  { provider: 'AMT state society', title: 'Spring meeting' },
  { category: 'organizational-participation', provider: 'AMT' } as const,
])('only what AMT records by itself is warned of: %o', (change) => {
  expect(rulesOf({ ...good, ...change })).toEqual([])
})

test('1.15 and 30 points are within two decimals and the requirement', () => {
  expect(rulesOf({ ...good, points: 1.15 })).toEqual([])
  expect(rulesOf({ ...good, points: 30 })).toEqual([])
})

test('employment was accepted through 2020-12-31 while cycles reached back to it', () => {
  const old = record([enrolled('RMA', { start: '2018-01-01', end: '2020-12-31' })])
  const work: Line = { ...good, category: 'employment-verification', start: '2018-01-01', end: '2020-12-30' }
  expect(rulesOf(work, old, '2020-12-31')).toEqual([])
  const later = record([enrolled('RMA', { start: '2020-06-01', end: '2023-05-31' })])
  expect(rulesOf({ ...work, start: '2020-06-01', end: '2020-12-31' }, later, '2023-05-31')).toEqual([])
  expect(rulesOf({ ...work, start: '2020-06-01', end: '2021-01-01' }, later, '2023-05-31')).toEqual([
    'V7 block',
  ])
})

test('an activity of a closed cycle is refused with that cycle', () => {
  const known = record([enrolled('RMA', { start: '2022-01-01', end: '2024-12-31' })])
  const [found] = check({ ...good, start: '2024-05-01', end: '2024-05-02' }, known, today)
  expect(found).toMatchObject({
    rule: 'U21',
    severity: 'block',
    certification: 'RMA',
    cycle: { end: '2024-12-31' },
  })
  expect(found?.fact.certainty).toBe('default')
})

test('with two certifications a line is refused only where it fits none, and warned of for each it names', () => {
  const two = record([enrolled('RMA', cycle), enrolled('RPT', { start: '2026-02-01', end: '2029-01-31' })])
  const early: Line = { ...good, start: '2025-06-01', end: '2025-06-01' }
  expect(rulesOf(early, two)).toEqual([])
  expect(check({ ...early, certifications: ['RMA', 'RPT'] }, two, today)).toMatchObject([
    { rule: 'V3', severity: 'warn', certification: 'RPT' },
  ])
  expect(rulesOf({ ...early, certifications: ['RPT'] }, two)).toEqual(['V3 block'])
  expect(rulesOf({ ...good, points: 26, certifications: ['RMA', 'RPT'] }, two)).toEqual(['V15 warn'])
})

test('without a known cycle no day is refused but a future one', () => {
  const none = record([enrolled('RMA')])
  expect(rulesOf({ ...good, start: '2019-01-01', end: '2019-01-01' }, none)).toEqual([])
  expect(rulesOf({ ...good, end: '2026-03-07' }, none)).toEqual(['V6 block'])
})

const march = { start: '2026-03-03', end: '2026-03-05' }
const onRecord = activity(2, '2026-03-03', { ...march, title: 'Hematology Update' })
const recorded = record([enrolled('RMA', cycle)], [onRecord])

test.each<[string, Partial<Line>, boolean]>([
  ['the same', {}, true],
  ['the same with a slip', { title: 'Hematolgy updates' }, true],
  ['the same with words added', { title: 'hematology update 2026 (webinar)' }, true],
  ['other points', { points: 3 }, true],
  ['no title, the same points', { title: undefined }, true],
  ['another category, the same points', { category: 'instructional-presentation' }, true],
  ['another category and other points', { category: 'instructional-presentation', points: 3 }, false],
  ['other days', { end: '2026-03-04' }, false],
  ['another title', { title: 'Urinalysis' }, false],
  ['the entry it corrects', { replaces: onRecord.id }, false],
  ['said to be different', { distinct: true }, false],
  ['for another certification', { certifications: ['RPT'] }, false],
])('a second telling: %s', (_, change, like) => {
  const { title, ...rest } = { ...good, ...change }
  const line: Line = { ...rest, ...(title && { title }) }
  const found = check(line, recorded, today).filter(({ rule }) => rule === 'V12')
  expect(found.map((one) => 'like' in one && one.like.id)).toEqual(like ? [onRecord.id] : [])
})

test('every finding names the rule it rests on, its source or that it is ours', () => {
  const all = check(
    { ...good, category: 'employment-verification', start: '2028-01-02', end: '2028-01-01', points: -1.234 },
    ana,
    today,
  )
  expect(all.length).toBeGreaterThan(4)
  for (const { fact } of all) expect(fact.sources.length > 0 || fact.certainty === 'default').toBe(true)
})
