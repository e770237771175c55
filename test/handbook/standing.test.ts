import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shift } from '../../src/days.ts'
import { compare, waiting } from '../../src/handbook/handover.ts'
import { behindFrom, isOnTrack, pace, whatIf } from '../../src/handbook/pace.ts'
import { progress, sum } from '../../src/handbook/progress.ts'
import { renewal } from '../../src/handbook/renewal.ts'
import { transcript } from '../../src/handbook/transcript.ts'
import type { Activity, Day } from '../../src/model.ts'
import { activity, enrolled, record } from './samples.ts'

const cycle = { start: '2025-01-01', end: '2027-12-31' }
const at = (activities: Activity[], today: Day, code = 'RMA') => progress(code, cycle, activities, today)

test('with nothing recorded everything is still to do', () => {
  expect(at([], '2026-03-06')).toEqual({
    certification: 'RMA',
    cycle,
    required: 30,
    counted: 0,
    remaining: 30,
    surplus: 0,
    byCategory: {},
    daysLeft: 665,
  })
})

test('points add up exactly, in any order, to the hundredth', () => {
  expect(sum([0.1, 0.2])).toBe(0.3)
  expect(sum([2.03, 4.6, 0.41, 3.09, 4.89])).toBe(15.02)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5000 })), (hundredths) => {
      const whole = hundredths.reduce((total, one) => total + one, 0)
      expect(sum(hundredths.map((one) => one / 100))).toBe(whole / 100)
    }),
  )
})

test('only what lies inside the cycle and names the certification counts', () => {
  const activities = [
    activity(1, '2024-12-31'),
    activity(2, '2024-12-31', { end: '2025-01-01' }),
    activity(4, '2025-01-01'),
    activity(8, '2027-12-31'),
    activity(16, '2028-01-01'),
    activity(32, '2026-01-01', { certifications: ['RPT'] }),
  ]
  expect(at(activities, '2026-03-06')).toMatchObject({ counted: 12, remaining: 18 })
})

test('MT and MLS are one requirement', () => {
  const both = [
    activity(1, '2026-01-01', { certifications: ['MT'] }),
    activity(2, '2026-01-01', { certifications: ['MLS'] }),
  ]
  expect(at(both, '2026-03-06', 'MT')).toMatchObject({ certification: 'MLS', required: 45, counted: 3 })
})

test('46 of 45: the surplus is named, and the day that reached it', () => {
  const activities = [activity(40, '2025-05-01'), activity(1, '2026-05-01'), activity(5, '2025-07-01')].map(
    (one) => ({
      ...one,
      certifications: ['MLT'],
    }),
  )
  expect(at(activities, '2026-06-01', 'MLT')).toMatchObject({
    counted: 46,
    remaining: 0,
    surplus: 1,
    metOn: '2025-07-01',
  })
})

test('without a known requirement there is no rest, no surplus and no day met', () => {
  const known = at([activity(50, '2025-05-01', { certifications: ['PCT'] })], '2026-06-01', 'PCT')
  expect(known).toMatchObject({ counted: 50, surplus: 0 })
  expect(Object.keys(known)).not.toContain('required')
  expect(Object.keys(known)).not.toContain('metOn')
})

test('pace: on track, behind, too early to say, met, unknown', () => {
  const half = [activity(8, '2025-05-01'), activity(8, '2026-01-01')]
  const judged = (activities: Activity[], today: Day, code = 'RMA') =>
    pace(at(activities, today, code), activities, today)
  expect(judged(half, '2026-07-02')).toEqual({
    kind: 'on-track',
    finish: '2027-10-25',
    perMonthNeeded: 0.8,
    perMonth: 0.9,
  })
  expect(judged(half, '2026-12-31')).toEqual({
    kind: 'behind',
    reach: 24,
    perMonthNeeded: 1.2,
    perMonth: 0.7,
  })
  expect(judged(half.slice(1), '2025-02-01')).toMatchObject({ kind: 'too-little-history' })
  expect(judged([], '2025-12-01')).toMatchObject({ kind: 'too-little-history' })
  expect(judged([], '2026-12-31')).toEqual({ kind: 'behind', perMonthNeeded: 2.5, perMonth: 0 })
  expect(judged([activity(30, '2025-05-01')], '2025-06-01')).toEqual({ kind: 'met', metOn: '2025-05-01' })
  expect(judged([], '2026-06-01', 'PCT')).toEqual({ kind: 'unknown-requirement' })
})

test('in the last month all that remains is needed, not more', () => {
  const left = [activity(10, '2025-05-01'), activity(15.5, '2026-05-01')]
  for (const today of ['2027-12-05', '2027-12-31']) {
    expect(pace(at(left, today), left, today)).toMatchObject({ perMonthNeeded: 4.5 })
  }
})

test('the day on which she falls behind is the first on which she is not on track', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2999 }), (hundredths) => {
      const standing = at([activity(hundredths / 100, '2025-01-01')], '2026-01-01')
      const day = behindFrom(standing)
      expect(day !== undefined && isOnTrack(standing, shift(day, -1)) && !isOnTrack(standing, day)).toBe(true)
    }),
  )
})

