import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Fact } from '../../src/model.ts'

const root = join(import.meta.dirname, '../..')
const room = join(root, 'src/handbook')
const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const modules: object[] = await Promise.all(files.map((name) => import(join(room, name))))
const listed = new Set(
  readFileSync(join(root, 'docs/sources.md'), 'utf8')
    .match(/^\| (S\d+) /gm)
    ?.map((row) => row.slice(2, -1)),
)

const isFact = (value: object): value is Fact<unknown> =>
  'certainty' in value && 'sources' in value && 'value' in value

const factsIn = (value: unknown): Fact<unknown>[] => {
  if (typeof value !== 'object' || value === null) return []
  return isFact(value) ? [value] : Object.values(value).flatMap(factsIn)
}

const facts = modules.flatMap(factsIn)

test('every rule in the handbook says who says it, or that it is ours or unknown', () => {
  expect(facts.length).toBeGreaterThan(150)
  expect(
    facts.filter(
      ({ sources, certainty }) => sources.length === 0 && certainty !== 'default' && certainty !== 'unknown',
    ),
  ).toEqual([])
})

test('every source that a rule names is in docs/sources.md', () => {
  expect(listed.size).toBe(24)
  expect(facts.flatMap(({ sources }) => sources).filter((source) => !listed.has(source))).toEqual([])
})

test('no rule rests on the pages that nobody should believe', () => {
  expect(facts.filter(({ sources }) => sources.includes('S20'))).toEqual([])
})

test('what is unknown carries no value, or a sentence without any number', () => {
  const unknown = facts.filter(({ certainty }) => certainty === 'unknown')
  expect(unknown.length).toBeGreaterThan(20)
  expect(
    unknown.filter(({ value }) => value !== undefined && !(typeof value === 'string' && /^\D+$/.test(value))),
  ).toEqual([])
})
