import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import type { Activity } from '../model.ts'
import type { Handle } from './handle.ts'
import { type Broken, type Chain, deedOf, type Entry, inspect, retell, type Told } from './ledger.ts'
import { activities } from './schema.ts'

/** How far the walk has come. */
export type Walked = { members: number; entries: number }

/** The first break of the first chain that has one, or none. */
export type Audit = Walked & { broken?: Broken & { member: string } }

const columns = `l.member, l.number, l.kind,
  to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, l.body, l.body_hash as "bodyHash", l.hash`

type Page = { member: string; chain: Chain; entries: Entry[] | null }

/**
 * Members with their chains, a few at a time, member and chain seen at one instant: a turn that is kept meanwhile
 * is no break. The outer join finds entries under a member that does not exist.
 */
const page = `
  with batch as (select id, ledger_entries, ledger_head from members where id > $1::uuid order by id limit 100)
  select batch.id as member, json_build_object('entries', batch.ledger_entries, 'head', batch.ledger_head) as chain,
    (select json_agg(e order by e.number) from (select ${columns} from ledger l where l.member = batch.id) e) as entries
  from batch order by batch.id`

const strays = `select l.member, l.number from ledger l
  where not exists (select 1 from members m where m.id = l.member) order by l.member, l.number limit 1`

const first = '00000000-0000-0000-0000-000000000000'

/** Walks every chain, in memory that does not grow with their number. */
export async function verify(
  { ask }: Pick<Handle, 'ask'>,
  onProgress: (walked: Walked) => void = () => {},
): Promise<Audit> {
  const walked: Walked = { members: 0, entries: 0 }
  for (let after = first; ; onProgress(walked)) {
    const pages = await ask<Page>(page, [after])
    for (const { member, chain, entries } of pages) {
      const broken = inspect(entries ?? [], chain)
      if (broken) return { ...walked, broken: { ...broken, member } }
      walked.members++
      walked.entries += entries?.length ?? 0
    }
    const last = pages.at(-1)
    if (!last) break
    after = last.member
  }
  const [stray] = await ask<{ member: string; number: number }>(strays)
  return stray ? { ...walked, broken: { ...stray, problem: 'entry altered' } } : walked
}

/** What the ledger tells of a member's activities, and the ids of those that stand otherwise in the record. */
export type Rebuilt = { told: Told[]; differing: string[] }

/** Makes a member's activities anew from the ledger and compares them with the record. */
export async function rebuild({ ask, db }: Pick<Handle, 'ask' | 'db'>, member: string): Promise<Rebuilt> {
  const bodies = await ask<{ body: string }>(
    'select body from ledger where member = $1::uuid and body is not null order by number',
    [member],
  )
  const told = retell(bodies.map(({ body }) => deedOf(body)))
  const rows = await (await db()).select().from(activities).where(eq(activities.member, member))
  const kept = new Map(rows.map((row) => [row.id, toldBy(row)]))
  const ids = [...new Set([...told.keys(), ...kept.keys()])].sort()
  return {
    told: [...told.values()],
    differing: ids.filter((id) => !isDeepStrictEqual(told.get(id), kept.get(id))),
  }
}

function toldBy(row: typeof activities.$inferSelect): Told {
  const { id, category, points, start, end, title, provider, certifications, handedOver } = row
  const { statement, version, attested: at, platform, message } = row
  const activity: Activity = {
    id,
    category,
    points,
    start,
    end,
    ...(title !== null && { title }),
    ...(provider !== null && { provider }),
    certifications,
    attestation: { statement, version, at, platform, message },
    ...(handedOver !== null && { handedOver }),
  }
  return { activity, withdrawn: row.withdrawn }
}
