import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runFaults } from './faults/faults.ts'
import { type Pooler, poolerVersion, startPooler } from './pooler.ts'
import { type Server, startPostgres } from './postgres.ts'

const version = poolerVersion()

/** Debian and Ubuntu: `apt-get install pgbouncer`. */
describe.runIf(version !== undefined)('behind PgBouncer, set as deploy/pgbouncer.ini says', () => {
  let server: Server
  let pooler: Pooler
  beforeAll(async () => {
    server = await startPostgres({ max_connections: '25' })
    pooler = await startPooler(server, version ?? 0)
  })
  afterAll(async () => {
    await pooler.remove()
    await server.remove()
  })

  test('three processes with more connections than the server has keep what everybody was told, killed and restarted', {
    timeout: 120_000,
  }, async () => {
    const restart = async () => {
      await server.stop('kill')
      await server.start()
    }
    const report = await runFaults({
      where: pooler.url('postgres'),
      seed: 11,
      people: 8,
      activities: 4,
      atOnce: 8,
      killAfter: 40,
      processes: 3,
      restart,
    })
    expect(report).toMatchObject({ lost: [], doubled: [], altered: [], wrong: [], attestations: 32 })
    expect(report.counts.kills).toBeGreaterThan(0)
    expect(report.audit).toEqual({ members: 8, entries: 8 + 32 + report.withdrawals })
  })
})
