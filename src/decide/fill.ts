import { isDay } from '../days.ts'
import { check } from '../handbook/checks.ts'
import { categoryId } from '../intent.ts'
import type { Decision, FieldProblem, Intent, Turn } from '../messages.ts'
import type { Details, Line, MemberRecord } from '../model.ts'
import { stale } from './attest.ts'
import { merged } from './edit.ts'
import { guarded } from './record.ts'
import { say } from './say.ts'
import { settle } from './settle.ts'
import { codes } from './standing.ts'

type Of<K extends Intent['kind']> = Extract<Intent, { kind: K }>
type Errors = Partial<Record<string, FieldProblem>>

/** An empty form, or one filled from words elsewhere as far as they were understood. */
export function blankForm(intent: Of<'blank_form'>, record: MemberRecord, turn: Turn): Decision {
  const [details = {}] = guarded([intent.details ?? {}], turn)
  return say({ kind: 'blank-form', details, errors: {}, certifications: codes(record) })
}

/** A form sent back: every fault is named at its field, and nothing typed is lost. */
export function fill(intent: Of<'fill'>, record: MemberRecord, turn: Turn): Decision {
  const draft = intent.draft ? record.drafts.find(({ id }) => id === intent.draft) : undefined
  if (intent.draft && !draft) return stale(intent.draft, record, turn)
  const { details, errors } = read(intent.values)
  const index = intent.line ?? 0
  const was = draft?.lines[index]
  const line: Line = was ? merged({ ...was, title: undefined, provider: undefined }, details) : details
  const found = Object.keys(errors).length > 0 ? errors : atFields(line, record, turn)
  if (Object.keys(found).length > 0) {
    return say({
      kind: 'blank-form',
      details,
      errors: found,
      draft: intent.draft,
      line: intent.line,
      certifications: codes(record),
    })
  }
  const [safe = line] = guarded([line], turn)
  return settle(
    draft ? draft.lines.map((one, at) => (at === index ? safe : one)) : [safe],
    record,
    turn,
    draft,
  )
}

function read(values: Record<string, string>): { details: Details; errors: Errors } {
  const errors: Errors = {}
  const value = (name: string): string => (values[name] ?? '').trim()
  const category = categoryId.safeParse(value('category'))
  if (!category.success) errors.category = 'missing'
  const points = Number(value('points').replace(',', '.'))
  if (value('points') === '') errors.points = 'missing'
  else if (!Number.isFinite(points)) errors.points = 'not-a-number'
  const start = value('start')
  const end = value('end') || start
  if (start === '') errors.start = 'missing'
  else if (!isDay(start)) errors.start = 'not-a-day'
  if (end !== '' && !isDay(end)) errors.end = 'not-a-day'
  for (const name of ['title', 'provider']) if (value(name).length > 300) errors[name] = 'too-long'
  const certifications = value('certifications').split(',').filter(Boolean)
  const details: Details = {
    ...(category.success && { category: category.data }),
    ...(Number.isFinite(points) && value('points') !== '' && { points }),
    ...(isDay(start) && { start }),
    ...(isDay(end) && { end }),
    ...(value('title') && { title: value('title') }),
    ...(value('provider') && { provider: value('provider') }),
    ...(certifications.length > 0 && { certifications }),
  }
  return { details, errors }
}

const problems: Record<string, { field: string; problem: FieldProblem }> = {
  V2: { field: 'end', problem: 'reversed' },
  V3: { field: 'end', problem: 'outside-cycle' },
  V4: { field: 'start', problem: 'outside-cycle' },
  V5: { field: 'end', problem: 'outside-cycle' },
  V6: { field: 'end', problem: 'future' },
  V8: { field: 'points', problem: 'not-positive' },
  V9: { field: 'points', problem: 'too-many-decimals' },
}

const atFields = (line: Line, record: MemberRecord, turn: Turn): Errors =>
  Object.fromEntries(
    check(line, record, turn.today)
      .filter(({ severity }) => severity === 'block')
      .flatMap(({ rule }) => (problems[rule] ? [[problems[rule].field, problems[rule].problem]] : [])),
  )
