import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Card, Incoming } from './messages.ts'
import type { Address, Shown } from './model.ts'

/** Takes one message through the house. Resolves when it has been answered; rejects when it could not be. */
export type Hear = (incoming: Incoming) => Promise<void>

/** Puts a card on screen, in place of another where that is possible. Rejects with a `Trouble` as its cause. */
export type Show = (to: Address, card: Card, instead?: Shown) => Promise<Shown>

/** Hands the adapter its path on the one port: a whole path, or a prefix ending in `/`. */
export type Serve = (
  path: string,
  listener: (request: IncomingMessage, response: ServerResponse) => void,
) => void

/** What a chat platform must do for us. */
export type Adapter = {
  platform: string
  start(hear: Hear, serve: Serve): Promise<void>
  show: Show
  stop(): Promise<void>
  /** Where the platform can be asked whether a card with this mark stands there. */
  find?: (to: Address, mark: string) => Promise<Shown | undefined>
}

/** Why a card could not be shown. `unreachable` is a state of the person, `later` of the platform. */
export type Trouble =
  | { kind: 'unreachable'; reason: 'blocked' | 'uninstalled' | 'deactivated' | 'token-revoked' | 'not-found' }
  | { kind: 'later'; seconds: number }

export const troubled = (trouble: Trouble, message: string): Error => new Error(message, { cause: trouble })

export function troubleOf(error: unknown): Trouble | undefined {
  const cause = error instanceof Error ? error.cause : undefined
  if (typeof cause !== 'object' || cause === null || !('kind' in cause)) return undefined
  return cause.kind === 'unreachable' || cause.kind === 'later' ? (cause as Trouble) : undefined
}

/** A letter with a one-time code. */
export type Letter = { to: string; subject: string; text: string }

/** Where letters go out. Rejects without naming whom it was for. */
export type Post = { send(letter: Letter): Promise<void>; close(): void }
