import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { answering, freePort, owner, type Server } from './postgres.ts'

/** PgBouncer as `deploy/pgbouncer.ini` sets it, before a server of the test's. */
export type Pooler = {
  url: (database: string) => string
  /** Every connection is cut. */
  restart: () => Promise<void>
  remove: () => Promise<void>
}

/** Undefined: there is none on this machine. */
export function poolerVersion(): number | undefined {
  try {
    const said = execFileSync('pgbouncer', ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return Number(/PgBouncer 1\.(\d+)/.exec(said)?.[1])
  } catch {
    return undefined
  }
}

export async function startPooler(before: Server, version: number): Promise<Pooler> {
  const [port, as] = [await freePort(), owner()]
  const folder = mkdtempSync(join(tmpdir(), 'ccp-pooler-'))
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid)
  const ours = readFileSync(resolve(import.meta.dirname, '..', 'deploy', 'pgbouncer.ini'), 'utf8')
  const settings = ours
    .replace(/^ccp = .*$/m, `* = host=127.0.0.1 port=${before.port} user=postgres`)
    .replace(/^listen_addr = .*$/m, 'listen_addr = 127.0.0.1\nunix_socket_dir =')
    .replace(/^listen_port = .*$/m, `listen_port = ${port}`)
    .replace(/^auth_type = .*\nauth_file = .*$/m, 'auth_type = any')
    .replace(version < 21 ? /^max_prepared_statements = .*$/m : '', '')
  const file = join(folder, 'pgbouncer.ini')
  writeFileSync(file, settings)
  const launch = async () => {
    const started = spawn('pgbouncer', [file], { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    process.once('exit', () => started.kill('SIGKILL'))
    await answering(started, /process up/)
    return started
  }
  let running = await launch()
  const stop = async () => {
    const gone = once(running, 'exit')
    running.kill('SIGTERM')
    await gone
  }
  const prepare = version < 21 ? '?prepare=false' : ''
  return {
    url: (database) => `postgres://postgres@127.0.0.1:${port}/${database}${prepare}`,
    restart: async () => {
      await stop()
      running = await launch()
    },
    remove: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
