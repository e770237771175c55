import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, isIP, type Socket } from 'node:net'
import { checkServerIdentity, getCACertificates, connect as secure, type TLSSocket } from 'node:tls'
import type { Host, Tls } from './address.ts'

/** PostgreSQL's SSLRequest: may what follows be encrypted? */
const mayI = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])

const atMost = 5_000

/**
 * A connection that is encrypted, and its certificate proven, before the driver says a word. The driver's own TLS takes
 * a certificate for `localhost` for every host named by its number, knows no `sslrootcert`, and tells a server without
 * TLS only by a broken connection.
 */
export async function dialSecurely(host: Host, tls: Tls, patience = atMost): Promise<Socket> {
  const socket = connect(host.port, host.host)
  const signal = AbortSignal.timeout(patience)
  try {
    await once(socket, 'connect', { signal })
    socket.write(mayI)
    const [answer]: Buffer[] = await once(socket, 'data', { signal })
    if (answer?.toString() === 'S') return await encrypted(socket, host, tls, signal)
    // more than one letter would be somebody else's, slipped in before the encryption
    if (answer?.toString() === 'N' && !tls.needed) return socket
    throw refused(host, 'it does not speak TLS, which sslmode asks for', 'TLS_MISSING')
  } catch (error) {
    socket.destroy()
    if (!signal.aborted) throw error
    throw refused(host, `no answer within ${patience / 1_000} seconds`, 'CONNECT_TIMEOUT')
  }
}

async function encrypted(socket: Socket, host: Host, tls: Tls, signal: AbortSignal): Promise<TLSSocket> {
  const covered = secure({
    socket,
    ...(isIP(host.host) === 0 && { servername: host.host }),
    ...(tls.authorities !== undefined && { ca: authorities(tls.authorities) }),
    rejectUnauthorized: tls.proves !== 'nothing',
    checkServerIdentity: (_, certificate) =>
      tls.proves === 'host' ? checkServerIdentity(host.host, certificate) : undefined,
  })
  try {
    await once(covered, 'secureConnect', { signal })
    return covered
  } catch (error) {
    covered.destroy()
    if (!covered.authorizationError || !(error instanceof Error)) throw error
    // without Node's advice, which is not ours
    const [why] = error.message.split('; if the root CA')
    throw refused(host, `its certificate is refused: ${why}`, 'TLS_REFUSED')
  }
}

/** Read anew at each connection, so that new ones need no restart. */
const authorities = (named: string) =>
  named === 'system' ? getCACertificates('system') : readFileSync(named)

const refused = ({ host, port }: Host, why: string, code: string): Error =>
  Object.assign(new Error(`${host}:${port}: ${why}`), { code })
