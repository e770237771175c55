import type { Decision, Intent, Turn } from '../messages.ts'
import type { Activity, Draft, Line, MemberRecord } from '../model.ts'
import { openDraft } from './asked.ts'
import { askedReply } from './asks.ts'
import { stale } from './attest.ts'
import { done, say } from './say.ts'
import { settle } from './settle.ts'

type Of<K extends Intent['kind']> = Extract<Intent, { kind: K }>

/** A fresh report starts its own draft; one that holds nothing yet gives way, any other waits its turn. */
export function record(intent: Of<'record'>, known: MemberRecord, turn: Turn): Decision {
  const lines = guarded(intent.activities.length > 0 ? intent.activities : [{}], turn)
  const edited =
    turn.edits === undefined ? undefined : known.drafts.find(({ message }) => message === turn.edits)
  if (edited) return settle(lines, known, turn, edited)
  const attested =
    turn.edits === undefined
      ? []
      : known.activities.filter(({ attestation }) => attestation.message === turn.edits)
  if (attested.length > 0) return settle(corrections(lines, attested), known, turn)
  const empty = known.drafts.filter(({ lines }) => lines.every(isEmpty))
  const { changes, replies } = settle(lines, known, turn)
  return {
    changes: [...empty.map((draft) => ({ kind: 'drop-draft' as const, draft: draft.id })), ...changes],
    replies,
  }
}

const isEmpty = ({ category, points, start, end, title, provider }: Line): boolean =>
  [category, points, start, end, title, provider].every((value) => value === undefined)

/** An edited message that stands on the record proposes corrections, line by line. */
const corrections = (lines: Line[], attested: Activity[]): Line[] =>
  lines.map((line, index) => {
    const was = attested[index]
    return was
      ? { ...line, replaces: was.id, certifications: line.certifications ?? was.certifications }
      : line
  })

/** Words like a patient's data are held back until the member has seen them. */
export const guarded = (lines: Line[], turn: Turn): Line[] =>
  (turn.private?.length ?? 0) === 0
    ? lines
    : lines.map(({ title, provider, ...line }) => (title || provider ? { ...line, withheld: true } : line))

/** A no to what was asked last leaves all as it is; only else it is meant for the open draft. */
export function cancel(intent: Of<'cancel'>, known: MemberRecord, turn: Turn): Decision {
  if (!intent.draft && askedReply(known, turn)) return say({ kind: 'kept' })
  const draft: Draft | undefined = intent.draft
    ? known.drafts.find(({ id }) => id === intent.draft)
    : openDraft(known)
  if (draft) return done([{ kind: 'drop-draft', draft: draft.id }], { kind: 'cancelled', draft })
  return intent.draft ? stale(intent.draft, known, turn) : say({ kind: 'nothing-open' })
}
