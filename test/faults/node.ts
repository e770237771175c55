import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort, signalAll } from '../postgres.ts'
import { pause } from './fleet.ts'
import { type Ground, settingsOf } from './patroni.ts'

/** One machine of a cluster: Patroni and its PostgreSQL. */
export type Node = {
  name: string
  port: number
  /** What Patroni says of it; undefined when it says nothing. */
  status: () => Promise<Status | undefined>
  /** To Patroni and to every process of PostgreSQL. */
  signal: (name: NodeJS.Signals) => void
  /** Patroni is started again, and starts PostgreSQL. */
  start: () => void
  /** This one gives the primary's place to another, as before its machine is updated. */
  handOver: () => Promise<unknown>
}
type Status = { role: string; state: string; timeline?: number; sync_standby?: true }

/** Patroni 4 says `primary`, those before it `master`. */
export const isPrimary = (status: Status | undefined): boolean =>
  (status?.role === 'primary' || status?.role === 'master') && status.state === 'running'

export async function startNode(name: string, ground: Ground): Promise<Node> {
  const [port, api] = [await freePort(), await freePort()]
  const { folder, as } = ground
  const log = join(folder, `${name}.log`)
  const run = { ...as, cwd: folder, env: own(name, ground, port, api) }
  const settings = settingsOf(ground)
  let state: 'up' | 'asleep' | 'gone' = 'up'
  let patroni: ChildProcess | undefined
  const node: Node = {
    name,
    port,
    status: async () => (state === 'up' ? statusAt(api) : undefined),
    signal: (signal) => {
      if (state === 'gone') return
      state = signal === 'SIGKILL' ? 'gone' : signal === 'SIGSTOP' ? 'asleep' : 'up'
      patroni?.kill(signal)
      const server = postmaster(join(folder, name))
      if (server) signalAll(server, signal)
    },
    start: () => {
      state = 'up'
      const to = openSync(log, 'a')
      patroni = spawn('patroni', [settings], { ...run, stdio: ['ignore', to, to] })
    },
    handOver: () => promisify(execFile)('patronictl', ['-c', settings, 'switchover', 'ccp', '--force'], run),
  }
  node.start()
  while ((await node.status())?.state !== 'running') {
    if (patroni?.exitCode !== null) throw new Error(`Patroni ended: ${readFileSync(log, 'utf8')}`)
    await pause(200)
  }
  return node
}

/** What differs from machine to machine, in place of what the file says. */
const own = (name: string, { folder, bin, etcd }: Ground, port: number, api: number) => ({
  PATH: process.env.PATH,
  PATRONI_NAME: name,
  PATRONI_ETCD3_HOSTS: etcd,
  PATRONI_RESTAPI_LISTEN: `127.0.0.1:${api}`,
  PATRONI_RESTAPI_CONNECT_ADDRESS: `127.0.0.1:${api}`,
  PATRONI_POSTGRESQL_LISTEN: `127.0.0.1:${port}`,
  PATRONI_POSTGRESQL_CONNECT_ADDRESS: `127.0.0.1:${port}`,
  PATRONI_POSTGRESQL_DATA_DIR: join(folder, name),
  PATRONI_POSTGRESQL_BIN_DIR: bin,
  PATRONI_POSTGRESQL_PGPASS: join(folder, `${name}.pgpass`),
})

async function statusAt(api: number): Promise<Status | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${api}/patroni`, { signal: AbortSignal.timeout(2_000) })
    return JSON.parse(await answer.text())
  } catch {
    return undefined
  }
}

/** It is no child of Patroni's, and outlives it. */
function postmaster(data: string): number | undefined {
  try {
    return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}
