import type { Weekday } from '../model.ts'

/** What a member says of reminders. */
export type ReminderWords = {
  about: RegExp
  /** A single word that stops them: "stop". */
  stopAlone: RegExp
  /** The one word at the end of a message about something else. */
  stopBehind: RegExp
  /** To be reminded of what is said beside it: "remind me friday to put it in". */
  toRecord: RegExp
  /** A wish without a word for reminding, where nothing else is said: "mornings only", "not before 3pm". */
  alone: RegExp
  startAlone: RegExp
  stop: RegExp
  start: RegExp
  snooze: RegExp
  /** Not on these days: "not on weekends". */
  except: RegExp
  fewer: RegExp
  more: RegExp
  usual: RegExp
  when: RegExp
  weekdays: readonly (readonly [readonly Weekday[], RegExp])[]
  /** Whole hours: "8am", "between 9 and 17", "in the morning". */
  hourSpans: readonly (readonly [from: number, to: number, RegExp])[]
  hourSpan: RegExp
  hourFrom: RegExp
  /** Nothing before or after an hour; the hour is the first group, its half of the day the second. */
  notBefore: RegExp
  notAfter: RegExp
  nights: RegExp
  /** January to December, for "not until June 5". */
  months: readonly string[]
  forLong: RegExp
  lengths: Readonly<Record<string, number>>
}
