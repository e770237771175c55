import type { Decision, Intent, Turn } from '../messages.ts'
import type { MemberRecord } from '../model.ts'
import { openDraft } from './asked.ts'
import { stale } from './attest.ts'
import { say } from './say.ts'
import { settle } from './settle.ts'

/** What is not attested yet: the one there is, or a list to open one from. */
export function drafts(record: MemberRecord, turn: Turn): Decision {
  const [only, ...more] = record.drafts
  if (!only) return say({ kind: 'nothing-open' })
  if (more.length === 0) return open({ kind: 'open_draft', draft: only.id }, record, turn)
  return say({ kind: 'drafts', waiting: record.drafts, others: false })
}

/** Shown anew at the end of the chat, where words go to it; the old card is closed. */
export function open(
  intent: Extract<Intent, { kind: 'open_draft' }>,
  record: MemberRecord,
  turn: Turn,
): Decision {
  if (intent.draft) {
    const draft = record.drafts.find(({ id }) => id === intent.draft)
    return draft ? settle(draft.lines, record, turn, draft) : stale(intent.draft, record, turn)
  }
  const last = openDraft(record)
  const [other = last, ...more] = record.drafts.filter((draft) => draft !== last)
  if (!other || more.length > 0) return drafts(record, turn)
  return settle(other.lines, record, turn, other)
}
