/** The database could not be had in time. `maybe`: something may have been kept all the same. */
type Away = { kind: 'database-away'; maybe: boolean }

/** In milliseconds: for everything, and for one try, since a lost connection may never answer. */
export type Limits = { patience: number; attempt: number; onWait?: (why: string) => void }

const aTurn: Limits = { patience: 8_000, attempt: 3_000 }

/** Codes after which the same again may succeed: connections, failover, too many clients, two writers in each other's way. */
const transient =
  /^(08...|53...|57P0[123]|25006|40001|40P01|55P03|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|CONNECTION_\w+|CONNECT_TIMEOUT)$/

/** Drizzle wraps what the driver threw. */
function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string' && transient.test(error.code)) return true
  return isTransient(error.cause)
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Apart by chance, so that those who collided do not collide again. */
const apart = (ms: number): number => ms * (0.5 + Math.random())

/**
 * Tries until something comes back: soon again when somebody else was first (undefined), after a longer pause when
 * the database was away. `wrote` tells whether anything may have been written.
 */
export async function patiently<T>(
  attempt: () => Promise<T | undefined>,
  limits: Limits = aTurn,
  wrote: () => boolean = () => true,
): Promise<T> {
  const end = performance.now() + limits.patience
  for (let tries = 0; ; tries++) {
    let why: unknown = new Error('others were always first')
    try {
      const found = await inTime(attempt(), Math.min(limits.attempt, end - performance.now()))
      if (found !== undefined) return found
      await pause(apart(Math.min(2 ** tries, 50)))
    } catch (error) {
      if (!isTransient(error)) throw error
      if (tries === 0) limits.onWait?.(reasonOf(error))
      why = error
      await pause(apart(Math.min(50 * 2 ** tries, 1_000)))
    }
    if (performance.now() >= end) throw away(wrote(), why, limits.patience)
  }
}

/** A refused connection to several addresses has no message of its own. */
const reasonOf = (error: unknown): string =>
  error instanceof Error
    ? error.message || ('code' in error ? String(error.code) : error.name)
    : String(error)

function away(maybe: boolean, why: unknown, patience: number): Error {
  const kept = maybe
    ? 'it may or may not have been kept, and saying it again is harmless'
    : 'nothing was changed'
  const cause: Away = { kind: 'database-away', maybe }
  return new Error(
    `the database did not answer within ${patience / 1000} seconds (${reasonOf(why)}): ${kept}`,
    {
      cause,
    },
  )
}

function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  const limit = Promise.withResolvers<never>()
  const late = () => limit.reject(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' }))
  const timer = setTimeout(late, Math.max(ms, 1))
  return Promise.race([work, limit.promise]).finally(() => clearTimeout(timer))
}
