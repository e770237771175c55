import { closedCycles, currentCycle, daysLeft } from '../handbook/cycle.ts'
import { pace, whatIf } from '../handbook/pace.ts'
import { sum } from '../handbook/progress.ts'
import { ask } from '../handbook/rules.ts'
import type { Decision, Intent, Turn } from '../messages.ts'
import type { Activity, CategoryId, MemberRecord, Range } from '../model.ts'
import { openDraft } from './asked.ts'
import { renewalsOf } from './renewals.ts'
import { say } from './say.ts'
import { standings } from './standing.ts'

type Of<K extends Intent['kind']> = Extract<Intent, { kind: K }>

/** Questions about one's own record need a certification and a cycle first. */
export function unenrolled(record: MemberRecord): Decision | undefined {
  const { enrollments } = record.member
  const waiting = openDraft(record)
  if (enrollments.length === 0) return say({ kind: 'ask-certification', first: false, waiting })
  const unknown = enrollments.find(({ cycles }) => cycles.length === 0)
  return unknown && say({ kind: 'ask-cycle', certification: unknown.certification, waiting })
}

export function progressAnswer(intent: Of<'progress'>, record: MemberRecord, turn: Turn): Decision {
  const missing = unenrolled(record)
  if (missing) return missing
  const standing = standings(record, turn.today)
  if (intent.whatIf) {
    const details = intent.whatIf
    return say({
      kind: 'what-if',
      details,
      outlook: standing.map((now) => ({ now, after: whatIf(now, details) })),
    })
  }
  if (intent.range) return say(earned(intent.range, intent.category, record))
  const items = standing.map((progress) => ({
    progress,
    pace: pace(progress, record.activities, turn.today),
  }))
  const official = turn.policy.officialRecord === 'here'
  return say({
    kind: 'progress',
    items,
    category: intent.category,
    about: intent.pace ? 'pace' : intent.about,
    official,
  })
}

/** What was done in a stretch of time, whatever cycle it fell in; by the day on which an activity ended. */
function earned(range: Range, category: CategoryId | undefined, record: MemberRecord) {
  const found = inRange(record.activities, range, category)
  const cycles = record.member.enrollments.flatMap(({ cycles }) => cycles)
  const first = cycles.map(({ start }) => start).sort()[0]
  return {
    kind: 'earned' as const,
    range,
    category,
    points: sum(found.map(({ points }) => points)),
    activities: found.length,
    outside: first !== undefined && range.end < first,
  }
}

export const inRange = (
  activities: readonly Activity[],
  range: Range | undefined,
  category?: CategoryId,
): Activity[] =>
  activities
    .filter((one) => !range || (range.start <= one.end && one.end <= range.end))
    .filter((one) => !category || one.category === category)
    .toSorted((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id))

export function cycleInfo(intent: Of<'cycle_info'>, record: MemberRecord, turn: Turn): Decision {
  const missing = unenrolled(record)
  if (missing) return missing
  const items = record.member.enrollments.flatMap((enrollment) => {
    const cycle = currentCycle(enrollment, turn.today)
    if (!cycle) return []
    const { certification } = enrollment
    return [
      {
        certification,
        cycle,
        daysLeft: daysLeft(cycle, turn.today),
        closed: closedCycles(enrollment, turn.today),
      },
    ]
  })
  return say({ kind: 'cycle', items, about: intent.about })
}

export const renewalAnswer = (intent: Of<'renewal_question'>, record: MemberRecord, turn: Turn): Decision =>
  say({
    kind: 'renewal',
    items: renewalsOf(record, turn),
    about: intent.about,
    official: turn.policy.officialRecord === 'here',
  })

export function rulesAnswer(intent: Of<'rules_question'>, record: MemberRecord): Decision {
  const found = ask(intent.question, {
    about: intent.about,
    category: intent.category,
    language: record.member.language,
  })
  switch (found.kind) {
    case 'answer':
      return say({ kind: 'answer', answer: found.rule, alike: [...found.alike] })
    case 'unsure':
      return say({ kind: 'unsure-answer', question: intent.question, nearest: [...found.nearest] })
  }
}
