import type { Activity, Address, Draft, Enrollment, Instant, Member, MemberRecord } from '../model.ts'
import type { Reply } from '../reply.ts'
import type { Ask } from './handle.ts'

/** What is held of the member at an address, and of what came from there just now. */
export type Held = {
  record: MemberRecord
  version: number
  /** The message was decided before. */
  before?: { replies: Reply[]; answered: boolean }
  /** When anything was last heard from this address, and how it was to be reached then. */
  heard: {
    at: Instant
    ref: unknown
    latest: boolean /** reminders could not be shown there */
    refused: boolean
  }
}

/** Every part is found by a key that begins with the member. */
export const everything = `
  select m.version, json_build_object(
      'id', m.id, 'name', m.name, 'language', m.language, 'timeZone', m.time_zone, 'number', m.number,
      'usual', m.usual, 'reminders', m.reminders, 'joined', m.joined,
      'asked', m.asked
    ) as member,
    json_build_object('entries', m.ledger_entries, 'head', m.ledger_head) as ledger,
    (select json_agg(json_build_object(
        'certification', e.certification, 'declared', e.declared,
        'cycles', coalesce((select json_agg(json_build_object('start', c.start_day, 'end', c.end_day) order by c.start_day)
          from cycles c where c.member = m.id and c.certification = e.certification), '[]'::json)
      ) order by e.certification) from enrollments e where e.member = m.id) as enrollments,
    (select json_agg(json_build_object(
        'id', d.id, 'lines', d.lines, 'at', d.at, 'message', d.message, 'statement', d.statement, 'shown', d.shown
      ) order by d.at, d.id) from drafts d where d.member = m.id) as drafts,
    (select json_agg(json_build_object(
        'id', v.id, 'category', v.category, 'points', v.points, 'start', v.start_day, 'end', v.end_day,
        'title', v.title, 'provider', v.provider, 'certifications', v.certifications, 'handedOver', v.handed_over,
        'withdrawn', v.withdrawn, 'attestation', json_build_object('statement', v.statement,
          'version', v.statement_version, 'at', v.attested, 'platform', v.platform, 'message', v.message)
      ) order by v.attested, length(v.id), v.id) from activities v where v.member = m.id) as activities,
    (select json_agg(json_build_object('platform', b.platform, 'user', b.user_id, 'ref', b.ref, 'heard', b.heard,
        'refusals', greatest(b.refusals, (b.unreachable is not null)::int))
      order by b.heard desc, b.platform, b.user_id) from addresses b where b.member = m.id) as addresses,
    (select json_agg(json_build_object('about', r.about, 'milestone', r.milestone, 'day', r.on_day))
      from reminders r where r.member = m.id and r.sent is not null) as reminded,
    (select json_build_object('replies', t.replies, 'answered', t.answered)
      from turns t where t.member = m.id and t.incoming = $2::text) as before
  from members m`

const atAddress = `${everything} join addresses a on a.member = m.id where a.platform = $1::text and a.user_id = $3::text`
const byId = `${everything} where m.id = $1::uuid and m.forgotten is null`

export type Row = {
  version: number
  member: Omit<Member, 'enrollments'>
  ledger: MemberRecord['ledger']
  enrollments: Enrollment[] | null
  drafts: Draft[] | null
  activities: (Activity & { withdrawn: boolean })[] | null
  addresses: (Address & { heard: Instant; refusals: number })[] | null
  reminded: MemberRecord['reminded'] | null
  before: Held['before'] | null
}

/** One round trip. */
export async function read(ask: Ask, from: Address, incoming: string): Promise<Held | undefined> {
  const [row] = await ask<Row>(atAddress, [from.platform, incoming, from.user])
  if (!row) return undefined
  const addresses = row.addresses ?? []
  const at = addresses.findIndex((one) => one.platform === from.platform && one.user === from.user)
  const here = addresses[at]
  return {
    record: recordOf(row),
    version: row.version,
    heard: {
      at: iso(here?.heard ?? row.member.joined),
      ref: here?.ref ?? undefined,
      latest: at === 0,
      refused: (here?.refusals ?? 0) > 0,
    },
    ...(row.before && { before: row.before }),
  }
}

/** A member by id, met anywhere or nowhere; a forgotten one is not found. */
export async function readMember(
  ask: Ask,
  id: string,
): Promise<Pick<Held, 'record' | 'version'> | undefined> {
  const [row] = await ask<Row>(byId, [id, ''])
  return row && { record: recordOf(row), version: row.version }
}

export function recordOf(row: Row): MemberRecord {
  const activities = row.activities ?? []
  return {
    member: {
      ...present(row.member),
      enrollments: row.enrollments ?? [],
      joined: iso(row.member.joined),
    },
    activities: activities.filter(({ withdrawn }) => !withdrawn).map(activityOf),
    withdrawn: activities.filter(({ withdrawn }) => withdrawn).map(({ id }) => id),
    drafts: (row.drafts ?? []).map((draft) => ({ ...present(draft), at: iso(draft.at) })),
    ledger: row.ledger,
    addresses: (row.addresses ?? []).map(({ heard: _, refusals: __, ...address }) => present(address)),
    ...(row.reminded && { reminded: row.reminded }),
  }
}

function activityOf({ withdrawn: _, ...activity }: Activity & { withdrawn: boolean }): Activity {
  const { handedOver, attestation } = activity
  return {
    ...present(activity),
    attestation: { ...attestation, at: iso(attestation.at) },
    ...(handedOver && { handedOver: iso(handedOver) }),
  }
}

/** PostgreSQL writes an instant in the session's zone; here it is always UTC. */
const iso = (at: string): Instant => new Date(at).toISOString()

/** What the database does not hold is absent, not null. */
const present = <T extends object>(row: T): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T
