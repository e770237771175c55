import { generateKeyPairSync, type KeyObject, randomBytes, randomUUID, sign } from 'node:crypto'
import { chownSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { owner } from './postgres.ts'

/** Certificates for a test, made where no openssl is: X.509 in DER, P-256, a day long. */
export type Authority = { pem: string; signs: (names: string[], from?: number) => Certificate }
export type Certificate = { pem: string; key: string }

/** An authority that nobody knows, and the certificates it gives to hosts, by name or number. */
export function authority(name = 'An authority'): Authority {
  const own = keys()
  const now = Date.now() - 60_000
  const extension = sequence(oid(0x55, 0x1d, 0x13), der(0x01, 255), der(0x04, sequence(der(0x01, 255))))
  return {
    pem: certificate(own.publicKey, name, extension, name, own.privateKey, now),
    signs: (names, from = now) => {
      const { publicKey, privateKey } = keys()
      const alternatives = sequence(oid(0x55, 0x1d, 0x11), der(0x04, sequence(...names.map(alternative))))
      return {
        pem: certificate(publicKey, 'A server', alternatives, name, own.privateKey, from),
        key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      }
    },
  }
}

/** The settings of a server that shows this certificate; its files are put into a folder that becomes the server's. */
export function showing({ pem, key }: Certificate, folder: string): Record<string, string> {
  const name = join(folder, randomUUID())
  const { uid, gid } = owner()
  for (const [file, text] of [[`${name}.crt`, pem] as const, [`${name}.key`, key] as const]) {
    writeFileSync(file, text, { mode: 0o600 })
    if (uid === undefined || gid === undefined) continue
    for (const path of [file, folder]) chownSync(path, uid, gid)
  }
  return { ssl: 'on', ssl_cert_file: `${name}.crt`, ssl_key_file: `${name}.key` }
}

const keys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })

function der(tag: number, ...parts: (Buffer | number | string)[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === 'number' ? Buffer.of(part) : Buffer.from(part))),
  )
  const long = body.length > 255 ? [0x82, body.length >> 8, body.length & 255] : [0x81, body.length]
  return Buffer.concat([Buffer.of(tag, ...(body.length < 128 ? [body.length] : long)), body])
}
const sequence = (...parts: Buffer[]) => der(0x30, ...parts)
const oid = (...bytes: number[]) => der(0x06, ...bytes)
const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02))
const commonName = (name: string) => sequence(der(0x31, sequence(oid(0x55, 0x04, 0x03), der(0x0c, name))))
const alternative = (name: string) =>
  isIP(name) ? der(0x87, ...name.split('.').map(Number)) : der(0x82, name)
const time = (at: number) => der(0x17, `${new Date(at).toISOString().replaceAll(/\D/g, '').slice(2, 14)}Z`)

function certificate(
  subject: KeyObject,
  name: string,
  extension: Buffer,
  issuer: string,
  by: KeyObject,
  from: number,
): string {
  const told = sequence(
    der(0xa0, der(0x02, 2)),
    der(0x02, 1, randomBytes(8)),
    ecdsaWithSha256,
    commonName(issuer),
    sequence(time(from), time(from + 86_400_000)),
    commonName(name),
    subject.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extension)),
  )
  const all = sequence(told, ecdsaWithSha256, der(0x03, 0, sign('sha256', told, by)))
  return `-----BEGIN CERTIFICATE-----\n${all.toString('base64')}\n-----END CERTIFICATE-----\n`
}
