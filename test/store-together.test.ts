import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Show } from '../src/adapter.ts'
import { bot } from '../src/bot.ts'
import type { Incoming, Intent } from '../src/messages.ts'
import { connect } from '../src/store/connect.ts'
import type { Handle } from '../src/store/handle.ts'
import { storeOn } from '../src/store/store.ts'
import { databases, freshDatabase, type TestDatabase } from './database.ts'

const at = '2026-03-06T15:20:00.000Z'
const words = 'record 2 points professional education March 3–5'

/** How many members come at once, and to how many processes. */
const crowds = { embedded: { members: 20, processes: 1 }, postgres: { members: 100, processes: 3 } }

describe.each(databases)('everybody at once on the %s database', (kind) => {
  const crowd = crowds[kind]
  const people = Array.from({ length: crowd.members }, (_, index) => `T1/U${index}`)
  let database: TestDatabase
  let handles: Handle[]
  let said: string[]
  beforeAll(async () => {
    database = await freshDatabase(kind)
    handles = await Promise.all(Array.from({ length: crowd.processes }, () => connect(database.where)))
    said = []
  })
  afterAll(async () => {
    await Promise.all(handles.map((handle) => handle.close()))
    await database.remove()
  })

  const show: Show = async (_, { summary }) => {
    said.push(summary)
    return { platform: 'slack', ref: said.length }
  }
  const policy = { enrolment: 'self', officialRecord: 'elsewhere' } as const
  const processes = () =>
    handles.map((handle) => bot({ store: storeOn(handle), show, policy, code: () => '123456' }))

  type Said = { id: string } & ({ words: string } | { press: Intent })

  /** The same to every process in turn, for everybody, all at once. */
  async function everybody(says: (user: string) => Said[]): Promise<void> {
    const doors = processes()
    const messages = people.flatMap((user) =>
      says(user).map(
        (one): Incoming => ({ ...one, from: { platform: 'slack', user }, name: user, timeZone: 'UTC', at }),
      ),
    )
    await Promise.all(messages.map((incoming, index) => doors[index % doors.length]?.(incoming)))
  }

  const times = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, i) => make(i))
  const count = async (text: string) => (await handles[0]?.ask<{ count: number }>(text))?.[0]?.count

  test('four first messages at once make one member', async () => {
    await everybody((user) => times(4, (index) => ({ id: `${user}:hello${index}`, words: 'hello' })))
    expect(await count('select count(*)::int as count from members')).toBe(people.length)
    expect(await count('select count(*)::int as count from addresses')).toBe(people.length)
  })

  test('a message delivered three times at once makes one draft', async () => {
    await everybody((user) => [
      { id: `${user}:enroll`, press: { kind: 'enroll', certification: 'RMA', start: '2024-01-01' } },
    ])
    await everybody((user) => times(3, () => ({ id: `${user}:record`, words })))
    expect(await count('select count(*)::int as count from drafts')).toBe(people.length)
  })

  test('a button pressed eight times at once, from wherever, records one activity', async () => {
    said = []
    await everybody((user) =>
      times(8, (index) => ({
        id: `${user}:press${index}`,
        press: { kind: 'attest', draft: `${user}:record` },
      })),
    )
    expect(await count('select count(*)::int as count from activities')).toBe(people.length)
    expect(await count("select count(*)::int as count from ledger where kind = 'attest'")).toBe(people.length)
    expect(await count('select count(*)::int as count from drafts')).toBe(0)
    expect(said.filter((summary) => summary.startsWith('Recorded'))).toHaveLength(people.length)
  })

  test('and every ledger is whole and tells the record as it stands', async () => {
    const [handle] = handles
    if (!handle) throw new Error('nothing open')
    const store = storeOn(handle)
    expect(await store.verify()).toEqual({ members: people.length, entries: 2 * people.length })
    const members = await handle.ask<{ id: string }>('select id from members')
    const rebuilt = await Promise.all(members.map(({ id }) => store.rebuild(id)))
    expect(rebuilt.flatMap(({ differing }) => differing)).toEqual([])
    expect(rebuilt.flatMap(({ told }) => told)).toHaveLength(people.length)
  })
})
