import type { Handle } from './handle.ts'
import { append } from './ledger.ts'
import type * as schema from './schema.ts'
import { type Decided, salt } from './write.ts'

type Tables = typeof schema
type OfMember = {
  [Name in keyof Tables]: Tables[Name] extends { member: unknown } ? Tables[Name]['_']['name'] : never
}[keyof Tables]

/** Every table with a member's rows in it: one that is added does not compile until it stands here, the ledger apart. */
const tablesOfMember = Object.keys({
  activities: true,
  addresses: true,
  cycles: true,
  drafts: true,
  enrollments: true,
  link_codes: true,
  reminders: true,
  roster: true,
  turns: true,
} satisfies Record<Exclude<OfMember, 'ledger'>, true>)

/** Leaves a tombstone: no word and no name, only the hashes that keep the chain verifiable. */
export function forget(
  handle: Handle,
  { record, version, at }: Pick<Decided, 'record' | 'version' | 'at'>,
): Promise<boolean> {
  const { id } = record.member
  const entry = append(record.ledger, id, at, { kind: 'forget' }, salt())
  // nobody yet, and nothing to forget
  if (version === undefined) return Promise.resolve(true)
  return handle.transaction(async (ask) => {
    const taken = await ask(
      `update members set version = version + 1, name = '', language = 'und', time_zone = 'UTC', number = null,
        usual = null, asked = null, reminders = jsonb_set(reminders, '{state}', '"stopped"'), forgotten = $3::text::timestamptz,
        next_look = null,
        ledger_entries = $4::int, ledger_head = $5::text
      where id = $1::uuid and version = $2::int returning id`,
      [id, version, at, entry.number, entry.hash],
    )
    if (taken.length === 0) return false
    await ask(
      `insert into ledger (member, number, kind, at, body, body_hash, hash)
      values ($1::uuid, $2::int, $3::text, $4::text::timestamptz, $5::text, $6::text, $7::text)`,
      [id, entry.number, entry.kind, at, entry.body, entry.bodyHash, entry.hash],
    )
    await ask("update ledger set body = null where member = $1::uuid and kind <> 'forget'", [id])
    for (const table of tablesOfMember) await ask(`delete from "${table}" where member = $1::uuid`, [id])
    return true
  })
}

/** Everything held on a member, table by table, as it is kept. Undefined where there is no such member. */
export async function exportMember(
  { ask }: Handle,
  id: string,
): Promise<Record<string, unknown[]> | undefined> {
  const rows = async (table: string, key: string) => {
    const found = await ask<{ row: unknown }>(
      `select to_jsonb(t) as row from "${table}" t where ${key} = $1::uuid`,
      [id],
    )
    return found.map(({ row }) => row)
  }
  const members = await rows('members', 'id')
  if (members.length === 0) return undefined
  const held: Record<string, unknown[]> = { members }
  for (const table of [...tablesOfMember, 'ledger']) held[table] = await rows(table, 'member')
  return held
}
