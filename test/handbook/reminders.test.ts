import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between, shift, weekdayOf } from '../../src/days.ts'
import {
  due,
  nextLook,
  nextReminder,
  type Reminder,
  type Sent,
  type Situation,
  standingsOf,
} from '../../src/handbook/reminders.ts'
import type { Activity, Day, Member, ReminderSettings } from '../../src/model.ts'
import { activity, daily, enrolled, record, settings } from './samples.ts'

/** Ends on Friday, December 31, 2027. */
const cycle = { start: '2025-01-01', end: '2027-12-31' }
const ana: Member = record([enrolled('RMA', cycle)]).member

type Life = {
  member?: Member
  wishes?: Partial<ReminderSettings>
  activities?: readonly Activity[]
  drafts?: Situation['drafts']
  from: Day
  to: Day
  hour?: number
}

const situation = (
  { member = ana, wishes = {}, activities = [], drafts = [] }: Omit<Life, 'from' | 'to'>,
  today: Day,
  sent: Sent[],
): Situation => {
  const reminders = { ...settings, ...wishes }
  const known = activities.filter(({ attestation }) => attestation.at.slice(0, 10) <= today)
  return { member: { ...member, reminders }, standings: standingsOf(member, known, today), drafts, sent }
}

/** A life day by day: what is sent is remembered. */
function lived(life: Life): (Reminder & { day: Day })[] {
  const heard: (Reminder & { day: Day })[] = []
  for (let today = life.from; today <= life.to; today = shift(today, 1)) {
    const sent = heard.map(({ about, milestone, day }) => ({ about, milestone, day }))
    const found = due(situation(life, today, sent), { today, hour: life.hour ?? 10, amtToday: today })
    if (found) heard.push({ ...found, day: today })
  }
  return heard
}

const told = (life: Life): string[] => lived(life).map(({ day, milestone }) => `${day} ${milestone}`)

test('behind: monthly from twelve months on, then 60, 30, 14, 7, 3, 1 days and the last day', () => {
  expect(told({ wishes: daily, from: '2026-06-01', to: '2027-12-31' })).toEqual([
    '2026-12-31 12-months',
    '2027-01-31 11-months',
    '2027-02-28 10-months',
    '2027-03-31 9-months',
    '2027-04-30 8-months',
    '2027-05-31 7-months',
    '2027-06-30 6-months',
    '2027-07-31 5-months',
    '2027-08-31 4-months',
    '2027-09-30 3-months',
    '2027-11-01 60-days',
    '2027-12-01 30-days',
    '2027-12-17 14-days',
    '2027-12-24 7-days',
    '2027-12-28 3-days',
    '2027-12-30 1-days',
    '2027-12-31 last-day',
  ])
})

const nearly = [activity(29, '2025-05-01')]

test('on track: at 180, 60 and 14 days, until time alone puts her behind', () => {
  expect(told({ activities: nearly, wishes: daily, from: '2026-06-01', to: '2027-12-31' })).toEqual([
    '2027-07-04 180-days',
    '2027-11-01 60-days',
    '2027-12-01 30-days',
    '2027-12-17 14-days',
    '2027-12-24 7-days',
    '2027-12-28 3-days',
    '2027-12-30 1-days',
    '2027-12-31 last-day',
  ])
})

test('fewer means fewer and more means more', () => {
  const count = (pace: ReminderSettings['pace']) =>
    told({ wishes: { ...daily, pace }, from: '2026-06-01', to: '2027-12-31' }).length
  expect([count('fewer'), count('usual'), count('more')]).toEqual([6, 17, 22])
})

test('one who joins late hears once, not five times', () => {
  const member = { ...ana, joined: '2027-08-10T15:00:00.000Z' }
  expect(told({ member, wishes: daily, from: '2027-08-10', to: '2027-08-30' })).toEqual([
    '2027-08-10 5-months',
  ])
})

test('what falls on a day she does not work comes on the next one she does, or before the end', () => {
  const sunday = { start: '2025-01-06', end: '2028-01-09' }
  const member = record([enrolled('RMA', { ...sunday, start: '2025-01-10' })]).member
  const december = lived({ member, from: '2027-12-20', to: '2028-01-09' })
  expect(december.map(({ day, milestone }) => `${day} ${milestone}`)).toEqual([
    '2027-12-20 30-days',
    '2027-12-27 14-days',
    '2028-01-03 7-days',
    '2028-01-06 3-days',
    '2028-01-07 last-day',
  ])
  expect(december.at(-1)).toMatchObject({ daysLeft: 2 })
})

test('met: one message then, one when the invoice opens, and nothing after', () => {
  const activities = [
    activity(28, '2025-05-01'),
    activity(2, '2027-06-09', { at: '2027-06-10T15:00:00.000Z' }),
  ]
  expect(told({ activities, from: '2027-06-05', to: '2027-12-31' })).toEqual([
    '2027-06-10 met-RMA',
    '2027-06-11 invoice-RMA',
  ])
})

