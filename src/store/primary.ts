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
  let asking: Promise<Host | undefined> | undefined
  const primary = () => {
    asking ??= primaryAmong(hosts).finally(() => {
      asking = undefined
    })
    return asking
  }
  return {
    dial: async () => {
      const at = await primary()
      if (!at) return nowhere()
      // the driver takes the name in the certificate from `host`
      const socket = Object.assign(new Socket(), { host: at.host, at })
      open.add(socket)
      socket.once('close', () => open.delete(socket))
      return socket.connect(at.port, at.host)
    },
    doubt: async () => {
      const at = await primary()
      if (at)
        for (const socket of open) if (socket.at !== at) socket.destroy(away('it is no longer the primary'))
    },
  }
}

/** All are asked at once, so that one that is gone without a word keeps nobody waiting. */
const primaryAmong = (hosts: readonly Host[]): Promise<Host | undefined> =>
  Promise.any(hosts.map(isPrimary)).catch(() => undefined)

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
const nowhere = (): Duplex =>
  new Duplex({
    read: () => {},
    write: (_word, _encoding, done) => done(away('none of the hosts is the primary')),
  })
