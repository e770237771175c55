import { execFile } from 'node:child_process'
import { accessSync, chmodSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { PGlite, type Transaction } from '@electric-sql/pglite'
import { inFolder, makeFolder } from './folder.ts'
import type { Ask, Handle } from './handle.ts'
import { withoutWords } from './without-words.ts'

/** The embedded database, in a folder or in memory. It survives the death of the process, not a power cut: it has no fsync. */
export async function openEmbedded(where: string): Promise<Handle> {
  const inMemory = where.startsWith('memory://')
  const release = inMemory ? () => {} : await claim(where)
  const lite = await PGlite.create(inMemory ? where : join(where, 'pg')).catch((error: unknown) => {
    release()
    throw error
  })
  return {
    kind: 'embedded',
    db: async () => {
      const [{ drizzle }, schema] = await Promise.all([import('drizzle-orm/pglite'), import('./schema.ts')])
      return drizzle(lite, { schema })
    },
    ask: asking(lite),
    transaction: (work) => lite.transaction((tx) => work(asking(tx))),
    close: async () => {
      await lite.close()
      release()
    },
  }
}

const asking =
  (on: PGlite | Transaction): Ask =>
  async <Row>(text: string, values: readonly (string | number | null)[] = []) =>
    (await on.query<Row>(text, [...values]).catch(withoutWords)).rows

/** Takes the folder for this process alone: two embedded databases on one folder would lose writes without a word. */
async function claim(folder: string): Promise<() => void> {
  const lock = inFolder(folder, () => {
    makeFolder(folder)
    // its files are made readable and writable for everybody
    chmodSync(folder, 0o700)
    const lock = join(folder, 'owner.lock')
    // SQLite opens what it may not write as well, and would then say that another process holds it
    accessSync(existsSync(lock) ? lock : folder, constants.W_OK)
    return new DatabaseSync(lock)
  })
  try {
    // held by the operating system, so that nothing stale stays behind after a kill
    lock.exec('begin exclusive')
  } catch {
    lock.close()
    throw new Error(
      `${folder} is in use by another process: stop that one, or use PostgreSQL by DATABASE_URL`,
    )
  }
  try {
    if (!existsSync(join(folder, 'pg', 'PG_VERSION'))) await initialise(join(folder, 'pg'))
  } catch (error) {
    lock.close()
    throw error
  }
  return () => lock.close()
}

const initialise = (folder: string) =>
  promisify(execFile)(process.execPath, [join(import.meta.dirname, 'initdb.ts'), folder])
