import type { Handle } from './handle.ts'
import { migrate } from './migrate.ts'
import { patiently } from './patience.ts'
import type { Seal } from './secrets.ts'
import { type Store, storeOn } from './store.ts'

export type Opening = {
  /** How long to wait for a server that does not answer yet, in milliseconds. */
  patience?: number
  /** Told, once, that it is being waited for. */
  onWait?: (why: string) => void
}

/** Opens the database and brings its schema up to date: `postgres://…`, a folder, or `memory://`. */
export async function connect(where: string, opening: Opening = {}): Promise<Handle> {
  const handle = await openEither(where)
  try {
    const limits = { patience: opening.patience ?? 60_000, attempt: 30_000, ...opening }
    await patiently(
      () => migrate(handle).then(() => true),
      limits,
      () => false,
    )
    return handle
  } catch (error) {
    await handle.close()
    throw handle.kind === 'server' ? pointed(error) : error
  }
}

/** What a server says, or that it says nothing, leads to where the operator finds out more. */
function pointed(error: unknown): unknown {
  if (error instanceof Error && ('code' in error || error.cause))
    error.message += '; check DATABASE_URL: npm run admin -- doctor says what is wrong with it'
  return error
}

/** Only the driver that is used is loaded. */
async function openEither(where: string): Promise<Handle> {
  return /^postgres(ql)?:\/\//.test(where)
    ? (await import('./server.ts')).openServer(where)
    : (await import('./embedded.ts')).openEmbedded(where)
}

export const openStore = async (where: string, opening?: Opening, seal?: Seal): Promise<Store> =>
  storeOn(await connect(where, opening), seal)
