import { isTimeZone, shiftMonths } from '../days.ts'
import { certification } from '../handbook/certifications.ts'
import { currentCycle, cycleFrom, cycleUntil } from '../handbook/cycle.ts'
import type { Change, Decision, Intent, Reply, Turn } from '../messages.ts'
import type { Cycle, Enrollment, MemberRecord } from '../model.ts'
import { openDraft } from './asked.ts'
import { done, say } from './say.ts'
import { settle } from './settle.ts'
import { codes, required } from './standing.ts'

type Of<K extends Intent['kind']> = Extract<Intent, { kind: K }>

/** Certification and cycle, in one sentence or one at a time; said again later they are changed. */
export function enroll(intent: Of<'enroll'>, record: MemberRecord, turn: Turn): Decision {
  const { enrollments } = record.member
  if (turn.policy.enrolment === 'roster') return say({ kind: 'roster-keeps', enrollments })
  const unfinished = enrollments.find(({ cycles }) => cycles.length === 0)
  const only = enrollments.length === 1 ? enrollments[0] : undefined
  const code = intent.certification
    ? certification(intent.certification)?.code
    : (unfinished ?? only)?.certification
  if (!code)
    return say({
      kind: 'ask-certification',
      unclear: intent.certification,
      waiting: openDraft(record),
      first: false,
    })

  if (intent.once && enrollments.some((one) => one.certification === code)) return say()

  const cycle = intent.start ? cycleFrom(intent.start) : intent.end ? cycleUntil(intent.end) : undefined
  const known = enrollments.find((one) => one.certification === code)
  if (!cycle) return known?.cycles.length ? restated(known, turn) : begun(code, known, record)
  const problem = wrong(cycle, turn)
  if (problem) return say({ kind: 'ask-cycle', certification: code, problem, waiting: openDraft(record) })
  return enrolled(code, cycle, intent.once ? 'demonstration' : 'self', known, record, turn)
}

function begun(code: string, known: Enrollment | undefined, record: MemberRecord): Decision {
  const enrollment: Enrollment = { certification: code, cycles: [], declared: 'self' }
  return done(known ? [] : [{ kind: 'enroll', enrollment }], {
    kind: 'ask-cycle',
    certification: code,
    waiting: openDraft(record),
  })
}

function restated(known: Enrollment, turn: Turn): Decision {
  const cycle = currentCycle(known, turn.today)
  if (!cycle) return say({ kind: 'ask-cycle', certification: known.certification })
  return say({
    kind: 'enrolled',
    enrollment: known,
    cycle,
    required: required(known.certification),
    changed: false,
    self: known.declared === 'self',
  })
}

/** A cycle that has not begun is a mistake; so is one that ended before the one before this. */
const wrong = (cycle: Cycle, turn: Turn): 'future' | 'ended-long-ago' | undefined => {
  if (cycle.start > turn.today) return 'future'
  return cycle.end < shiftMonths(turn.today, -36 * 3) ? 'ended-long-ago' : undefined
}

function enrolled(
  code: string,
  cycle: Cycle,
  declared: Enrollment['declared'],
  known: Enrollment | undefined,
  record: MemberRecord,
  turn: Turn,
): Decision {
  const enrollment: Enrollment = { certification: code, cycles: [cycle], declared }
  const others = record.member.enrollments.filter(({ certification: one }) => one !== code)
  const then: MemberRecord = { ...record, member: { ...record.member, enrollments: [...others, enrollment] } }
  const changes: Change[] = [{ kind: 'enroll', enrollment }]
  const running = currentCycle(enrollment, turn.today) ?? cycle
  const before = known?.cycles.at(-1)
  const changed = before !== undefined && before.start !== cycle.start
  const reply: Reply = {
    kind: 'enrolled',
    enrollment,
    cycle: running,
    required: required(code),
    changed,
    self: declared !== 'roster',
  }
  const draft = openDraft(record)
  if (!draft) return done(changes, reply)
  const waiting = settle(draft.lines, then, turn, draft)
  return done([...changes, ...waiting.changes], reply, ...waiting.replies)
}

export function leaveCertification(
  intent: Of<'leave_certification'>,
  record: MemberRecord,
  { policy }: Turn,
): Decision {
  const { enrollments } = record.member
  if (policy.enrolment === 'roster') return say({ kind: 'roster-keeps', enrollments })
  const code = certification(intent.certification)?.code
  const known = enrollments.find(({ certification: one }) => one === code)
  if (code && !known && enrollments.length > 0)
    return say({ kind: 'not-held', named: [code], held: codes(record), self: true })
  if (!code || !known) return say({ kind: 'ask-certification', unclear: intent.certification, first: false })
  return done([{ kind: 'leave-certification', certification: code }], {
    kind: 'left-certification',
    certification: code,
  })
}

export function aboutMe(intent: Of<'about_me'>, record: MemberRecord, turn: Turn): Decision {
  const { name, timeZone, language } = record.member
  const then = {
    name: intent.name ?? name,
    timeZone: intent.timeZone ?? timeZone,
    language: intent.language ?? language,
  }
  if (intent.timeZone && turn.zone !== undefined)
    return say({ kind: 'about-me', name, timeZone: turn.zone, language, problem: 'platform-zone' })
  if (intent.timeZone && !isTimeZone(intent.timeZone))
    return say({ kind: 'about-me', name, timeZone, language, problem: 'time-zone' })
  return done([{ kind: 'set-member', set: then }], { kind: 'about-me', ...then })
}
