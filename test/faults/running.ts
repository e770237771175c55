import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Incoming } from '../../src/messages.ts'
import type { Told } from './process.ts'

/** A process of the assistant as its platform sees it: it answers a message, or it is gone. */
export type Running = {
  /** Undefined: the process died before it answered. */
  hear: (incoming: Incoming) => Promise<Told | undefined>
  /** SIGKILL: nothing is finished, nothing is closed. */
  kill: () => Promise<void>
}

export async function startProcess(where: string): Promise<Running> {
  const child = spawn(
    process.execPath,
    ['--import', './src/drizzle-hook.mjs', join(import.meta.dirname, 'process.ts'), where],
    { cwd: resolve(import.meta.dirname, '..', '..'), stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const gone = once(child, 'exit')
  const waiting = new Map<string, ((told: Told | undefined) => void)[]>()
  const ready = listen(child, waiting)
  const release = () => {
    for (const answers of waiting.values()) for (const answer of answers) answer(undefined)
    waiting.clear()
  }
  gone.then(release)
  child.stdin?.on('error', () => {})
  await Promise.race([
    ready,
    gone.then(([status]) => {
      throw new Error(`a process of the assistant ended with ${status} at its start`)
    }),
  ])
  return {
    hear: (incoming) =>
      new Promise((answer) => {
        if (child.exitCode !== null || child.signalCode !== null) return answer(undefined)
        waiting.set(incoming.id, [...(waiting.get(incoming.id) ?? []), answer])
        child.stdin?.write(`${JSON.stringify(incoming)}\n`)
      }),
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}

/** Hands every line to whoever waits for an answer to that message, the first first; resolves when it is ready. */
function listen(child: ChildProcess, waiting: Map<string, ((told: Told | undefined) => void)[]>) {
  return new Promise<void>((ready) => {
    if (!child.stdout) return
    createInterface({ input: child.stdout }).on('line', (line) => {
      const told: Told | { ready: true } = JSON.parse(line)
      if ('ready' in told) return ready()
      const answers = waiting.get(told.id) ?? []
      answers.shift()?.(told)
      if (answers.length === 0) waiting.delete(told.id)
    })
  })
}
