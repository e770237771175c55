import { setTimeout as pause } from 'node:timers/promises'
import PQueue from 'p-queue'
import type { Message, Place, Reference } from './activity.ts'
import type { Connector } from './connector.ts'
import { explained, isPassing, refusalOf } from './refusal.ts'

export type Delivery = {
  /** Puts the messages on screen, the first in place of another where that works. Where the last one stands. */
  deliver(to: Reference, messages: Message[], instead?: Place): Promise<Place>
  /** The person's own chat with us; undefined where we were not added, or are blocked. */
  ownChat(person: Reference, tenant: string): Promise<Reference | undefined>
  /** Some clients cannot delete; then it stays. */
  remove(to: Reference, id: string): Promise<void>
}

export function delivery(connector: Connector): Delivery {
  const paced = pacing()
  const send = (to: Reference, message: Message) =>
    paced(to.conversation.id, () => persistently(() => connector.send(to, message)))
  const replace = (to: Reference, { activity, conversation }: Place, message: Message) => {
    const there = { ...to, conversation: { ...to.conversation, id: conversation } }
    const update = () => persistently(() => connector.update(there, activity, message))
    return paced(conversation, update).then(
      () => activity,
      (error) => {
        if (refusalOf(error)?.status === 429) throw error
        return send(to, message)
      },
    )
  }
  return {
    async deliver(to, messages, instead) {
      let activity = ''
      try {
        for (const [index, message] of messages.entries()) {
          activity = await (index === 0 && instead ? replace(to, instead, message) : send(to, message))
        }
      } catch (error) {
        throw explained(error)
      }
      return { activity, conversation: to.conversation.id }
    },
    async ownChat({ activityId: _, ...person }, tenant) {
      try {
        const id = await persistently(() => connector.open(person, tenant))
        return { ...person, conversation: { id, conversationType: 'personal', tenantId: tenant } }
      } catch (error) {
        if ([403, 404].includes(refusalOf(error)?.status ?? -1)) return undefined
        throw error
      }
    },
    remove: (to, id) => paced(to.conversation.id, () => connector.remove(to, id)).catch(() => undefined),
  }
}

const TRIES = 4

async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work()
    } catch (error) {
      if (tried >= TRIES || !isPassing(error)) throw error
      await pause(100 * 2 ** tried * (0.5 + Math.random()))
    }
  }
}

/** Teams allows 7 messages a second, 8 in two and 60 in thirty to one conversation: seven in four seconds keep all three. */
const PACE = { concurrency: 1, interval: 4_000, intervalCap: 7, strict: true }
const KEPT_QUEUES = 2_000

function pacing(): <T>(conversation: string, work: () => Promise<T>) => Promise<T> {
  const queues = new Map<string, PQueue>()
  return (conversation, work) => {
    const queue = queues.get(conversation) ?? new PQueue(PACE)
    queues.delete(conversation)
    queues.set(conversation, queue)
    if (queues.size > KEPT_QUEUES) forgetIdle(queues)
    return queue.add(work)
  }
}

/** The queue longest unused, unless it is at work. */
function forgetIdle(queues: Map<string, PQueue>): void {
  for (const [conversation, { size, pending }] of queues) {
    if (size + pending > 0) continue
    queues.delete(conversation)
    return
  }
}
