import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { Decision, Incoming } from '../src/messages.ts'
import { openStore } from '../src/store/connect.ts'
import { openServer } from '../src/store/server.ts'
import { authority, showing } from './certificates.ts'
import { type Pair, startPair } from './faults/pair.ts'

/** The small brother of `npm run failover`. */
const at = '2026-03-06T15:20:00.000Z'
const incoming = (id: string): Incoming => ({ id, from: { platform: 'slack', user: 'U1' }, at, words: '' })
const drafted = (id: string) => (): Decision => ({
  changes: [{ kind: 'add-draft', draft: { id, lines: [{ points: 1 }], at, message: id } }],
  replies: [{ kind: 'thanks' }],
})

const folder = mkdtempSync(join(tmpdir(), 'ccp-failover-'))
const signer = authority()
const root = join(folder, 'root.crt')
let pair: Pair
beforeEach(async () => {
  writeFileSync(root, signer.pem)
  pair = await startPair(true, showing(signer.signs(['127.0.0.1']), folder))
})
afterEach(() => pair.remove())
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['whose primary is killed', 'SIGKILL', ''],
  ['whose primary falls silent without closing a connection', 'SIGSTOP', ''],
  ['whose primary falls silent without closing a connection, behind TLS', 'SIGSTOP', `?sslrootcert=${root}`],
] as const)(
  'a turn on two servers %s is taken once, by the standby that took its place',
  async (_, how, tls) => {
    const store = await openStore(pair.url + tls)
    await store.turn(incoming('before'), drafted('before'))
    pair.primary.signal(how)
    const turn = store.turn(incoming('after'), drafted('after'))
    await pair.promote()
    expect(await turn).toMatchObject({ again: false })
    const { record } = await store.turn(incoming('look'), () => ({ changes: [], replies: [] }))
    expect(record.drafts.map(({ id }) => id).toSorted()).toEqual(['after', 'before'])
    expect(await store.verify()).toMatchObject({ members: 1 })
    await store.close()
  },
  60_000,
)

test('a primary that slept through the failover and wakes up as one is not written to again', async () => {
  const { ask, close } = openServer(pair.url)
  const port = () => ask<{ port: number }>('select inet_server_port() as port').catch(String)
  const leave = () => ask('select pg_terminate_backend(pg_backend_pid())').catch(() => {})
  const patience = { timeout: 20_000 }
  await expect.poll(port, patience).toEqual([{ port: pair.primary.port }])
  pair.primary.signal('SIGSTOP')
  await pair.promote()
  await expect.poll(port, patience).toEqual([{ port: pair.standby.port }])
  pair.primary.signal('SIGCONT')
  for (let time = 0; time < 5; time++) {
    await leave()
    await expect.poll(async () => Array.isArray(await port()), patience).toBe(true)
    expect(await port()).toEqual([{ port: pair.standby.port }])
  }
  await pair.standby.stop()
  await expect.poll(port, patience).toContain(`${pair.primary.port}: another has taken its place`)
  await close()
}, 90_000)

test('a question that takes long is waited for, whether or not a primary can be found meanwhile', async () => {
  const { ask, close } = openServer(pair.url)
  expect(await ask('select 1 as one, pg_sleep(3)')).toMatchObject([{ one: 1 }])
  const answered = ask('select 2 as two, pg_sleep(3)')
  await ask('update pg_database set datallowconn = false')
  expect(await answered).toMatchObject([{ two: 2 }])
  await close()
}, 60_000)
