import { statementVersion } from '../handbook/statement.ts'
import type { Decision, Intent, Turn } from '../messages.ts'
import type { Activity, Draft, Line, MemberRecord } from '../model.ts'
import { openDraft } from './asked.ts'
import { askedReply, isFresh } from './asks.ts'
import { closed, isLike, lastAttested, meant } from './on-record.ts'
import { done, say } from './say.ts'
import { settle } from './settle.ts'
import { codes, outlookNow } from './standing.ts'

type Of<K extends Intent['kind']> = Extract<Intent, { kind: K }>

/** Takes back the last attestation; with a card still open, which of the two is asked. */
export function undo(record: MemberRecord, turn: Turn): Decision {
  const last = lastAttested(record)
  const draft = openDraft(record)
  if (draft && last.length > 0) return say({ kind: 'undo-which', draft, activities: last })
  if (draft) return done([{ kind: 'drop-draft', draft: draft.id }], { kind: 'cancelled', draft })
  if (last.length === 0) return say({ kind: 'nothing-to-change', purpose: 'withdraw', said: false })
  return takeBack(last, record, turn)
}

/** Removing an entry in words shows first what would be withdrawn. */
export function remove(intent: Of<'delete'>, record: MemberRecord, turn: Turn): Decision {
  const question = askedReply(record, turn)
  const { asked } = record.member
  if (question?.kind === 'sure-withdraw' && asked && !intent.which && isFresh(asked, record, turn))
    return takeBack(question.activities, record, turn)
  const draft = openDraft(record)
  const said = intent.which?.said
  const lines = said ? (draft?.lines.filter((line) => isLike(line, said)) ?? []) : []
  const card = lines.length > 0 ? draft : undefined
  const line = draft && intent.line !== undefined ? draft.lines[intent.line] : undefined
  if (draft && line) return leftOut(draft, [line], record, turn)
  if (draft && !said) {
    const last = lastAttested(record)
    if (last.length === 0)
      return done([{ kind: 'drop-draft', draft: draft.id }], { kind: 'cancelled', draft })
    return say({ kind: 'undo-which', draft, activities: last })
  }
  const found = meant(intent.which ?? { last: true }, record)
  if (card && found.length === 0) return leftOut(card, lines, record, turn)
  if (card) return say({ kind: 'which-activity', activities: found, purpose: 'withdraw', draft: card })
  if (found.length === 0)
    return say({ kind: 'nothing-to-change', purpose: 'withdraw', said: said !== undefined })
  if (said && found.length > 1) return say({ kind: 'which-activity', activities: found, purpose: 'withdraw' })
  if (found.some((activity) => closed(activity, record, turn.today)))
    return say({ kind: 'closed-cycle', activities: found })
  return say({ kind: 'sure-withdraw', activities: found })
}

/** One line of several is left out, and the card shown without it; where that is not clear, nothing is. */
function leftOut(draft: Draft, lines: readonly Line[], record: MemberRecord, turn: Turn): Decision {
  const rest = draft.lines.filter((line) => !lines.includes(line))
  if (rest.length === 0) return done([{ kind: 'drop-draft', draft: draft.id }], { kind: 'cancelled', draft })
  return lines.length > 1
    ? say({ kind: 'change-how', draft, certifications: codes(record) })
    : settle(rest, record, turn, draft)
}

export function withdraw(intent: Of<'withdraw'>, record: MemberRecord, turn: Turn): Decision {
  const found = meant({ id: intent.activity }, record)
  if (found.length > 0) return takeBack(found, record, turn)
  const was = record.withdrawn.some((id) => id === intent.activity || id.startsWith(`${intent.activity}#`))
  return say(
    was ? { kind: 'already-withdrawn' } : { kind: 'nothing-to-change', purpose: 'withdraw', said: true },
  )
}

export function takeBack(activities: Activity[], record: MemberRecord, turn: Turn): Decision {
  if (activities.some((activity) => closed(activity, record, turn.today)))
    return say({ kind: 'closed-cycle', activities })
  const gone = new Set(activities.map(({ id }) => id))
  const then: MemberRecord = { ...record, activities: record.activities.filter(({ id }) => !gone.has(id)) }
  const attestation = {
    statement: '',
    version: statementVersion,
    at: turn.now,
    platform: turn.platform,
    message: turn.id,
  }
  return done(
    activities.map(({ id }) => ({ kind: 'withdraw-activity' as const, activity: id, attestation })),
    { kind: 'withdrawn', activities, outlook: outlookNow(activities, then, turn.today) },
  )
}

/** The chat message behind an entry was deleted: the entry stays until the member says so. */
export function deletedMessage(message: string, record: MemberRecord): Decision {
  const draft = record.drafts.find((one) => one.message === message)
  if (draft) return done([{ kind: 'drop-draft', draft: draft.id }], { kind: 'cancelled', draft })
  const activities = record.activities.filter(({ attestation }) => attestation.message === message)
  return activities.length > 0 ? say({ kind: 'still-recorded', activities }) : say()
}
