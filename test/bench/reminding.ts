import { setTimeout as pause } from 'node:timers/promises'
import type { Adapter, Show } from '../../src/adapter.ts'
import { unwatched } from '../../src/running/watch.ts'
import { connect } from '../../src/store/connect.ts'
import { storeOn } from '../../src/store/store.ts'
import { sweep } from '../../src/sweep.ts'
import { freshDatabase } from '../database.ts'
import { fill } from './fill.ts'
import { type Row, timed } from './measure.ts'

/** A round in which every member is looked at and nobody is due; what is due is paced by the platforms' own limits. */
export async function reminderRound(members = 5_000): Promise<Row[]> {
  const database = await freshDatabase('postgres')
  await fill(database.where, members)
  const handle = await connect(database.where)
  const show: Show = async () => ({ platform: 'bench', ref: 1 })
  const adapters: Adapter[] = [{ platform: 'bench', start: async () => {}, show, stop: async () => {} }]
  const { reminders, shown } = storeOn(handle)
  const house = {
    reminders,
    shown,
    adapters,
    show,
    policy: { enrolment: 'self', officialRecord: 'elsewhere' } as const,
    watch: unwatched((_, error) => {
      throw error
    }),
    now: () => '2026-03-07T15:00:00.000Z',
    pause: async (ms: number) => void (await pause(ms)),
  }
  const took = await timed(() => sweep(house))
  const again = await timed(() => sweep(house))
  await handle.close()
  await database.remove()
  return [
    {
      name: `reminder round, ${members} members to look at`,
      unit: 'ms',
      ours: took,
      note: 'each by its own statement',
    },
    { name: 'the next round, nobody to look at', unit: 'ms', ours: again },
  ]
}
