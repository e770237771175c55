import { latest, shift } from '../days.ts'
import type { Activity, Day, Member, Progress, ReminderSettings } from '../model.ts'
import { cyclesOf } from './cycle.ts'
import { mayWriteAt, milestones, prompts, type Table, writingDayFrom } from './milestones.ts'
import {
  type Clock,
  endingsDue,
  invoicesOpen,
  newCycles,
  openDrafts,
  type Reminder,
  requirementsMet,
  type Sent,
  type Situation,
  type Standing,
  shortByEnd,
  wasSent,
} from './occasions.ts'
import { behindFrom } from './pace.ts'
import { progress } from './progress.ts'
import { holdEnds } from './renewal.ts'

export type { Clock, Reminder, Sent, Situation, Standing } from './occasions.ts'

/** A cycle that has just ended is looked at a little longer: its invoice may open on the day after. */
const DAYS_AFTER_END = 30
/** So near the end, what is missing goes before everything else. */
const DAYS_URGENT = 14

/** Of every certification: the running cycle, and the one that ended lately. */
export function standingsOf(member: Member, activities: readonly Activity[], today: Day): Standing[] {
  return member.enrollments.flatMap((enrollment) =>
    cyclesOf(enrollment, today)
      .filter((cycle) => cycle.start <= today && today <= shift(cycle.end, DAYS_AFTER_END))
      .filter((cycle) => member.joined.slice(0, 10) <= cycle.end)
      .map((cycle) => {
        const reached = progress(enrollment.certification, cycle, activities, today)
        const opens = holdEnds(reached, activities)
        return { progress: reached, ...(opens && { opens }) }
      }),
  )
}

/** The one reminder to send now, if any: in her hours, at most one a day, none once she has said stop. */
export function due(
  situation: Situation,
  clock: Clock,
  table: Table = milestones.value,
): Reminder | undefined {
  const mayWrite = mayWriteAt(clock.today, clock.hour, situation.member.reminders)
  return mayWrite ? dueOn(situation, clock.today, clock.amtToday, table) : undefined
}

function dueOn(situation: Situation, today: Day, amtToday: Day, table: Table): Reminder | undefined {
  const { member, sent } = situation
  const { state, snoozedUntil } = member.reminders
  if (state === 'stopped' || (snoozedUntil && today < snoozedUntil)) return undefined
  if (sent.some(({ day }) => day === today)) return undefined
  const endings = endingsDue(situation, today, table)
  const inOrder: Reminder[] = [
    ...endings.filter(({ daysLeft }) => daysLeft <= DAYS_URGENT),
    ...invoicesOpen(situation, today, amtToday),
    ...requirementsMet(situation),
    ...endings,
    ...newCycles(situation, today),
    ...openDrafts(situation, today),
  ]
  return inOrder.find(({ about, milestone }) => !wasSent(sent, about, milestone))
}

/**
 * The member's day from which on she must be looked at again, if nothing changes until then; undefined: never.
 * To be computed anew whenever her record, settings or enrolment change, a reminder was sent, or she was looked at.
 */
export function nextLook(situation: Situation, today: Day, table: Table = milestones.value): Day | undefined {
  const { standings, member } = situation
  if (member.reminders.state === 'stopped') return undefined
  const begins = standings
    .filter(({ progress: { cycle } }) => today <= cycle.end)
    .map(({ progress: { cycle } }) => writingDayFrom(shift(cycle.end, 1), member.reminders))
  const first = firstDue(situation, today, table)
  return [...begins, ...(first ? [first] : [])].toSorted()[0]
}

/** What “when will you remind me next” is answered with, as things stand. */
export function nextReminder(
  member: Member,
  settings: ReminderSettings,
  standings: readonly Progress[],
  today: Day,
  sent: readonly Sent[] = standings.map(({ cycle }) => ({ about: cycle.end, milestone: 'told', day: today })),
): Day | undefined {
  const situation: Situation = {
    member: { joined: member.joined, reminders: settings },
    standings: standings.filter(({ remaining }) => remaining !== 0).map((one) => ({ progress: one })),
    drafts: [],
    sent,
  }
  return firstDue(situation, today, milestones.value)
}

/** Tried are only the days on which something can begin to be due. */
function firstDue(situation: Situation, today: Day, table: Table): Day | undefined {
  const settings = situation.member.reminders
  const beginnings = [
    today,
    ...(settings.snoozedUntil ? [settings.snoozedUntil] : []),
    ...shortByEnd(situation, today).flatMap(({ cycle, short }) => [
      ...Object.values(table[settings.pace]).flatMap((list) =>
        prompts(cycle, settings, list).map(({ day }) => day),
      ),
      ...short.flatMap((one) => behindFrom(one) ?? []),
    ]),
    ...situation.standings.flatMap(({ opens }) => opens ?? []),
    ...situation.drafts.map(({ day }) => shift(day, 1)),
  ]
  const sentToday = situation.sent.some(({ day }) => day === today)
  const from = sentToday ? shift(today, 1) : today
  const days = beginnings.map((day) => writingDayFrom(latest(day, from), settings))
  return [...new Set(days)].toSorted().find((day) => dueOn(situation, day, day, table) !== undefined)
}
