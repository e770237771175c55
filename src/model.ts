import type { Asks, ReminderSettings } from './kept.ts'

export type { Asks, ReminderSettings, Weekday } from './kept.ts'

/** The nouns of the trade. Types only; nothing here runs. */

/** A calendar day as `2026-03-05`: never an instant. ISO strings compare as days do. */
export type Day = string
/** An instant as ISO 8601 in UTC, `2026-03-06T15:20:00.000Z`. */
export type Instant = string

/** `unknown`: no source says it. `default`: our own setting, never to be told as an AMT rule. */
export type Certainty = 'high' | 'medium' | 'low' | 'derived' | 'default' | 'unknown'

/** How every rule of the programme is held: what, who says so (`S1` … as in docs/sources.md), how surely. */
export type Fact<T = string> = { value: T; sources: readonly string[]; certainty: Certainty; note?: string }

export type Certification = {
  code: string
  name: string
  /** Other codes and lay words for it: MT and MLS are one certification. */
  aliases: readonly string[]
  /** Points in each cycle; undefined where no source gives them. */
  points: Fact<number | undefined>
}

export type CategoryId =
  | 'professional-education'
  | 'formal-education'
  | 'authorship'
  | 'instructional-presentation'
  | 'organizational-participation'
  | 'employment-verification'

/** Both days inclusive. */
export type Cycle = { start: Day; end: Day }
export type Range = { start: Day; end: Day }

/** How the certification and its cycle came to be known. */
export type Declared = 'self' | 'roster' | 'demonstration'
/** What a member is working on. No cycle yet: the member has named the certification, not its start. */
export type Enrollment = { certification: string; cycles: Cycle[]; declared: Declared }

/** A person, independent of platform. */
export type Member = {
  id: string
  name: string
  language: string // BCP 47, `en-US`
  timeZone: string // IANA
  /** AMT's member number, where known. */
  number?: string
  enrollments: Enrollment[]
  /** Certifications the last activity was counted for: proposed next time, never assumed in silence. */
  usual?: string[]
  reminders: ReminderSettings
  joined: Instant
  /** What a yes or no would answer next. */
  asked?: Asks | undefined
}

export type Slot = 'category' | 'points' | 'start' | 'end' | 'title' | 'provider' | 'certifications'

/** What was said of one activity; what is absent is asked, never defaulted. */
export type Details = {
  category?: CategoryId
  points?: number
  start?: Day
  end?: Day
  title?: string
  provider?: string
  /** Codes that the activity counts for. */
  certifications?: string[]
}

/** Why a value was taken though it was not said outright; each has a sentence in languages/. */
export type Why =
  | 'inferred-from-activity'
  | 'hours-as-points'
  | 'credits-as-points'
  | 'year-not-said'
  | 'relative-day'
  | 'whole-period'
  | 'spelling'
  | 'usual-certification'
  | 'shared'

/** A value that was inferred: the card marks it in words. `from`: the member's own words. */
export type Guess = { slot: Slot; why: Why; from: string }

export type Line = Details & {
  guesses?: Guess[]
  /** Correction: attesting this line replaces that activity. */
  replaces?: string
  /** The member has said that it is not the same as a like entry on record. */
  distinct?: boolean
  /** Words like a patient's data were seen and left out until the member decides. */
  withheld?: boolean
}

/** Activities not attested. The id is the message that last shaped it, so an old card cannot attest a newer draft. */
export type Draft = {
  id: string
  lines: Line[]
  at: Instant
  /** The platform message it was spoken in, to follow edits of it. */
  message: string
  /** The exact words that attesting this draft would attest to; only a complete draft has them. */
  statement?: string
  shown?: Shown
}

/** The exact words attested to, which version of them, and when. */
export type Attestation = {
  statement: string
  version: string
  at: Instant
  platform: string
  message: string
}

/** On the record. The id comes from the draft: `DRAFT#1`. */
export type Activity = {
  id: string
  category: CategoryId
  points: number
  start: Day
  end: Day
  title?: string
  provider?: string
  certifications: string[]
  attestation: Attestation
  /** When the member said that it stands in AMTrax too. */
  handedOver?: Instant
}

/** Where a person is met. `user` holds the workspace or tenant (`T1/U1`); `ref` means something only to its adapter. */
export type Address = { platform: string; user: string; ref?: unknown }

/** A card on a screen, so that it can be replaced. */
export type Shown = { platform: string; ref: unknown }

/** All that is needed to decide one turn. */
export type MemberRecord = {
  member: Member
  activities: Activity[]
  drafts: Draft[]
  withdrawn: string[] // ids of activities
  /** Hash and count of the member's ledger, as last written. */
  ledger: { entries: number; head: string }
  addresses: Address[] // where the member can be met, the last heard first
  reminded?: { about: Day; milestone: string; day: Day }[] // what was sent first, on which of her days
}

/** Computed, never stored. `required` is undefined where no source gives it. */
export type Progress = {
  certification: string
  cycle: Cycle
  required?: number
  counted: number
  remaining?: number
  /** Points beyond the requirement: lost when the cycle ends [S2]. */
  surplus: number
  byCategory: Partial<Record<CategoryId, number>>
  daysLeft: number
  /** The day on which the requirement was reached, by the days activities ended. */
  metOn?: Day
}

/** Computed from what was recorded; no rule of AMT's. */
export type Pace =
  | { kind: 'met'; metOn?: Day }
  | { kind: 'unknown-requirement' }
  | { kind: 'too-little-history'; perMonthNeeded: number }
  | { kind: 'on-track'; finish: Day; perMonthNeeded: number; perMonth: number }
  /** `reach`: what she would have at the end if she went on so; absent where nothing is there yet. */
  | { kind: 'behind'; reach?: number; perMonthNeeded: number; perMonth: number }

/** What the handbook says of one certification's renewal; `open`: when AMT wrote the invoice is not known. */
export type Renewal =
  | { kind: 'held'; certification: string; remaining: number; end: string; sources: readonly string[] }
  | { kind: 'opens'; certification: string; day: string; metOn: string; sources: readonly string[] }
  | { kind: 'open'; certification: string; since: string; sources: readonly string[] }
  | { kind: 'other-year'; certification: string; end: string; sources: readonly string[] }
  | { kind: 'unknown'; certification: string; sources: readonly string[] }

export type Transcript = {
  member: { id: string; name: string; number?: string }
  certification?: string
  range: Range
  activities: Activity[]
  progress?: Progress
  issued: Instant
  timeZone: string // the member's, in which the time of issue is told
  /** Of the ledger it was made from: an operator can verify a paper by it. */
  ledger: { entries: number; head: string }
  official: boolean
}
