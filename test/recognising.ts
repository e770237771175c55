import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { mail } from '../adapters/mail/mail.ts'
import { bot } from '../src/bot.ts'
import { language } from '../src/languages/languages.ts'
import type { Card, Incoming, Intent, Policy } from '../src/messages.ts'
import { connect } from '../src/store/connect.ts'
import type { Handle } from '../src/store/handle.ts'
import { codeKey, codeOf, sealWith } from '../src/store/secrets.ts'
import { storeOn } from '../src/store/store.ts'
import { type databases, freshDatabase } from './database.ts'

/** A mail server that keeps what it is sent. */
export async function mailServer() {
  const letters: { to: string; text: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const [recipient] = session.envelope.rcptTo
        letters.push({ to: recipient?.address ?? '', text: Buffer.concat(parts).toString() })
        done()
      })
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    /** The code of the last letter. */
    code: () => /\b\d{6}\b/.exec(letters.at(-1)?.text.split('\r\n\r\n').slice(1).join('\n') ?? '')?.[0] ?? '',
    close: () => new Promise<void>((closed) => server.close(closed)),
  }
}

export type Said = { words: string } | { press: Intent } | { joined: true } | { left: true }

/** People in several places, talking with a house on a database of its own. */
export async function openHouse(
  kind: (typeof databases)[number],
  rules: { enrolment?: Policy['enrolment']; trusted?: string[]; smtp?: string } = {},
) {
  const where = await freshDatabase(kind)
  const handle: Handle = await connect(where.where)
  const key = codeKey(['a key of this test'])
  const store = storeOn(handle, sealWith(key))
  const policy: Policy = { enrolment: rules.enrolment ?? 'self', officialRecord: 'elsewhere' }
  const post = rules.smtp ? mail({ url: rules.smtp, from: 'ccp@example.org' }) : undefined
  const failures: unknown[] = []
  let shown: Card[] = []
  let at = '2026-03-06T15:20:00.000Z'

  const hear = bot({
    store,
    policy,
    code: (message) => codeOf(key, message),
    show: async (to, card) => {
      shown.push(card)
      return { platform: to.platform, ref: shown.length }
    },
    ...(rules.trusted && { trusted: rules.trusted }),
    ...(post && { mail: (letter) => post.send(letter).catch((error: unknown) => void failures.push(error)) }),
  })

  /** What the cards say that answer it. */
  async function say(user: string, what: string | Said, about: Partial<Incoming> = {}): Promise<string> {
    const [platform = '', ...rest] = user.split(':')
    const from = { platform, user: rest.join(':') }
    const said = typeof what === 'string' ? { words: what } : what
    shown = []
    await hear({ id: randomUUID(), from, at, timeZone: 'America/Chicago', ...about, ...said })
    return shown.map(({ summary, parts }) => [summary, JSON.stringify(parts)].join('\n')).join('\n')
  }

  return {
    handle,
    store,
    say,
    failures,
    buttons: () =>
      shown.flatMap(({ parts }) => parts.flatMap((p) => (p.kind === 'buttons' ? p.buttons : []))),
    enrol: (how: Policy['enrolment']) => {
      policy.enrolment = how
    },
    later: (ms: number) => {
      at = new Date(Date.parse(at) + ms).toISOString()
    },
    memberAt: async (user: string): Promise<string | undefined> => {
      const [row] = await handle.ask<{ member: string }>(
        "select member from addresses where platform || ':' || user_id = $1::text",
        [user],
      )
      return row?.member
    },
    count: async (table: string): Promise<number> => {
      const [row] = await handle.ask<{ n: number }>(`select count(*)::int as n from "${table}"`)
      return row?.n ?? 0
    },
    close: async () => {
      post?.close()
      await store.close()
      await where.remove()
    },
  }
}

export type House = Awaited<ReturnType<typeof openHouse>>

/** What the assistant says, by its name in the language. */
export const says = language('en-US').talk
