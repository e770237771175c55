import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepSweeping } from '../src/running/sweeping.ts'
import { connect } from '../src/store/connect.ts'
import { type Store, storeOn } from '../src/store/store.ts'
import { freshDatabase, type TestDatabase } from './database.ts'
import { town } from './reminders/town.ts'

let where: TestDatabase
let store: Store
beforeEach(async () => {
  where = await freshDatabase('postgres')
  store = storeOn(await connect(where.where))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-03-06T15:00:00Z') })
})
afterEach(async () => {
  vi.useRealTimers()
  await store.close()
  await where.remove()
})

/** Rounds that find nobody: what they take from the database is not asked for. */
function rounds(tidy: Store['tidy']) {
  const house = town(store, '2026-03-06T15:00:00.000Z').process()
  const taken = vi.fn(async () => [])
  const reminders = { ...house.reminders, take: taken, dropDrafts: async () => {} }
  return { taken, ...keepSweeping({ ...house, reminders, tidy, now: () => new Date().toISOString() }) }
}

test('what is kept for a day is let go of once a day, however many rounds there are', async () => {
  const asked: string[] = []
  const { taken, stop } = rounds(async (before) => void asked.push(before))
  await vi.advanceTimersByTimeAsync(2.5 * 86_400_000)
  await stop()
  expect(taken.mock.calls.length).toBeGreaterThan(300)
  expect(asked.map((before) => before.slice(0, 10))).toEqual(['2026-03-05', '2026-03-06', '2026-03-07'])
})

test('the rounds go on where letting go failed', async () => {
  const { taken, stop } = rounds(() => Promise.reject(new Error('away')))
  await vi.advanceTimersByTimeAsync(3_600_000)
  await stop()
  expect(taken.mock.calls.length).toBeGreaterThan(5)
})
