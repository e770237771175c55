import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Decision, Incoming } from '../src/messages.ts'
import type { Draft } from '../src/model.ts'
import { connect } from '../src/store/connect.ts'
import type { Ask, Handle } from '../src/store/handle.ts'
import { patiently } from '../src/store/patience.ts'
import { type Store, storeOn } from '../src/store/store.ts'
import { type Server, startPostgres } from './postgres.ts'

const at = '2026-03-06T15:20:00.000Z'
let server: Server
let handle: Handle
let store: Store
let message = 0

beforeAll(async () => {
  server = await startPostgres({ max_connections: '40', superuser_reserved_connections: '0' })
  handle = await connect(server.url('postgres'))
  store = storeOn(handle)
})
afterAll(async () => {
  await store.close()
  await server.remove()
})

let incoming: Incoming
beforeEach(() => {
  message += 1
  incoming = { id: `m${message}`, from: { platform: 'slack', user: 'U1' }, at, words: '' }
})

const drafted = (): Decision => {
  const draft: Draft = { id: incoming.id, lines: [{ points: 1 }], at, message: incoming.id }
  return { changes: [{ kind: 'add-draft', draft }], replies: [{ kind: 'thanks' }] }
}

const look = async () =>
  (await store.turn({ ...incoming, id: 'look' }, () => ({ changes: [], replies: [] }))).record.drafts.filter(
    ({ id }) => id === incoming.id,
  )

test('a turn waits out a restart of the database', async () => {
  await store.turn({ ...incoming, id: 'before' }, drafted)
  await server.stop('kill')
  const turn = store.turn(incoming, drafted)
  await server.start()
  expect(await turn).toMatchObject({ again: false, decision: { replies: [{ kind: 'thanks' }] } })
  expect(await look()).toHaveLength(1)
})

test('a turn whose connection is cut in the middle is taken once', async () => {
  const turns = Array.from({ length: 20 }, (_, index) => {
    const from = { platform: 'slack', user: `cut${index}` }
    return store.turn({ ...incoming, id: `${incoming.id}:${index}`, from }, drafted)
  })
  const operator = postgres(server.url('postgres'), { max: 1 })
  await operator`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ccp-assistant'`
  expect(await Promise.all(turns)).toHaveLength(20)
  const drafts = await operator`select 1 from drafts join addresses using (member) where user_id like 'cut%'`
  await operator.end()
  expect(drafts).toHaveLength(20)
})

test('when the word that it was kept is lost, the turn finds out and is not taken twice', async () => {
  let lost = 0
  const deaf: Handle = {
    ...handle,
    ask: async <Row>(text: string, values?: Parameters<Ask>[1]) => {
      const rows = await handle.ask<Row>(text, values)
      if (!text.includes('insert into turns') || lost > 0) return rows
      lost += 1
      throw Object.assign(new Error('write CONNECTION_CLOSED'), { code: 'CONNECTION_CLOSED' })
    },
  }
  const outcome = await storeOn(deaf).turn(incoming, drafted)
  expect(lost).toBe(1)
  expect(outcome).toMatchObject({ again: true, answered: false, decision: { replies: [{ kind: 'thanks' }] } })
  expect(await look()).toHaveLength(1)
})

test('too many connections are waited out', async () => {
  const others = postgres(server.url('postgres'), { max: 40, idle_timeout: 0 })
  await handle.close()
  const held = await Promise.all(Array.from({ length: 40 }, () => others.reserve()))
  handle = await connectLater()
  store = storeOn(handle)
  const turn = store.turn(incoming, drafted)
  const refused: unknown = await postgres(server.url('postgres'), { max: 1 })`select 1`.catch(
    (error: unknown) => error,
  )
  expect(refused).toMatchObject({ code: '53300' })
  for (const one of held) one.release()
  await others.end()
  expect(await turn).toMatchObject({ again: false })
})

/** Without the migration, which would wait by itself. */
async function connectLater(): Promise<Handle> {
  const { openServer } = await import('../src/store/server.ts')
  return openServer(server.url('postgres'))
}

const refusing = (code: string) => () => Promise.reject(Object.assign(new Error(`no: ${code}`), { code }))
const soon = { patience: 30, attempt: 20 }

test('past its time a turn says whether anything may have been kept', async () => {
  await expect(patiently(refusing('ECONNREFUSED'), soon, () => false)).rejects.toThrow(
    'the database did not answer within 0.03 seconds (no: ECONNREFUSED): nothing was changed',
  )
  await expect(patiently(refusing('57P01'), soon, () => true)).rejects.toThrow(
    'it may or may not have been kept, and saying it again is harmless',
  )
  const error: unknown = await patiently(refusing('57P01'), soon, () => true).catch(
    (reason: unknown) => reason,
  )
  expect(error).toMatchObject({ cause: { kind: 'database-away', maybe: true } })
})

test('a connection that never answers is given up like one that is lost', async () => {
  let tries = 0
  const answer = () => {
    tries += 1
    return tries === 1 ? new Promise<string>(() => {}) : Promise.resolve('answered')
  }
  expect(await patiently(answer, { patience: 5_000, attempt: 5 })).toBe('answered')
})

test('an error that trying again cannot mend is told at once', async () => {
  let tries = 0
  const broken = () => {
    tries += 1
    return refusing('42P01')()
  }
  await expect(patiently(broken, soon)).rejects.toThrow('no: 42P01')
  expect(tries).toBe(1)
})
