import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../src/store/connect.ts'
import type { Store } from '../src/store/store.ts'
import { databases, freshDatabase, type TestDatabase } from './database.ts'

describe.each(databases)('whoever takes the assistant away is not written to (%s)', (kind) => {
  let database: TestDatabase
  let store: Store
  beforeAll(async () => {
    database = await freshDatabase(kind)
    store = await openStore(database.where)
  })
  afterAll(async () => {
    await store.close()
    await database.remove()
  })

  const at = '2026-03-06T18:00:00.000Z'
  const hello = (user: string, id: string) =>
    store.turn({ id, from: { platform: 'slack', user }, at, words: 'hello' }, ({ member }) => ({
      changes: [{ kind: 'set-member', set: { name: member.name } }],
      replies: [],
    }))
  const gone = async () =>
    (await store.reminders.unreachable()).map(({ user, reason }) => `${user} ${reason}`)

  test('everybody in a workspace that uninstalled it, and nobody next door', async () => {
    for (const user of ['T1/U1', 'T1/U2', 'T12/U1', 'T2/U1']) await hello(user, `first ${user}`)
    await store.left({ platform: 'slack', user: 'T1/*' }, at)
    expect(await gone()).toEqual(['T1/U1 uninstalled', 'T1/U2 uninstalled'])
  })

  test('until they write again', async () => {
    await hello('T1/U1', 'second')
    expect(await gone()).toEqual(['T1/U2 uninstalled'])
  })
})
