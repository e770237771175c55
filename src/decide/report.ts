import { earliest, latest, shift } from '../days.ts'
import type { Document } from '../document.ts'
import { closedCycles, currentCycle, cyclesOf } from '../handbook/cycle.ts'
import { transcript } from '../handbook/transcript.ts'
import type { Decision, Intent, Turn } from '../messages.ts'
import type { MemberRecord, Range } from '../model.ts'
import { inRange, unenrolled } from './answer.ts'
import { say } from './say.ts'
import { codes } from './standing.ts'

type Wish = Extract<Intent, { kind: 'transcript' }>

/** On the screen as a list, or as papers: one a certification, for a cycle, a range or everything. */
export function transcriptAnswer(intent: Wish, record: MemberRecord, turn: Turn): Decision {
  const missing = unenrolled(record)
  if (missing) return missing
  const official = turn.policy.officialRecord === 'here'
  if (intent.about === 'list') {
    const range =
      intent.range ?? (intent.stretch === 'all' ? undefined : overall(stretches(intent, record, turn)))
    const activities = inRange(record.activities, range, intent.category)
    return say({
      kind: 'list',
      activities,
      range,
      category: intent.category,
      earlier: activities.length === 0 && record.activities.length > 0,
      ...(intent.certifications && { certifications: codes(record) }),
      official,
    })
  }
  if (intent.format === 'ics')
    return say({
      kind: 'document',
      documents: [calendar(record, turn)],
      about: 'calendar',
      entries: 0,
      official,
    })
  const format = intent.format ?? 'pdf'
  const papers = stretches(intent, record, turn).map(({ certification, range }) =>
    transcript(record, certification, range, turn.now, official),
  )
  const entries = papers.reduce((total, { activities }) => total + activities.length, 0)
  return say({
    kind: 'document',
    documents: papers.map((paper) => ({ kind: 'transcript', transcript: paper, format })),
    about: 'transcript',
    entries,
    official,
  })
}

type Stretch = { certification?: string; range: Range }

function stretches(intent: Wish, record: MemberRecord, turn: Turn): Stretch[] {
  const whose = whoseStretch(intent, record, turn)
  if (intent.range) return [{ ...whose, range: intent.range }]
  if (intent.stretch === 'all') return [{ ...whose, range: everything(record, turn) }]
  return record.member.enrollments.flatMap((enrollment) => {
    const closed = closedCycles(enrollment, turn.today).at(-1)
    const range = intent.stretch === 'last-cycle' ? closed : currentCycle(enrollment, turn.today)
    return range ? [{ certification: enrollment.certification, range }] : []
  })
}

/** The certification named; or the only one, where the dates are those of one of its cycles. */
function whoseStretch({ certifications, range }: Wish, { member }: MemberRecord, turn: Turn) {
  const [first, ...more] = member.enrollments
  const isCycle =
    first && cyclesOf(first, turn.today).some(({ start, end }) => start === range?.start && end === range.end)
  return first && (certifications || (more.length === 0 && isCycle))
    ? { certification: first.certification }
    : undefined
}

/** From the first day to the last of the cycles that are meant. */
function overall(stretches: Stretch[]): Range | undefined {
  const [first, ...more] = stretches.map(({ range }) => range)
  return (
    first && {
      start: earliest(first.start, ...more.map(({ start }) => start)),
      end: latest(first.end, ...more.map(({ end }) => end)),
    }
  )
}

function everything(record: MemberRecord, turn: Turn): Range {
  const cycles = record.member.enrollments.flatMap((enrollment) => cyclesOf(enrollment, turn.today))
  const starts = [...cycles.map(({ start }) => start), ...record.activities.map(({ start }) => start)].sort()
  const ends = [...cycles.map(({ end }) => end), ...record.activities.map(({ end }) => end)].sort()
  return { start: starts[0] ?? turn.today, end: ends.at(-1) ?? turn.today }
}

/** The audit looks at the cycle just finished [S13][S14]. */
export function auditPack(record: MemberRecord, turn: Turn): Decision {
  const missing = unenrolled(record)
  if (missing) return missing
  const official = turn.policy.officialRecord === 'here'
  const wish: Wish = { kind: 'transcript', about: 'document', stretch: 'last-cycle' }
  const finished = stretches(wish, record, turn)
  if (finished.length === 0) return say({ kind: 'no-finished-cycle' })
  const papers = finished.map(({ certification, range }) =>
    transcript(record, certification, range, turn.now, official),
  )
  const entries = papers.reduce((total, { activities }) => total + activities.length, 0)
  return say({
    kind: 'document',
    documents: papers.map((paper) => ({ kind: 'audit-pack', transcript: paper, proofs: [] })),
    about: 'audit-pack',
    entries,
    official,
  })
}

/** Days before the end of a cycle on which the calendar says to look; ours, no rule of AMT's. */
const looks = [180, 60, 14]

function calendar(record: MemberRecord, turn: Turn): Document {
  const { id, name, number, enrollments } = record.member
  const days = enrollments.flatMap((enrollment) => {
    const cycle = currentCycle(enrollment, turn.today)
    if (!cycle) return []
    const { certification } = enrollment
    const milestones = looks
      .map((before) => shift(cycle.end, -before))
      .filter((day) => day > turn.today)
      .map((day) => ({ kind: 'milestone' as const, certification, day, end: cycle.end }))
    return [...milestones, { kind: 'cycle-end' as const, certification, day: cycle.end }]
  })
  return { kind: 'calendar', calendar: { member: { id, name, number }, days, issued: turn.now } }
}

/** Everything held; the store adds the ledger and addresses before the file is made. */
export const exportData = (record: MemberRecord, turn: Turn): Decision =>
  say({
    kind: 'document',
    documents: [{ kind: 'export', member: record.member.id, data: record, issued: turn.now }],
    about: 'export',
    entries: record.activities.length,
    official: turn.policy.officialRecord === 'here',
  })
