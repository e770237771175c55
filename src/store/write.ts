import { randomBytes } from 'node:crypto'
import type { Decision, Incoming } from '../messages.ts'
import type { Address, Instant, MemberRecord } from '../model.ts'
import { type Effect, effectOf } from './effect.ts'
import type { Ask } from './handle.ts'
import { append, type Chain, type Deed, type Entry } from './ledger.ts'
import { statementFor } from './statement.ts'

/** A decision to be kept, with the record and version that it rests on; no version: first contact. */
export type Decided = {
  incoming: Incoming
  at: Instant
  record: MemberRecord
  version: number | undefined
  decision: Decision
}

/** Keeps a decision in one statement, which is one transaction. False: another turn was first, nothing was written. */
export async function keep(ask: Ask, decided: Decided): Promise<boolean> {
  const { incoming, record, version, decision, at } = decided
  const { platform, user } = incoming.from
  const by = { platform, user, name: record.member.name, message: incoming.id }
  const effect = effectOf(decision.changes, record, by)
  const { deeds, ...rows } = effect
  const ledger = chained(record.ledger, record.member.id, at, deeds)
  const written = {
    ...rows,
    ledger,
    member: memberRow(effect, version, ledger.at(-1) ?? record.ledger),
    code: effect.code,
    from: addressRow(incoming.from, at),
    incoming: incoming.id,
    at,
    replies: decision.replies,
  }
  const values = [JSON.stringify(written), record.member.id]
  return (await ask(statementFor(effect, version === undefined), values)).length === 1
}

export const salt = (): string => randomBytes(16).toString('base64url')

function chained(chain: Chain, member: string, at: Instant, deeds: readonly Deed[]): Entry[] {
  const entries: Entry[] = []
  for (const deed of deeds) {
    const last = entries.at(-1)
    const end = last ? { entries: last.number, head: last.hash } : chain
    entries.push(append(end, member, at, deed, salt()))
  }
  return entries
}

function memberRow({ member }: Effect, version: number | undefined, end: Entry | Chain) {
  const { name, language, timeZone: time_zone, usual, reminders, joined, asked } = member
  const chain = 'hash' in end ? { entries: end.number, head: end.hash } : end
  return { version, name, language, time_zone, usual, reminders, joined, asked, ...chain }
}

const addressRow = ({ platform, user, ref }: Address, at: Instant) => ({ platform, user_id: user, ref, at })