test('met before the last year: one message, and no word of an invoice', () => {
  expect(told({ activities: [activity(30, '2026-03-03')], from: '2026-03-01', to: '2027-12-31' })).toEqual([
    '2026-03-03 met-RMA',
  ])
})

test('met in the evening of the last day: the invoice of the next morning is told', () => {
  const activities = [activity(30, '2027-12-30', { at: '2027-12-31T23:30:00.000Z' })]
  const heard = lived({ activities, from: '2027-12-31', to: '2028-01-20', hour: 9 })
  expect(heard.map(({ kind }) => kind)).toEqual(['met', 'invoice-open', 'new-cycle'])
})

test('the invoice is not told before AMT’s own day has come', () => {
  const activities = [activity(30, '2027-06-09', { at: '2027-06-10T15:00:00.000Z' })]
  const member = { ...ana, timeZone: 'Asia/Kolkata' }
  const sent = [{ about: cycle.end, milestone: 'met-RMA', day: '2027-06-10' }]
  const of = situation({ member, activities }, '2027-06-11', sent)
  expect(due(of, { today: '2027-06-11', hour: 10, amtToday: '2027-06-10' })).toBeUndefined()
  expect(due(of, { today: '2027-06-11', hour: 12, amtToday: '2027-06-11' })).toMatchObject({
    kind: 'invoice-open',
    since: '2027-06-11',
  })
})

test('a new cycle is told once, and not to one who was not here before it', () => {
  const old = { ...record([enrolled('RMA', { start: '2024-01-01', end: '2026-12-31' })]).member }
  const heard = lived({
    member: old,
    activities: [activity(30, '2026-03-03')],
    from: '2026-12-20',
    to: '2027-03-31',
  })
  expect(heard.filter(({ kind }) => kind === 'new-cycle')).toMatchObject([
    { day: '2027-01-01', about: '2029-12-31', certifications: ['RMA'] },
  ])
  const late = { ...old, joined: '2027-01-05T15:00:00.000Z' }
  expect(lived({ member: late, from: '2027-01-05', to: '2027-03-31' })).toEqual([])
})

test('a draft nobody attested is asked about once, on the day after', () => {
  expect(told({ drafts: [{ id: 'd1', day: '2026-03-03' }], from: '2026-03-03', to: '2026-04-30' })).toEqual([
    '2026-03-04 draft',
  ])
})

test('two certifications that end together are one message, others wait their day', () => {
  const together = record([enrolled('RMA', cycle), enrolled('RPT', cycle)]).member
  const [first] = lived({ member: together, wishes: daily, from: '2027-12-31', to: '2027-12-31' })
  expect(first).toMatchObject({ kind: 'ending', certifications: ['RMA', 'RPT'], daysLeft: 0 })
  const apart = record([
    enrolled('RMA', cycle),
    enrolled('RPT', { start: '2025-01-02', end: '2028-01-01' }),
  ]).member
  const days = lived({ member: apart, wishes: daily, from: '2026-12-01', to: '2028-01-01' }).map(
    ({ day }) => day,
  )
  expect(new Set(days).size).toBe(days.length)
})

test('stopped is stopped', () => {
  const life: Life = { wishes: { state: 'stopped' }, from: '2026-06-01', to: '2028-03-01' }
  expect(told(life)).toEqual([])
  expect(nextLook(situation(life, '2026-06-01', []), '2026-06-01')).toBeUndefined()
})

test('“remind me next week” is heard next week, and the table goes on after it', () => {
  const sent = [{ about: cycle.end, milestone: '3-months', day: '2027-09-30' }]
  const wishes = { snoozedUntil: '2027-10-07' }
  const of = (today: Day) => due(situation({ wishes }, today, sent), { today, hour: 10, amtToday: today })
  expect(of('2027-10-06')).toBeUndefined()
  expect(of('2027-10-07')).toMatchObject({ kind: 'ending', why: 'snoozed' })
  expect(told({ wishes, from: '2027-10-01', to: '2027-11-30' })).toEqual([
    '2027-10-07 snoozed-2027-10-07',
    '2027-11-01 60-days',
  ])
})

test('a snooze past the end of the cycle is kept to', () => {
  expect(told({ wishes: { snoozedUntil: '2028-01-05' }, from: '2027-06-01', to: '2027-12-31' })).toEqual([])
})

test.each<[string, Partial<ReminderSettings>, Day, number, boolean]>([
  ['nine on a Friday', {}, '2027-12-31', 9, true],
  ['six in the evening', {}, '2027-12-31', 18, false],
  ['three at night', {}, '2027-12-31', 3, false],
  ['a Saturday', {}, '2027-12-25', 10, false],
  ['a Saturday, where Saturdays are chosen', { weekdays: ['sat'] }, '2027-12-25', 10, true],
  ['working nights: eleven in the evening', { hours: { from: 20, to: 6 } }, '2027-12-31', 23, true],
  [
    'working nights: two on Saturday belongs to Friday',
    { hours: { from: 20, to: 6 } },
    '2027-12-18',
    2,
    true,
  ],
  ['working nights: two on Monday belongs to Sunday', { hours: { from: 20, to: 6 } }, '2027-12-20', 2, false],
  ['working nights: noon', { hours: { from: 20, to: 6 } }, '2027-12-31', 12, false],
])('in her hours only: %s', (_, wishes, today, hour, heard) => {
  expect(due(situation({ wishes }, today, []), { today, hour, amtToday: today }) !== undefined).toBe(heard)
})

