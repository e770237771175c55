import { randomUUIDv7 } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Decision, Incoming } from '../messages.ts'
import type { Instant, Member, MemberRecord } from '../model.ts'
import { forget } from './forget.ts'
import type { Handle } from './handle.ts'
import { withoutCode } from './identity-codes.ts'
import { emptyChain } from './ledger.ts'
import { patiently } from './patience.ts'
import { type Held, read } from './read.ts'
import type { Seal } from './secrets.ts'
import { reachable } from './statement.ts'
import { storable } from './storable.ts'
import { keep } from './write.ts'

export type Outcome = {
  /** As it was before the decision. */
  record: MemberRecord
  decision: Decision
  /** This message had been decided before: the replies are those kept then, nothing was changed. */
  again: boolean
  /** … and they had been put on screen. */
  answered: boolean
  /** The replies are kept under this message's id: say when they are on screen. */
  kept: boolean
}

/** Takes one message to a decision and keeps what it changes, exactly once, whoever else is at it. */
export function turn(
  handle: Handle,
  incoming: Incoming,
  think: (record: MemberRecord) => Decision,
  seal: Seal,
): Promise<Outcome> {
  const at = new Date(incoming.at).toISOString()
  let wrote = false
  const attempt = async (): Promise<Outcome | undefined> => {
    const held = await read(handle.ask, incoming.from, incoming.id)
    const record = held?.record ?? newcomer(incoming, at)
    if (held?.before) return said(record, held.before)
    const decision = storable(think(record))
    const silent = decision.changes.length === 0 && (held !== undefined || decision.replies.length === 0)
    if (silent) {
      if (held) await hear(handle, incoming, at, held)
    } else {
      wrote = true
      const decided = { incoming, at, record, version: held?.version, decision: withoutCode(decision, seal) }
      wrote = forgets(decision) ? await forget(handle, decided) : await keep(handle.ask, decided)
      if (!wrote) return undefined
    }
    return { record, decision, again: false, answered: false, kept: !silent }
  }
  return patiently(attempt, undefined, () => wrote)
}

const said = (
  record: MemberRecord,
  before: { replies: Decision['replies']; answered: boolean },
): Outcome => ({
  record,
  decision: { changes: [], replies: before.replies },
  again: true,
  answered: before.answered,
  kept: true,
})

const forgets = (decision: Decision): boolean => decision.changes.some(({ kind }) => kind === 'forget')

/** Somebody never heard of before. */
export function newcomer(incoming: Incoming, at: Instant): MemberRecord {
  const { name, language, timeZone, from } = incoming
  const member: Member = {
    id: randomUUIDv7(),
    name: name ?? '',
    language: language ?? 'en-US',
    timeZone: timeZone ?? 'UTC',
    enrollments: [],
    reminders: {
      state: 'on',
      hours: { from: 9, to: 18 },
      weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
      pace: 'usual',
    },
    joined: at,
  }
  return storable({
    member,
    activities: [],
    drafts: [],
    withdrawn: [],
    ledger: emptyChain,
    addresses: [from],
  })
}

/** Whoever could not be reached is looked at again: something may have fallen due meanwhile. */
const lookedAtAgain = `with looked as (
  update members set next_look = $4::text::timestamptz where id = $5::uuid)`

const msADay = 86_400_000

/** A question writes nothing, but that somebody was heard is noted once a day, and when the way to reach them changed. */
async function hear({ ask }: Handle, { from }: Incoming, at: Instant, { heard, record }: Held) {
  const aDayOld = Date.parse(at) - Date.parse(heard.at) >= msADay
  if (heard.latest && !aDayOld && !heard.refused && isDeepStrictEqual(heard.ref, from.ref)) return
  await ask(
    `${heard.refused ? lookedAtAgain : ''} update addresses set ref = $3::text::jsonb,
        heard = greatest(heard, $4::text::timestamptz), ${reachable}
      where platform = $1::text and user_id = $2::text and member = $5::uuid`,
    [
      from.platform,
      from.user,
      from.ref === undefined ? null : JSON.stringify(from.ref),
      at,
      record.member.id,
    ],
  )
}
