import { dayOf, hourOf, instantAt, shift, shiftMonths } from '../days.ts'
import { mayWriteAt } from '../handbook/milestones.ts'
import { pace } from '../handbook/pace.ts'
import {
  due,
  nextLook,
  type Reminder,
  type Sent,
  type Situation,
  standingsOf,
} from '../handbook/reminders.ts'
import { invoiceZone, renewal } from '../handbook/renewal.ts'
import type { Policy, Reply, Told, Turn } from '../messages.ts'
import type { Day, Instant, MemberRecord, Progress } from '../model.ts'
import { ask } from './settle.ts'

export type { Reminder } from '../handbook/reminders.ts'

/** A reminder that stands on her screen. `day`: hers, when it was sent. */
export type WasSent = Sent & { at: Instant }

/** A draft that nobody touches is dropped after so many days. */
export const DAYS_OF_DRAFT = 30

/** The one reminder that may go out now; it is sent once a member, ever. */
export function remindNow(
  record: MemberRecord,
  sent: readonly WasSent[],
  now: Instant,
): Reminder | undefined {
  const today = dayOf(now, record.member.timeZone)
  const hour = hourOf(now, record.member.timeZone)
  return due(situationOf(record, sent, today), { today, hour, amtToday: dayOf(now, invoiceZone.value) })
}

/** From when on something may be due, if nothing changes until then; undefined: never. */
export function lookAgain(record: MemberRecord, sent: readonly WasSent[], now: Instant): Instant | undefined {
  const today = dayOf(now, record.member.timeZone)
  const day = nextLook(situationOf(record, sent, today), today)
  return day === undefined ? undefined : firstHour(record, day, now)
}

/** Whoever has moved zones may have been written to on two of her days at once. */
function situationOf(record: MemberRecord, sent: readonly WasSent[], today: Day): Situation {
  const { member, activities, drafts } = record
  return {
    member,
    standings: standingsOf(member, activities, today),
    drafts: drafts.map(({ id, at }) => ({ id, day: dayOf(at, member.timeZone) })),
    sent: sent.flatMap((one) => [one, { ...one, day: dayOf(one.at, member.timeZone) }]),
  }
}

/** The first hour to come, from that day on, in which she may be written to. */
function firstHour({ member }: MemberRecord, from: Day, now: Instant): Instant {
  for (let day = from; day <= shift(from, 8); day = shift(day, 1)) {
    for (let hour = 0; hour < 24; hour++) {
      if (!mayWriteAt(day, hour, member.reminders)) continue
      const at = instantAt(day, hour, member.timeZone)
      if (at > now) return at
    }
  }
  return instantAt(shift(from, 9), 12, member.timeZone)
}

export const markOf = (member: string, { about, milestone }: Pick<Reminder, 'about' | 'milestone'>): string =>
  `${member}/${about}/${milestone}`

/** What it says, true on the day it is sent. */
export function reminderReply(reminder: Reminder, record: MemberRecord, now: Instant, policy: Policy): Reply {
  const today = dayOf(now, record.member.timeZone)
  return {
    kind: 'reminder',
    told: told(reminder, record, now, policy),
    mark: markOf(record.member.id, reminder),
    snooze: reminder.kind === 'ending' ? snoozes(today, reminder.about) : {},
    official: policy.officialRecord === 'here',
  }
}

/** Never past the last day: what is put off too long is lost. */
function snoozes(today: Day, end: Day) {
  const [tomorrow, nextWeek, nextMonth] = [shift(today, 1), shift(today, 7), shiftMonths(today, 1)]
  return {
    ...(tomorrow <= end && { tomorrow }),
    ...(nextWeek <= end && { nextWeek }),
    ...(nextMonth <= end && { nextMonth }),
  }
}

function told(reminder: Reminder, record: MemberRecord, now: Instant, policy: Policy): Told {
  const { activities } = record
  const today = dayOf(now, record.member.timeZone)
  const standing = (code: string) => standingAt(record, code, reminder.about, today)
  switch (reminder.kind) {
    case 'ending': {
      const items = reminder.certifications
        .flatMap((code) => standing(code) ?? [])
        .map((one) => ({ progress: one, pace: pace(one, activities, today) }))
      return { kind: 'ending', why: reminder.why, items, daysLeft: reminder.daysLeft }
    }
    case 'met': {
      const reached = needed(standing(reminder.certification))
      const opening = renewal(reached, dayOf(now, invoiceZone.value), activities)
      return { kind: 'met', progress: reached, renewal: opening }
    }
    case 'invoice-open':
      return {
        kind: 'invoice-open',
        progress: needed(standing(reminder.certification)),
        since: reminder.since,
      }
    case 'new-cycle':
      return { kind: 'new-cycle', items: reminder.certifications.flatMap((code) => standing(code) ?? []) }
    case 'draft':
      return draftTold(reminder.draft, record, now, policy)
  }
}

const standingAt = ({ member, activities }: MemberRecord, code: string, end: Day, today: Day) =>
  standingsOf(member, activities, today).find(
    ({ progress: { certification, cycle } }) => certification === code && cycle.end === end,
  )?.progress

function needed(standing: Progress | undefined): Progress {
  if (!standing) throw new Error('a reminder about a cycle that the member does not have')
  return standing
}

function draftTold(id: string, record: MemberRecord, now: Instant, policy: Policy): Told {
  const draft = record.drafts.find((one) => one.id === id)
  if (!draft) throw new Error('a reminder about a draft that the member does not have')
  const { timeZone } = record.member
  const today = dayOf(now, timeZone)
  const turn: Turn = { id, now, today, platform: '', policy, statement: () => draft.statement ?? '' }
  const since = dayOf(draft.at, timeZone)
  return { kind: 'draft', draft, asks: ask(draft, record, turn), since, until: shift(since, DAYS_OF_DRAFT) }
}
