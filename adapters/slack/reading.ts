import type { Incoming } from '../../src/messages.ts'
import type { Instant } from '../../src/model.ts'

/** What a payload asks of us; the connection has verified it. */
export type Reading =
  | { kind: 'turn'; incoming: Incoming }
  /** A modal is to be opened at once, the form to be drawn into it. */
  | { kind: 'form'; incoming: Incoming; trigger: string; title: string }
  | { kind: 'submission'; incoming: Incoming; token: string; view: string }
  | { kind: 'prompts'; team: string; user: string; channel: string; thread?: string }
  /** Uninstalled, or its tokens revoked. */
  | { kind: 'gone'; teams: string[]; id: string }
  | { kind: 'nothing' }

export const nothing: Reading = { kind: 'nothing' }

/** `1772810400.000100` as an instant. */
export const instantOf = (ts: string): Instant => new Date(Math.floor(Number(ts) * 1000)).toISOString()
