import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('SECURITY.md', 'utf8')
const named = [...page.matchAll(/`(test\/[\w/-]+\.test\.ts)`: ([^|\n]+?) *\|/g)].map(
  ([, file = '', title = '']) => ({
    file,
    title,
  }),
)

test('every threat in SECURITY.md names a test that proves what stops it', () => {
  const [, , ...threats] = page.split('\n').filter((line) => line.startsWith('|'))
  expect(named.length).toBeGreaterThan(20)
  expect(named).toHaveLength(threats.length)
})

test.each(named)('$file promises that $title', ({ file, title }) => {
  expect(existsSync(file)).toBe(true)
  const said = readFileSync(file, 'utf8').replaceAll("\\'", "'")
  expect(said).toMatch(new RegExp(`(test|it)(\\.each)?\\W+${RegExp.escape(title)}['"\`]`))
})
