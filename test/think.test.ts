import { expect, test } from 'vitest'
import type { Intent } from '../src/messages.ts'
import type { MemberRecord } from '../src/model.ts'
import { think } from '../src/think.ts'

const ana: MemberRecord = {
  member: {
    id: 'ana',
    name: 'Ana',
    language: 'en-US',
    timeZone: 'America/Chicago',
    enrollments: [
      { certification: 'RMA', cycles: [{ start: '2024-01-01', end: '2026-12-31' }], declared: 'self' },
    ],
    reminders: { state: 'on', hours: { from: 9, to: 18 }, weekdays: ['mon'], pace: 'usual' },
    joined: '2026-01-01T00:00:00.000Z',
  },
  activities: [],
  drafts: [],
  withdrawn: [],
  ledger: { entries: 0, head: '' },
  addresses: [],
}
const policy = { enrolment: 'self', officialRecord: 'elsewhere' } as const
const from = { platform: 'slack', user: 'T1/U1' }
const at = '2026-03-06T18:00:00.000Z'
const heard = (act: { words: string } | { press: Intent }, more: { timeZone?: string } = {}) =>
  think({ id: 'm1', from, at, ...act, ...more }, ana, policy)

test('a form opened from somebody’s message is filled with what it says', () => {
  const { replies } = heard({ press: { kind: 'blank_form', words: '2 points webinar March 3' } })
  expect(replies).toMatchObject([
    {
      kind: 'blank-form',
      details: { category: 'professional-education', points: 2, start: '2026-03-03', end: '2026-03-03' },
    },
  ])
})

test('a patient’s words in that message do not reach the form', () => {
  const words = '2 points webinar March 3 called Case of John Smith DOB 4/5/1961 MRN 4418223'
  const { replies } = heard({ press: { kind: 'blank_form', words } })
  expect(JSON.stringify(replies)).not.toMatch(/Smith|4418223|1961/)
})

test('whoever travels is taken at the day of the place, and followed there', () => {
  const late = { timeZone: 'Asia/Kolkata' }
  const { changes, replies } = heard({ words: '1 point webinar today' }, late)
  expect(replies[0]).toMatchObject({ kind: 'confirm', draft: { lines: [{ start: '2026-03-06' }] } })
  expect(changes).toContainEqual({ kind: 'set-member', set: { timeZone: 'Asia/Kolkata' } })
})

test('a zone that no clock knows is not believed', () => {
  const { changes } = heard({ words: 'hello' }, { timeZone: 'Mars/Olympus' })
  expect(changes).toEqual([])
})
