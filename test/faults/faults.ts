import { connect } from '../../src/store/connect.ts'
import { type Audit, storeOn } from '../../src/store/store.ts'
import { chance } from './chance.ts'
import { type Answer, type Fleet, fleetOn, type Wait } from './fleet.ts'
import { type Knowledge, live } from './person.ts'

export type Faults = {
  seed: number
  where: string
  processes: number
  people: number
  /** Each. */
  activities: number
  /** So many live at once. */
  atOnce: number
  /** A process is killed after so many answers, on average. */
  killAfter: number
  /** Pulls the database away and puts it back, once, half way. */
  restart?: () => Promise<void>
  onProgress?: (line: string) => void
}

export type Report = {
  attestations: number
  withdrawals: number
  /** Told that it is on the record, and it is not. */
  lost: string[]
  /** On the record, and nobody was told, or twice. */
  doubled: string[]
  /** On the record otherwise than was said. */
  altered: string[]
  /** Told something that was not so, or two things by two deliveries. */
  wrong: string[]
  audit: Audit
  counts: Fleet['counts']
  waits: Wait[]
}

export async function runFaults(faults: Faults): Promise<Report> {
  const fleet = await fleetOn(faults.where, faults.processes, faults.killAfter, chance(faults.seed))
  const people = Array.from({ length: faults.people }, (_, index) => `T1/U${index}`)
  const known: Knowledge[] = []
  const restart = { due: faults.restart }
  const queue = people.entries()
  const lives = Array.from({ length: faults.atOnce }, async () => {
    for (const [index, user] of queue) {
      known.push(await live(fleet, user, faults.activities, chance(faults.seed * 1_000_003 + index)))
      faults.onProgress?.(`${known.length} of ${people.length} people`)
      if (known.length * 2 < people.length || !restart.due) continue
      const pull = restart.due
      restart.due = undefined
      await pull()
    }
  })
  await Promise.all(lives)
  const answers = await fleet.settle()
  return {
    ...(await compare(faults.where, known)),
    ...told(known, answers),
    counts: fleet.counts,
    waits: fleet.waits,
  }
}

function told(known: Knowledge[], answers: Map<string, Answer[]>) {
  // a message that changed something gets one answer, however often it is delivered
  const torn = [...answers].filter(([, all]) => {
    const recorded = all.flatMap(({ replies }) => replies).filter(({ kind }) => kind === 'recorded')
    return recorded.length > 0 && recorded.length !== all.length
  })
  return {
    attestations: known.reduce((sum, { attested }) => sum + attested, 0),
    withdrawals: known.reduce((sum, { withdrawn }) => sum + withdrawn, 0),
    wrong: [
      ...known.flatMap(({ user, wrong }) => wrong.map((one) => `${user}: ${one}`)),
      ...torn.map(([id]) => `${id} was answered in two ways`),
    ],
  }
}

type Row = { member: string; id: string; points: number; day: string; withdrawn: boolean }

/** What people know against what the database holds and what the ledger tells. */
async function compare(where: string, known: Knowledge[]) {
  const handle = await connect(where)
  const store = storeOn(handle)
  const rows = await handle.ask<Row>(
    'select member, id, points::float8 as points, start_day::text as day, withdrawn from activities',
  )
  const members = await handle.ask<{ id: string }>('select id from members')
  const held = Map.groupBy(rows, ({ member }) => member)
  const found = { lost: [] as string[], doubled: [] as string[], altered: [] as string[] }
  for (const { user, member, onRecord, attested } of known) {
    const theirs = held.get(member) ?? []
    const standing = new Map(theirs.filter(({ withdrawn }) => !withdrawn).map((row) => [row.id, row]))
    for (const [id, { points, day }] of onRecord) {
      const row = standing.get(id)
      if (!row) found.lost.push(`${user} ${id}`)
      else if (row.points !== points || row.day !== day) found.altered.push(`${user} ${id}`)
    }
    found.doubled.push(...[...standing.keys()].filter((id) => !onRecord.has(id)).map((id) => `${user} ${id}`))
    if (theirs.length !== attested) found.doubled.push(`${user}: ${theirs.length} rows, ${attested} attested`)
    for (const id of (await store.rebuild(member)).differing)
      found.altered.push(`${user} ${id} in the ledger`)
  }
  if (members.length !== known.length)
    found.doubled.push(`${members.length} members of ${known.length} people`)
  const audit = await store.verify()
  await store.close()
  return { ...found, audit }
}
