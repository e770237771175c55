import { check } from '../handbook/checks.ts'
import { statementVersion } from '../handbook/statement.ts'
import type { Change, Decision, Intent, Reply, Turn } from '../messages.ts'
import type { Activity, Attestation, Draft, Line, MemberRecord } from '../model.ts'
import { asking, next, openDraft } from './asked.ts'
import { askedReply, isFresh, isShownLast } from './asks.ts'
import { renewalsOf } from './renewals.ts'
import { done, say } from './say.ts'
import { ask, settle } from './settle.ts'
import { outlookNow, standings } from './standing.ts'
import { takeBack } from './undo.ts'

type Of<K extends Intent['kind']> = Extract<Intent, { kind: K }>

/** Puts a draft on the record, exactly as its card showed it. */
export function attest(intent: Of<'attest'>, record: MemberRecord, turn: Turn): Decision {
  const draft = record.drafts.find(({ id }) => id === intent.draft)
  if (!draft) return stale(intent.draft, record, turn)
  if (outOfDate(draft, record, turn)) return settle(draft.lines, record, turn, draft)
  const attestation: Attestation = {
    statement: draft.statement ?? '',
    version: statementVersion,
    at: turn.now,
    platform: turn.platform,
    message: draft.message,
  }
  const activities = draft.lines.flatMap((line, index) =>
    complete(line, `${draft.id}#${index + 1}`, attestation),
  )
  const replaced = record.activities.filter(({ id }) => draft.lines.some((line) => line.replaces === id))
  if (replaced.length < draft.lines.filter((line) => line.replaces).length) {
    return done([{ kind: 'drop-draft', draft: draft.id }], { kind: 'gone' })
  }
  return done(
    [
      ...draft.lines.flatMap((line, index) => added(activities[index], line)),
      { kind: 'drop-draft', draft: draft.id },
      ...remembered(activities, record),
    ],
    {
      kind: 'recorded',
      activities,
      replaced,
      official: turn.policy.officialRecord === 'here',
      ...after(activities, replaced, record, turn),
    },
    ...waiting(draft, record, turn),
  )
}

/** A card may have waited for days: what blocks now blocks, what is like a newer entry is asked. */
const outOfDate = (draft: Draft, record: MemberRecord, turn: Turn): boolean =>
  draft.statement === undefined ||
  next(draft, record, turn.today).asked !== 'attest' ||
  draft.lines.some((line) => check(line, record, turn.today).some(({ severity }) => severity === 'block'))

const added = (activity: Activity | undefined, line: Line): Change[] =>
  activity ? [{ kind: 'add-activity', activity, ...(line.replaces && { replaces: line.replaces }) }] : []

function complete(line: Line, id: string, attestation: Attestation): Activity[] {
  const { category, points, start, end, title, provider, certifications } = line
  if (!category || points === undefined || !start || !end || !certifications) return []
  return [
    {
      id,
      category,
      points,
      start,
      end,
      certifications,
      attestation,
      ...(title && { title }),
      ...(provider && { provider }),
    },
  ]
}

function after(activities: Activity[], replaced: Activity[], record: MemberRecord, turn: Turn) {
  const gone = new Set(replaced.map(({ id }) => id))
  const then: MemberRecord = {
    ...record,
    activities: [...record.activities.filter(({ id }) => !gone.has(id)), ...activities],
  }
  const before = met(record, turn)
  const renewals = renewalsOf(then, turn).filter(
    ({ certification }) => met(then, turn).includes(certification) && !before.includes(certification),
  )
  return { outlook: outlookNow(activities, then, turn.today), renewal: renewals }
}

/** A half-said activity that was put behind this one is asked about again; cards that wait are named. */
function waiting(draft: Draft, record: MemberRecord, turn: Turn): Reply[] {
  const others = record.drafts.filter(({ id }) => id !== draft.id)
  const cards = others.filter(({ statement }) => statement !== undefined)
  const next = openDraft({ ...record, drafts: others.filter((one) => !cards.includes(one)) })
  return [
    ...(cards.length > 0 ? [{ kind: 'drafts' as const, waiting: cards, others: true }] : []),
    ...(next ? [ask(next, record, turn)] : []),
  ]
}

const met = (record: MemberRecord, turn: Turn): string[] =>
  standings(record, turn.today)
    .filter(({ remaining }) => remaining === 0)
    .map(({ certification }) => certification)

/** Which certifications an activity counted for is proposed next time, where there are several. */
function remembered(activities: Activity[], record: MemberRecord): Change[] {
  const usual = activities.at(-1)?.certifications
  if (!usual || record.member.enrollments.length < 2 || usual.join() === record.member.usual?.join())
    return []
  return [{ kind: 'set-member', set: { usual } }]
}

/** A press on a card that is no longer open: the truth as it stands. */
export function stale(draft: string, record: MemberRecord, turn: Turn): Decision {
  const activities = record.activities.filter(({ id }) => id.startsWith(`${draft}#`))
  if (activities.length > 0) {
    const official = turn.policy.officialRecord === 'here'
    return say({
      kind: 'already-recorded',
      activities,
      outlook: outlookNow(activities, record, turn.today),
      official,
    })
  }
  if (record.withdrawn.some((id) => id.startsWith(`${draft}#`))) return say({ kind: 'already-withdrawn' })
  const open = openDraft(record)
  return open ? say({ kind: 'gone', open }, ask(open, record, turn)) : say({ kind: 'gone' })
}

/** Words that plainly attest do, to the card shown last; else it is shown first. A bare "yes" shows it and says how. */
export function confirmed(intent: Of<'confirm'>, record: MemberRecord, turn: Turn): Decision {
  const question = askedReply(record, turn)
  if (question) return affirmed(intent, question, record, turn)
  const open = asking(record, turn.today)
  if (!open?.draft) return say({ kind: 'nothing-open' })
  if (open.asked !== 'attest') return say(ask(open.draft, record, turn))
  if (!intent.plain) return say({ kind: 'not-attested', draft: open.draft, plain: false })
  if (isShownLast(open.draft, record, turn))
    return attest({ kind: 'attest', draft: open.draft.id }, record, turn)
  const complete = record.drafts.filter(({ statement }) => statement !== undefined)
  return say(
    complete.length > 1
      ? { kind: 'drafts', waiting: complete, others: false }
      : { kind: 'not-attested', draft: open.draft, plain: true },
  )
}

/** A clear yes does what the button does, if nothing was shown since; anything less is asked again. */
function affirmed(intent: Of<'confirm'>, question: Reply, record: MemberRecord, turn: Turn): Decision {
  const { asked } = record.member
  // "yes, attest it" is meant for a card
  if (!asked || !intent.clear || intent.plain || !isFresh(asked, record, turn)) return say(question)
  if (question.kind === 'sure-withdraw') return takeBack(question.activities, record, turn)
  return question.kind === 'sure-delete' ? done([{ kind: 'forget' }], { kind: 'deleted' }) : say(question)
}
