import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../src/store/connect.ts'
import type { Store } from '../src/store/store.ts'
import { sweep } from '../src/sweep.ts'
import { databases, freshDatabase, type TestDatabase } from './database.ts'
import { town, wordsOf } from './reminders/town.ts'

describe.each(databases)('on the %s database', (kind) => {
  let where: TestDatabase
  let store: Store
  beforeAll(async () => {
    where = await freshDatabase(kind)
    store = await openStore(where.where)
  })
  afterAll(async () => {
    await store.close()
    await where.remove()
  })

  /** Her cycle ends on Friday, December 31, 2027; she has recorded nothing. */
  async function behind(user: string, at: string) {
    const place = town(store, '2026-03-06T15:00:00.000Z')
    await place.does(user, { kind: 'enroll', certification: 'RMA', start: '2025-01-01' })
    await sweep(place.process())
    place.set(at)
    return place
  }

  test('sixty days before the cycle ends one reminder comes, however many sweeps run', async () => {
    const place = await behind('T1/ana', '2027-11-01T15:00:00.000Z')
    await Promise.all([sweep(place.process()), sweep(place.process()), sweep(place.process())])
    await sweep(place.process())
    expect(place.reminders()).toHaveLength(1)
    expect(place.reminders().map(({ card }) => wordsOf(card))).toEqual([
      [
        '0 of 30 points: 30 to go by December 31, 2027, 2 months left.',
        'Nothing is recorded in this cycle yet. 15 points a month from now on would do.',
        'I write because your cycle ends in 60 days and points are missing.',
        'AMTrax keeps the official record; I count what is recorded here.',
      ].join('\n'),
    ])
    expect(place.failures).toEqual([])
  })
})
