import { within } from '../days.ts'
import { certification } from '../handbook/certifications.ts'
import { currentCycle, cyclesOf } from '../handbook/cycle.ts'
import { progress } from '../handbook/progress.ts'
import type { Outlook } from '../messages.ts'
import type { Activity, Cycle, Day, Line, MemberRecord, Progress } from '../model.ts'

/** Where the member stands in the cycle that runs, for each certification that has one. */
export const standings = (record: MemberRecord, today: Day): Progress[] =>
  record.member.enrollments.flatMap((enrollment) => {
    const cycle = currentCycle(enrollment, today)
    return cycle ? [progress(enrollment.certification, cycle, record.activities, today)] : []
  })

export const codes = (record: MemberRecord): string[] =>
  record.member.enrollments.map(({ certification }) => certification)

/** Each certification that the lines name: where it stands, and where it would stand with them. */
export function outlook(lines: readonly Line[], record: MemberRecord, today: Day): Outlook[] {
  const replaced = new Set(lines.map((line) => line.replaces))
  const kept = record.activities.filter((activity) => !replaced.has(activity.id))
  const added = lines.flatMap((line, index) => asActivity(line, `then#${index}`))
  return record.member.enrollments
    .filter((enrollment) => lines.some((line) => named(line, record).includes(enrollment.certification)))
    .flatMap((enrollment) => {
      const cycle = cycleOf(enrollment.certification, lines, record, today)
      if (!cycle) return []
      return [
        {
          now: progress(enrollment.certification, cycle, record.activities, today),
          after: progress(enrollment.certification, cycle, [...kept, ...added], today),
        },
      ]
    })
}

/** As things stand, for the certifications that the activities count for. */
export const outlookNow = (activities: readonly Activity[], record: MemberRecord, today: Day): Outlook[] =>
  outlook(
    activities.map(({ certifications, start, end }) => ({ certifications, start, end })),
    record,
    today,
  ).map(({ now }) => ({ now }))

/** The codes that a line counts for: those named, or the only one there is. */
const named = (line: Line, record: MemberRecord): string[] => {
  if (line.certifications) return line.certifications
  const all = codes(record)
  return all.length === 1 ? all : []
}

function cycleOf(code: string, lines: readonly Line[], record: MemberRecord, today: Day): Cycle | undefined {
  const enrollment = record.member.enrollments.find((one) => one.certification === code)
  if (!enrollment) return undefined
  const end = lines.find((line) => line.end)?.end
  return (
    cyclesOf(enrollment, today).find((cycle) => end !== undefined && within(end, cycle)) ??
    currentCycle(enrollment, today)
  )
}

function asActivity(line: Line, id: string): Activity[] {
  const { category, points, start, end, certifications } = line
  if (!category || points === undefined || !start || !end || !certifications) return []
  const attestation = { statement: '', version: '', at: '', platform: '', message: '' }
  return [{ id, category, points, start, end, certifications, attestation }]
}

export const required = (code: string): number | undefined => certification(code)?.points.value
