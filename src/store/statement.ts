import type { Effect } from './effect.ts'

/**
 * One statement that keeps a turn: $1 is everything to be written, as JSON; $2 the member. Each part hangs on `taken`,
 * so that nothing at all is written when the member's row was not to be had.
 */

/** Whoever speaks can be reached. */
export const reachable = 'refusals = 0, refusal = null, unreachable = null'

/** The member's row, taken for this turn: none comes back when another turn was first. */
const taken = `taken as (
  update members set version = members.version + 1, name = x.name, language = x.language, time_zone = x.time_zone,
    usual = x.usual, reminders = x.reminders, asked = x.asked, ledger_entries = x.entries, ledger_head = x.head,
    next_look = (w->>'at')::timestamptz
  from input, jsonb_to_record(w->'member') as x(version int, name text, language text, time_zone text, usual jsonb,
    reminders jsonb, asked jsonb, entries int, head text)
  where members.id = $2::uuid and members.version = x.version returning members.id)`

/** First contact: the address is claimed, and only who claimed it makes a member. */
const made = `claimed as (
  insert into addresses (platform, user_id, member, ref, heard)
  select x.platform, x.user_id, $2::uuid, x.ref, x.at
  from input, jsonb_to_record(w->'from') as x(platform text, user_id text, ref jsonb, at timestamptz)
  on conflict do nothing returning member),
taken as (
  insert into members (id, name, language, time_zone, usual, reminders, joined, version, ledger_entries, ledger_head,
    next_look)
  select claimed.member, x.name, x.language, x.time_zone, x.usual, x.reminders, x.joined, 1, x.entries, x.head, x.joined
  from claimed, input, jsonb_to_record(w->'member') as x(name text, language text, time_zone text, usual jsonb,
    reminders jsonb, joined timestamptz, entries int, head text)
  returning id)`

type Part = { name: string; wanted: (effect: Effect, first: boolean) => boolean; sql: string }

