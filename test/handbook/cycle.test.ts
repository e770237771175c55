import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between, shift, within } from '../../src/days.ts'
import { certification } from '../../src/handbook/certifications.ts'
import {
  closedCycles,
  currentCycle,
  cycleFrom,
  cyclesOf,
  cycleUntil,
  daysLeft,
} from '../../src/handbook/cycle.ts'
import { enrolled } from './samples.ts'

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => shift('2000-01-01', days))

test.each([
  ['2006-05-01', '2009-04-30'],
  ['2025-01-01', '2027-12-31'],
  ['2024-02-29', '2027-02-28'],
  ['2021-03-01', '2024-02-29'],
  ['2023-10-31', '2026-10-30'],
])('a cycle that begins on %s ends on %s', (start, end) => {
  expect(cycleFrom(start)).toEqual({ start, end })
})

test.each([
  ['2027-12-31', '2025-01-01'],
  ['2024-02-29', '2021-03-01'],
  ['2027-02-28', '2024-03-01'],
])('a cycle that ends on %s began on %s', (end, start) => {
  expect(cycleUntil(end)).toEqual({ start, end })
})

test('whatever day it begins, a cycle covers three whole years', () => {
  fc.assert(
    fc.property(day, (start) => {
      const length = between(start, cycleFrom(start).end) + 1
      expect(length === 1095 || length === 1096).toBe(true)
    }),
  )
})

test('cycles follow each other without a gap until today, and today lies in exactly one', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 5000 }), (start, later) => {
      const today = shift(start, later)
      const cycles = cyclesOf(enrolled('RMA', cycleFrom(start)), today)
      for (const [i, one] of cycles.entries())
        if (i > 0) expect(one.start).toBe(shift(cycles[i - 1]?.end ?? '', 1))
      expect(cycles.filter((one) => within(today, one))).toHaveLength(1)
    }),
  )
})

test('a cycle that has ended is closed and the next one runs', () => {
  const enrollment = enrolled('RMA', { start: '2023-01-01', end: '2025-12-31' })
  expect(currentCycle(enrollment, '2025-12-31')).toEqual({ start: '2023-01-01', end: '2025-12-31' })
  expect(closedCycles(enrollment, '2025-12-31')).toEqual([])
  expect(currentCycle(enrollment, '2026-01-01')).toEqual({ start: '2026-01-01', end: '2028-12-31' })
  expect(closedCycles(enrollment, '2026-01-01')).toEqual([{ start: '2023-01-01', end: '2025-12-31' }])
})

test('without a cycle said there is none, and none is made up', () => {
  expect(cyclesOf(enrolled('RMA'), '2026-01-01')).toEqual([])
  expect(currentCycle(enrolled('RMA'), '2026-01-01')).toBeUndefined()
})

test('on the last day no days are left, and never fewer', () => {
  const cycle = { start: '2025-01-01', end: '2027-12-31' }
  expect([
    daysLeft(cycle, '2027-12-30'),
    daysLeft(cycle, '2027-12-31'),
    daysLeft(cycle, '2028-02-01'),
  ]).toEqual([1, 0, 0])
})

test.each([
  ['mt', 'MLS'],
  ['MLS(AMT)', 'MLS'],
  ['Medical Technologist', 'MLS'],
  ['rma', 'RMA'],
  ['registered medical asistant', 'RMA'],
  ['phlebotomst', 'RPT'],
  ['Phlebotomy Tech', 'RPT'],
  ['medical lab technician', 'MLT'],
  ['clinical laboratory consultant', 'CLC'],
])('“%s” is %s', (said, code) => {
  expect(certification(said)?.code).toBe(code)
})

test.each(['CMA', 'certified medical assistant', 'RN', 'MLB', 'lab', ''])('“%s” is none of AMT’s', (said) => {
  expect(certification(said)).toBeUndefined()
})