test('“when will you remind me next” names the day of the next one', () => {
  const progresses = standingsOf(ana, [], '2026-06-01').map(({ progress }) => progress)
  expect(nextReminder(ana, settings, progresses, '2026-06-01')).toBe('2026-12-31')
  expect(nextReminder(ana, settings, progresses, '2026-12-31')).toBe('2027-02-01')
  expect(nextReminder(ana, { ...settings, snoozedUntil: '2027-04-01' }, progresses, '2027-02-15')).toBe(
    '2027-04-01',
  )
  expect(nextReminder(ana, { ...settings, state: 'stopped' }, progresses, '2026-06-01')).toBeUndefined()
  const done = standingsOf(ana, [activity(30, '2025-05-01')], '2026-06-01').map(({ progress }) => progress)
  expect(nextReminder(ana, settings, done, '2026-06-01')).toBeUndefined()
})

const life = fc.record({
  start: fc.integer({ min: 0, max: 1200 }).map((days) => shift('2024-01-01', days)),
  weekdays: fc.subarray([...daily.weekdays], { minLength: 1 }),
  hours: fc.record({ from: fc.integer({ min: 0, max: 24 }), to: fc.integer({ min: 0, max: 24 }) }),
  pace: fc.constantFrom('fewer', 'usual', 'more') as fc.Arbitrary<ReminderSettings['pace']>,
  snooze: fc.option(fc.integer({ min: 700, max: 1200 }), { nil: undefined }),
  hour: fc.integer({ min: 0, max: 23 }),
  entries: fc.array(fc.tuple(fc.integer({ min: 0, max: 1090 }), fc.integer({ min: 25, max: 2000 })), {
    maxLength: 4,
  }),
  second: fc.boolean(),
})

test('nothing falls due before the day on which to look next, whatever her life and wishes', () => {
  fc.assert(
    fc.property(life, ({ start, weekdays, hours, pace, snooze, hour, entries, second }) => {
      const enrollments = [
        enrolled('RMA', { start, end: shift(start, 1095) }),
        ...(second ? [enrolled('RPT', { start: shift(start, 40), end: shift(start, 1130) })] : []),
      ]
      const member = { ...ana, joined: `${start}T12:00:00.000Z`, enrollments }
      const wishes = { weekdays, hours, pace, ...(snooze && { snoozedUntil: shift(start, snooze) }) }
      const activities = entries.map(([day, hundredths]) =>
        activity(hundredths / 100, shift(start, day), { certifications: ['RMA', 'RPT'] }),
      )
      const sent: Sent[] = []
      let look: Day | undefined = start
      let known = -1
      for (let day = shift(start, 700); day <= shift(start, 1170); day = shift(day, 1)) {
        const of = situation({ member, wishes, activities }, day, sent)
        const entriesNow = activities.filter(({ end }) => end <= day).length
        if (entriesNow !== known) look = day
        known = entriesNow
        const found = due(of, { today: day, hour, amtToday: day })
        if (found) {
          expect(look !== undefined && look <= day).toBe(true)
          expect(sent.some((one) => one.about === found.about && one.milestone === found.milestone)).toBe(
            false,
          )
          expect(
            weekdays.length === 7 ||
              hours.from > hours.to ||
              weekdays.includes(daily.weekdays[(weekdayOf(day) + 6) % 7] ?? 'mon'),
          ).toBe(true)
          sent.push({ about: found.about, milestone: found.milestone, day })
        }
        if (found || (look && look <= day))
          look = nextLook(situation({ member, wishes, activities }, day, sent), day)
      }
    }),
    { numRuns: 25 },
  )
})

test('a year before anything is due nobody is looked at', () => {
  expect(nextLook(situation({}, '2025-06-01', []), '2025-06-01')).toBe('2026-12-31')
  const done = [activity(30, '2025-05-01')]
  const sent = [{ about: cycle.end, milestone: 'met-RMA', day: '2025-05-01' }]
  const look = nextLook(situation({ activities: done }, '2025-06-01', sent), '2025-06-01')
  expect(look).toBe('2028-01-03')
  expect(between('2025-06-01', look ?? '')).toBeGreaterThan(900)
})

test('one who is on track is not looked at between her milestones', () => {
  const sent = [{ about: cycle.end, milestone: '180-days', day: '2027-07-05' }]
  expect(nextLook(situation({ activities: nearly }, '2027-07-05', sent), '2027-07-05')).toBe('2027-11-01')
})
