import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Incoming } from '../src/messages.ts'
import { openStore } from '../src/store/connect.ts'
import { databases, freshDatabase, type TestDatabase } from './database.ts'
import { type Running, startProcess } from './faults/running.ts'

const about = {
  from: { platform: 'slack', user: 'T1/U1' },
  name: 'Ana',
  timeZone: 'UTC',
  at: '2026-03-06T15:20:00.000Z',
}
const enroll: Incoming = {
  ...about,
  id: 'enroll',
  press: { kind: 'enroll', certification: 'RMA', start: '2024-01-01' },
}
const record: Incoming = {
  ...about,
  id: 'record',
  words: 'record 2 points professional education March 3–5',
}
const attest: Incoming = { ...about, id: 'attest', press: { kind: 'attest', draft: 'record' } }

describe.each(databases)('killed at any moment, on the %s database', (kind) => {
  let database: TestDatabase
  let running: Running
  beforeAll(async () => {
    database = await freshDatabase(kind)
    running = await startProcess(database.where)
  })
  afterAll(async () => {
    await running.kill()
    await database.remove()
  })

  const restarted = async () => {
    await running.kill()
    running = await startProcess(database.where)
  }

  /** What stands there when the process is gone. */
  const kept = async () => {
    await running.kill()
    const store = await openStore(database.where)
    const { record } = await store.turn({ ...about, id: 'look', words: '' }, () => ({
      changes: [],
      replies: [],
    }))
    const audit = await store.verify()
    await store.close()
    return { ...record, audit }
  }

  test('between card and attestation: the draft is still there and can be attested', async () => {
    await running.hear(enroll)
    expect(await running.hear(record)).toMatchObject({ replies: [{ kind: 'confirm' }] })
    await restarted()
    expect(await running.hear(attest)).toMatchObject({ again: false, replies: [{ kind: 'recorded' }] })
  })

  test('right after attestation: it is on the record, once, however often the press is delivered', async () => {
    await restarted()
    expect(await running.hear(attest)).toMatchObject({ again: true, replies: [{ kind: 'recorded' }] })
    const again = await running.hear({ ...attest, id: 'pressed on the other phone' })
    expect(again).toMatchObject({ again: false, replies: [{ kind: 'already-recorded' }] })
    const { activities, drafts, audit } = await kept()
    expect(activities).toMatchObject([{ id: 'record#1', points: 2 }])
    expect(drafts).toEqual([])
    expect(audit).toEqual({ members: 1, entries: 2 })
  })

  test('in the middle of twenty attestations: each is recorded once, answered or not', {
    timeout: 90_000,
  }, async () => {
    await restarted()
    const messages = Array.from(
      { length: 20 },
      (_, index): Incoming => ({
        ...about,
        id: `record${index}`,
        words: `record 1 point professional education January ${index + 1}, 2025`,
      }),
    )
    for (const message of messages) await running.hear(message)
    const presses = messages.map(
      ({ id }): Incoming => ({ ...about, id: `${id}:attest`, press: { kind: 'attest', draft: id } }),
    )
    const [first, ...rest] = presses.map((press) => running.hear(press))
    await first
    await restarted()
    await Promise.all(rest)
    // where cards still waited, they are named after it
    for (const press of presses)
      expect(await running.hear(press)).toHaveProperty('replies.0.kind', 'recorded')
    const { activities, drafts, audit } = await kept()
    expect(activities).toHaveLength(21)
    expect(drafts).toEqual([])
    expect(audit).toEqual({ members: 1, entries: 22 })
  })
})
