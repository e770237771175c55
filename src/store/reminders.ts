import type { Day, Instant, MemberRecord } from '../model.ts'
import type { Ask, Handle } from './handle.ts'
import { patiently } from './patience.ts'
import { everything, type Row, recordOf } from './read.ts'

/** A reminder that was sent, is being sent, or could not be. */
export type Kept = {
  about: Day
  milestone: string
  /** The member's day it takes up; absent once it was given up. */
  day?: Day
  attempts: number
  /** Until then it is somebody's to send. */
  lease?: Instant
  sent?: Instant
}

/** Where a member is met and how far the platform refuses us there. */
export type Way = { platform: string; user: string; refusals: number; unreachable: boolean }

/** A member to be looked at, with all that it takes. */
export type Looked = { record: MemberRecord; version: number; reminders: Kept[]; ways: Way[] }

export type Which = { member: string; about: Day; milestone: string }
export type Claim = Which & { version: number; day: Day; now: Instant; lease: Instant }
/** The member's row as it was read, and from when on to look again; undefined: not before something changes. */
export type Look = { member: string; version: number; at: Instant | undefined }

export type Reminders = {
  /** Those who are to be looked at, the longest waiting first; until then they are nobody else's. */
  take(now: Instant, until: Instant, most: number): Promise<Looked[]>
  /** The same, without taking them: a page after a member's id. */
  peek(now: Instant, after: string, most: number): Promise<Looked[]>
  /** The right to send, committed before it is used; false where she has changed anything or another has it. */
  claim(claim: Claim): Promise<boolean>
  /** It stands on her screen. */
  sent(which: Which, at: Instant, look: Look): Promise<void>
  /** It may stand there or not: it keeps its day, and is tried again when its lease has run out. */
  later(which: Which, lease: Instant, look: Look): Promise<void>
  /** It does not stand there: its day is free for another, unless somebody has a lease beyond that one. */
  release(which: Which, lease: Instant): Promise<void>
  look(look: Look): Promise<void>
  /** The platform refused us there; after so many times none is tried until the member is heard again. True: now. */
  refused(way: Pick<Way, 'platform' | 'user'>, why: string, at: Instant, most: number): Promise<boolean>
  unreachable(): Promise<Unreachable[]>
  /** Drafts that nobody has touched since. */
  dropDrafts(before: Instant): Promise<void>
  waiting(now: Instant): Promise<{ remindersDue: number; unreachable: number }>
}

export type Unreachable = { member: string; platform: string; user: string; reason: string; since: Instant }

export function remindersOn({ ask }: Pick<Handle, 'ask'>): Reminders {
  const surely = (text: string, values: (string | number | null)[]) =>
    patiently(async () => {
      await ask(text, values)
      return true
    }).then(() => {})
  return {
    take: async (now, until, most) => looked(ask, await ask(taking, [now, until, most])),
    peek: async (now, after, most) => looked(ask, await ask(peeking, [now, after, most])),
    claim: (claim) => claimed(ask, claim),
    sent: (which, at, look) => surely(noted, [...key(which), at, look.at ?? null, look.version]),
    later: (which, lease, look) => surely(putOff, [...key(which), lease, look.at ?? null, look.version]),
    release: (which, lease) => surely(released, [...key(which), lease]),
    look: ({ member, version, at }) => surely(looking, [member, at ?? null, version]),
    refused: async ({ platform, user }, why, at, most) => {
      const [row] = await ask<{ gone: boolean }>(refusing, [platform, user, why, at, most])
      return row?.gone ?? false
    },
    unreachable: async () =>
      (await ask<Unreachable>(unreached, [])).map((one) => ({
        ...one,
        since: new Date(one.since).toISOString(),
      })),
    dropDrafts: (before) => surely('delete from drafts where at < $1::text::timestamptz', [before]),
    waiting: async (now) => {
      const [row] = await ask<{ due: number; gone: number }>(counting, [now])
      return { remindersDue: row?.due ?? 0, unreachable: row?.gone ?? 0 }
    },
  }
}

const key = ({ member, about, milestone }: Which): string[] => [member, about, milestone]

const taking = `
  with due as (select id from members where next_look <= $1::text::timestamptz
    order by next_look limit $3::int for update skip locked)
  update members set next_look = $2::text::timestamptz from due where members.id = due.id returning members.id`

