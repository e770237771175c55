import type { Activity, Day, Instant, Range, Transcript } from './model.ts'

/** What can be handed out on paper or as a file: the contents, not the bytes. Types only. */

/** Activities the member has not said to stand in AMTrax; nobody here can see AMTrax itself. */
export type HandOver = {
  member: Transcript['member']
  certification?: string
  range?: Range
  /** In the order they are to be entered. */
  waiting: Activity[]
  issued: Instant
  timeZone: string
  ledger: Transcript['ledger']
}

export type CalendarDay =
  | { kind: 'cycle-end'; certification: string; day: Day }
  /** A day to look at what is missing, before the cycle ends. */
  | { kind: 'milestone'; certification: string; day: Day; end: Day }

export type Calendar = { member: Transcript['member']; days: CalendarDay[]; issued: Instant }

/** A proof that the member attached to an activity. */
export type Proof = { activity: string; name: string }

export type Document =
  | { kind: 'transcript'; transcript: Transcript; format: 'pdf' | 'csv' | 'json' }
  | { kind: 'hand-over'; sheet: HandOver; format: 'pdf' | 'csv' }
  | { kind: 'calendar'; calendar: Calendar }
  /** The index to put on top of the proofs when AMT asks for them. */
  | { kind: 'audit-pack'; transcript: Transcript; proofs: Proof[] }
  /** All that is held on a member. */
  | { kind: 'export'; member: string; data: unknown; issued: Instant }
