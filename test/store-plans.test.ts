import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Change, Decision, Incoming } from '../src/messages.ts'
import type { Activity, Attestation, Draft } from '../src/model.ts'
import { connect } from '../src/store/connect.ts'
import type { Ask, Handle } from '../src/store/handle.ts'
import { storeOn } from '../src/store/store.ts'
import { databases, freshDatabase, type TestDatabase } from './database.ts'

const at = '2026-03-06T15:20:00.000Z'
const attestation: Attestation = { statement: 'I attest.', version: '1', at, platform: 'slack', message: 'm' }
const activity: Activity = {
  id: 'new#1',
  category: 'authorship',
  points: 1,
  start: '2026-03-03',
  end: '2026-03-05',
  certifications: ['RMA'],
  attestation,
}
const draft: Draft = { id: 'd2', lines: [{ points: 1 }], at, message: 'd2' }

/** Everything that a turn can write, at least once. */
const turns: { what: string; user?: string; changes: Change[] }[] = [
  { what: 'a question', changes: [] },
  { what: 'a first contact', user: 'newcomer', changes: [{ kind: 'add-draft', draft }] },
  {
    what: 'a draft',
    changes: [
      { kind: 'drop-draft', draft: 'd1' },
      { kind: 'add-draft', draft },
    ],
  },
  {
    what: 'an attestation',
    changes: [
      { kind: 'add-activity', activity, replaces: 'a1' },
      { kind: 'drop-draft', draft: 'd1' },
    ],
  },
  { what: 'a withdrawal', changes: [{ kind: 'withdraw-activity', activity: 'a1', attestation }] },
  { what: 'a hand-over', changes: [{ kind: 'hand-over', activities: ['a1', 'a2'], at }] },
  {
    what: 'an enrollment',
    changes: [
      {
        kind: 'enroll',
        enrollment: {
          certification: 'RMA',
          declared: 'self',
          cycles: [{ start: '2025-01-01', end: '2027-12-31' }],
        },
      },
      { kind: 'leave-certification', certification: 'RPT' },
      { kind: 'offer-link', code: '1' },
    ],
  },
  { what: 'unlinking', changes: [{ kind: 'unlink' }] },
  { what: 'being forgotten', changes: [{ kind: 'forget' }] },
]

const members = 2_000

/** Members with what piles up in three years. */
const filling = [
  `insert into members (id, name, language, time_zone, reminders, joined, version, ledger_entries, ledger_head)
    select md5(m::text)::uuid, 'Ana', 'en-US', 'UTC', '{"state":"on"}', '${at}', 1, 1, '' from generate_series(1, ${members}) m`,
  `insert into addresses (platform, user_id, member, heard) select 'slack', 'T1/U' || m, md5(m::text)::uuid, '${at}'
    from generate_series(1, ${members}) m`,
  `insert into enrollments (member, certification, declared) select id, c, 'self' from members, unnest(array['RMA', 'RPT']) c`,
  `insert into cycles (member, certification, start_day, end_day) select member, certification, '2024-01-01', '2026-12-31' from enrollments`,
  `insert into drafts (member, id, lines, at, message) select id, 'd' || n, '[]', '${at}', 'm' from members, generate_series(1, 2) n`,
  `insert into activities (member, id, category, points, start_day, end_day, certifications, statement, statement_version,
      attested, platform, message, withdrawn)
    select id, 'a' || n, 'authorship', 1, '2026-01-01', '2026-01-01', '["RMA"]', '', '1', '${at}', 'slack', 'm', false
    from members, generate_series(1, 20) n`,
  `insert into ledger (member, number, kind, at, body, body_hash, hash)
    select id, n, 'attest', '${at}', '{}', '', '' from members, generate_series(1, 20) n`,
  `insert into turns (member, incoming, at, replies, answered)
    select id, 'm' || n, '${at}', '[]', true from members, generate_series(1, 10) n`,
  `update members set ledger_entries = 20`,
  'analyze',
]

type Node = {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Rows Removed by Filter'?: number
  Plans?: Node[]
}

const nodes = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodes)]

/** Rows that a node read from a table: what it gave, and what it read for nothing. */
const read = (node: Node): number =>
  ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 1)

const quoted = (value: string | number | null): string =>
  value === null ? 'null' : `'${String(value).replaceAll("'", "''")}'`

/** As a prepared statement that has been used often: one plan for all values. */
async function plan(ask: Ask, text: string, values: readonly (string | number | null)[]): Promise<Node[]> {
  await ask("set local plan_cache_mode = 'force_generic_plan'")
  await ask(`prepare looked_at as ${text}`)
  const [row] = await ask<{ 'QUERY PLAN': { Plan: Node }[] }>(
    `explain (analyze, format json) execute looked_at(${values.map(quoted).join(', ')})`,
  )
  await ask('deallocate looked_at')
  return (row?.['QUERY PLAN'] ?? []).flatMap(({ Plan }) => nodes(Plan))
}

describe.each(databases)('with two thousand members on the %s database', (kind) => {
  let database: TestDatabase
  let handle: Handle
  beforeAll(async () => {
    database = await freshDatabase(kind)
    handle = await connect(database.where)
    for (const statement of filling) await handle.ask(statement)
  })
  afterAll(async () => {
    await handle.close()
    await database.remove()
  })

  /** The plans of every statement of a turn; nothing of it is kept. */
  async function plansOf(changes: Change[], user: string): Promise<Node[]> {
    const found: Node[] = []
    const undone = new Error('undone')
    const looking = handle.transaction(async (ask) => {
      const watching: Ask = async (text, values = []) => {
        if (!text.startsWith('insert into ledger')) {
          // as it is chosen; and without that choice, for a table that is empty is read whole whatever its indexes
          for (const whole of ['on', 'off']) {
            await ask('savepoint before')
            await ask(`set local enable_seqscan = ${whole}`)
            const plans = await plan(ask, text, values)
            found.push(...plans.filter((node) => whole === 'off' || read(node) > 0))
            await ask('rollback to savepoint before')
          }
        }
        return ask(text, values)
      }
      const inside: Handle = { ...handle, ask: watching, transaction: (work) => work(watching) }
      const incoming: Incoming = { id: 'new', from: { platform: 'slack', user, ref: 1 }, at, words: '' }
      await storeOn(inside).turn(incoming, (): Decision => ({ changes, replies: [{ kind: 'thanks' }] }))
      throw undone
    })
    await looking.catch((error: unknown) => {
      if (error !== undone) throw error
    })
    return found
  }

  test.each(turns)(
    '$what reads no table from end to end and no other member’s rows',
    async ({ changes, user }) => {
      const plans = await plansOf(changes, user ?? 'T1/U77')
      const tables = plans.filter((node) => node['Relation Name'])
      expect(tables.length).toBeGreaterThan(0)
      expect(tables.filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([])
      expect(Math.max(...tables.map(read))).toBeLessThanOrEqual(40)
    },
  )
})
