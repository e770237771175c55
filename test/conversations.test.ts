import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../src/store/connect.ts'
import type { Store } from '../src/store/store.ts'
import { play } from './conversation.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

const folder = join(import.meta.dirname, 'conversations')
const chats = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()

let database: TestDatabase
let store: Store
beforeAll(async () => {
  database = await freshDatabase('embedded')
  store = await openStore(database.where)
})
afterAll(async () => {
  await store.close()
  await database.remove()
})

/** `WRITE_CHATS=1` writes down the chats as they went, to be read line by line before they are kept. */
describe('a written chat goes as it is written', () => {
  test.each(chats)('%s', async (name) => {
    const script = readFileSync(join(folder, name), 'utf8')
    const went = await play(script, store, name)
    if (process.env.WRITE_CHATS) writeFileSync(join(folder, name), went)
    else expect(went).toBe(script)
  })
})
