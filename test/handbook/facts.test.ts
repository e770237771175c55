import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as categories from '../../src/handbook/categories.ts'
import * as certifications from '../../src/handbook/certifications.ts'
import * as cycle from '../../src/handbook/cycle.ts'
import * as handover from '../../src/handbook/handover.ts'
import * as links from '../../src/handbook/links.ts'
import * as milestones from '../../src/handbook/milestones.ts'
import * as renewal from '../../src/handbook/renewal.ts'
import * as rules from '../../src/handbook/rules.ts'
import * as statement from '../../src/handbook/statement.ts'
import * as validation from '../../src/handbook/validation.ts'
import type { Fact } from '../../src/model.ts'

const modules = [
  categories,
  certifications,
  cycle,
  handover,
  links,
  milestones,
  renewal,
  rules,
  statement,
  validation,
]
const sources = readFileSync(join(import.meta.dirname, '../../docs/sources.md'), 'utf8')
const listed = new Set(sources.match(/^\| (S\d+) /gm)?.map((row) => row.slice(2, -1)))

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
      ({ sources: named, certainty }) =>
        named.length === 0 && certainty !== 'default' && certainty !== 'unknown',
    ),
  ).toEqual([])
})

test('every source that a rule names is in docs/sources.md', () => {
  expect(listed.size).toBe(24)
  expect(facts.flatMap(({ sources: named }) => named).filter((source) => !listed.has(source))).toEqual([])
})

test('no rule rests on the pages that nobody should believe', () => {
  expect(facts.filter(({ sources: named }) => named.includes('S20'))).toEqual([])
})

test('what is unknown carries no value, or a sentence without any number', () => {
  const unknown = facts.filter(({ certainty }) => certainty === 'unknown')
  expect(unknown.length).toBeGreaterThan(20)
  expect(
    unknown.filter(({ value }) => value !== undefined && !(typeof value === 'string' && /^\D+$/.test(value))),
  ).toEqual([])
})
