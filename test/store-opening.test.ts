import { chmodSync, statSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, openStore } from '../src/store/connect.ts'
import { databases, freshDatabase, type TestDatabase } from './database.ts'
import { startProcess } from './faults/running.ts'
import { type Server, startPostgres } from './postgres.ts'

describe.each(databases)('opening the %s database', (kind) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await freshDatabase(kind)
  })
  afterAll(() => database.remove())

  const withMigrations = async (change: string) => {
    const handle = await connect(database.where)
    await handle.ask(change)
    await handle.close()
  }

  test('a second time finds what is there', async () => {
    const first = await openStore(database.where)
    const message = {
      id: 'm1',
      from: { platform: 'slack', user: 'U1' },
      at: '2026-03-06T15:20:00Z',
      words: '',
    }
    const thanks = () => ({ changes: [], replies: [{ kind: 'thanks' as const }] })
    const { record } = await first.turn(message, thanks)
    await first.close()
    const second = await openStore(database.where)
    expect((await second.turn({ ...message, id: 'm2' }, thanks)).record.member.id).toBe(record.member.id)
    expect(await second.ready()).toBe(true)
    await second.close()
  })

  test('by a program older than its schema is refused, and the refusal leaves nothing open', async () => {
    await withMigrations(
      `insert into drizzle.__drizzle_migrations (hash, created_at) values ('from the future', 9999999999999)`,
    )
    await expect(openStore(database.where)).rejects.toThrow(/start a newer version/)
    await expect(openStore(database.where)).rejects.toThrow(/start a newer version/)
  })
})

describe('the embedded database', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await freshDatabase('embedded')
    chmodSync(database.where, 0o755)
  })
  afterAll(() => database.remove())

  test('belongs to one process at a time, and is free the moment that one is killed', async () => {
    const running = await startProcess(database.where)
    await expect(openStore(database.where)).rejects.toThrow('is in use by another process')
    await running.kill()
    await (await openStore(database.where)).close()
  })

  test('lies in a folder that nobody else can look into', () => {
    expect(statSync(database.where).mode & 0o777).toBe(0o700)
  })
})

test.each(['/proc/ccp', 'package.json/ccp', '/dev/null/data'])(
  'a folder that cannot be made is told at once: %s',
  async (folder) => {
    await expect(openStore(folder)).rejects.toThrow(
      new RegExp(
        `no database can be kept in ${folder} .*: give a folder that may be written to, by DATA_DIR`,
      ),
    )
  },
)

describe('a PostgreSQL server', () => {
  let server: Server
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.remove())

  test('is brought up to date by six processes that start at once', async () => {
    const opened = await Promise.all(Array.from({ length: 6 }, () => openStore(server.url('postgres'))))
    const audits = await Promise.all(opened.map((store) => store.verify()))
    expect(audits).toEqual(opened.map(() => ({ members: 0, entries: 0 })))
    await Promise.all(opened.map((store) => store.close()))
  })

  test('that is not up yet is waited for, and whoever waits is told once', async () => {
    await server.stop()
    const told: string[] = []
    const opening = openStore(server.url('postgres'), {
      onWait: (why) => {
        told.push(why)
        server.start()
      },
    })
    await (await opening).close()
    expect(told).toEqual([expect.stringContaining('ECONNREFUSED')])
  })

  test('that never comes is given up with a word on why', async () => {
    const nobody = 'postgres://postgres@127.0.0.1:1/ccp'
    await expect(openStore(nobody, { patience: 100 })).rejects.toThrow(
      /the database did not answer within 0.1 seconds \(.*ECONNREFUSED/,
    )
  })

  test('that lets nobody in leads to the doctor', async () => {
    const unknown = server.url('nobody')
    const told = /^database "nobody" does not exist; check DATABASE_URL: npm run admin -- doctor says/
    await expect(openStore(unknown)).rejects.toThrow(told)
  })

  test('behind a pooler that cannot follow prepared statements is used without them', async () => {
    const prepared = async (address: string): Promise<number | undefined> => {
      const handle = await connect(address)
      const text = 'select count(*)::int as count from pg_prepared_statements where $1::int = 1'
      const [found] = await handle.ask<{ count: number }>(text, [1])
      await handle.close()
      return found?.count
    }
    expect(await prepared(`${server.url('postgres')}?prepare=false`)).toBe(0)
    expect(await prepared(server.url('postgres'))).toBeGreaterThan(0)
  })
})
