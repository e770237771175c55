import { certification } from '../handbook/certifications.ts'
import type { Decision, Turn } from '../messages.ts'
import type { MemberRecord } from '../model.ts'
import { say } from './say.ts'
import { codes } from './standing.ts'

/** A question that names certifications is answered from the record as far as it is theirs, and for no other. */
export function forNamed(
  { certifications: said }: { certifications?: string[] | undefined },
  record: MemberRecord,
  { policy }: Turn,
  answer: (record: MemberRecord) => Decision,
): Decision {
  const named = said?.map((one) => certification(one)?.code ?? one) ?? []
  const held = codes(record)
  if (named.length === 0 || held.length === 0) return answer(record)
  if (!held.some((code) => named.includes(code)))
    return say({ kind: 'not-held', named, held, self: policy.enrolment === 'self' })
  return answer({
    ...record,
    member: {
      ...record.member,
      enrollments: record.member.enrollments.filter((one) => named.includes(one.certification)),
    },
    activities: record.activities.filter((one) => one.certifications.some((code) => named.includes(code))),
  })
}
