import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { Handle } from './handle.ts'

const folder = join(import.meta.dirname, '..', '..', 'drizzle')

/** Any number; the same in every process. */
const lock = 4_227_001

type Applied = { hash: string; when: number }

/**
 * Brings the schema up to date, one process at a time. Drizzle's own migrator has no lock and would run on a newer
 * schema; its table is kept in its form. One transaction holds the lock, so that a pooler cannot lose it.
 */
export async function migrate(handle: Handle): Promise<void> {
  const known = readMigrationFiles({ migrationsFolder: folder })
  await handle.transaction(async (ask) => {
    if (handle.kind === 'server') await ask(`select pg_advisory_xact_lock(${lock})`)
    await ask('create schema if not exists drizzle')
    await ask(
      'create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
    )
    const applied = await ask<Applied>(
      'select hash, created_at::float8 as "when" from drizzle.__drizzle_migrations order by created_at',
    )
    refuseIfOlder(known, applied)
    for (const migration of known.slice(applied.length)) {
      for (const statement of migration.sql) await ask(statement)
      await ask(
        'insert into drizzle.__drizzle_migrations (hash, created_at) values ($1::text, $2::text::bigint)',
        [migration.hash, String(migration.folderMillis)],
      )
    }
  })
}

function refuseIfOlder(known: { hash: string }[], applied: Applied[]) {
  const strange = applied.findIndex(({ hash }, at) => known[at]?.hash !== hash)
  if (strange === -1) return
  throw new Error(
    strange >= known.length
      ? `the database has ${applied.length} migrations and this version of the program knows ${known.length}: start a newer version`
      : `migration ${strange + 1} of the database is not the one that this version of the program has: start the version that made it`,
  )
}
