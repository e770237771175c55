import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Turns a code, or what an attempt is counted under, into what is kept of it. */
export type Seal = (text: string) => string

export const sealWith =
  (key: Uint8Array): Seal =>
  (text) =>
    createHmac('sha256', key).update(text, 'utf8').digest('base64url')

/** A key made from the first secret there is; without one it holds for this process only. */
export function codeKey(secrets: readonly (Uint8Array | string | undefined)[]): Buffer {
  const secret = secrets.find((one) => one !== undefined && one.length > 0) ?? randomBytes(32)
  return Buffer.from(hkdfSync('sha256', secret, '', 'ccp-assistant one-time codes', 32))
}

/** Six digits that only who holds the key can tell from the message; the same message always gives the same. */
export function codeOf(key: Uint8Array, message: string): string {
  const bytes = createHmac('sha256', key).update(`code for ${message}`, 'utf8').digest()
  return String(Number(bytes.readBigUInt64BE() % 1_000_000n)).padStart(6, '0')
}

/** What is kept under lock: the first key locks, all open. */
export type Safe = {
  /** `place` is where it is kept: what is moved elsewhere does not open. */
  lock(text: string, place: string): string
  open(locked: string, place: string): string
  /** It was locked with the key that locks now. */
  isCurrent(locked: string): boolean
}

/** AES-256-GCM. `KEY.IV.TAG.TEXT`: the key by the beginning of its hash. */
export function safeWith(keys: readonly Uint8Array[]): Safe {
  const named = new Map(keys.map((key) => [nameOf(key), key]))
  const [first] = keys
  if (!first) throw new Error('DATA_KEY: found nothing, expected a key to encrypt tokens with')
  return {
    lock: (text, place) => {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', first, iv).setAAD(Buffer.from(place))
      const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      const parts = [iv, cipher.getAuthTag(), bytes].map((part) => part.toString('base64url'))
      return [nameOf(first), ...parts].join('.')
    },
    open: (locked, place) => {
      const [name = '', ...parts] = locked.split('.')
      const [iv, tag, bytes] = parts.map((part) => Buffer.from(part, 'base64url'))
      const key = named.get(name)
      if (!key) throw new Error(`${place}: encrypted with a key that DATA_KEY no longer lists`)
      if (!iv || !tag || !bytes) throw new Error(`${place}: what is kept is not what was encrypted`)
      const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 })
      decipher.setAAD(Buffer.from(place)).setAuthTag(tag)
      return Buffer.concat([decipher.update(bytes), decipher.final()]).toString('utf8')
    },
    isCurrent: (locked) => locked.startsWith(`${nameOf(first)}.`),
  }
}

const nameOf = (key: Uint8Array): string => createHash('sha256').update(key).digest('hex').slice(0, 8)
