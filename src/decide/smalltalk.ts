import type { Change, Decision, Intent, Turn } from '../messages.ts'
import type { MemberRecord } from '../model.ts'
import { asking, openDraft } from './asked.ts'
import { done, say } from './say.ts'
import { ask } from './settle.ts'
import { standings } from './standing.ts'

/** A first hello asks who is speaking; later ones say where she stands. */
export function greeting(record: MemberRecord, turn: Turn): Decision {
  const { name, enrollments } = record.member
  const open = asking(record, turn.today)
  if (enrollments.length === 0) {
    return say(
      { kind: 'welcome', name, enrolled: false, demonstration: false },
      { kind: 'ask-certification', first: true },
    )
  }
  if (open?.asked === 'cycle-start' && enrollments[0]) {
    return say(
      { kind: 'welcome', name, enrolled: false, demonstration: false },
      { kind: 'ask-cycle', certification: enrollments[0].certification },
    )
  }
  if (open?.draft) return say({ kind: 'greeting', name, open: open.draft }, ask(open.draft, record, turn))
  return say({ kind: 'greeting', name, progress: standings(record, turn.today)[0] })
}

/** Said once, however often it is announced: a change that changes nothing keeps it as answered. */
export function joined(record: MemberRecord, turn: Turn): Decision {
  const { name, enrollments } = record.member
  const kept: Change = { kind: 'set-member', set: {} }
  if (enrollments.length === 0) return done([kept], ...greeting(record, turn).replies)
  const demonstration = enrollments.some(({ declared }) => declared === 'demonstration')
  const draft = openDraft(record)
  return done(
    [kept],
    { kind: 'welcome', name, enrolled: true, demonstration },
    ...(draft ? [ask(draft, record, turn)] : []),
  )
}

export const thanks = (): Decision => say({ kind: 'thanks' })

export const person = (): Decision => say({ kind: 'person' })

export const help = (record: MemberRecord, turn: Turn): Decision =>
  say({
    kind: 'help',
    official: turn.policy.officialRecord === 'here',
    enrolled: record.member.enrollments.length > 0,
  })

/** Never a bare "I didn't understand": quoted back with the nearest thing that works. */
export function unclear(
  intent: Extract<Intent, { kind: 'out_of_scope' }>,
  record: MemberRecord,
  turn: Turn,
): Decision {
  if (intent.why) return say({ kind: 'refused', why: intent.why })
  const said = intent.said ?? ''
  const { enrollments } = record.member
  if (enrollments.length === 0) {
    return say({ kind: 'ask-certification', first: false, unclear: said, waiting: openDraft(record) })
  }
  const begun = enrollments.find(({ cycles }) => cycles.length === 0)
  if (begun)
    return say({
      kind: 'ask-cycle',
      certification: begun.certification,
      problem: 'unclear',
      waiting: openDraft(record),
    })
  const open = asking(record, turn.today)
  return say({ kind: 'unclear', said, waiting: open?.draft !== undefined && open.asked !== 'attest' })
}
