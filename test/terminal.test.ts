import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../adapters/terminal/fold.ts'
import { colour } from '../adapters/terminal/render.ts'

describe('a narrow terminal', () => {
  test('breaks between words, and keeps the indent', () => {
    const line = '  Professional Education, 2 points, March 5, 2026, for RMA.'
    expect(fold(line, 30)).toBe('  Professional Education, 2\n  points, March 5, 2026, for\n  RMA.')
  })

  test('takes no colour for words', () => {
    const line = `${colour.bold('[Attest and record]')} ${colour.bold('[Cancel]')} ${colour.bold('[Change]')}`
    expect(fold(line, 38)).toBe(line)
    expect(fold(line, 30).split('\n')).toHaveLength(2)
  })

  test('loses no word, whatever is said', () => {
    const words = (text: string) => text.split(/\s+/).filter(Boolean)
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 20, max: 90 }), (text, columns) => {
        expect(words(fold(text, columns))).toEqual(words(text))
      }),
    )
  })

  test('is not overrun by any word shorter than itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,18}$/)),
        fc.integer({ min: 20, max: 90 }),
        (said, columns) => {
          for (const line of fold(said.join(' '), columns).split('\n'))
            expect(line.length).toBeLessThanOrEqual(columns)
        },
      ),
    )
  })
})
