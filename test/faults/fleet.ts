import type { Incoming } from '../../src/messages.ts'
import type { Chance } from './chance.ts'
import type { Told } from './process.ts'
import { type Running, startProcess } from './running.ts'

/** What was answered, of a message that was answered. */
export type Answer = Extract<Told, { replies: unknown }>

/** Several processes of the assistant behind a platform that redelivers, doubles and delays. */
export type Fleet = {
  /** Delivers until it is answered, now and then twice at once or again much later. */
  deliver: (incoming: Incoming) => Promise<Answer>
  /** When what was still on its way has arrived, every answer that a message got. */
  settle: () => Promise<Map<string, Answer[]>>
  counts: { deliveries: number; answered: number; repeated: number; unanswered: number; kills: number }
  /** When each delivery came, how long it waited for its end, and the end if it was no answer. */
  waits: Wait[]
}

export type Wait = { at: number; ms: number; failed?: string }

export const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/** `killAfter`: a process is killed, as if its machine were gone, after so many answers on average; another takes its place. */
export async function fleetOn(where: string, size: number, killAfter: number, dice: Chance): Promise<Fleet> {
  const counts = { deliveries: 0, answered: 0, repeated: 0, unanswered: 0, kills: 0 }
  let nextKill = killAfter
  let killing: Promise<void> | undefined
  const running: Running[] = []
  for (let index = 0; index < size; index++) running.push(await startProcess(where))
  const answers = new Map<string, Answer[]>()
  const onTheirWay: Promise<unknown>[] = []
  const waits: Wait[] = []

  async function deliverOnce(incoming: Incoming): Promise<Answer> {
    for (;;) {
      counts.deliveries += 1
      const at = performance.now()
      const told = await running[dice.upTo(running.length)]?.hear(incoming)
      const failed = told ? 'failed' in told && told.failed : 'the process was killed'
      waits.push({ at, ms: performance.now() - at, ...(failed && { failed }) })
      if (told && 'replies' in told) {
        answers.set(incoming.id, [...(answers.get(incoming.id) ?? []), told])
        counts.answered += 1
        if (counts.answered >= nextKill) killing ??= killOne()
        return told
      }
      counts.unanswered += 1
      await pause(20 + dice.upTo(100))
    }
  }

  async function killOne(): Promise<void> {
    const at = dice.upTo(running.length)
    await running[at]?.kill()
    running[at] = await startProcess(where)
    counts.kills += 1
    nextKill = counts.answered + 1 + dice.upTo(2 * killAfter)
    killing = undefined
  }

  async function late(incoming: Incoming): Promise<void> {
    await pause(dice.upTo(2_000))
    await deliverOnce(incoming)
  }

  return {
    counts,
    waits,
    deliver: (incoming) => {
      if (dice.percent(15)) {
        counts.repeated += 1
        onTheirWay.push(dice.percent(50) ? deliverOnce(incoming) : late(incoming))
      }
      return deliverOnce(incoming)
    },
    settle: async () => {
      await Promise.all(onTheirWay)
      await killing
      await Promise.all(running.map((one) => one.kill()))
      return answers
    },
  }
}
