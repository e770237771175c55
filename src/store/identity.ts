import type { Change, Incoming, Reply } from '../messages.ts'
import type { Address, Instant, MemberRecord } from '../model.ts'
import { forget } from './forget.ts'
import type { Ask, Handle } from './handle.ts'
import { codeLivesMs, linkCode } from './identity-codes.ts'
import { patiently } from './patience.ts'
import { type Held, read, readMember } from './read.ts'
import { asOnRoster, heldOnRoster, type Known } from './roster.ts'
import type { Seal } from './secrets.ts'
import { newcomer } from './turn.ts'
import { keep } from './write.ts'

/** Whose address it is. `number`: of somebody on the roster. `before`: this message was decided already. */
export type Whose = { member: string; number?: string; before: boolean }

export type Linked =
  | { kind: 'linked'; member: string; language: string; replies: Reply[] }
  /** Decided before: the turn has the answer. */
  | { kind: 'again' }
  | { kind: 'refused'; problem: 'unknown' | 'expired' | 'own' | 'both-have-records' }

/** What is said once an address is linked, from the record as it then is. */
export type Say = (record: MemberRecord) => Reply[]

export async function whose(
  ask: Ask,
  { platform, user }: Address,
  incoming: string,
): Promise<Whose | undefined> {
  const [row] = await ask<{ member: string; number: string | null; before: boolean }>(
    `select m.id as member, m.number, exists (select 1 from turns t where t.member = m.id and t.incoming = $3::text)
        as before
      from addresses a join members m on m.id = a.member where a.platform = $1::text and a.user_id = $2::text`,
    [platform, user, incoming],
  )
  return row && { member: row.member, before: row.before, ...(row.number !== null && { number: row.number }) }
}

/** Links the address to the member who was given the code, if nothing of its own is on record. */
export const join = (
  handle: Handle,
  seal: Seal,
  incoming: Incoming,
  code: string,
  onRosterOnly: boolean,
  say: Say,
): Promise<Linked> =>
  atAddress(handle, incoming, async (ask, held) => {
    const at = instantOf(incoming)
    const [offer] = await ask<{ member: string; offered: string }>(
      'select member, offered from link_codes where hash = $1::text for update',
      [seal(linkCode(code))],
    )
    if (!offer) return { kind: 'refused', problem: 'unknown' }
    if (Date.parse(at) - new Date(offer.offered).getTime() > codeLivesMs)
      return { kind: 'refused', problem: 'expired' }
    if (held?.record.member.id === offer.member) return { kind: 'refused', problem: 'own' }
    const target = await lockedMember(ask, offer.member)
    if (!target || (onRosterOnly && target.record.member.number === undefined))
      return { kind: 'refused', problem: 'unknown' }
    if (!(await leave(handle, ask, held, incoming))) return { kind: 'refused', problem: 'both-have-records' }
    await ask('delete from link_codes where member = $1::uuid', [offer.member])
    return put(ask, target, incoming, [], say)
  })

/** Links the address to the person on the roster who has proved to be speaking. */
export const identify = (handle: Handle, incoming: Incoming, number: string, say: Say): Promise<Linked> =>
  atAddress(handle, incoming, async (ask, held) => {
    const listed = await heldOnRoster(ask, number)
    if (!listed) return { kind: 'refused', problem: 'unknown' }
    const target = listed.member === undefined ? undefined : await lockedMember(ask, listed.member)
    if (target && held?.record.member.id === target.record.member.id) return { kind: 'again' }
    if (target) {
      if (!(await leave(handle, ask, held, incoming)))
        return { kind: 'refused', problem: 'both-have-records' }
      return put(ask, target, incoming, [], say)
    }
    if (held?.record.member.number !== undefined) return { kind: 'refused', problem: 'both-have-records' }
    return become(ask, listed, held, incoming, say)
  })

