import { describe, expect, test } from 'vitest'
import type { Asked, Context, Intent } from '../../src/messages.ts'
import { understand } from '../../src/understand/understand.ts'

const base: Context = { today: '2026-03-20', language: 'en-US' }
const ask = (text: string, context: Partial<Context>): Intent =>
  understand(text, { ...base, ...context }).intent
const one = [{}]

describe('an answer goes to what was asked', () => {
  test.each<[Asked, string, object]>([
    ['points', '2', { points: 2 }],
    ['points', 'two and a half', { points: 2.5 }],
    ['points', 'it was 2', { points: 2 }],
    ['category', '2', { category: 'formal-education' }],
    ['category', 'the fourth one', { category: 'instructional-presentation' }],
    ['category', 'teaching', { category: 'instructional-presentation' }],
    ['dates', 'march 3 to 5', { start: '2026-03-03', end: '2026-03-05' }],
    ['end', 'march 5', { end: '2026-03-05' }],
    ['start', 'march 5', { start: '2026-03-05' }],
    ['which-certification', 'both', { certifications: ['RMA', 'RPT'] }],
    ['which-certification', 'the second one', { certifications: ['RPT'] }],
  ])('%s: %j', (asked, text, values) => {
    const intent = ask(text, { asked, open: { lines: one }, certifications: ['RMA', 'RPT'] })
    expect(intent).toMatchObject({ kind: 'edit', activities: [values] })
  })

  test.each<[Asked, string, object]>([
    ['certification', "I'm a phlebotomist", { certification: 'RPT' }],
    ['cycle-start', 'january 1 2024', { start: '2024-01-01' }],
    ['cycle-start', 'it ends 12/31/2026', { end: '2026-12-31' }],
  ])('%s: %j enrolls', (asked, text, values) => {
    expect(ask(text, { asked })).toEqual({ kind: 'enroll', ...values })
  })

  test.each([
    ['same', 'same'],
    ["no, it's a different one", 'different'],
    ['replace it', 'replace'],
  ])('likeness: %j', (text, choice) => {
    expect(ask(text, { asked: 'likeness', open: { lines: one } })).toMatchObject({ kind: 'likeness', choice })
  })

  test('the line that is meant is said by its place', () => {
    expect(ask('the second one was 3 points', { open: { lines: [{}, {}] } })).toMatchObject({
      kind: 'edit',
      line: 1,
      activities: [{ points: 3 }],
    })
  })

  test('one day only: the end is the day it began', () => {
    const open = { lines: [{ start: '2026-03-03' }] }
    expect(ask('same day', { asked: 'end', open })).toMatchObject({ activities: [{ end: '2026-03-03' }] })
  })
})

test('a member of two certifications says for which one without being asked', () => {
  const both = { open: { lines: one }, certifications: ['RMA', 'RPT'] }
  expect(ask('all of them', both)).toMatchObject({ activities: [{ certifications: ['RMA', 'RPT'] }] })
  expect(ask('just the RMA', both)).toMatchObject({ activities: [{ certifications: ['RMA'] }] })
  expect(ask('2 points webinar for my RPT 3/3', { certifications: ['RMA', 'RPT'] })).toMatchObject({
    activities: [{ points: 2, certifications: ['RPT'] }],
  })
  expect(ask('webinar for RMAs 3/3 2 pts', { certifications: ['RMA', 'RPT'] })).not.toHaveProperty(
    'activities.0.certifications',
  )
})

describe('a wish about reminders needs no word for them', () => {
  test.each<[string, object]>([
    ['not before 3pm', { kind: 'hours', from: 15, to: 21 }],
    ["don't message me after 9pm", { kind: 'hours', from: 8, to: 21 }],
    ['mornings only', { kind: 'hours', from: 8, to: 12 }],
    ['only saturdays', { kind: 'weekdays', weekdays: ['sat'] }],
    ['not on weekends', { kind: 'weekdays', weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'] }],
    ['not till june', { kind: 'snooze', until: '2026-06-01' }],
    ['pause reminders until january 5', { kind: 'snooze', until: '2027-01-05' }],
    ['once a month is enough', { kind: 'pace', pace: 'fewer' }],
    ['quit', { kind: 'stop' }],
  ])('%j', (text, wish) => {
    expect(ask(text, {})).toEqual({ kind: 'reminder_settings', wish })
  })

  test('stop ends the reminders, but beside other words for giving up it is the open card', () => {
    const open = { lines: one }
    expect(ask('stop', { open })).toMatchObject({ wish: { kind: 'stop' } })
    expect(ask('stop, forget it', { open })).toEqual({ kind: 'cancel' })
    expect(ask('stop. cancel that', { open })).toEqual({ kind: 'cancel' })
  })
})

describe('a matter of its own is no answer', () => {
  test.each([
    ['record 2 pts webinar 3/4', 'record'],
    ['webinar march 4 2 pts', 'record'],
    ['how many points do I have', 'progress'],
    ['cancel', 'cancel'],
    ['scrap it', 'cancel'],
    ['help', 'help'],
    ['stop', 'reminder_settings'],
    ['I want to talk to a person', 'person'],
  ])('%j', (text, kind) => {
    expect(ask(text, { asked: 'points', open: { lines: one } }).kind).toBe(kind)
  })
})

describe('only words that attest by themselves are a plain yes', () => {
  test.each(['I attest', 'attest and record', 'yes, record it', "that's right, save it", "yes that's right"])(
    '%j attests',
    (text) => {
      expect(ask(text, {})).toMatchObject({ kind: 'confirm', plain: true })
    },
  )
  test.each(['yes', 'ok', 'sure', '👍', 'looks good'])('%j does not', (text) => {
    expect(ask(text, {})).toMatchObject({ kind: 'confirm', plain: false })
  })
})

test.each(['2', '30', 'three', '1.5'])('a bare %j with nothing open is never a record', (text) => {
  expect(ask(text, {}).kind).not.toBe('record')
})
