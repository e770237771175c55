import { expect, test } from 'vitest'
import { understand } from '../../src/understand/understand.ts'

const heard = (text: string) => understand(text, { today: '2026-03-20', language: 'en-US' })

test.each([
  ['webinar 3/3 2 pts, drew Jane Roe DOB 4/5/1961', ['Jane Roe DOB 4/5/1961']],
  ['in-service 3/3 1 pt about MRN 0045512', ['MRN 0045512']],
  ['seminar 3/3 2 pts, ssn 123-45-6789', ['ssn 123-45-6789']],
  ['webinar 3/3 1 pt, the patient named John Doe', ['patient named John Doe']],
])('%j is noticed as a patient’s', (text, words) => {
  expect(heard(text).private).toEqual(words)
})

test.each([
  'webinar 3/3 certificate no. 55213, 1 pt',
  'AMT #4410982 prof ed 2 points 3/3',
  'Patient Safety Webinar 3/3 2 pts',
  'Patient Care Technician seminar, 2 pts, March 3',
  'course id 99812 room 118 2 pts 3/3',
  'prof ed 1 pt, Tuesday March 17',
  'call me at 555-213-4477, webinar 3/3 1 pt',
])('%j is nobody’s private data', (text) => {
  expect(heard(text).private).toBeUndefined()
})

test('a date of birth is never the day of the activity, and stays out of the title', () => {
  const { intent } = heard('2 pts webinar on anemia, patient named Jane Roe, DOB 4/5/1961')
  expect(intent).toMatchObject({ kind: 'record', activities: [{ points: 2 }] })
  expect(JSON.stringify(intent)).not.toMatch(/Roe|1961/)
})
