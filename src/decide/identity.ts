import type { Decision, Intent, Turn } from '../messages.ts'
import type { MemberRecord } from '../model.ts'
import { openDraft } from './asked.ts'
import { isFresh } from './asks.ts'
import { done, say } from './say.ts'

type Of<K extends Intent['kind']> = Extract<Intent, { kind: K }>

/** One member on several platforms: a code given here is said there. Redeeming it is the store's, before a turn. */
export function link(intent: Of<'link_account'>, record: MemberRecord, turn: Turn): Decision {
  if (intent.unlink) return unlink(record, turn)
  if (intent.code) return say({ kind: 'link-failed', problem: 'unknown' })
  if (!turn.code)
    return say({
      kind: 'help',
      official: turn.policy.officialRecord === 'here',
      enrolled: record.member.enrollments.length > 0,
    })
  return done([{ kind: 'offer-link', code: turn.code }], { kind: 'link-code', code: turn.code })
}

/** The last address is not given up where nothing leads back to the record. */
function unlink({ addresses }: MemberRecord, { platform, policy }: Turn): Decision {
  const last = addresses.length <= 1
  if (last && policy.enrolment === 'self') return say({ kind: 'only-place' })
  return done([{ kind: 'unlink' }], { kind: 'unlinked', platform, ...(last && { last }) })
}

/** Asked twice: the first time says what is lost and what is kept. */
export function deleteData(intent: Of<'delete_data'>, record: MemberRecord, turn: Turn): Decision {
  const official = turn.policy.officialRecord === 'here'
  if (!intent.sure) return say({ kind: 'sure-delete', entries: record.activities.length, official })
  return done([{ kind: 'forget' }], { kind: 'deleted' })
}

/** What `SECURITY.md` promises, and what it does not. */
export const myData = ({ policy }: Turn): Decision =>
  say({ kind: 'my-data', official: policy.officialRecord === 'here' })

/** "Delete everything" can mean the card or all that is held. */
export function deleteAll(record: MemberRecord, turn: Turn): Decision {
  const { asked } = record.member
  if (asked?.about === 'delete-all' && isFresh(asked, record, turn))
    return deleteData({ kind: 'delete_data', sure: true }, record, turn)
  const draft = openDraft(record)
  return draft ? say({ kind: 'delete-what', draft }) : deleteData({ kind: 'delete_data' }, record, turn)
}

export const keep = (): Decision => say({ kind: 'kept' })
