import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { readAddress } from './address.ts'
import { tryFolder } from './folder.ts'
import type { Handle } from './handle.ts'
import { unopened } from './installations.ts'
import { timelineOf } from './primary.ts'

export type Examined = {
  version: string
  /** Migrations that are in place, and that this version of the program brings. */
  applied: number
  known: number
  /** How many milliseconds its clock is ahead of ours. */
  ahead: number
  /** Whether migrations may be brought. */
  mayMake: boolean
  /** Workspaces whose tokens do not open with the keys that are given. */
  locked: string[]
}

/** Looks at a database without changing it. Undefined: there is none in that folder yet. */
export async function examine(where: string, keys: readonly Uint8Array[]): Promise<Examined | undefined> {
  const server = /^postgres(ql)?:\/\//.test(where)
  if (!server && !existsSync(join(where, 'pg', 'PG_VERSION'))) {
    tryFolder(where)
    return undefined
  }
  const handle = server
    ? (await import('./server.ts')).openServer(where)
    : await (await import('./embedded.ts')).openEmbedded(where)
  try {
    return { ...(await look(handle)), locked: await locked(handle, keys) }
  } finally {
    await handle.close()
  }
}

/** Several hosts, and whether each answers and is the primary: the one that is wrong must not be found out in a failover. */
export async function examineHosts(
  where: string,
): Promise<{ host: string; is: 'primary' | 'standby' | Error }[]> {
  const { hosts, tls } = readAddress(where) ?? { hosts: [] }
  if (hosts.length < 2) return []
  return Promise.all(
    hosts.map(async (host) => {
      const is = await timelineOf(host, tls).catch((error: unknown) => error)
      const told = is instanceof Error ? is : is === null ? ('standby' as const) : ('primary' as const)
      return { host: `${host.host}:${host.port}`, is: told }
    }),
  )
}

async function look({ ask }: Handle): Promise<Omit<Examined, 'locked'>> {
  const migrationsFolder = join(import.meta.dirname, '..', '..', 'drizzle')
  const before = Date.now()
  const [here] = await ask<{ version: string; now: number; table: string | null; may: boolean }>(
    `select current_setting('server_version') as version, extract(epoch from clock_timestamp())::float8 * 1000 as now,
       to_regclass('drizzle.__drizzle_migrations')::text as table,
       has_database_privilege(current_database(), 'create') and has_schema_privilege('public', 'create') as may`,
  )
  const middle = (before + Date.now()) / 2
  const [count] = here?.table
    ? await ask<{ applied: number }>('select count(*)::int as applied from drizzle.__drizzle_migrations')
    : []
  return {
    version: here?.version ?? 'unknown',
    applied: count?.applied ?? 0,
    known: readMigrationFiles({ migrationsFolder }).length,
    ahead: Math.round((here?.now ?? middle) - middle),
    mayMake: here?.may ?? false,
  }
}

async function locked({ ask }: Handle, keys: readonly Uint8Array[]): Promise<string[]> {
  if (keys.length === 0) return []
  const [table] = await ask<{ name: string | null }>("select to_regclass('installations')::text as name")
  return table?.name ? unopened(ask, keys) : []
}

/** Connections of all our processes; the embedded database has one. */
export async function connections({ ask, kind }: Handle): Promise<number> {
  if (kind === 'embedded') return 1
  const [row] = await ask<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where application_name = 'ccp-assistant' and datname = current_database()`,
  )
  return row?.count ?? 0
}
