import { hash } from 'node:crypto'

/** What the house tells of itself while it works. */
export type Watch = {
  /** A message was taken to its end. `reply`: the kind of the first, `none` where nothing was said. */
  turn(told: Told): void
  /** Words were understood, in milliseconds. */
  read(ms: number): void
  /** The database took a turn's record to its decision and kept it. */
  database(ms: number): void
  /** A platform took a card. */
  shown(platform: string, ms: number): void
  /** A turn ended in an error of ours. */
  failed(platform: string, error: unknown, request: string): void
  /** A turn was not taken: the person or the workspace sends too much. */
  refused(platform: string, whose: 'person' | 'workspace'): void
  /** `kind`: what it was about. */
  reminder(kind: string, outcome: ReminderOutcome): void
}

export type Told = {
  /** The platform's event, as `requestId` makes it. */
  request: string
  platform: string
  member: string
  intent: string
  reply: string
  ms: number
}

/** `found`: it stood there already, from a process that had died. `dropped`: she changed something, or another was first. */
export const reminderOutcomes = ['sent', 'found', 'later', 'unreachable', 'failed', 'dropped'] as const
export type ReminderOutcome = (typeof reminderOutcomes)[number]

/** Counted when somebody asks. */
export type Standing = {
  remindersDue: number
  unreachable: number
  connections: number
  turnsInFlight: number
}

/** One turn from the platform's event to its row in `turns`, without the ids of people and channels in it. */
export const requestId = (incoming: string): string => hash('sha256', incoming).slice(0, 16)

/** Nobody watches; only what breaks is told. */
export const unwatched = (failed: Watch['failed']): Watch => ({
  turn: () => {},
  read: () => {},
  database: () => {},
  shown: () => {},
  failed,
  refused: () => {},
  reminder: () => {},
})
