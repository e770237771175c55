import { within } from '../days.ts'
import type { Document } from '../document.ts'
import { currentCycle } from '../handbook/cycle.ts'
import { compare, waiting as inOrder, portalPath } from '../handbook/handover.ts'
import { countedIn } from '../handbook/progress.ts'
import type { Decision, Intent, Reply, Turn } from '../messages.ts'
import type { Activity, MemberRecord } from '../model.ts'
import { unenrolled } from './answer.ts'
import { done, say } from './say.ts'
import { standings } from './standing.ts'

type Wish = Extract<Intent, { kind: 'hand_over' }>

/** What the member has still to enter in AMTrax, which keeps the official record [S1]. */
export function handOver(intent: Wish, record: MemberRecord, turn: Turn): Decision {
  if (turn.policy.officialRecord === 'here') return say({ kind: 'official-here' })
  const running = inRunningCycles(record, turn)
  const waiting = running.filter(({ handedOver }) => handedOver === undefined)
  switch (intent.about) {
    case 'sheet':
      return say({
        kind: 'hand-over',
        waiting,
        entered: running.length - waiting.length,
        path: portalPath.map(({ value }) => value),
      })
    case 'document':
      return say({
        kind: 'document',
        documents: [sheet(record, waiting, turn)],
        about: 'hand-over',
        entries: waiting.length,
        official: false,
      })
    case 'tick':
      return tick(intent, waiting, turn)
    case 'compare':
      return compared(intent, record, turn)
  }
}

function tick(intent: Wish, waiting: Activity[], turn: Turn): Decision {
  const ticked = intent.all ? waiting : waiting.filter(({ id }) => intent.activities?.includes(id))
  const reply = { kind: 'handed-over' as const, activities: ticked, left: waiting.length - ticked.length }
  return ticked.length === 0
    ? say(reply)
    : done([{ kind: 'hand-over', activities: ticked.map(({ id }) => id), at: turn.now }], reply)
}

/** AMTrax's total, as the member read it there, beside what is recorded here: one comparison a certification. */
function compared({ points }: Wish, record: MemberRecord, turn: Turn): Decision {
  if (points === undefined) return say({ kind: 'unclear', said: '', waiting: false })
  const missing = unenrolled(record)
  if (missing) return missing
  return say(
    ...standings(record, turn.today).map(({ certification, cycle }): Reply => {
      const found = compare(countedIn(record.activities, certification, cycle), points)
      return { kind: 'compare', certification, ...found }
    }),
  )
}

/** The sheet of what has still to be entered in AMTrax, as a paper. */
function sheet(record: MemberRecord, waiting: Activity[], turn: Turn): Document {
  const { id, name, number, timeZone } = record.member
  return {
    kind: 'hand-over',
    sheet: {
      member: { id, name, number },
      waiting: inOrder(waiting),
      issued: turn.now,
      timeZone,
      ledger: record.ledger,
    },
    format: 'pdf',
  }
}

/** Entries of the cycles that run: what lies in a closed one can no longer be entered [S1]. */
export const inRunningCycles = (record: MemberRecord, turn: Turn): Activity[] =>
  record.activities.filter((activity) =>
    record.member.enrollments.some((enrollment) => {
      const cycle = currentCycle(enrollment, turn.today)
      return (
        cycle !== undefined &&
        activity.certifications.includes(enrollment.certification) &&
        within(activity.end, cycle)
      )
    }),
  )
