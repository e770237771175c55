import { dayOf } from '../days.ts'
import type { Activity, Instant, MemberRecord, Range, Transcript } from '../model.ts'
import { codeOf } from './certifications.ts'
import { cyclesOf } from './cycle.ts'
import { progress } from './progress.ts'

/** Of one certification or of all, for a cycle or any range. Progress stands on it where the range is a cycle. */
export function transcript(
  record: MemberRecord,
  certification: string | undefined,
  range: Range,
  issued: Instant,
  official: boolean,
): Transcript {
  const { id, name, number, timeZone } = record.member
  const code = certification && codeOf(certification)
  const reached = code && progressOver(record, code, range, dayOf(issued, timeZone))
  return {
    member: { id, name, ...(number && { number }) },
    ...(code && { certification: code }),
    range,
    activities: record.activities.filter((one) => belongs(one, code, range)).toSorted(byStart),
    ...(reached && { progress: reached }),
    issued,
    timeZone,
    ledger: { entries: record.ledger.entries, head: record.ledger.head },
    official,
  }
}

const belongs = (activity: Activity, code: string | undefined, range: Range): boolean =>
  range.start <= activity.start &&
  activity.end <= range.end &&
  (code === undefined || activity.certifications.some((one) => codeOf(one) === code))

const byStart = (a: Activity, b: Activity): number =>
  a.start.localeCompare(b.start) || a.end.localeCompare(b.end) || a.id.localeCompare(b.id)

function progressOver(record: MemberRecord, code: string, range: Range, today: string) {
  const enrollment = record.member.enrollments.find((one) => codeOf(one.certification) === code)
  const cycle =
    enrollment &&
    cyclesOf(enrollment, today).find((one) => one.start === range.start && one.end === range.end)
  return cycle && progress(code, cycle, record.activities, today)
}