const peeking = `select id from members where next_look <= $1::text::timestamptz and id::text > $2::text
  order by id::text limit $3::int`

/** The member's row is held, so that her own turns wait; the one-a-day index decides between two milestones. */
const claiming = `
  with held as (select id from members where id = $1::uuid and version = $4::int for update),
  put as (
    insert into reminders (member, about, milestone, on_day, attempts, lease)
    select id, $2::date, $3::text, $5::date, 1, $6::text::timestamptz from held
    on conflict (member, about, milestone) do update
      set on_day = excluded.on_day, attempts = reminders.attempts + 1, lease = excluded.lease
      where reminders.sent is null and (reminders.lease is null or reminders.lease <= $7::text::timestamptz)
    returning member)
  update members set next_look = $6::text::timestamptz from put where members.id = put.member returning members.id`

async function claimed(ask: Ask, claim: Claim): Promise<boolean> {
  const { version, day, now, lease } = claim
  try {
    return (await ask(claiming, [...key(claim), version, day, lease, now])).length === 1
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '23505') return false
    throw error
  }
}

const ofReminder = 'where member = $1::uuid and about = $2::date and milestone = $3::text'

const thenLooking = `
  update members set next_look = $5::text::timestamptz where id = $1::uuid and version = $6::int`

const noted = `with put as (
  update reminders set sent = $4::text::timestamptz, lease = null ${ofReminder}) ${thenLooking}`

const putOff = `with put as (
  update reminders set lease = $4::text::timestamptz ${ofReminder} and sent is null) ${thenLooking}`

const released = `update reminders set on_day = null, lease = null ${ofReminder} and sent is null
  and (lease is null or lease <= $4::text::timestamptz)`

const looking =
  'update members set next_look = $2::text::timestamptz where id = $1::uuid and version = $3::int'

const refusing = `
  update addresses set refusals = refusals + 1, refusal = $3::text,
    unreachable = case when refusals + 1 >= $5::int then coalesce(unreachable, $4::text::timestamptz) end
  where platform = $1::text and user_id = $2::text returning unreachable is not null as gone`

const unreached = `select member, platform, user_id as user, refusal as reason, unreachable as since
  from addresses where unreachable is not null order by unreachable, platform, user_id`

const counting = `select
  (select count(*)::int from members where next_look <= $1::text::timestamptz) as due,
  (select count(*)::int from addresses where unreachable is not null) as gone`

const many = 'select jsonb_array_elements_text($1::text::jsonb)::uuid'

const records = `${everything} where m.id in (${many}) and m.forgotten is null order by m.id::text`

const keeping = `
  select m.id, (select json_agg(json_build_object('about', r.about, 'milestone', r.milestone, 'day', r.on_day,
      'attempts', r.attempts, 'lease', r.lease, 'sent', r.sent)) from reminders r where r.member = m.id) as reminders,
    (select json_agg(json_build_object('platform', a.platform, 'user', a.user_id, 'refusals', a.refusals,
      'unreachable', a.unreachable is not null)) from addresses a where a.member = m.id) as ways
  from members m where m.id in (${many})`

type Nullable<T> = { [K in keyof T]: T[K] | null }
type Keeping = { id: string; reminders: Nullable<Required<Kept>>[] | null; ways: Way[] | null }

async function looked(ask: Ask, taken: { id: string }[]): Promise<Looked[]> {
  if (taken.length === 0) return []
  const ids = JSON.stringify(taken.map(({ id }) => id))
  const rows = await ask<Row>(records, [ids, ''])
  const kept = new Map((await ask<Keeping>(keeping, [ids])).map((one) => [one.id, one]))
  return rows.map((row) => {
    const record = recordOf(row)
    const { reminders, ways } = kept.get(record.member.id) ?? { reminders: null, ways: null }
    return { record, version: row.version, reminders: (reminders ?? []).map(keptOf), ways: ways ?? [] }
  })
}

const keptOf = ({ about, milestone, attempts, ...one }: Nullable<Required<Kept>>): Kept => ({
  about: about ?? '',
  milestone: milestone ?? '',
  attempts: attempts ?? 0,
  ...(one.day && { day: one.day }),
  ...(one.lease && { lease: new Date(one.lease).toISOString() }),
  ...(one.sent && { sent: new Date(one.sent).toISOString() }),
})
