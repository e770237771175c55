import { expect, test } from 'vitest'
import { links } from '../../src/handbook/links.ts'
import { type Answer, ask, rules } from '../../src/handbook/rules.ts'
import { fresh } from './fresh.ts'
import { answerable, spanish, traps } from './questions.ts'

const certain = (rule: Answer | undefined): boolean =>
  rule !== undefined && rule.certainty !== 'unknown' && rule.certainty !== 'default'
const known = new Map(rules.map((rule) => [rule.id, rule]))

const tried = (questions: readonly (readonly [string, string])[], language = 'en') =>
  questions.map(([question, right]) => {
    const found = ask(question, { language })
    const rule = found.kind === 'answer' ? found.rule : undefined
    return { question, right, rule, told: rule?.id ?? 'unsure', found }
  })

const figures = (name: string, all: ReturnType<typeof tried>) => {
  const right = all.filter(({ told, right: id }) => told === id).length
  const unsure = all.filter(({ told, right: id }) => told !== id && told === 'unsure').length
  console.log(
    `${name}: ${right} of ${all.length} right, ${unsure} asked back, ${all.length - right - unsure} wrong rule`,
  )
  return { right: right / all.length, wrong: (all.length - right - unsure) / all.length }
}

test('questions in lay words find the rule that answers them', () => {
  const { right, wrong } = figures('answerable', tried(answerable))
  expect(right).toBeGreaterThanOrEqual(0.93)
  expect(wrong).toBeLessThanOrEqual(0.02)
})

test('what no source answers is not answered, and traps are not stepped into', () => {
  const all = tried(traps)
  const { right } = figures('traps', all)
  const invented = all.filter(
    ({ right: id, rule }) => rule && rule.id !== id && certain(rule) && !isCertain(id),
  )
  console.log(`invented: ${invented.length}`)
  expect(invented.map(({ question }) => question)).toEqual([])
  expect(right).toBeGreaterThanOrEqual(0.95)
})

test('a harder question is asked back rather than answered with another rule', () => {
  const all = tried(fresh).map((one) => {
    const may = one.right.split(' ')
    return { ...one, right: may.includes(one.told) ? one.told : (may[0] ?? '') }
  })
  const { right, wrong } = figures('harder', all)
  expect(wrong).toBeLessThanOrEqual(0.03)
  expect(right).toBeGreaterThanOrEqual(0.8)
})

const isCertain = (id: string): boolean => {
  const certainty = known.get(id)?.answer.certainty
  return certainty !== undefined && certainty !== 'unknown' && certainty !== 'default'
}

test('Spanish questions find the same rules and are answered in Spanish', () => {
  const all = tried(spanish, 'es-US')
  expect(figures('Spanish', all).right).toBeGreaterThanOrEqual(0.9)
  const [first] = all
  expect(first?.rule?.answer).not.toBe(known.get(first?.right ?? '')?.answer.value)
})

test('an English question of a Spanish-speaking member is understood, and answered in Spanish', () => {
  const found = ask('can i use last cycles extra', { language: 'es' })
  expect(found).toMatchObject({
    kind: 'answer',
    rule: { id: 'rollover', answer: expect.stringContaining('ciclo') },
  })
})

test('every rule is found by its own question, whatever else is near', () => {
  const lost = rules.filter(({ id, question, about, category }) => {
    const found = ask(question, { about, category })
    return !(found.kind === 'answer' && found.rule.id === id)
  })
  expect(lost.map(({ id }) => id)).toEqual([])
})

test('the two nearest that are offered lead to their own answers when pressed', () => {
  const offered = tried([...answerable, ...traps]).flatMap(({ found }) =>
    found.kind === 'unsure' ? found.nearest : found.alike,
  )
  const astray = offered.filter(({ id, question }) => {
    const found = ask(question, { about: 'other' })
    return !(found.kind === 'answer' && found.rule.id === id)
  })
  expect(astray.map(({ id }) => id)).toEqual([])
})

test.each(['', '   ', '?', 'asdf qwer', 'x'.repeat(500), '(((((', 'π'])(
  'nonsense is not answered: “%s”',
  (words) => {
    expect(ask(words).kind).toBe('unsure')
  },
)

test('ids are stable names, each used once', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  expect(rules.filter(({ id }) => !/^[a-z0-9-]+$/.test(id))).toEqual([])
})

test('who is sent to AMT for what we do not know is given the place, or told to ask', () => {
  const stranded = rules.filter(
    ({ answer, link }) => answer.certainty === 'unknown' && !link && !/\b(AMT|portal)\b/.test(answer.value),
  )
  expect(stranded.map(({ id }) => id)).toEqual([])
})

test('nobody is sent to a copy of AMT’s pages', () => {
  for (const { value } of Object.values(links))
    expect(value.url).toMatch(/^https:\/\/www\.(americanmedtech\.org|youtube\.com)\//)
})

test('the category that was understood decides between like rules', () => {
  expect(ask('what proof do i need', { about: 'proof', category: 'formal-education' })).toMatchObject({
    rule: { id: 'proof-formal-education' },
  })
  expect(ask('how many points is it', { about: 'value', category: 'authorship' })).toMatchObject({
    rule: { id: 'article-value' },
  })
})
