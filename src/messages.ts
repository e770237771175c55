import type { Intent, IntentKind } from './intent.ts'
import type {
  Activity,
  Address,
  Attestation,
  Cycle,
  Day,
  Draft,
  Enrollment,
  Instant,
  Line,
  Member,
  MemberRecord,
  Shown,
} from './model.ts'
import type { Reply } from './reply.ts'

export type { Attachment, Button, Card, Field, FieldProblem, Form, Part } from './card.ts'
export type { Answer, Finding, Outlook } from './finding.ts'
export type { Intent, IntentKind, ReminderWish } from './intent.ts'
export { intent } from './intent.ts'
export type { Reply } from './reply.ts'
export type { Told } from './told.ts'

/** What the steps hand to each other, in travelling order: Incoming → Heard → Decision → Card. */

/** What a platform has proved and what was done there. */
export type Incoming = {
  /** The platform's own, the same when it delivers twice. */
  id: string
  from: Address
  name?: string
  timeZone?: string
  language?: string
  /** Verified by the platform, never typed by the member. */
  email?: string
  at: Instant
} & (
  | { words: string /** id of the message this one is a new version of */; edits?: string }
  | { press: Intent /** the card it was pressed on */; card?: Shown }
  | { deletes: string }
  | { joined: true }
  | { left: true }
)

/** What reading needs to know of the conversation; the command line has none of it. */
export type Context = {
  today: Day
  language: string
  cycle?: Cycle
  certification?: string
  /** What the last card asked for, if anything. */
  asked?: Asked
  /** The open draft a bare answer or correction would go to. */
  open?: { lines: Line[] }
  /** Codes of the member's certifications, where there are several. */
  certifications?: string[]
}

export type Asked =
  | 'certification'
  | 'cycle-start'
  | 'category'
  | 'points'
  | 'start'
  | 'end'
  | 'dates'
  | 'which-certification'
  | 'likeness'
  | 'withheld'
  | 'attest'

/** Words, understood. `language`: the one they were read in. */
export type Heard = {
  intent: Intent
  language: string /** words that look like a patient's data */
  private?: string[]
  /** "... stop": at the end of what is about something else; honoured all the same. */
  stops?: boolean
  /** Characters at the end of a very long message that were not read. */
  unread?: number
}

/** How this house is run; the settings that decisions rest on. */
export type Policy = { enrolment: 'self' | 'roster'; officialRecord: 'here' | 'elsewhere' }

/** The only way time and identity reach a decision. */
export type Turn = {
  id: string
  now: Instant
  today: Day
  platform: string
  /** The zone that the platform reports of the member: hers to set there. */
  zone?: string
  policy: Policy
  /** The message this one is a new version of. */
  edits?: string
  private?: string[]
  /** The exact statement for these lines, in the member's language. */
  statement: (lines: readonly Line[]) => string
  /** A fresh random code for linking, used or not. */
  code?: string
}

/** `about`: the kind of intent it answers, for counting. */
export type Decision = { changes: Change[]; replies: Reply[]; about?: IntentKind }

export type Change =
  | { kind: 'enroll'; enrollment: Enrollment }
  | { kind: 'leave-certification'; certification: string }
  | {
      kind: 'set-member'
      set: Partial<Pick<Member, 'name' | 'language' | 'timeZone' | 'usual' | 'reminders' | 'asked'>>
    }
  | { kind: 'add-draft'; draft: Draft }
  | { kind: 'drop-draft'; draft: string }
  | { kind: 'add-activity'; activity: Activity /** the activity it corrects */; replaces?: string }
  | { kind: 'withdraw-activity'; activity: string; attestation: Attestation }
  | { kind: 'hand-over'; activities: string[]; at: Instant | undefined }
  | { kind: 'offer-link'; code: string }
  /** The address spoken from becomes one of the member's. */
  | { kind: 'link' }
  | { kind: 'unlink' }
  | { kind: 'forget' }

/** Deciding is pure: the same intent, record and turn always give the same decision. */
export type Decide = (intent: Intent, record: MemberRecord, turn: Turn) => Decision
