import type { Letter } from '../adapter.ts'
import { dayOf } from '../days.ts'
import { certification } from '../handbook/certifications.ts'
import { currentCycle } from '../handbook/cycle.ts'
import type { Incoming, Policy, Reply } from '../messages.ts'
import type { MemberRecord } from '../model.ts'
import type { Directory } from '../store/directory.ts'
import type { Store } from '../store/store.ts'

/** What recognising people rests on, beside the store. */
export type Recognition = {
  /** `slack:T…` and `teams:TENANT` whose verified addresses link a person to the roster. */
  trusted?: readonly string[]
  /** Never rejects: an answer that told of a letter not sent would tell who is on the roster. */
  mail?: (letter: Letter) => Promise<void>
}

export type House = Recognition & { store: Store; policy: Policy; code: (message: string) => string }

/** Answered before a turn: nobody's record was decided on. */
export type Met = {
  replies: Reply[]
  /** The language spoken by whoever it is, where a record says so. */
  language?: string
  /** Whose turn keeps the replies. */
  member?: string
  afterwards?: () => Promise<void>
}

export const say = (...replies: Reply[]): Met => ({ replies })

/** What came of linking an address; a message decided before has its answer kept in its turn. */
export type Linked = Awaited<ReturnType<Directory['join']>>

export function met(linked: Linked): Met | undefined {
  switch (linked.kind) {
    case 'linked':
      return { replies: linked.replies, language: linked.language, member: linked.member }
    case 'again':
      return undefined
    case 'refused':
      return say({ kind: 'link-failed', problem: linked.problem })
  }
}

/** Where else the record is, or what it begins with. */
export function linkedHere({ member, addresses }: MemberRecord, { from, at }: Incoming): Reply[] {
  const other = addresses.find(({ platform, user }) => platform !== from.platform || user !== from.user)
  if (other) return [{ kind: 'linked', platform: other.platform }]
  const today = dayOf(at, member.timeZone)
  return [
    { kind: 'welcome', name: member.name, enrolled: true, demonstration: false },
    ...member.enrollments.flatMap((enrollment): Reply[] => {
      const { certification: code } = enrollment
      const cycle = currentCycle(enrollment, today) ?? enrollment.cycles.at(-1)
      const required = certification(code)?.points.value
      return cycle ? [{ kind: 'enrolled', enrollment, cycle, required, changed: false, self: false }] : []
    }),
  ]
}
