import { expect, test } from 'vitest'
import { understand } from '../../src/understand/understand.ts'

const said = (text: string): unknown => {
  const { intent } = understand(text, { today: '2026-03-20', language: 'en-US' })
  return intent.kind === 'record' ? intent.activities : intent.kind
}

test('a title in quotation marks is kept exactly as it was typed', () => {
  expect(said('webinar called "=HYPERLINK(1) &lt;!channel&gt; *bold*" 3/3 2 pts')).toMatchObject([
    { title: '=HYPERLINK(1) <!channel> *bold*', points: 2 },
  ])
})

test('the words of a title in quotation marks are no day and no category', () => {
  expect(said('webinar "Teaching Today" march 3, 2 pts')).toMatchObject([
    { title: 'Teaching Today', category: 'professional-education', start: '2026-03-03' },
  ])
})

test('what somebody tells of themselves is no title', () => {
  expect(
    said('I teach phlebotomy so this is weird but I TOOK a webinar on march 3, 1 pt'),
  ).not.toHaveProperty('0.title')
})

test('a certificate in quotation marks is not all of it a title', () => {
  expect(said('from my cert: "1.5 Contact Hours, March 3 2026, Webinar: Special Collections"')).toMatchObject(
    [{ title: 'Special Collections', points: 1.5, start: '2026-03-03' }],
  )
})

test('talk beside an activity, and the month it was in, are no title', () => {
  expect(
    said(
      'So I have been an MA for ten years and I work nights, in march I did a webinar on hemolysis, it was the 3rd',
    ),
  ).toMatchObject([{ title: 'webinar on hemolysis', start: '2026-03-03' }])
})

test('where somebody worked is no title', () => {
  const [one] = said('employment at Lakeside Clinic 1/1/2019-12/31/2019 6 points') as object[]
  expect(one).toMatchObject({ provider: 'Lakeside Clinic' })
  expect(one).not.toHaveProperty('title')
})

test('what AMT offers itself is known as AMT’s', () => {
  expect(said('record 1 point AMT online course on ethics March 3')).toMatchObject([
    { provider: 'AMT', title: 'AMT online course on ethics' },
  ])
})

test('a day or category that was said of another activity is marked as taken over', () => {
  expect(said('2 points webinar May 4 and 3 points workshop')).toMatchObject([
    { guesses: expect.not.arrayContaining([expect.objectContaining({ why: 'shared' })]) },
    { guesses: expect.arrayContaining([{ slot: 'start', why: 'shared', from: 'May 4' }]) },
  ])
})
