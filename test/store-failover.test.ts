import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Decision, Incoming } from '../src/messages.ts'
import { openStore } from '../src/store/connect.ts'
import { openServer } from '../src/store/server.ts'
import type { Store } from '../src/store/store.ts'
import { type Pair, startPair } from './faults/pair.ts'

/** The small brother of `npm run failover`. */
const at = '2026-03-06T15:20:00.000Z'
const incoming = (id: string): Incoming => ({ id, from: { platform: 'slack', user: 'U1' }, at, words: '' })
const drafted = (id: string) => (): Decision => ({
  changes: [{ kind: 'add-draft', draft: { id, lines: [{ points: 1 }], at, message: id } }],
  replies: [{ kind: 'thanks' }],
})

let pair: Pair
let store: Store
beforeEach(async () => {
  pair = await startPair(true)
  store = await openStore(pair.url)
  await store.turn(incoming('before'), drafted('before'))
}, 30_000)
afterEach(async () => {
  await store.close()
  await pair.remove()
})

test.each([
  ['whose primary is killed', 'SIGKILL'],
  ['whose primary falls silent without closing a connection', 'SIGSTOP'],
] as const)(
  'a turn on two servers %s is taken once, by the standby that took its place',
  async (_, how) => {
    pair.primary.signal(how)
    const turn = store.turn(incoming('after'), drafted('after'))
    await pair.promote()
    expect(await turn).toMatchObject({ again: false })
    const { record } = await store.turn(incoming('look'), () => ({ changes: [], replies: [] }))
    expect(record.drafts.map(({ id }) => id).toSorted()).toEqual(['after', 'before'])
    expect(await store.verify()).toMatchObject({ members: 1 })
  },
  30_000,
)

test('a question that takes long is waited for, whether or not a primary can be found meanwhile', async () => {
  const { ask, close } = openServer(pair.url)
  expect(await ask('select 1 as one, pg_sleep(3)')).toMatchObject([{ one: 1 }])
  const answered = ask('select 2 as two, pg_sleep(3)')
  await ask('update pg_database set datallowconn = false')
  expect(await answered).toMatchObject([{ two: 2 }])
  await close()
}, 30_000)
