/** What is kept of a member beside the record. Types only. */

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

export type ReminderSettings = {
  /** `stopped` is final until the member says start. */
  state: 'on' | 'stopped'
  snoozedUntil?: string // nothing before it
  /** Whole hours of the member's day, `from` inclusive, `to` exclusive; from > to runs over midnight. */
  hours: { from: number; to: number }
  weekdays: readonly Weekday[]
  pace: 'fewer' | 'usual' | 'more'
}

/** What was shown last and waits for a word; by ids, so that it is answered from the record as it then is. */
export type Asks = {
  platform: string
  at: string
  /** How many reminders had been sent: one that came after it stands below it. */
  reminded: number
} & (
  | { about: 'attest'; draft: string }
  | { about: 'withdraw'; activities: string[] }
  | { about: 'which'; activities: string[]; purpose: 'withdraw' | 'change' }
  | { about: 'undo'; draft: string; activities: string[] }
  | { about: 'delete-all' }
  | { about: 'delete-what'; draft: string }
)
