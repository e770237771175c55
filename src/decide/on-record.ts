import { currentCycle } from '../handbook/cycle.ts'
import type { Intent } from '../messages.ts'
import type { Activity, Day, Details, Line, MemberRecord } from '../model.ts'

type Which = NonNullable<Extract<Intent, { kind: 'delete' }>['which']>

/** The entries that words point at: by id (of one, or of the card that recorded several), the last, or what was said. */
export function meant(which: Which, record: MemberRecord): Activity[] {
  if (which.id) return record.activities.filter(({ id }) => id === which.id || id.startsWith(`${which.id}#`))
  if (which.said) return named(which.said, record.activities)
  return lastAttested(record)
}

/** All that the last attestation put on record. */
export function lastAttested(record: MemberRecord): Activity[] {
  const last = record.activities.toSorted(byAttestation).at(-1)
  return last ? record.activities.filter(({ id }) => batch(id) === batch(last.id)) : []
}

/** Those of one instant are told apart by their ids, which platforms give in order. */
const byAttestation = (a: Activity, b: Activity): number =>
  a.attestation.at.localeCompare(b.attestation.at) || a.id.localeCompare(b.id)

const batch = (id: string): string => id.slice(0, id.lastIndexOf('#'))

/** Whether a line of a card could be the one meant; "the webinar" is known by what its category was taken from. */
export function isLike(line: Line, said: Details): boolean {
  const known = [line.title, ...(line.guesses ?? []).map(({ from }) => from)].filter(Boolean).join(' ')
  return (
    (said.category === undefined || said.category === line.category) &&
    (said.points === undefined || said.points === line.points) &&
    (said.start === undefined || line.end === undefined || line.end >= said.start) &&
    (said.end === undefined || line.start === undefined || line.start <= said.end) &&
    (said.title === undefined || known.toLowerCase().includes(said.title.toLowerCase()))
  )
}

/** A title that was said decides where one fits; an entry without a title is only what remains. */
function named(said: Details, activities: readonly Activity[]): Activity[] {
  const found = activities.filter((activity) => fits(activity, said))
  const { title: called, ...rest } = said
  if (found.length === 0 && called !== undefined && Object.keys(rest).length > 0)
    return named(rest, activities)
  const titled = found.filter(({ title }) => said.title !== undefined && title !== undefined)
  return titled.length > 0 ? titled : found
}

const fits = (activity: Activity, said: Details): boolean =>
  (said.category === undefined || said.category === activity.category) &&
  (said.points === undefined || said.points === activity.points) &&
  (said.start === undefined || activity.end >= said.start) &&
  (said.end === undefined || activity.start <= said.end) &&
  (said.title === undefined || activity.title === undefined || alike(activity.title, said.title))

/** "The webinar was 3 points" calls the only one of its category, which is taken from that word. */
export function called(said: Line | undefined, activities: readonly Activity[]): Activity | undefined {
  const by = said?.guesses?.some(({ slot }) => slot === 'category')
  const valued = said?.points !== undefined || said?.start !== undefined
  const [found, ...more] = activities.filter(({ category }) => category === said?.category)
  return by && valued && more.length === 0 ? found : undefined
}

const alike = (a: string, b: string): boolean =>
  a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase())

/** True when every cycle it could count in has ended: closed cycles are read-only. */
export function closed(activity: Activity, record: MemberRecord, today: Day): boolean {
  const counted = record.member.enrollments.filter(({ certification }) =>
    activity.certifications.includes(certification),
  )
  return (
    counted.length > 0 &&
    counted.every((enrollment) => {
      const cycle = currentCycle(enrollment, today)
      return cycle !== undefined && activity.end < cycle.start
    })
  )
}
