import { within } from '../days.ts'
import type { Cycle, Day, Fact, Line, Member } from '../model.ts'
import { codeOf } from './certifications.ts'
import { cyclesOf } from './cycle.ts'
import { validation } from './validation.ts'

/** Where a line lies, seen from one certification. `cycle` is the running one, or the closed one it belongs to. */
export type Lying = {
  certification: string
  cycle: Cycle
  where: 'inside' | 'before' | 'across' | 'after' | 'closed'
}

/** From each certification the line names, or from all the member's where it names none. */
export function lyings(line: Line, member: Member, today: Day): Lying[] {
  const named = line.certifications?.map(codeOf)
  return member.enrollments
    .filter(({ certification }) => named === undefined || named.includes(codeOf(certification)))
    .flatMap((enrollment) => {
      const cycles = cyclesOf(enrollment, today)
      const running = cycles.find((cycle) => today <= cycle.end)
      if (!running) return []
      const before = cycles.filter((cycle) => cycle.end < running.start)
      return [{ certification: codeOf(enrollment.certification), ...lying(line, running, before) }]
    })
}

function lying({ start, end }: Line, running: Cycle, closed: Cycle[]): Omit<Lying, 'certification'> {
  const first = start ?? end
  const last = end ?? start
  if (!first || !last) return { cycle: running, where: 'inside' }
  if (last < running.start) {
    const old = closed.find((cycle) => within(first, cycle) && within(last, cycle))
    return old ? { cycle: old, where: 'closed' } : { cycle: running, where: 'before' }
  }
  if (last > running.end) return { cycle: running, where: 'after' }
  return { cycle: running, where: first < running.start ? 'across' : 'inside' }
}

type Found = { cycle: Cycle; certification: string; severity: 'block' | 'warn'; fact: Fact }
export type CycleProblem = Found &
  ({ rule: 'V3' | 'V5' | 'U21'; slot: 'end' } | { rule: 'V4'; slot: 'start' })

const problems = {
  before: { rule: 'V3', slot: 'end', fact: validation.V3 },
  across: { rule: 'V4', slot: 'start', fact: validation.V4 },
  after: { rule: 'V5', slot: 'end', fact: validation.V5 },
  closed: { rule: 'U21', slot: 'end', fact: validation.U21 },
} as const

/** Certifications that a line does not name are no reason to warn: they only keep it from being refused. */
export function cycleProblems(line: Line, where: Lying[]): CycleProblem[] {
  const fits = where.some((one) => one.where === 'inside')
  if (fits && line.certifications === undefined) return []
  const severity = fits ? 'warn' : 'block'
  return where.flatMap(({ certification, cycle, where: place }) =>
    place === 'inside' ? [] : [{ ...problems[place], certification, cycle, severity } as const],
  )
}
