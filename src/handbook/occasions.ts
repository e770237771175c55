import { byTime, shift } from '../days.ts'
import type { Cycle, Day, Draft, Member, Progress } from '../model.ts'
import { daysLeft } from './cycle.ts'
import { prompts, type Table, type Track } from './milestones.ts'
import { isOnTrack } from './pace.ts'

/** `about` and `milestone` together are sent once to a member, ever. */
export type Reminder = { about: Day; milestone: string } & (
  | { kind: 'ending'; why: Track | 'snoozed'; certifications: string[]; daysLeft: number }
  | { kind: 'met'; certification: string }
  | { kind: 'invoice-open'; certification: string; since: Day }
  | { kind: 'new-cycle'; certifications: string[] }
  | { kind: 'draft'; draft: string }
)

/** `day`: the member's own, on which it was sent. */
export type Sent = Pick<Reminder, 'about' | 'milestone'> & { day: Day }

/** `opens`: the day in AMT's zone on which the hold on the invoice ends, where there was one. */
export type Standing = { progress: Progress; opens?: Day }

/** All that a reminder rests on. `day` of a draft is the member's day on which it was last shaped. */
export type Situation = {
  member: Pick<Member, 'joined' | 'reminders'>
  standings: readonly Standing[]
  drafts: readonly { id: Draft['id']; day: Day }[]
  sent: readonly Sent[]
}

/** The member's day and hour, and the day in AMT's zone (`invoiceZone`). */
export type Clock = { today: Day; hour: number; amtToday: Day }

/** A new cycle is news for so long. */
const DAYS_OF_NEW_CYCLE = 30
/** A draft is asked about on the day after, and not when it is long forgotten. */
const DAYS_OF_DRAFT = 14

type Ending = Extract<Reminder, { kind: 'ending' }>

/** Certifications whose cycles end on one day are spoken of together. Only the latest prompt counts. */
export function endingsDue(situation: Situation, today: Day, table: Table): Ending[] {
  return shortByEnd(situation, today).flatMap(({ cycle, short }): Ending[] => {
    const track: Track = short.every((one) => isOnTrack(one, today)) ? 'on-track' : 'behind'
    const settings = situation.member.reminders
    const passed = prompts(cycle, settings, table[settings.pace][track]).findLast(({ day }) => day <= today)
    if (!passed || lastEndingSent(situation.sent, cycle.end) >= passed.day) return []
    const why = passed.milestone.startsWith('snoozed') ? 'snoozed' : track
    const certifications = short.map(({ certification }) => certification)
    const { milestone } = passed
    return [
      { kind: 'ending', about: cycle.end, milestone, why, certifications, daysLeft: daysLeft(cycle, today) },
    ]
  })
}

/** What is short, or whose requirement is unknown; the cycle that ends first comes first. */
export function shortByEnd({ standings }: Situation, today: Day): { cycle: Cycle; short: Progress[] }[] {
  const short = standings
    .map((standing) => standing.progress)
    .filter(({ remaining, cycle }) => remaining !== 0 && cycle.start <= today && today <= cycle.end)
  const ends = [...new Set(short.map(({ cycle }) => cycle.end))].toSorted()
  return ends.flatMap((end) => {
    const together = short.filter(({ cycle }) => cycle.end === end)
    const [first] = together
    return first ? [{ cycle: first.cycle, short: together }] : []
  })
}

const lastEndingSent = (sent: readonly Sent[], end: Day): Day =>
  sent
    .filter(({ about, milestone }) => about === end && !/^(met|invoice|new-cycle|draft)/.test(milestone))
    .map(({ day }) => day)
    .toSorted()
    .at(-1) ?? ''

/** Once, for each certification, when its points are there. */
export const requirementsMet = ({ standings, sent }: Situation): Reminder[] =>
  standings
    .filter(
      ({ progress }) => progress.remaining === 0 && !wasSent(sent, progress.cycle.end, invoice(progress)),
    )
    .map(({ progress: { certification, cycle } }) => {
      return { kind: 'met', about: cycle.end, milestone: `met-${certification}`, certification }
    })

/** On the day the hold ends; AMT's day and hers must both have come. It says too that the points are met. */
export const invoicesOpen = ({ standings }: Situation, today: Day, amtToday: Day): Reminder[] =>
  standings.flatMap(({ progress, opens: since }): Reminder[] => {
    if (since === undefined || since > today || since > amtToday) return []
    const { certification, cycle } = progress
    return [{ kind: 'invoice-open', about: cycle.end, milestone: invoice(progress), certification, since }]
  })

const invoice = ({ certification }: Progress): string => `invoice-${certification}`

/** Only one that began while she was here. */
export const newCycles = ({ member, standings }: Situation, today: Day): Reminder[] => {
  const begun = standings
    .map(({ progress }) => progress)
    .filter(({ cycle }) => cycle.start <= today && today < shift(cycle.start, DAYS_OF_NEW_CYCLE))
    .filter(({ cycle }) => member.joined.slice(0, 10) < cycle.start)
  return [...new Set(begun.map(({ cycle }) => cycle.end))].map((end) => ({
    kind: 'new-cycle',
    about: end,
    milestone: 'new-cycle',
    certifications: begun.filter(({ cycle }) => cycle.end === end).map(({ certification }) => certification),
  }))
}

/** The oldest first. */
export const openDrafts = ({ drafts }: Situation, today: Day): Reminder[] =>
  drafts
    .filter(({ day }) => day < today && today <= shift(day, DAYS_OF_DRAFT))
    .toSorted((a, b) => byTime(a.day, b.day))
    .map(({ id, day }) => ({ kind: 'draft', about: day, milestone: 'draft', draft: id }))

export const wasSent = (sent: readonly Sent[], about: Day, milestone: string): boolean =>
  sent.some((one) => one.about === about && one.milestone === milestone)
