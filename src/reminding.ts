import { type Adapter, type Show, troubleOf } from './adapter.ts'
import { dayOf } from './days.ts'
import { lookAgain, markOf, type Reminder, reminderReply, type WasSent } from './decide/reminder.ts'
import { language } from './languages/languages.ts'
import type { Card, Policy } from './messages.ts'
import type { Address, Instant, MemberRecord, Shown } from './model.ts'
import { render } from './render/render.ts'
import type { Clock } from './running/traffic.ts'
import type { ReminderOutcome, Watch } from './running/watch.ts'
import type { Kept, Looked, Reminders, Which } from './store/reminders.ts'
import type { Store } from './store/store.ts'

/** What it takes to write first. */
export type Reminding = Clock & {
  reminders: Reminders
  shown: Store['shown']
  adapters: readonly Pick<Adapter, 'platform' | 'find'>[]
  show: Show
  policy: Policy
  watch: Pick<Watch, 'reminder' | 'failed'>
  /** No new member is looked at from then on. */
  stopped?: () => boolean
}

/** Longer than a platform's slowest answer: only then is a claim taken for abandoned. */
export const LEASE_SECONDS = 600
const SHOW_SECONDS = 120

/** Platforms refuse now and then whom they take again an hour later: believed when it was said so often, hours apart. */
const REFUSALS = 3
const HOUR = 3600

export const later = (at: Instant, seconds: number): Instant =>
  new Date(Date.parse(at) + seconds * 1000).toISOString()

type Way = Address & { refusals: number }

/** On the platform last used, else on the other. `none`: nowhere until she is heard; `open` empty: not from here. */
export function waysTo(
  { record, ways }: Looked,
  adapters: Reminding['adapters'],
): { kind: 'some'; open: Way[] } | { kind: 'none' } {
  const reachable = record.addresses.flatMap((address) => {
    const known = ways.find(({ platform, user }) => platform === address.platform && user === address.user)
    return known && !known.unreachable ? [{ ...address, refusals: known.refusals }] : []
  })
  const open = reachable.filter((one) => adapters.some(({ platform }) => platform === one.platform))
  return reachable.length === 0 ? { kind: 'none' } : { kind: 'some', open }
}

/** What stands on her screen. A claim whose holder died is looked for there; what is not found may be sent again. */
export async function settled(house: Reminding, { record, reminders, version }: Looked): Promise<WasSent[]> {
  const sent = reminders.flatMap(wasSent)
  for (const kept of reminders.filter(({ sent: at, day }) => !at && day)) {
    const which = { ...kept, member: record.member.id }
    const at = house.now()
    if (await stands(house, record, markOf(which.member, kept))) {
      await house.reminders.sent(which, at, { member: which.member, version, at })
      house.watch.reminder('claim', 'found')
      sent.push(...wasSent({ ...kept, sent: at }))
    } else await house.reminders.release(which, at)
  }
  return sent
}

export const wasSent = ({ about, milestone, day, sent }: Kept): WasSent[] =>
  sent && day ? [{ about, milestone, day, at: sent }] : []

/** Asked where it can be asked; who has thrown us out cannot tell. */
async function stands({ adapters }: Reminding, { addresses }: MemberRecord, mark: string): Promise<boolean> {
  for (const address of addresses) {
    const find = adapters.find(({ platform }) => platform === address.platform)?.find
    try {
      if (await find?.(address, mark)) return true
    } catch (error) {
      if (troubleOf(error)?.kind === 'later') throw error
    }
  }
  return false
}

/** The right to send, with what is sent by it. */
export type Promised = {
  which: Which
  card: Card
  record: MemberRecord
  version: number
  lease: Instant
  tries: number
  sent: WasSent[]
  /** The draft it asks about: its card stands there now. */
  draft?: string
}

/** Undefined where she has changed anything since she was read, or somebody else was first. */
export async function claim(
  house: Reminding,
  { record, version, reminders }: Looked,
  reminder: Reminder,
  before: WasSent[],
): Promise<Promised | undefined> {
  const now = house.now()
  const { about, milestone } = reminder
  const which = { member: record.member.id, about, milestone }
  const day = dayOf(now, record.member.timeZone)
  const card = render(reminderReply(reminder, record, now, house.policy), language(record.member.language))
  const lease = later(now, LEASE_SECONDS)
  if (!(await house.reminders.claim({ ...which, version, day, now, lease }))) return undefined
  const tries = reminders.find((one) => one.about === about && one.milestone === milestone)?.attempts ?? 0
  const sent = [...before, { about, milestone, day, at: now }]
  const draft = reminder.kind === 'draft' && { draft: reminder.draft }
  return { which, card, record, version, lease, tries, sent, ...draft }
}

/** `until`: when to try again. `hold`: the place that asked for patience, and until when. */
type Delivered = { outcome: ReminderOutcome; until?: Instant; hold?: { place: Address; until: Instant } }

/** On the platform last used; where she cannot be reached there, on the next. */
export async function deliver(house: Reminding, promised: Promised, ways: Way[]): Promise<Delivered> {
  const refusals: number[] = []
  for (const way of ways) {
    const { shown, error } = await attempt(house, way, promised.card)
    if (shown) return noted(house, promised, shown)
    const trouble = troubleOf(error)
    if (trouble?.kind !== 'unreachable') return postponed(house, promised, way, error)
    const most = trouble.reason === 'token-revoked' ? 1 : REFUSALS
    if (!(await house.reminders.refused(way, trouble.reason, house.now(), most))) refusals.push(way.refusals)
  }
  const { which, version, lease } = promised
  await house.reminders.release(which, lease)
  const until = refusals.length > 0 ? later(house.now(), HOUR * 4 ** Math.min(...refusals)) : undefined
  await house.reminders.look({ member: which.member, version, at: until })
  return { outcome: 'unreachable', ...(until && { until }) }
}

async function noted(house: Reminding, promised: Promised, shown: Shown): Promise<Delivered> {
  const { which, record, version, sent, draft } = promised
  const now = house.now()
  await house.reminders.sent(which, now, { member: which.member, version, at: lookAgain(record, sent, now) })
  if (draft) await house.shown(which.member, draft, shown)
  return { outcome: 'sent' }
}

/** Where it may stand all the same, it is looked for before it is sent again. */
async function postponed(
  house: Reminding,
  { which, version, tries }: Promised,
  way: Way,
  error: unknown,
): Promise<Delivered> {
  const trouble = troubleOf(error)
  const asked = trouble?.kind === 'later' ? trouble.seconds : undefined
  const now = house.now()
  const until = later(now, patience(asked, tries))
  await house.reminders.later(which, until, { member: which.member, version, at: until })
  if (asked !== undefined) return { outcome: 'later', until, hold: { place: way, until: later(now, asked) } }
  house.watch.failed(way.platform, error, which.member)
  return { outcome: 'failed', until }
}

/** At least what the platform asks for, and longer the more often it was tried. */
const patience = (asked: number | undefined, tries: number): number =>
  Math.max(asked ?? LEASE_SECONDS, Math.min(30 * 2 ** tries, HOUR))

async function attempt(
  { show }: Reminding,
  { refusals: _, ...address }: Way,
  card: Card,
): Promise<{ shown?: Shown; error?: unknown }> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the platform did not answer')), SHOW_SECONDS * 1000)
  })
  try {
    return { shown: await Promise.race([show(address, card), late]) }
  } catch (error) {
    return { error }
  } finally {
    clearTimeout(timer)
  }
}
