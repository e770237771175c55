import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openServer } from '../src/store/server.ts'
import { authority, type Certificate, showing } from './certificates.ts'
import { type Server, startPostgres } from './postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'ccp-tls-'))
const root = join(folder, 'root.crt')
const ours = authority()
const here = ['127.0.0.1']
const trusted = `sslmode=verify-full&sslrootcert=${root}`
const servers: Server[] = []

async function serverShowing(certificate: Certificate): Promise<Server> {
  const server = await startPostgres(showing(certificate, folder))
  servers.push(server)
  return server
}

let good: Server
let plain: Server
beforeAll(async () => {
  writeFileSync(root, ours.pem)
  good = await serverShowing(ours.signs(here))
  plain = await startPostgres()
  servers.push(plain)
})
afterAll(async () => {
  for (const server of servers) await server.remove()
  rmSync(folder, { recursive: true })
})

const at = (query: string, ...hosts: Server[]) =>
  `postgres://postgres@${hosts.map(({ port }) => `127.0.0.1:${port}`).join(',')}/postgres?${query}`

/** What the server says: whether we speak with it behind TLS, and on which port. */
async function reached(address: string) {
  const { ask, close } = openServer(address)
  const question = `select ssl, current_setting('port')::int as port from pg_stat_ssl where pid = pg_backend_pid()`
  try {
    return (await ask<{ ssl: boolean; port: number }>(question))[0]
  } finally {
    await close()
  }
}

test.each([
  ['prefer', ''],
  ['require', ''],
  ['require', `&sslrootcert=${root}`],
  ['verify-ca', `&sslrootcert=${root}`],
])('sslmode=%s is encrypted where the server can', async (mode, more) => {
  expect(await reached(at(`sslmode=${mode}${more}`, good))).toEqual({ ssl: true, port: good.port })
})

test('a certificate of the named authority for the named host is taken, with one host or several', async () => {
  expect(await reached(at(trusted, good))).toEqual({ ssl: true, port: good.port })
  expect(await reached(at(`sslrootcert=${root}`, good))).toEqual({ ssl: true, port: good.port })
})

test('of several hosts one whose certificate is wrong is passed over, and named when no other is there', async () => {
  const wrong = await serverShowing(authority('Another').signs(here))
  const both = at(trusted, wrong, good, plain)
  expect(await reached(both)).toEqual({ ssl: true, port: good.port })
  await good.stop()
  const told = await reached(both).catch((error: Error) => error)
  await good.start()
  expect(told).toMatchObject({ code: 'CONNECTION_NO_PRIMARY' })
  expect(String(told)).toContain(`127.0.0.1:${wrong.port}: its certificate is refused`)
  expect(String(told)).toContain(`127.0.0.1:${plain.port}: it does not speak TLS`)
})

const untrusted: [string, Certificate, string][] = [
  ['of another authority', authority('Another').signs(here), 'unable to verify the first certificate'],
  ['of an authority that only has the name of ours', authority().signs(here), 'signature'],
  ['for another host', ours.signs(['127.0.0.2', 'db-b']), "does not match certificate's altnames"],
  ['for localhost, where the host is named by its number', ours.signs(['localhost']), 'does not match'],
  ['that is out of date', ours.signs(here, Date.now() - 2 * 86_400_000), 'certificate has expired'],
]

test.each(untrusted)('a certificate %s is refused in words, at once', async (_, certificate, why) => {
  const server = await serverShowing(certificate)
  const told = await reached(at(trusted, server)).catch((error: Error) => error)
  expect(told).toMatchObject({ code: 'TLS_REFUSED', message: expect.stringContaining(why) })
  expect(String(told)).toContain(`127.0.0.1:${server.port}: its certificate is refused`)
  expect(await reached(at('sslmode=require', server))).toEqual({ ssl: true, port: server.port })
})

test('a server without TLS is refused in words where TLS is asked for, and taken where it is only preferred', async () => {
  await expect(reached(at('sslmode=require', plain))).rejects.toThrow(
    'does not speak TLS, which sslmode asks',
  )
  expect(await reached(at('sslmode=prefer', plain))).toEqual({ ssl: false, port: plain.port })
  expect(await reached(at('sslmode=disable', good))).toEqual({ ssl: false, port: good.port })
})

test('words that somebody slips in before the encryption are not taken for the server’s', async () => {
  const between = createServer((socket) => socket.once('data', () => socket.write('Sand more')))
  await once(between.listen(0, '127.0.0.1'), 'listening')
  const address = between.address()
  const port = typeof address === 'object' ? address?.port : 0
  await expect(reached(`postgres://postgres@127.0.0.1:${port}/postgres?sslmode=require`)).rejects.toThrow(
    'TLS',
  )
  between.close()
})
