import type { Reply } from './messages.ts'

/** What replies say of a message in its own words. */
const quotes: readonly string[] = ['said', 'unclear', 'question']

/** Replies are kept for a day: of a message with a patient's data in it they quote nothing. */
export function unquoted(replies: Reply[], privately: readonly string[] = []): Reply[] {
  return privately.length === 0 ? replies : replies.map((reply) => withoutQuotes(reply))
}

function withoutQuotes<Said extends Reply>(reply: Said): Said {
  const entries = Object.entries(reply).map(([key, value]) =>
    quotes.includes(key) ? [key, silenced(value)] : [key, value],
  )
  return { ...reply, ...Object.fromEntries(entries) }
}

function silenced(value: unknown): unknown {
  if (typeof value === 'string') return '…'
  if (Array.isArray(value)) return []
  if (typeof value !== 'object' || value === null) return value
  return { ...value, title: undefined, provider: undefined }
}
