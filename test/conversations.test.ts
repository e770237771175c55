import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../src/store/connect.ts'
import type { Handle } from '../src/store/handle.ts'
import { putOnRoster } from '../src/store/roster.ts'
import { type Store, storeOn } from '../src/store/store.ts'
import { play } from './conversation.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

const folder = join(import.meta.dirname, 'conversations')
const chats = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()

let database: TestDatabase
let handle: Handle
let store: Store
beforeAll(async () => {
  database = await freshDatabase('embedded')
  handle = await connect(database.where)
  store = storeOn(handle)
})
afterAll(async () => {
  await store.close()
  await database.remove()
})

/** `WRITE_CHATS=1` writes down the chats as they went, to be read line by line before they are kept. */
describe('a written chat goes as it is written', () => {
  test.each(chats)('%s', async (name) => {
    const script = readFileSync(join(folder, name), 'utf8')
    const went = await play(script, store, name, (listed, at) => putOnRoster(handle, [listed], at))
    if (process.env.WRITE_CHATS) writeFileSync(join(folder, name), went)
    else expect(went).toBe(script)
  })
})
