import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databases, freshDatabase, type TestDatabase } from './database.ts'
import { runFaults } from './faults/faults.ts'
import { type Server, startPostgres } from './postgres.ts'

/** The small brother of `npm run faults`. */
const small = { seed: 7, people: 6, activities: 4, atOnce: 6, killAfter: 25 }

const clean = { lost: [], doubled: [], altered: [], wrong: [] }

describe.each(databases)('with processes killed at random on the %s database', (kind) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await freshDatabase(kind)
  })
  afterAll(() => database.remove())

  test('what everybody was told is what is kept, nothing lost, doubled or altered', {
    timeout: 120_000,
  }, async () => {
    const processes = kind === 'embedded' ? 1 : 2
    const report = await runFaults({ ...small, where: database.where, processes })
    expect(report).toMatchObject({ ...clean, attestations: 24 })
    expect(report.counts.kills).toBeGreaterThan(0)
    expect(report.audit).toEqual({ members: 6, entries: 6 + 24 + report.withdrawals })
  })
})

describe('with the database pulled away and put back', () => {
  let server: Server
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.remove())

  test('everybody is answered in the end, and all that they were told is kept', {
    timeout: 120_000,
  }, async () => {
    const restart = async () => {
      await server.stop('kill')
      await server.start()
    }
    const where = server.url('postgres')
    const report = await runFaults({ ...small, where, processes: 2, restart })
    expect(report).toMatchObject({ ...clean, attestations: 24 })
    expect(report.audit).not.toHaveProperty('broken')
  })
})
