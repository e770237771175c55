import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidy } from '../../src/understand/tidy.ts'

test('whatever a platform sends, positions in the plain text hold in what was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => tidy(text).length === text.length),
  )
})

test.each([
  ['<@U0BOT> log it', 'log it'],
  ['<at>CCP Bot</at>&nbsp;record', 'record'],
  ['<https://amt.example/a|AMT webinar> 3/3', 'AMT webinar 3/3'],
  ['see https://amt.example/a now', 'see now'],
  ['<p>2&nbsp;pts</p><p>webinar</p>', '2 pts webinar'],
  ['Q&amp;A', 'Q&A'],
  ['~2~ 4 points', '4 points'],
  ['~2 hours or ~3', '~2 hours or ~3'],
  ['> quoted\nmine', 'mine'],
  ['&gt; quoted\nmine', 'mine'],
  ['*2 pts* _webinar_', '2 pts webinar'],
  ['March 3–5 — “Safety”', 'March 3-5 - "Safety"'],
  ['web\u200binar \u202aprof ed\u202c', 'webinar prof ed'],
  ['２ｐｔｓ ７／１', '2pts 7/1'],
  ['2️⃣ pts ✅', '2 pts'],
  ['educacio\u0301n', 'educación'],
  ['under <3 points', 'under <3 points'],
])('%j is read as %j', (written, plain) => {
  expect(tidy(written).replace(/\s+/g, ' ').trim()).toBe(plain)
})
