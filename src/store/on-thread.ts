import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Answered, Asked } from './embedded-thread.ts'

type Statement = Omit<Asked, 'id'>

export type Thread = { ask: (statement: Statement) => Promise<unknown[]>; close: () => Promise<void> }

type Waiting = { done: (rows: unknown[]) => void; failed: (error: Error) => void }

/** The embedded database on its own thread, opened. The process ends when nothing but this thread is left. */
export async function onThread(folder: string): Promise<Thread> {
  const worker = new Worker(new URL('./embedded-thread.ts', import.meta.url), { workerData: folder })
  const waiting = new Map<number, Waiting>()
  let ended: Error | undefined
  let last = 0
  const wait = (id: number) =>
    new Promise<unknown[]>((done, failed) => {
      if (ended) return failed(ended)
      waiting.set(id, { done, failed })
      worker.ref()
    })
  const end = (error: Error) => {
    ended ??= error
    for (const { failed } of waiting.values()) failed(ended)
    waiting.clear()
  }
  worker.on('message', (answered: Answered) => {
    const asked = waiting.get(answered.id)
    waiting.delete(answered.id)
    if (waiting.size === 0) worker.unref()
    if ('rows' in answered) asked?.done(answered.rows)
    else asked?.failed(Object.assign(new Error(), answered.failed))
  })
  worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', () => end(new Error('the embedded database has ended')))
  const ask = (statement: Statement) => {
    last += 1
    if (!ended) worker.postMessage({ id: last, ...statement } satisfies Asked)
    return wait(last)
  }
  await wait(0)
  return {
    ask,
    close: async () => {
      const gone = once(worker, 'exit')
      await ask({})
      await gone
    },
  }
}
