import { type Adapter, type Trouble, troubled } from '../../src/adapter.ts'
import { bot } from '../../src/bot.ts'
import type { Button, Card, Incoming, Intent } from '../../src/messages.ts'
import type { Address, Instant } from '../../src/model.ts'
import type { Reminding } from '../../src/reminding.ts'
import type { Store } from '../../src/store/store.ts'

/** A message that reached somebody. */
export type Heard = { platform: string; user: string; at: Instant; card: Card; noted: boolean }

/** Dies between two steps, as a process does: nothing after it happens. */
const killed = new Error('killed')

/** Everything around the assistant: a clock that is set, and platforms that take cards, refuse them or die. */
export function town(store: Store, start: Instant) {
  const heard: Heard[] = []
  const failures: { who: string; error: unknown }[] = []
  const outcomes: string[] = []
  let now = start
  let turns = 0
  /** What becomes of the next card for somebody: trouble, or a death before or after it stands there. */
  let fate: (to: Address, card: Card) => Trouble | 'dies before' | 'dies after' | undefined = () => undefined
  const dead = new Set<object>()

  const show: Adapter['show'] = async (to, card) => {
    const what = card.mark === undefined ? undefined : fate(to, card)
    if (what === 'dies before') throw killed
    if (what && what !== 'dies after') throw troubled(what, `${to.platform} says no`)
    heard.push({ platform: to.platform, user: to.user, at: now, card, noted: false })
    if (what === 'dies after') throw killed
    return { platform: to.platform, ref: heard.length }
  }
  const find: Adapter['find'] = async ({ platform, user }, mark) =>
    heard.some((one) => one.platform === platform && one.user === user && one.card.mark === mark)
      ? { platform, ref: 0 }
      : undefined

  const policy = { enrolment: 'self', officialRecord: 'elsewhere' } as const
  const hear = bot({ store, show, policy, code: () => '123456' })

  /** A process: once it was killed none of its writes happens any more. */
  const process = (): Reminding => {
    const alive = {}
    const living = <T extends object>(part: T): T =>
      new Proxy(part, {
        get: (target, name, receiver) => {
          const value: unknown = Reflect.get(target, name, receiver)
          if (typeof value !== 'function') return value
          return (...given: unknown[]) =>
            dead.has(alive) ? Promise.reject(killed) : value.apply(target, given)
        },
      })
    const reminders: Store['reminders'] = {
      ...store.reminders,
      sent: async (which, at, look) => {
        const mark = `${which.member}/${which.about}/${which.milestone}`
        await store.reminders.sent(which, at, look)
        for (const one of heard) if (one.card.mark === mark && one.at === at) one.noted = true
      },
    }
    return {
      reminders: living(reminders),
      shown: store.shown,
      adapters: [{ platform: 'slack', find }, { platform: 'teams' }],
      show: async (to, card) => {
        if (dead.has(alive)) throw killed
        try {
          return await show(to, card)
        } catch (error) {
          if (error === killed) dead.add(alive)
          throw error
        }
      },
      policy,
      now: () => now,
      pause: async () => undefined,
      watch: {
        reminder: (kind, outcome) => void outcomes.push(`${kind} ${outcome}`),
        failed: (who, error) => {
          if (error !== killed) failures.push({ who, error })
        },
      },
      stopped: () => dead.has(alive),
    }
  }

  return {
    heard,
    outcomes,
    failures,
    process,
    now: () => now,
    set: (at: Instant) => {
      now = at
    },
    meets: (next: typeof fate) => {
      fate = next
    },
    /** Somebody says or presses something. */
    does: (user: string, act: string | Intent, more: Partial<Incoming> = {}) => {
      turns += 1
      const about = { id: `${user}:${turns}`, from: { platform: 'slack', user }, name: user, at: now }
      const zone = { timeZone: 'America/Chicago', language: 'en-US' }
      const what = typeof act === 'string' ? { words: act } : { press: act }
      return hear({ ...about, ...zone, ...more, ...what })
    },
    /** The button with these words on the last card she got. */
    button: (user: string, label: string): Button['press'] => {
      const card = heard.findLast((one) => one.user === user)?.card
      const button = card?.parts
        .flatMap((part) => (part.kind === 'buttons' ? part.buttons : []))
        .find((one) => one.label === label)
      if (!button) throw new Error(`no button [${label}]`)
      return button.press
    },
    reminders: () => heard.filter(({ card }) => card.mark !== undefined),
  }
}

export const wordsOf = ({ parts }: Card): string =>
  parts
    .flatMap((part) => {
      if (part.kind === 'text') return [part.text]
      return part.kind === 'progress' ? [part.words] : []
    })
    .join('\n')
