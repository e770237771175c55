import type { Change } from '../messages.ts'
import type { Activity, Cycle, Draft, Enrollment, Instant, Member, MemberRecord } from '../model.ts'
import type { By, Deed } from './ledger.ts'

/** What a decision's changes come to, taken together: what is written, each row once. */
export type Effect = {
  member: Member
  enrollments: Omit<Enrollment, 'cycles'>[]
  left: string[]
  cycles: (Cycle & { certification: string })[]
  cyclesDropped: { certification: string; start: string }[]
  drafts: Draft[]
  draftsDropped: string[]
  activities: Activity[]
  withdrawn: string[]
  handed: { id: string; at: Instant | undefined }[]
  deeds: Deed[]
  code?: string
  link: boolean
  unlink: boolean
  forget: boolean
}

const nothing = (member: Member): Effect => ({
  member,
  enrollments: [],
  left: [],
  cycles: [],
  cyclesDropped: [],
  drafts: [],
  draftsDropped: [],
  activities: [],
  withdrawn: [],
  handed: [],
  deeds: [],
  link: false,
  unlink: false,
  forget: false,
})

export const effectOf = (changes: readonly Change[], record: MemberRecord, by: By): Effect =>
  changes.reduce((effect, change) => after(effect, change, record, by), nothing(record.member))

function after(effect: Effect, change: Change, record: MemberRecord, by: By): Effect {
  switch (change.kind) {
    case 'enroll':
      return enrolled(effect, change.enrollment, record, by)
    case 'leave-certification':
      return left(effect, change.certification, record, by)
    case 'set-member':
      return { ...effect, member: { ...effect.member, ...change.set } }
    case 'add-draft':
      return {
        ...effect,
        drafts: [...effect.drafts.filter(({ id }) => id !== change.draft.id), change.draft],
        draftsDropped: effect.draftsDropped.filter((id) => id !== change.draft.id),
      }
    case 'drop-draft':
      return {
        ...effect,
        drafts: effect.drafts.filter(({ id }) => id !== change.draft),
        draftsDropped: [...effect.draftsDropped, change.draft],
      }
    case 'add-activity':
      return attested(effect, change.activity, change.replaces, by)
    case 'withdraw-activity':
      return {
        ...effect,
        withdrawn: [...effect.withdrawn, change.activity],
        deeds: [
          ...effect.deeds,
          { kind: 'withdraw', activity: change.activity, attestation: change.attestation, by },
        ],
      }
    case 'hand-over': {
      const { activities, at } = change
      return {
        ...effect,
        handed: [...effect.handed, ...activities.map((id) => ({ id, at }))],
        deeds: [...effect.deeds, { kind: 'hand-over', activities, at, by }],
      }
    }
    case 'offer-link':
      return { ...effect, code: change.code }
    case 'link':
    case 'unlink': {
      const address = { platform: by.platform, user: by.user }
      return { ...effect, [change.kind]: true, deeds: [...effect.deeds, { kind: change.kind, address, by }] }
    }
    case 'forget':
      return { ...effect, forget: true }
  }
}

const cyclesOf = (record: MemberRecord, certification: string): Cycle[] =>
  record.member.enrollments.find((e) => e.certification === certification)?.cycles ?? []

const dropped = (certification: string, cycles: readonly Cycle[]) =>
  cycles.map(({ start }) => ({ certification, start }))

/** The enrollment as it now is: cycles it no longer names are dropped. */
function enrolled(effect: Effect, enrollment: Enrollment, record: MemberRecord, by: By): Effect {
  const { certification, declared, cycles } = enrollment
  const gone = cyclesOf(record, certification).filter((known) => !cycles.some((c) => c.start === known.start))
  return {
    ...effect,
    enrollments: [
      ...effect.enrollments.filter((e) => e.certification !== certification),
      { certification, declared },
    ],
    left: effect.left.filter((code) => code !== certification),
    cycles: [
      ...effect.cycles.filter((c) => c.certification !== certification),
      ...cycles.map((cycle) => ({ ...cycle, certification })),
    ],
    cyclesDropped: [
      ...effect.cyclesDropped.filter((c) => c.certification !== certification),
      ...dropped(certification, gone),
    ],
    deeds: [...effect.deeds, { kind: 'enroll', enrollment, by }],
  }
}

function left(effect: Effect, certification: string, record: MemberRecord, by: By): Effect {
  return {
    ...effect,
    enrollments: effect.enrollments.filter((e) => e.certification !== certification),
    left: [...effect.left, certification],
    cycles: effect.cycles.filter((c) => c.certification !== certification),
    cyclesDropped: [...effect.cyclesDropped, ...dropped(certification, cyclesOf(record, certification))],
    deeds: [...effect.deeds, { kind: 'leave', certification, by }],
  }
}

function attested(effect: Effect, activity: Activity, replaces: string | undefined, by: By): Effect {
  return {
    ...effect,
    activities: [...effect.activities, activity],
    withdrawn: replaces ? [...effect.withdrawn, replaces] : effect.withdrawn,
    deeds: [
      ...effect.deeds,
      replaces ? { kind: 'correct', activity, replaces, by } : { kind: 'attest', activity, by },
    ],
  }
}
