import { Socket } from 'node:net'
import { Duplex } from 'node:stream'
import postgres from 'postgres'
import type { Host } from './address.ts'

/** Several servers, one of which is the primary; which one may change at any moment. */
export type Servers = {
  /** A connection to whichever is the primary now. */
  dial: () => Promise<Duplex>
  /** Something is not answered for long: whoever is connected to a server that is no longer the primary is cut off. */
  doubt: () => Promise<void>
}

export function serversOn(hosts: readonly Host[]): Servers {
  const open = new Set<Socket & { host?: string; at?: Host }>()
  let asking: Promise<Host | Error> | undefined
  const primary = () => {
    asking ??= primaryAmong(hosts).finally(() => {
      asking = undefined
    })
    return asking
  }
  return {
    dial: async () => {
      const at = await primary()
      if (at instanceof Error) return breaking(at)
      // the driver takes the name in the certificate from `host`
      const socket = Object.assign(new Socket(), { host: at.host, at })
      open.add(socket)
      socket.once('close', () => open.delete(socket))
      return socket.connect(at.port, at.host)
    },
    doubt: async () => {
      const at = await primary()
      if (at instanceof Error) return
      for (const socket of open) if (socket.at !== at) socket.destroy(away('it is no longer the primary'))
    },
  }
}

/** All are asked at once, so that one that is gone without a word keeps nobody waiting. */
const primaryAmong = (hosts: readonly Host[]): Promise<Host | Error> =>
  Promise.any(hosts.map(isPrimary)).catch((all: AggregateError) => {
    const told = all.errors.find((one) => refused.test(String(one?.code)))
    return told instanceof Error ? told : away('none of the hosts is the primary')
  })

/** User, password or database is not accepted: waiting for a primary would not mend it. */
const refused = /^(28...|3D000)$/

async function isPrimary(host: Host): Promise<Host> {
  const client = postgres(host.address, {
    max: 1,
    connect_timeout: 1,
    fetch_types: false,
    prepare: false,
    onnotice: () => {},
  })
  try {
    const [row] = await client<[{ standby: boolean }]>`select pg_is_in_recovery() as standby`
    if (row.standby) throw away('it is a standby')
    return host
  } finally {
    client.end({ timeout: 0 })
  }
}

const away = (why: string): Error => Object.assign(new Error(why), { code: 'CONNECTION_NO_PRIMARY' })

/** The driver waits for good for a connection that is refused it, so it gets one that breaks at the first word. */
const breaking = (why: Error): Duplex =>
  new Duplex({ read: () => {}, write: (_word, _encoding, done) => done(why) })
