import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'

/** A statement for the thread of the embedded database; no statement closes it. */
export type Asked = { id: number; text?: string; values?: unknown[]; rowMode?: 'array' }

/** `failed`: what is told of the error, its message among it. */
export type Answered = { id: number; rows: unknown[] } | { id: number; failed: Record<string, unknown> }

// on a thread of its own, because opening it and its statements keep a thread busy all the time
const lite = await PGlite.create(String(workerData))

const answer = async ({ id, text, values, rowMode }: Asked): Promise<Answered> => {
  try {
    if (text === undefined) await lite.close()
    const { rows } =
      text === undefined ? { rows: [] } : await lite.query(text, values, rowMode && { rowMode })
    return { id, rows }
  } catch (error) {
    return { id, failed: { ...(error as Error), message: String((error as Error).message) } }
  }
}

parentPort?.on('message', async (asked: Asked) => {
  parentPort?.postMessage(await answer(asked))
  if (asked.text === undefined) parentPort?.close()
})
parentPort?.postMessage({ id: 0, rows: [] } satisfies Answered)
