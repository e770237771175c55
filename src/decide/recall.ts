import type { Decision, Reply, Turn } from '../messages.ts'
import type { MemberRecord } from '../model.ts'
import { asking } from './asked.ts'
import { ask } from './settle.ts'

/** Answers that a half-said draft can be forgotten behind. */
const answers: ReadonlySet<Reply['kind']> = new Set([
  'progress',
  'earned',
  'what-if',
  'list',
  'document',
  'answer',
  'unsure-answer',
  'renewal',
  'cycle',
  'hand-over',
  'compare',
  'reminders',
  'about-me',
  'help',
  'person',
  'refused',
  'my-data',
  'unclear',
])

/** What was asked in between is answered; what a draft still lacks is then recalled, once and in one line. */
export function recalling(decision: Decision, record: MemberRecord, turn: Turn): Decision {
  const open = asking(record, turn.today)
  const last = decision.replies.at(-1)
  if (!open?.draft || open.asked === 'attest' || !last || !answers.has(last.kind)) return decision
  if (decision.changes.some(({ kind }) => kind === 'add-draft' || kind === 'drop-draft')) return decision
  const asks = ask(open.draft, record, turn)
  return {
    ...decision,
    replies: [...decision.replies, { kind: 'still-asked', asks, choices: last.kind === 'unclear' }],
  }
}
