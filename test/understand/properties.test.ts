import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { categoryId, intent as schema } from '../../src/intent.ts'
import type { Intent } from '../../src/messages.ts'
import { understand } from '../../src/understand/understand.ts'
import { records, spanish, today } from '../corpus/meanings.ts'
import { others } from '../corpus/others.ts'

const read = (text: string, language = 'en-US'): Intent => understand(text, { today, language }).intent

const words = fc.constantFrom(
  ...'webinar seminar pts points 2 3/4 march 5 to - and each record log not if when how can you i did the a , . ? ! \n'.split(
    ' ',
  ),
  ...'delete make it remind me no yes thanks college taught committee ~ > & <b> prof ed 1.5 half total hours last week'.split(
    ' ',
  ),
)
const sentences = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '))

describe('whatever is written', () => {
  test('is understood as an intent that the schema knows', () => {
    fc.assert(
      fc.property(
        fc.oneof(sentences, fc.string({ unit: 'binary', maxLength: 120 })),
        fc.constantFrom('en-US', 'es-US'),
        (text, language) => {
          expect(schema.safeParse(read(text, language)).error).toBeUndefined()
        },
      ),
      { numRuns: 200 },
    )
  })

  test('is no record without a number, an activity, a day or a word for recording', () => {
    const empty = fc.constantFrom(
      ...'the nice weather my dog is happy and blue over there you know it we they sleeping'.split(' '),
    )
    fc.assert(
      fc.property(fc.array(empty, { maxLength: 20 }), (list) => read(list.join(' ')).kind !== 'record'),
    )
  })

  test('takes no more than a moment, up to 16 KB', () => {
    for (const part of [
      '#',
      "'",
      '(',
      '~a',
      '1 ',
      '2 pts ',
      'a ',
      'from march to ',
      'you have my the ',
      'each ',
      '<',
      '&amp;',
    ]) {
      const text = part.repeat(Math.ceil(16_384 / part.length))
      read(text)
      const before = performance.now()
      read(text)
      // a generous multiple of the 50 ms that hold on a quiet machine
      expect(performance.now() - before).toBeLessThan(1000)
    }
  })

  test('says how much of a very long message was not read', () => {
    expect(understand('a'.repeat(5000), { today, language: 'en-US' }).unread).toBe(2000)
    expect(understand('2 pts webinar 3/3', { today, language: 'en-US' }).unread).toBeUndefined()
  })
})

const number = fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4)
const units = fc.constantFrom('points', 'pts', 'CE', 'credits', 'contact hours', 'ceus')
const named = fc.constantFrom<[string, string]>(
  ['professional education', 'professional-education'],
  ['formal ed', 'formal-education'],
  ['authorship', 'authorship'],
  ['instructional presentation', 'instructional-presentation'],
  ['org participation', 'organizational-participation'],
)

test('any number with any unit and any named category is read exactly', () => {
  fc.assert(
    fc.property(number, units, named, (points, unit, [words, category]) => {
      const intent = read(`${words}, ${points} ${unit}, march 3`)
      expect(intent).toMatchObject({
        kind: 'record',
        activities: [
          { points, category: categoryId.parse(category), start: '2026-03-03', end: '2026-03-03' },
        ],
      })
    }),
  )
})

test('understanding does not depend on what was read before', () => {
  const texts = [...records, ...spanish].flatMap(({ ways }) => ways).concat(Object.values(others).flat())
  const forward = texts.map((text) => JSON.stringify(read(text)))
  const backward = texts.toReversed().map((text) => JSON.stringify(read(text)))
  expect(backward.toReversed()).toEqual(forward)
})

test('every guess says which of the member’s words it came from', () => {
  for (const text of records.flatMap(({ ways }) => ways)) {
    const intent = read(text)
    if (intent.kind !== 'record') continue
    for (const { from } of intent.activities.flatMap(({ guesses }) => guesses ?? []))
      expect(from).not.toBe('')
  }
})
