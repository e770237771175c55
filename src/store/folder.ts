import { existsSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Makes a folder and what is missing above it, one by one: Node's own `recursive` never ends under /proc. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(resolve(folder)))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}

/** Throws if nothing could be made in that folder, or where it would be made. Nothing stays behind. */
export function tryFolder(folder: string): void {
  let place = resolve(folder)
  while (!existsSync(place)) place = dirname(place)
  inFolder(folder, () => rmdirSync(mkdtempSync(join(place, '.tried-'))))
}

/** What goes wrong is told with what to do. */
export function inFolder<T>(folder: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const why = error instanceof Error ? error.message : 'no reason'
    throw new Error(
      `no database can be kept in ${folder} (${why}): give a folder that may be written to, by DATA_DIR, or PostgreSQL, by DATABASE_URL`,
    )
  }
}