/** What can be written beside the member's row; a turn's statement holds only the parts it needs. */
const parts: readonly Part[] = [
  {
    name: 'heard',
    wanted: (effect, first) => !first && !effect.unlink && !effect.link,
    sql: `update addresses set ref = x.ref, heard = greatest(heard, x.at), ${reachable}
      from taken, input, jsonb_to_record(w->'from') as x(platform text, user_id text, ref jsonb, at timestamptz)
      where addresses.platform = x.platform and addresses.user_id = x.user_id and addresses.member = $2::uuid`,
  },
  {
    name: 'linked',
    wanted: (effect, first) => !first && effect.link,
    sql: `insert into addresses (platform, user_id, member, ref, heard)
      select x.platform, x.user_id, $2::uuid, x.ref, x.at
      from taken, input, jsonb_to_record(w->'from') as x(platform text, user_id text, ref jsonb, at timestamptz)
      on conflict (platform, user_id) do update set ref = excluded.ref, heard = excluded.heard
        where addresses.member = excluded.member`,
  },
  {
    name: 'unlinked',
    wanted: (effect) => effect.unlink,
    sql: `delete from addresses using taken, input where platform = w->'from'->>'platform'
      and user_id = w->'from'->>'user_id' and member = $2::uuid`,
  },
  {
    name: 'left_certifications',
    wanted: (effect) => effect.left.length > 0,
    sql: `delete from enrollments using taken, input where member = $2::uuid
      and certification in (select jsonb_array_elements_text(w->'left'))`,
  },
  {
    name: 'enrolled',
    wanted: (effect) => effect.enrollments.length > 0,
    sql: `insert into enrollments (member, certification, declared) select $2::uuid, x.certification, x.declared
      from taken, input, jsonb_to_recordset(w->'enrollments') as x(certification text, declared text)
      on conflict (member, certification) do update set declared = excluded.declared`,
  },
  {
    name: 'cycles_dropped',
    wanted: (effect) => effect.cyclesDropped.length > 0,
    sql: `delete from cycles using taken, input,
        jsonb_to_recordset(w->'cyclesDropped') as x(certification text, start date)
      where cycles.member = $2::uuid and cycles.certification = x.certification and cycles.start_day = x.start`,
  },
  {
    name: 'cycles_put',
    wanted: (effect) => effect.cycles.length > 0,
    sql: `insert into cycles (member, certification, start_day, end_day)
      select $2::uuid, x.certification, x.start, x."end"
      from taken, input, jsonb_to_recordset(w->'cycles') as x(certification text, start date, "end" date)
      on conflict (member, certification, start_day) do update set end_day = excluded.end_day`,
  },
  {
    name: 'drafts_dropped',
    wanted: (effect) => effect.draftsDropped.length > 0,
    sql: `delete from drafts using taken, input where member = $2::uuid
      and drafts.id in (select jsonb_array_elements_text(w->'draftsDropped'))`,
  },
  {
    name: 'drafts_put',
    wanted: (effect) => effect.drafts.length > 0,
    sql: `insert into drafts (member, id, lines, at, message, statement, shown)
      select $2::uuid, x.id, x.lines, x.at, x.message, x.statement, x.shown
      from taken, input, jsonb_to_recordset(w->'drafts')
        as x(id text, lines jsonb, at timestamptz, message text, statement text, shown jsonb)
      on conflict (member, id) do update set lines = excluded.lines, at = excluded.at,
        message = excluded.message, statement = excluded.statement, shown = excluded.shown`,
  },
  {
    name: 'activities_added',
    wanted: (effect) => effect.activities.length > 0,
    sql: `insert into activities (member, id, category, points, start_day, end_day, title, provider, certifications,
        statement, statement_version, attested, platform, message, handed_over, withdrawn)
      select $2::uuid, x.id, x.category, x.points, x.start, x."end", x.title, x.provider, x.certifications,
        x.attestation->>'statement', x.attestation->>'version', (x.attestation->>'at')::timestamptz,
        x.attestation->>'platform', x.attestation->>'message', x."handedOver", false
      from taken, input, jsonb_to_recordset(w->'activities') as x(id text, category text, points numeric, start date,
        "end" date, title text, provider text, certifications jsonb, attestation jsonb, "handedOver" timestamptz)`,
  },
  {
    name: 'activities_withdrawn',
    wanted: (effect) => effect.withdrawn.length > 0,
    sql: `update activities set withdrawn = true from taken, input where member = $2::uuid
      and activities.id in (select jsonb_array_elements_text(w->'withdrawn'))`,
  },
  {
    name: 'activities_handed',
    wanted: (effect) => effect.handed.length > 0,
    sql: `update activities set handed_over = x.at
      from taken, input, jsonb_to_recordset(w->'handed') as x(id text, at timestamptz)
      where activities.member = $2::uuid and activities.id = x.id`,
  },
  {
    name: 'entered',
    wanted: (effect) => effect.deeds.length > 0,
    sql: `insert into ledger (member, number, kind, at, body, body_hash, hash)
      select $2::uuid, x.number, x.kind, x.at, x.body, x."bodyHash", x.hash from taken, input,
      jsonb_to_recordset(w->'ledger')
        as x(number int, kind text, at timestamptz, body text, "bodyHash" text, hash text)`,
  },
  {
    // a newer code ends the older one, so that nobody holds many to be hit by a slip of the finger
    name: 'offers_ended',
    wanted: (effect) => effect.code !== undefined,
    sql: `delete from link_codes using taken, input where member = $2::uuid and hash <> w->>'code'`,
  },
  {
    // the same code for two members is nobody's
    name: 'offered',
    wanted: (effect) => effect.code !== undefined,
    sql: `insert into link_codes (hash, member, offered)
      select w->>'code', $2::uuid, (w->>'at')::timestamptz from taken, input
      on conflict (hash) do update set member = excluded.member,
        offered = case when link_codes.offered < excluded.offered - interval '10 minutes'
          then excluded.offered else 'epoch' end`,
  },
  {
    name: 'turned',
    wanted: () => true,
    sql: `insert into turns (member, incoming, at, replies, answered)
      select $2::uuid, w->>'incoming', (w->>'at')::timestamptz, w->'replies', false from taken, input`,
  },
]

/** First contact or not, with the parts that the effect needs. */
export function statementFor(effect: Effect, first: boolean): string {
  const wanted = parts.filter((part) => part.wanted(effect, first))
  return `with input as (select $1::text::jsonb as w), ${first ? made : taken},
    ${wanted.map(({ name, sql }) => `${name} as (${sql})`).join(', ')} select id from taken`
}
