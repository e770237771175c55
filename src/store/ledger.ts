import { hash } from 'node:crypto'
import type { Activity, Address, Attestation, Enrollment, Instant } from '../model.ts'

/** Who did it and in which message: what the platform proved, with the name the member went by. */
export type By = { platform: string; user: string; name: string; message: string }

/** What the ledger can say. `forget` is the tombstone: after it the words of a chain are gone, its hashes stay. */
export type Deed =
  | { kind: 'attest'; activity: Activity; by: By }
  | { kind: 'correct'; activity: Activity; replaces: string; by: By }
  | { kind: 'withdraw'; activity: string; attestation: Attestation; by: By }
  | { kind: 'hand-over'; activities: string[]; at: Instant | undefined; by: By }
  | { kind: 'enroll'; enrollment: Enrollment; by: By }
  | { kind: 'leave'; certification: string; by: By }
  | { kind: 'link' | 'unlink'; address: Pick<Address, 'platform' | 'user'>; by: By }
  | { kind: 'forget' }

export type Entry = {
  member: string
  number: number
  kind: string
  at: Instant
  /** Null once the member was forgotten. */
  body: string | null
  bodyHash: string
  hash: string
}

/** Where a member's chain ends. */
export type Chain = { entries: number; head: string }

export const emptyChain: Chain = { entries: 0, head: '' }

/** What is wrong with a chain, at the first place where something is. */
export type Break =
  | 'entry missing'
  | 'entry altered'
  | 'words altered'
  | 'words erased'
  | 'end cut off'
  | 'end added to'
  | 'end altered'

const sha256 = (text: string): string => hash('sha256', text)

/** The same value always gives the same text: keys in order, nothing undefined. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
}

const hashOf = (previous: string, entry: Omit<Entry, 'body' | 'hash'>): string =>
  sha256(canonical([previous, entry.member, entry.number, entry.kind, entry.at, entry.bodyHash]))

/** The next entry of a chain. Salted, so that erased words cannot be guessed from their hash. */
export function append(chain: Chain, member: string, at: Instant, deed: Deed, salt: string): Entry {
  const body = canonical({ ...deed, salt })
  const entry = { member, number: chain.entries + 1, kind: deed.kind, at, bodyHash: sha256(body) }
  return { ...entry, body, hash: hashOf(chain.head, entry) }
}

export type Broken = { number: number; problem: Break }

/** The first thing wrong with a whole chain, given what the member's row says of its end. */
export function inspect(entries: readonly Entry[], end: Chain): Broken | undefined {
  let chain = emptyChain
  for (const entry of entries) {
    const problem = broken(chain, entry)
    if (problem) return { number: chain.entries + 1, problem }
    chain = { entries: entry.number, head: entry.hash }
  }
  return unfinished(chain, end) ?? erased(entries)
}

function broken(chain: Chain, entry: Entry): Break | undefined {
  if (entry.number !== chain.entries + 1) return 'entry missing'
  if (entry.hash !== hashOf(chain.head, entry)) return 'entry altered'
  if (entry.body !== null && sha256(entry.body) !== entry.bodyHash) return 'words altered'
  return undefined
}

function unfinished(found: Chain, end: Chain): Broken | undefined {
  if (found.entries < end.entries) return { number: found.entries + 1, problem: 'end cut off' }
  if (found.entries > end.entries) return { number: end.entries + 1, problem: 'end added to' }
  return found.head === end.head ? undefined : { number: found.entries, problem: 'end altered' }
}

/** Words may be missing only where the chain ends with the member's being forgotten. */
function erased(entries: readonly Entry[]): Broken | undefined {
  if (entries.at(-1)?.kind === 'forget') return undefined
  const gone = entries.find(({ body }) => body === null)
  return gone && { number: gone.number, problem: 'words erased' }
}

export const deedOf = (body: string): Deed => JSON.parse(body) as Deed

/** An activity as the ledger tells it. */
export type Told = { activity: Activity; withdrawn: boolean }

/** The record, made anew from what the ledger says happened. */
export function retell(deeds: readonly Deed[]): Map<string, Told> {
  const told = new Map<string, Told>()
  for (const deed of deeds) tell(told, deed)
  return told
}

function tell(told: Map<string, Told>, deed: Deed): void {
  switch (deed.kind) {
    case 'attest':
      told.set(deed.activity.id, { activity: deed.activity, withdrawn: false })
      return
    case 'correct':
      told.set(deed.activity.id, { activity: deed.activity, withdrawn: false })
      amend(told, deed.replaces, (known) => ({ ...known, withdrawn: true }))
      return
    case 'withdraw':
      amend(told, deed.activity, (known) => ({ ...known, withdrawn: true }))
      return
    case 'hand-over':
      for (const id of deed.activities) amend(told, id, (known) => handed(known, deed.at))
      return
    case 'forget':
      told.clear()
      return
    case 'enroll':
    case 'leave':
    case 'link':
    case 'unlink':
      return
  }
}

function amend(told: Map<string, Told>, id: string, how: (known: Told) => Told) {
  const known = told.get(id)
  if (known) told.set(id, how(known))
}

function handed(
  { activity: { handedOver: _, ...activity }, withdrawn }: Told,
  at: Instant | undefined,
): Told {
  return { activity: { ...activity, ...(at && { handedOver: at }) }, withdrawn }
}