test('what if: counted without being stored, and only where it would count', () => {
  const now = at([activity(25, '2025-05-01')], '2026-03-06')
  const then = whatIf(now, { points: 6, category: 'authorship', end: '2026-04-01' })
  expect(then).toMatchObject({
    counted: 31,
    remaining: 0,
    surplus: 1,
    metOn: '2026-04-01',
    byCategory: { authorship: 6 },
  })
  expect(now.counted).toBe(25)
  expect(whatIf(now, { points: 6, start: '2028-02-01' })).toEqual(now)
  expect(whatIf(now, { points: 6, certifications: ['RPT'] })).toEqual(now)
  expect(whatIf(now, { category: 'authorship' })).toEqual(now)
})

const met = (at: string) => [activity(28, '2025-05-01'), activity(2, '2027-06-01', { at })]

test.each<[string, Day, Activity[], object]>([
  ['short in the second year', '2026-03-06', [], { kind: 'other-year', end: '2027-12-31' }],
  ['short on the day before the last year', '2026-12-31', [], { kind: 'other-year' }],
  ['short in the last year', '2027-01-01', [activity(28, '2025-05-01')], { kind: 'held', remaining: 2 }],
  [
    'met today',
    '2027-06-10',
    met('2027-06-10T15:00:00Z'),
    { kind: 'opens', day: '2027-06-11', metOn: '2027-06-10' },
  ],
  [
    'met late in the evening in Honolulu, already tomorrow in Chicago',
    '2027-06-11',
    met('2027-06-11T06:30:00Z'),
    { kind: 'opens', day: '2027-06-12' },
  ],
  ['met yesterday', '2027-06-11', met('2027-06-10T15:00:00Z'), { kind: 'open', since: '2027-06-11' }],
  [
    'met long before the last year',
    '2027-06-11',
    [activity(30, '2025-05-01')],
    { kind: 'open', since: '2027-01-01' },
  ],
])('invoice: %s', (_, today, activities, expected) => {
  expect(renewal(at(activities, today), today, activities)).toMatchObject(expected)
})

test('the invoice waits for the entry in AMTrax where that came later', () => {
  const [first, last] = met('2027-06-10T15:00:00Z')
  const activities = [first, { ...last, handedOver: '2027-06-20T15:00:00Z' }] as Activity[]
  expect(renewal(at(activities, '2027-06-20'), '2027-06-20', activities)).toMatchObject({
    kind: 'opens',
    day: '2027-06-21',
  })
})

test('no renewal is worked out where the requirement is not known', () => {
  expect(renewal(undefined, '2027-06-20')).toMatchObject({ kind: 'unknown' })
  expect(renewal(at([], '2027-06-20', 'PCT'), '2027-06-20')).toMatchObject({
    kind: 'unknown',
    certification: 'PCT',
  })
})

test('a difference to AMTrax is found in what waits to be entered', () => {
  const entered = activity(28, '2025-05-01', { handedOver: '2025-05-02T10:00:00Z' })
  const open = [activity(1.5, '2026-02-01'), activity(0.5, '2026-01-01')]
  expect(waiting([entered, ...open]).map(({ points }) => points)).toEqual([0.5, 1.5])
  expect(compare([entered, ...open], 28)).toMatchObject({
    ours: 30,
    theirs: 28,
    difference: 2,
    explained: true,
    suspects: [],
  })
})

test('a difference that nothing waiting explains names the entries of its size', () => {
  const entered = [activity(3, '2025-05-01'), activity(2, '2025-06-01')].map((one) => ({
    ...one,
    handedOver: '2025-07-01T10:00:00Z',
  }))
  expect(compare(entered, 2).suspects.map(({ points }) => points)).toEqual([3])
  expect(compare(entered, 7).suspects.map(({ points }) => points)).toEqual([2])
  expect(compare(entered, 5)).toMatchObject({ difference: 0, explained: true, suspects: [] })
})

test('a transcript holds what lies in its range, in the order of days, and the standing of a cycle', () => {
  const activities = [
    activity(2, '2026-02-01'),
    activity(1, '2025-03-01'),
    activity(4, '2024-03-01'),
    activity(8, '2026-01-01', { certifications: ['RPT'] }),
  ]
  const ana = record([enrolled('RMA', cycle)], activities)
  const paper = transcript(ana, 'RMA', cycle, '2026-03-06T15:00:00.000Z', false)
  expect(paper.activities.map(({ points }) => points)).toEqual([1, 2])
  expect(paper).toMatchObject({
    certification: 'RMA',
    official: false,
    progress: { counted: 3 },
    ledger: { head: 'h' },
  })
  const year = transcript(
    ana,
    undefined,
    { start: '2026-01-01', end: '2026-12-31' },
    '2026-03-06T15:00:00.000Z',
    false,
  )
  expect(year.activities.map(({ points }) => points)).toEqual([8, 2])
  expect(Object.keys(year)).not.toContain('progress')
})

test('a closed cycle can still be put on paper', () => {
  const ana = record(
    [enrolled('RMA', { start: '2022-01-01', end: '2024-12-31' })],
    [activity(4, '2024-03-01')],
  )
  const paper = transcript(
    ana,
    'RMA',
    { start: '2022-01-01', end: '2024-12-31' },
    '2026-03-06T15:00:00.000Z',
    false,
  )
  expect(paper.progress).toMatchObject({ counted: 4, daysLeft: 0 })
})
