import { timingSafeEqual } from 'node:crypto'
import type { Decision } from '../messages.ts'
import type { Instant } from '../model.ts'
import type { Ask } from './handle.ts'
import type { Seal } from './secrets.ts'

/** A code lives for ten minutes, and five tries at it are allowed. */
export const codeLivesMs = 600_000
const mostTries = 5

/** Counts a try at something; false once there were too many within the hour. */
export async function allowed(ask: Ask, what: string, at: Instant, most: number): Promise<boolean> {
  const [row] = await ask<{ count: number }>(
    `insert into attempts (what, since, count) values ($1::text, $2::text::timestamptz, 1)
      on conflict (what) do update set
        count = case when attempts.since < excluded.since - interval '1 hour' then 1 else attempts.count + 1 end,
        since = case when attempts.since < excluded.since - interval '1 hour' then excluded.since else attempts.since end
      returning count`,
    [what, at],
  )
  return (row?.count ?? 0) <= most
}

/** `number` is absent where the e-mail is on no roster: such a code is never right. */
export type MailedCode = { address: string; number?: string; hash: string; message: string; at: Instant }

/** A newer code takes the older one's place. */
export async function putMailedCode(ask: Ask, code: MailedCode): Promise<void> {
  await ask(
    `insert into mailed_codes (address, number, hash, sent, tries, message)
      values ($1::text, $2::text, $3::text, $4::text::timestamptz, 0, $5::text)
      on conflict (address) do update set number = excluded.number, hash = excluded.hash, sent = excluded.sent,
        tries = 0, message = excluded.message`,
    [code.address, code.number ?? null, code.hash, code.at, code.message],
  )
}

/** The code that this message asked for was mailed already. */
export async function wasMailed(ask: Ask, address: string, message: string): Promise<boolean> {
  const rows = await ask('select 1 from mailed_codes where address = $1::text and message = $2::text', [
    address,
    message,
  ])
  return rows.length > 0
}

export type Tried =
  | { kind: 'right'; number: string }
  | { kind: 'wrong' | 'expired' | 'too-many' }
  /** No code was asked for here. */
  | { kind: 'none' }

type Kept = { number: string | null; hash: string; sent: string; tries: number }

/** One try at the code mailed for an address; a message delivered twice is one try. */
export async function tryMailedCode(
  ask: Ask,
  { address, hash, message, at }: Omit<MailedCode, 'number'>,
): Promise<Tried> {
  const [kept] = await ask<Kept>(
    `update mailed_codes set tries = tries + (message <> $2::text)::int, message = $2::text
      where address = $1::text returning number, hash, sent, tries`,
    [address, message],
  )
  if (!kept) return { kind: 'none' }
  if (kept.tries > mostTries) return { kind: 'too-many' }
  if (Date.parse(at) - new Date(kept.sent).getTime() > codeLivesMs) return { kind: 'expired' }
  return same(kept.hash, hash) && kept.number !== null
    ? { kind: 'right', number: kept.number }
    : { kind: 'wrong' }
}

export const dropMailedCode = async (ask: Ask, address: string): Promise<void> =>
  void (await ask('delete from mailed_codes where address = $1::text', [address]))

/** In a time that does not tell how much of it was right. */
const same = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Lets go of what no longer counts. */
export async function tidyCodes(ask: Ask, before: Instant): Promise<void> {
  for (const [table, at] of [
    ['mailed_codes', 'sent'],
    ['attempts', 'since'],
    ['link_codes', 'offered'],
  ])
    await ask(`delete from ${table} where ${at} < $1::text::timestamptz - interval '1 hour'`, [before])
}

/** A decision as it is kept: of a code for linking only the seal. */
export const withoutCode = ({ changes, replies }: Decision, seal: Seal): Decision => ({
  changes: changes.map((one) =>
    one.kind === 'offer-link' ? { ...one, code: seal(linkCode(one.code)) } : one,
  ),
  replies: replies.map((one) => (one.kind === 'link-code' ? { ...one, code: '' } : one)),
})

/** What is sealed of a code for linking. */
export const linkCode = (code: string): string => `link ${code}`
