import { check } from '../handbook/checks.ts'
import type { Asked } from '../messages.ts'
import type { Activity, Day, Draft, Line, MemberRecord } from '../model.ts'

/** What stands open, computed: no dialog state is kept but the drafts themselves. */
export type Open = { asked: Asked; draft?: Draft; line?: number; like?: Activity }

/** Two shaped in the same instant are told apart by their ids, which platforms give in order. */
const later = (one: Draft, other: Draft): boolean =>
  one.at === other.at ? one.id > other.id : one.at > other.at

/** The draft that words go to: the one shaped last. */
export const openDraft = (record: MemberRecord): Draft | undefined =>
  record.drafts.reduce<Draft | undefined>(
    (last, draft) => (!last || later(draft, last) ? draft : last),
    undefined,
  )

export function asking(record: MemberRecord, today: Day): Open | undefined {
  const draft = openDraft(record)
  const { enrollments } = record.member
  if (enrollments.length === 0) return draft ? { asked: 'certification', draft } : { asked: 'certification' }
  if (enrollments.some(({ cycles }) => cycles.length === 0))
    return draft ? { asked: 'cycle-start', draft } : { asked: 'cycle-start' }
  return draft && { draft, ...next(draft, record, today) }
}

/** The slots in the order they are asked; the same order for every line. */
const slots: [lacks: (line: Line, record: MemberRecord) => boolean, asked: Asked][] = [
  [(line) => line.withheld === true, 'withheld'],
  [(line) => !line.category, 'category'],
  [(line) => line.points === undefined, 'points'],
  [(line) => !line.start && !line.end, 'dates'],
  [(line) => !line.start, 'start'],
  [(line) => !line.end, 'end'],
  [
    (line, { member }) => !line.certifications?.length && member.enrollments.length > 1,
    'which-certification',
  ],
]

/** What a draft lacks first; a complete one waits for its attestation. */
export function next(
  draft: Draft,
  record: MemberRecord,
  today: Day,
): { asked: Asked; line?: number; like?: Activity } {
  for (const [index, line] of draft.lines.entries()) {
    const missing = slots.find(([lacks]) => lacks(line, record))
    if (missing) return { asked: missing[1], line: index }
  }
  for (const [index, line] of draft.lines.entries()) {
    const like = likeOf(line, record, today)
    if (like) return { asked: 'likeness', line: index, like }
  }
  return { asked: 'attest' }
}

function likeOf(line: Line, record: MemberRecord, today: Day): Activity | undefined {
  const finding = check(line, record, today).find((problem) => problem.rule === 'V12')
  return finding?.rule === 'V12' ? finding.like : undefined
}
