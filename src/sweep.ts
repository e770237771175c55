import { troubleOf } from './adapter.ts'
import { DAYS_OF_DRAFT, lookAgain, remindNow } from './decide/reminder.ts'
import type { Instant } from './model.ts'
import { claim, deliver, LEASE_SECONDS, later, type Reminding, settled, waysTo } from './reminding.ts'
import { type Traffic, traffic } from './running/traffic.ts'
import type { Looked } from './store/reminders.ts'

/** Taken together, and so many looked at at a time. */
const BATCH = 128
const AT_ONCE = 16

type Round = Reminding & { traffic: Traffic; putOff: (until: Instant) => void }

/** One round of reminders, start to finish. When to come back before the next, where somebody was put off. */
export async function sweep(house: Reminding): Promise<Instant | undefined> {
  let again: Instant | undefined
  const putOff = (until: Instant) => {
    if (again === undefined || until < again) again = until
  }
  const round: Round = { ...house, traffic: traffic(house), putOff }
  await house.reminders.dropDrafts(later(house.now(), -DAYS_OF_DRAFT * 86_400))
  while (!house.stopped?.()) {
    const now = house.now()
    const batch = await house.reminders.take(now, later(now, LEASE_SECONDS), BATCH)
    if (batch.length === 0) break
    const work = async () => {
      for (let one = batch.pop(); one; one = batch.pop()) await safely(round, one)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  }
  return again
}

/** One member's failure never stops the round; she is looked at again. */
async function safely(round: Round, looked: Looked): Promise<void> {
  try {
    await lookAt(round, looked)
  } catch (error) {
    const trouble = troubleOf(error)
    if (!trouble) round.watch.failed('reminders', error, looked.record.member.id)
    const seconds = trouble?.kind === 'later' ? trouble.seconds : LEASE_SECONDS
    await putOff(round, looked, later(round.now(), seconds)).catch(() => undefined)
  }
}

async function lookAt(round: Round, looked: Looked): Promise<void> {
  const { record, version } = looked
  const busy = looked.reminders.find(({ sent, lease = '' }) => !sent && lease > round.now())
  if (busy?.lease) return putOff(round, looked, busy.lease)
  const sent = await settled(round, looked)
  const nothing = () => {
    const at = lookAgain(record, sent, round.now())
    return round.reminders.look({ member: record.member.id, version, at })
  }
  if (!remindNow(record, sent, round.now())) return nothing()
  const ways = waysTo(looked, round.adapters)
  if (ways.kind === 'none') return round.reminders.look({ member: record.member.id, version, at: undefined })
  const [first] = ways.open
  if (!first) return putOff(round, looked, later(round.now(), 3600))
  const held = await round.traffic.turn(first)
  if (held) return putOff(round, looked, held)

  const reminder = remindNow(record, sent, round.now())
  if (!reminder) return nothing()
  const promised = await claim(round, looked, reminder, sent)
  if (!promised) return round.watch.reminder(reminder.kind, 'dropped')
  const { outcome, until, hold } = await deliver(round, promised, ways.open)
  round.watch.reminder(reminder.kind, outcome)
  if (hold) round.traffic.hold(hold.place, hold.until)
  if (until) round.putOff(until)
}

async function putOff(round: Round, { record, version }: Looked, at: Instant): Promise<void> {
  round.putOff(at)
  await round.reminders.look({ member: record.member.id, version, at })
}
