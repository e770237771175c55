import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Desk } from '../../src/admin/command.ts'
import { adminProgram } from '../../src/admin/program.ts'
import { remind } from '../../src/admin/remind.ts'
import { readSettings } from '../../src/settings.ts'
import { connect } from '../../src/store/connect.ts'
import type { Handle } from '../../src/store/handle.ts'
import { storeOn } from '../../src/store/store.ts'
import { sweep } from '../../src/sweep.ts'
import { fill } from '../bench/fill.ts'
import { freshDatabase, type TestDatabase } from '../database.ts'
import { town } from './town.ts'

let where: TestDatabase
let handle: Handle
beforeAll(async () => {
  where = await freshDatabase('postgres')
  handle = await connect(where.where)
})
afterAll(async () => {
  await handle.close()
  await where.remove()
})

const run = (options: Record<string, string | boolean>, on = handle) => {
  const desk: Desk = {
    settings: readSettings({}),
    database: async () => on,
    now: () => '2026-03-06T15:20:00.000Z',
    progress: () => undefined,
  }
  return remind.run(desk, { arguments: [], options })
}

test('remind --dry-run says who would hear what, where and why, at any time, and sends and changes nothing', async () => {
  const place = town(storeOn(handle), '2026-03-06T15:00:00.000Z')
  await place.does('T1/ana', { kind: 'enroll', certification: 'RMA', start: '2025-01-01' })
  await place.does('T1/ben', { kind: 'enroll', certification: 'RPT', start: '2026-01-01' })
  await sweep(place.process())
  const dry = { dryRun: true, now: '2027-11-01T10:00:00-05:00' }
  const told = await run(dry)
  expect(told).toMatchObject({
    ok: true,
    data: {
      now: '2027-11-01T15:00:00.000Z',
      due: [
        {
          platform: 'slack',
          kind: 'ending',
          milestone: '60-days',
          about: '2027-12-31',
          why: 'RMA: behind, 60 days left',
        },
      ],
    },
  })
  expect(await run(dry)).toEqual(told)
  expect(place.reminders()).toEqual([])
  expect(await run({ dryRun: true, now: '2027-11-01T03:00:00-05:00' })).toMatchObject({ data: { due: [] } })
})

test('of more members than are read at once each is told once', async () => {
  const large = await freshDatabase('postgres')
  await fill(large.where, 1_200)
  const full = await connect(large.where)
  const { data } = await run({ dryRun: true, now: '2027-12-17T15:00:00-06:00' }, full)
  const members = (data as { due: { member: string }[] }).due.map(({ member }) => member)
  expect(members.length).toBeGreaterThanOrEqual(1_200)
  expect(new Set(members).size).toBe(members.length)
  await full.close()
  await large.remove()
}, 30_000)

test('an instant that is none is told', async () => {
  expect(await run({ dryRun: true, now: 'soon' })).toMatchObject({ ok: false })
})

test('remind and unreachable are among the operator’s commands', () => {
  const names = adminProgram(async () => ({ ok: true, lines: [], data: {} })).commands.map((one) =>
    one.name(),
  )
  expect(names).toEqual(expect.arrayContaining(['remind', 'unreachable']))
})
