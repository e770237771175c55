import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../src/store/connect.ts'
import type { Handle } from '../../src/store/handle.ts'
import { databases, freshDatabase, type TestDatabase } from '../database.ts'
import { judge } from './oracle.ts'
import { simulate } from './simulation.ts'

const plans = {
  embedded: { members: 10, days: 300, seed: 2 },
  postgres: { members: 100, days: 1277, seed: 1 },
}

describe.each(databases)('on the %s database', (kind) => {
  let where: TestDatabase
  let handle: Handle
  beforeAll(async () => {
    where = await freshDatabase(kind)
    handle = await connect(where.where)
  })
  afterAll(async () => {
    await handle.close()
    await where.remove()
  })

  test('over the years nobody is written to at night, after stop, twice or untruly, and nothing due is lost', async () => {
    const history = await simulate(handle, plans[kind])
    expect(judge(history)).toEqual([])
    expect(history.got.length).toBeGreaterThan(plans[kind].members)
    expect(history.kills.length).toBeGreaterThan(0)
  }, 300_000)
})
