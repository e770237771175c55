import { describe, expect, test } from 'vitest'
import type { Intent } from '../../src/messages.ts'
import { understand } from '../../src/understand/understand.ts'
import { type Meaning, records, spanish, today } from '../corpus/meanings.ts'
import { others, spanishOthers } from '../corpus/others.ts'
import { reports, talk } from '../corpus/talk.ts'

const slots = ({ category, points, start, end }: Meaning['activities'][number]): object => ({
  category,
  points,
  start,
  end,
})

const read = (text: string, language: string): Intent => understand(text, { today, language }).intent

function means(meanings: Meaning[], language: string): void {
  for (const { activities, ways } of meanings) {
    test.each(ways)('%j is recorded as meant', (text) => {
      const intent = read(text, language)
      expect(intent.kind).toBe('record')
      expect(intent.kind === 'record' && intent.activities.map(slots)).toEqual(activities.map(slots))
    })
  }
}

function isNoRecord(kinds: Partial<Record<Intent['kind'], string[]>>, language: string): void {
  for (const [kind, texts] of Object.entries(kinds)) {
    test.each(texts)(`%j is no record but ${kind}`, (text) => {
      expect(read(text, language).kind).toBe(kind)
    })
  }
}

describe('English', () => {
  means(records, 'en-US')
  isNoRecord(others, 'en-US')
})

describe('Spanish', () => {
  means(spanish, 'es-US')
  isNoRecord(spanishOthers, 'es-US')
})

describe('a record needs evidence of its own', () => {
  for (const [reason, texts] of Object.entries(talk)) {
    test.each(texts)(`%j is talk: ${reason}`, (text) => {
      expect(read(text, 'en-US').kind).not.toBe('record')
    })
  }
  test.each(reports)('%j is a report', (text) => {
    expect(read(text, 'en-US').kind).toBe('record')
  })
})

test('a message is read in its own language, whatever the member usually speaks', () => {
  expect(understand('anota 2 puntos del seminario de ayer', { today, language: 'en-US' }).language).toBe('es')
  expect(understand('please record the webinar from yesterday', { today, language: 'es-US' }).language).toBe(
    'en',
  )
  expect(understand('webinar 3/3 1 pt', { today, language: 'es-US' }).language).toBe('es')
})