/** The record started here is this person's, or a new one begins. */
async function become(
  ask: Ask,
  listed: Known,
  held: Held | undefined,
  incoming: Incoming,
  say: Say,
): Promise<Linked> {
  const target: Target = held ?? { record: newcomer(incoming, instantOf(incoming)), version: undefined }
  const linked = await put(ask, target, incoming, asOnRoster(listed, target.record), say)
  const id = target.record.member.id
  await ask('update members set number = $2::text where id = $1::uuid', [id, listed.number])
  await ask('update roster set member = $2::uuid where number = $1::text', [listed.number, id])
  return linked
}

type Target = { record: MemberRecord; version: number | undefined }

async function put(
  ask: Ask,
  { record, version }: Target,
  incoming: Incoming,
  changes: Change[],
  say: Say,
): Promise<Linked> {
  const at = instantOf(incoming)
  const then = after(record, changes)
  const replies = say(then)
  const decision = { changes: [...changes, { kind: 'link' } as const], replies }
  const kept = await keep(ask, { incoming, at, record, version, decision })
  const now = await whose(ask, incoming.from, incoming.id)
  if (!kept || now?.member !== record.member.id) throw anotherWasFirst()
  return { kind: 'linked', member: record.member.id, language: then.member.language, replies }
}

function after(record: MemberRecord, changes: readonly Change[]): MemberRecord {
  const set = changes.flatMap((change) => (change.kind === 'set-member' ? [change.set] : []))
  const enrolled = changes.flatMap((change) => (change.kind === 'enroll' ? [change.enrollment] : []))
  const gone = changes.flatMap((change) =>
    change.kind === 'leave-certification' ? [change.certification] : [],
  )
  const others = record.member.enrollments.filter(
    ({ certification: code }) => !gone.includes(code) && !enrolled.some((one) => one.certification === code),
  )
  const member = Object.assign({ ...record.member }, ...set, { enrollments: [...others, ...enrolled] })
  return { ...record, member }
}

/** Takes the address from whom it led to; false where that one has something on record, which is never given up. */
async function leave(handle: Handle, ask: Ask, held: Held | undefined, incoming: Incoming): Promise<boolean> {
  if (!held) return true
  const { member, activities, withdrawn, addresses } = held.record
  if (member.number !== undefined || activities.length + withdrawn.length > 0) return false
  const { platform, user } = incoming.from
  await ask('delete from addresses where platform = $1::text and user_id = $2::text', [platform, user])
  if (addresses.length > 1) return true
  const gone = await forget(
    { ...handle, transaction: (work) => work(ask) },
    { ...held, at: instantOf(incoming) },
  )
  if (!gone) throw anotherWasFirst()
  return true
}

/** Held until the transaction ends. */
async function lockedMember(ask: Ask, id: string): Promise<Target | undefined> {
  await ask('select 1 from members where id = $1::uuid for update', [id])
  return readMember(ask, id)
}

const instantOf = ({ at }: Incoming): Instant => new Date(at).toISOString()

/** One piece of work at a time on an address, in one transaction; nothing stays of it where it fails. */
const atAddress = (
  handle: Handle,
  incoming: Incoming,
  work: (ask: Ask, held: Held | undefined) => Promise<Linked>,
): Promise<Linked> =>
  patiently(() =>
    handle
      .transaction(async (ask): Promise<Linked> => {
        const { platform, user } = incoming.from
        await ask('select pg_advisory_xact_lock(hashtextextended($1::text, 0))', [`${platform} ${user}`])
        const held = await read(ask, incoming.from, incoming.id)
        return held?.before ? { kind: 'again' } : work(ask, held)
      })
      .catch((error: unknown) => {
        throw isTaken(error) ? anotherWasFirst() : error
      }),
  )

/** Told as what a database says of two writers in each other's way: the same again may succeed. */
const anotherWasFirst = (): Error => Object.assign(new Error('another turn was first'), { code: '40001' })

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505'
