import { connect } from '../../src/store/connect.ts'
import type { Ask, Handle } from '../../src/store/handle.ts'
import { storeOn } from '../../src/store/store.ts'
import { sweep } from '../../src/sweep.ts'
import { freshDatabase } from '../database.ts'
import { alternating, compared, type Row, timed } from './measure.ts'

const now = '2027-11-01T15:00:00.000Z'

const wishes = JSON.stringify({
  state: 'on',
  hours: { from: 9, to: 18 },
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  pace: 'usual',
})

/** Members in mid-cycle, each in a workspace of her own, so that no platform's rate is measured. None is due yet. */
async function populate(ask: Ask, members: number): Promise<void> {
  const id = "('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid"
  const all = `generate_series(1, ${members}) n`
  await ask(`insert into members (id, name, language, time_zone, reminders, joined, version, ledger_entries,
      ledger_head, next_look)
    select ${id}, 'Ana', 'en-US', 'America/Chicago', '${wishes}', '2025-01-10', 1, 0, '',
      timestamptz '2027-12-01T15:00:00Z' + n % 30 * interval '1 day' from ${all}`)
  await ask(
    `insert into enrollments (member, certification, declared) select ${id}, 'RMA', 'self' from ${all}`,
  )
  await ask(`insert into cycles (member, certification, start_day, end_day)
    select ${id}, 'RMA', '2025-01-01', '2027-12-31' from ${all}`)
  await ask(`insert into addresses (platform, user_id, member, heard)
    select 'slack', 'T' || n || '/U', ${id}, '2026-01-10' from ${all}`)
  await ask('analyze')
}

const fallDue = (ask: Ask, members: number) =>
  ask(`update members set next_look = timestamptz '${now}' where id in (
    select id from members where next_look > '2027-12-01' limit ${members})`)

type Round = { ms: number; mb: number; statements: number; sent: number }

/** A round with a platform that takes everything at once: what the house itself costs. */
async function round(handle: Handle): Promise<Round> {
  const taken: Round = { ms: 0, mb: process.memoryUsage().rss / 1e6, statements: 0, sent: 0 }
  const ask: Ask = (text, values) => {
    taken.statements += 1
    taken.mb = Math.max(taken.mb, process.memoryUsage().rss / 1e6)
    return handle.ask(text, values)
  }
  const { reminders, shown } = storeOn({ ...handle, ask })
  taken.ms = await timed(() =>
    sweep({
      reminders,
      shown,
      adapters: [{ platform: 'slack' }],
      show: async ({ platform }) => {
        taken.sent += 1
        return { platform, ref: taken.sent }
      },
      policy: { enrolment: 'self', officialRecord: 'elsewhere' },
      now: () => now,
      pause: async () => undefined,
      watch: {
        reminder: () => undefined,
        failed: (_, error) => {
          throw error
        },
      },
    }),
  )
  return taken
}

/** Beside the least a round could be: as many statements that say nothing, one row written for each that was sent. */
export async function bench(members = 10_000, due = 100, rounds = 11): Promise<Row[]> {
  const database = await freshDatabase('postgres')
  const handle = await connect(database.where)
  try {
    await populate(handle.ask, members)
    await round(handle)
    const empty = await alternating(
      rounds,
      async () => (await round(handle)).ms,
      () => timed(() => Promise.all([handle.ask('select 1'), handle.ask('select 2')])),
    )
    const full = await alternating(
      rounds,
      async () => {
        await fallDue(handle.ask, due)
        return (await round(handle)).ms / due
      },
      async () => (await timed(() => writtenTwice(handle.ask, due))) / due,
    )
    return [
      compared(`a round over ${members} members, nobody due`, 'ms', empty),
      compared(`a round with ${due} due, each reminder`, 'ms', full),
    ]
  } finally {
    await handle.close()
    await database.remove()
  }
}

/** A claim and its note are two commits, sixteen members at a time. */
async function writtenTwice(ask: Ask, many: number): Promise<void> {
  let left = many * 2
  const work = async () => {
    while (left-- > 0)
      await ask(
        'update members set next_look = next_look where id = (select id from members limit 1 offset $1::int)',
        [left % 100],
      )
  }
  await Promise.all(Array.from({ length: 16 }, work))
}

async function scale(members: number, due: number): Promise<Record<string, string | number>[]> {
  const database = await freshDatabase('postgres')
  const handle = await connect(database.where)
  try {
    await populate(handle.ask, members)
    await round(handle)
    const empty = await round(handle)
    await fallDue(handle.ask, due)
    const full = await round(handle)
    return [empty, full].map(({ ms, mb, statements, sent }) => {
      return { members, sent, seconds: Math.round(ms) / 1000, 'peak MB': Math.round(mb), statements }
    })
  } finally {
    await handle.close()
    await database.remove()
  }
}

// node --import ./src/drizzle-hook.mjs test/bench/reminders.ts 100000 1000000: rounds with nobody and with 20,000 due
if (import.meta.main) {
  const sizes = process.argv.slice(2).map(Number)
  if (sizes.length === 0) console.table(await bench())
  for (const size of sizes) console.table(await scale(size, 20_000))
  process.exit(0)
}
