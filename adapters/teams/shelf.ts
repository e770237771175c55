import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Attachment } from '../../src/messages.ts'

/** Documents held for a while: until their owner says yes to them, or follows the link. In memory only. */
export type Shelf = {
  /** The id under which it lies there. */
  lay(conversation: string, file: Attachment): string
  /** `taken`: given out once already. */
  take(id: string, conversation: string): Attachment | 'taken' | undefined
  /** A path that opens this one document, signed, for a few minutes. */
  sign(id: string): string
  opened(path: string): Attachment | undefined
}

export const LINK_MINUTES = 10
const HOLD_MS = 60 * 60_000
const MOST_BYTES = 64 * 1024 * 1024

type Held = { file: Attachment; conversation: string; until: number; taken: boolean }

export function shelf(now: () => number = Date.now): Shelf {
  const held = new Map<string, Held>()
  const key = randomBytes(32)
  const signature = (id: string, until: string) =>
    createHmac('sha256', key).update(`${id}/${until}`).digest('base64url')
  const fresh = (id: string): Held | undefined => {
    const found = held.get(id)
    return found && found.until > now() ? found : undefined
  }
  return {
    lay(conversation, file) {
      clear(held, now(), file.bytes.length)
      const id = randomBytes(16).toString('base64url')
      held.set(id, { file, conversation, until: now() + HOLD_MS, taken: false })
      return id
    },
    take(id, conversation) {
      const found = fresh(id)
      if (found?.conversation !== conversation) return undefined
      if (found.taken) return 'taken'
      found.taken = true
      return found.file
    },
    sign(id) {
      const until = String(now() + LINK_MINUTES * 60_000)
      return `${id}/${until}/${signature(id, until)}`
    },
    opened(path) {
      const [id = '', until = '', signed = ''] = path.split('/')
      const expected = Buffer.from(signature(id, until))
      const given = Buffer.from(signed)
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
      return Number(until) > now() ? fresh(id)?.file : undefined
    },
  }
}

/** What is over goes first, then the oldest until there is room. */
function clear(held: Map<string, Held>, now: number, needed: number): void {
  let size = needed
  for (const { file } of held.values()) size += file.bytes.length
  for (const [id, { until, file }] of held) {
    if (until > now && size <= MOST_BYTES) return
    size -= file.bytes.length
    held.delete(id)
  }
}
