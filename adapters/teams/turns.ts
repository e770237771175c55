import { AsyncLocalStorage } from 'node:async_hooks'
import type { Incoming } from '../../src/messages.ts'
import { type Message, type Place, placeOf } from './activity.ts'
import { act } from './read.ts'

/** How a turn stands when Teams gets its answer; `card` is what took the place of the one pressed. */
export type Outcome = { kind: 'kept'; card?: object } | { kind: 'failed' }

export type Turns = {
  /** One act is worked on once, however often it is delivered; answered when it is kept, at the latest after a second. */
  take(incoming: Incoming, work: () => Promise<void>): Promise<Outcome>
  /** A card is about to be shown: what led to it is in the database by now. */
  shows(message: Message | undefined, instead: Place | undefined): void
  /** Work that nobody waits for; what fails in it has nobody to be told. */
  behind(work: Promise<unknown>): void
  /** Resolves when nothing is at work. */
  ended(): Promise<void>
}

/** Teams asks for an answer in 15 seconds, and sends a click again after three to five. */
const PATIENCE_MS = 1_000
/** Clicks come again within seconds; the database knows everything older. */
const REMEMBERED_MS = 30_000

export function turns(): Turns {
  const current = new AsyncLocalStorage<(message: Message | undefined, instead: Place | undefined) => void>()
  const recent = new Map<string, { until: number; outcome: Promise<Outcome> }>()
  const working = new Set<Promise<void>>()

  const run = (incoming: Incoming, work: () => Promise<void>): Promise<Outcome> =>
    new Promise((answer) => {
      const patience = setTimeout(() => answer({ kind: 'kept' }), PATIENCE_MS)
      const done = (outcome: Outcome) => {
        clearTimeout(patience)
        answer(outcome)
      }
      const shown = (message: Message | undefined, instead: Place | undefined) => {
        const card = instead && isPressed(incoming, instead) ? message?.attachments?.[0]?.content : undefined
        done({ kind: 'kept', ...(card ? { card } : {}) })
      }
      const worked = current.run(shown, work).then(
        () => done({ kind: 'kept' }),
        () => {
          recent.delete(act(incoming))
          done({ kind: 'failed' })
        },
      )
      behind(worked)
    })

  const behind = (work: Promise<unknown>) => {
    const ended = work.then(
      () => void working.delete(ended),
      () => void working.delete(ended),
    )
    working.add(ended)
  }

  return {
    take(incoming, work) {
      const key = act(incoming)
      forget(recent)
      const known = recent.get(key)
      if (known) return known.outcome
      const outcome = run(incoming, work)
      recent.set(key, { until: Date.now() + REMEMBERED_MS, outcome })
      return outcome
    },
    behind,
    ended: async () => void (await Promise.all(working)),
    shows: (message, instead) => current.getStore()?.(message, instead),
  }
}

const isPressed = (incoming: Incoming, { activity }: Place): boolean =>
  'press' in incoming && placeOf(incoming.card)?.activity === activity

function forget(recent: Map<string, { until: number }>): void {
  for (const [key, { until }] of recent) {
    if (until > Date.now()) return
    recent.delete(key)
  }
}
