import { Socket } from 'node:net'
import { Duplex } from 'node:stream'
import postgres from 'postgres'
import type { Host, Tls } from './address.ts'
import { dialSecurely } from './tls.ts'

/** Several servers, one of which is the primary; which one may change at any moment. */
export type Servers = {
  /** A connection to whichever is the primary now. */
  dial: () => Promise<Duplex>
  /** Something is not answered for long: whoever is connected to a server that is no longer the primary is cut off. */
  doubt: () => Promise<void>
}

/** Whose turn it is as the primary: each that takes over counts one further. */
type Primary = { host: Host; timeline: number }

export function serversOn(hosts: readonly Host[], tls: Tls | undefined): Servers {
  const open = new Map<Duplex, Host>()
  let newest = 0
  let asking: Promise<Host | Error> | undefined
  const primary = () => {
    asking ??= primaryAmong(hosts, tls, () => newest)
      .then((found) => {
        if (found instanceof Error) return found
        newest = found.timeline
        return found.host
      })
      .finally(() => {
        asking = undefined
      })
    return asking
  }
  return {
    dial: async () => {
      const at = await primary()
      if (at instanceof Error) return breaking(at)
      const socket = await dial(at, tls)
      open.set(socket, at)
      socket.once('close', () => open.delete(socket))
      return socket
    },
    doubt: async () => {
      const at = await primary()
      if (at instanceof Error) return
      for (const [socket, host] of open) if (host !== at) socket.destroy(away('it is no longer the primary'))
    },
  }
}

/** Without TLS the driver waits for it itself. */
export const dial = (host: Host, tls: Tls | undefined, patience?: number): Promise<Duplex> =>
  tls
    ? dialSecurely(host, tls, patience).catch(breaking)
    : Promise.resolve(new Socket().connect(host.port, host.host))

/** All are asked at once, so that one that is gone without a word keeps nobody waiting. */
const primaryAmong = (
  hosts: readonly Host[],
  tls: Tls | undefined,
  newest: () => number,
): Promise<Primary | Error> =>
  Promise.any(hosts.map((host) => isPrimary(host, tls, newest))).catch(({ errors }: AggregateError) => {
    const told = errors.find((one) => refused.test(String(one?.code)))
    if (told instanceof Error) return told
    const each = hosts.map(({ host, port }, at) => `${host}:${port}: ${reason(errors[at])}`)
    return away(`none of the hosts is the primary (${each.join('; ')})`)
  })

/** User, password or database is not accepted: waiting for a primary would not mend it. */
const refused = /^(28...|3D000)$/

const reason = (error: unknown): string =>
  error instanceof Error ? error.message || ('code' in error ? String(error.code) : error.name) : 'no answer'

async function isPrimary(host: Host, tls: Tls | undefined, newest: () => number): Promise<Primary> {
  const timeline = await timelineOf(host, tls)
  if (timeline === null) throw away('it is a standby')
  // woken up, it does not know yet; or it was made the primary again without what was kept meanwhile
  if (timeline < newest()) throw away('another has taken its place')
  return { host, timeline }
}

/** Of a primary; null: a standby. */
export async function timelineOf(host: Host, tls: Tls | undefined): Promise<number | null> {
  const client = postgres(host.address, {
    max: 1,
    connect_timeout: 1,
    fetch_types: false,
    prepare: false,
    onnotice: () => {},
    ssl: false,
    ...(tls && { socket: () => dial(host, tls, 1_000) }),
  })
  try {
    const [row] = await client<[{ timeline: number | null }]>`
      select case when not pg_is_in_recovery()
        then ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int end as timeline`
    return row.timeline
  } finally {
    client.end({ timeout: 0 })
  }
}

const away = (why: string): Error => Object.assign(new Error(why), { code: 'CONNECTION_NO_PRIMARY' })

/** The driver waits for good for a connection that is refused it, so it gets one that breaks at the first word. */
const breaking = (why: Error): Duplex =>
  new Duplex({ read: () => {}, write: (_word, _encoding, done) => done(why) })
