import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** The program as an operator starts it, with nothing in its environment but what is given here. */
export type Running = {
  port: number
  pid: number
  /** Resolves with the first log line, also one of the past, that says this. */
  said(what: string): Promise<Record<string, unknown>>
  signal(name: NodeJS.Signals): void
  ended: Promise<{ status: number | null; lines: string[] }>
}

const root = resolve(import.meta.dirname, '..')

/** `waitFor`: what the log has to say before it counts as started. */
export const start = (environment: Record<string, string>, waitFor = 'ready'): Promise<Running> =>
  launched(program, { PORT: '0', ...environment }, waitFor)

/** Any program that tells where it listens as ours does. */
export async function launched(
  script: readonly string[],
  environment: Record<string, string> = {},
  waitFor = 'ready',
  cwd = root,
): Promise<Running> {
  const { child, heard, ended } = launch(script, environment, cwd)
  const said = (what: string) =>
    Promise.race([
      heard(what),
      ended.then(({ status, lines }) => {
        throw new Error(`ended with ${status} before it said “${what}”:\n${lines.join('\n')}`)
      }),
    ])
  const [{ port }] = await Promise.all([said('listening'), said(waitFor)])
  return { port: Number(port), pid: child.pid ?? 0, said, signal: (name) => child.kill(name), ended }
}

/** How the program ends that cannot be started. */
export const refused = (environment: Record<string, string>): Running['ended'] =>
  launch(program, environment).ended

const program = ['--import', './src/drizzle-hook.mjs', 'src/main.ts']

function launch(script: readonly string[], environment: Record<string, string>, cwd = root) {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [...script], {
    cwd,
    env: { PATH, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  // nothing outlives whoever started it
  const outlived = () => child.kill('SIGKILL')
  process.once('exit', outlived)
  child.once('close', () => process.off('exit', outlived))
  const lines: string[] = []
  const heard = listen(child, lines)
  const ended = new Promise<{ status: number | null; lines: string[] }>((gone) =>
    child.once('close', (status) => gone({ status, lines })),
  )
  return { child, heard, ended }
}

function listen(child: ChildProcess, lines: string[]) {
  const waiting: { what: string; hear: (line: Record<string, unknown>) => void }[] = []
  const told = (line: string): Record<string, unknown> =>
    line.startsWith('{') ? JSON.parse(line) : { msg: line }
  if (child.stderr)
    createInterface({ input: child.stderr }).on('line', (line) => {
      lines.push(line)
      for (const { what, hear } of waiting) if (told(line).msg === what) hear(told(line))
    })
  return (what: string) =>
    new Promise<Record<string, unknown>>((hear) => {
      const past = lines.map(told).find(({ msg }) => msg === what)
      if (past) hear(past)
      else waiting.push({ what, hear })
    })
}
