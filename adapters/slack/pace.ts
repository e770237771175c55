import { setTimeout as pause } from 'node:timers/promises'
import PQueue from 'p-queue'
import { troubleOf } from '../../src/adapter.ts'
import { bounded } from './bounded.ts'

export type Pace = <T>(channel: string, post: () => Promise<T>) => Promise<T>

/** One post a second in each channel, with short bursts, in order. */
export function pace(): Pace {
  const queues = bounded<PQueue>(5_000)
  return (channel, post) => {
    const queue = queues.get(channel) ?? new PQueue({ concurrency: 1, interval: 3_000, intervalCap: 3 })
    queues.set(channel, queue)
    return queue.add(post)
  }
}

/** An answer that somebody waits for is tried again when Slack says later, if that is soon. */
const PATIENCE = { tries: 2, seconds: 30 }

export async function patiently<T>(work: () => Promise<T>, tries = PATIENCE.tries): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble?.kind !== 'later' || trouble.seconds > PATIENCE.seconds || tries === 0) throw error
    await pause(trouble.seconds * 1_000)
    return patiently(work, tries - 1)
  }
}
