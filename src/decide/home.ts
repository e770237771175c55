import { byTime } from '../days.ts'
import { pace } from '../handbook/pace.ts'
import type { Decision, Turn } from '../messages.ts'
import type { MemberRecord } from '../model.ts'
import { inRunningCycles } from './hand-over.ts'
import { say } from './say.ts'
import { standings } from './standing.ts'

/** The page that a platform can keep open: where the member stands, what is open, what was recorded last. */
export function home(record: MemberRecord, turn: Turn): Decision {
  if (record.member.enrollments.length === 0) return say({ kind: 'ask-certification', first: true })
  const items = standings(record, turn.today).map((progress) => ({
    progress,
    pace: pace(progress, record.activities, turn.today),
  }))
  const official = turn.policy.officialRecord === 'here'
  const waiting = official ? 0 : inRunningCycles(record, turn).filter(({ handedOver }) => !handedOver).length
  const recent = [...record.activities].sort((a, b) => byTime(b.attestation.at, a.attestation.at)).slice(0, 5)
  return say({
    kind: 'home',
    items,
    open: record.drafts,
    recent,
    waiting,
    settings: record.member.reminders,
    official,
  })
}
