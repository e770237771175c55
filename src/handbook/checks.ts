import type { Activity, Cycle, Day, Fact, Line, MemberRecord } from '../model.ts'
import { category } from './categories.ts'
import { certification } from './certifications.ts'
import { cycleProblems, type Lying, lyings } from './inside.ts'
import { like } from './likeness.ts'
import { employmentUntil, validation } from './validation.ts'

type Block<Rule, Slot, More = unknown> = { rule: Rule; severity: 'block'; slot: Slot; fact: Fact } & More
type Warn<Rule, Slot, More = unknown> = { rule: Rule; severity: 'warn'; slot: Slot; fact: Fact } & More
/** Blocks when the activity lies in no cycle of the certifications it names, warns for each it does not fit. */
type OfCycle = { cycle: Cycle; certification: string; severity: 'block' | 'warn'; fact: Fact }

export type Problem =
  | Block<'V1', 'category'>
  | Block<'V2', 'end'>
  | ({ rule: 'V3'; slot: 'end' } & OfCycle)
  | ({ rule: 'V4'; slot: 'start' } & OfCycle)
  | ({ rule: 'V5'; slot: 'end' } & OfCycle)
  /** `cycle`: the closed one it belongs to. */
  | ({ rule: 'U21'; slot: 'end' } & OfCycle)
  | Block<'V6', 'end'>
  | Block<'V7', 'category'>
  | Block<'V8', 'points'>
  | Block<'V9', 'points'>
  | Warn<'V11', 'provider'>
  | Warn<'V12', 'title', { like: Activity }>
  | Warn<'V15', 'points', { certification: string; limit: number }>

type Of = Pick<MemberRecord, 'member' | 'activities'>
type Check = (line: Line, record: Of, today: Day, where: Lying[]) => Problem[]

const block = <Rule extends keyof typeof validation, Slot>(rule: Rule, slot: Slot): Block<Rule, Slot>[] => [
  { rule, severity: 'block', slot, fact: validation[rule] },
]

const known: Check = ({ category: id }) => (id === undefined || category(id) ? [] : block('V1', 'category'))

const forward: Check = ({ start, end }) => (start && end && start > end ? block('V2', 'end') : [])

const past: Check = ({ start, end }, _, today) => {
  const last = end ?? start
  return last && last > today ? block('V6', 'end') : []
}

/** Once no cycle reaches back to 2020 the days do not matter, and need not be asked. */
const employment: Check = ({ category: id, start, end }, _record, _today, where) => {
  if (id !== 'employment-verification') return []
  const last = end ?? start
  const closed = where.length > 0 && where.every(({ cycle }) => cycle.start > employmentUntil.value)
  return closed || (last && last > employmentUntil.value) ? block('V7', 'category') : []
}

const positive: Check = ({ points }) => (points === undefined || points > 0 ? [] : block('V8', 'points'))

const twoDecimals: Check = ({ points }) =>
  points === undefined || Math.round(points * 100) / 100 === points ? [] : block('V9', 'points')

const AMT = /\bAMT\b|american medical technologists/i
const ONLINE = /online|on-line|webinar|e-?learning|on-?demand|virtual|module|en línea/i
const IN_PERSON = /convention|conference|in[- ]person|meeting|society|chapter|convención|presencial/i

/** Only AMT's online activities are known to be recorded by AMT itself (U14). */
const byAmtItself: Check = ({ category: id, provider = '', title = '' }) => {
  const education = id === undefined || id === 'professional-education'
  const said = `${provider} ${title}`
  const online = AMT.test(provider) ? !IN_PERSON.test(said) : AMT.test(title) && ONLINE.test(said)
  if (!education || !online) return []
  return [{ rule: 'V11', severity: 'warn', slot: 'provider', fact: validation.V11 }]
}

const alike: Check = (line, { activities }) => {
  const found = like(line, activities)
  return found ? [{ rule: 'V12', severity: 'warn', slot: 'title', fact: validation.V12, like: found }] : []
}

const tooMany: Check = ({ points = 0 }, _record, _today, where) =>
  where.flatMap(({ certification: code }): Problem[] => {
    const limit = certification(code)?.points.value
    if (limit === undefined || !(points > limit)) return []
    return [
      { rule: 'V15', severity: 'warn', slot: 'points', fact: validation.V15, certification: code, limit },
    ]
  })

const inCycle: Check = (line, _record, _today, where) => cycleProblems(line, where)

/** In the order in which a member would want to hear of them. */
const checks: readonly Check[] = [
  known,
  forward,
  past,
  employment,
  inCycle,
  positive,
  twoDecimals,
  alike,
  byAmtItself,
  tooMany,
]

/** What speaks against attesting a line, as far as it is filled in. A blocked line is never recorded. */
export function check(line: Line, record: Of, today: Day): Problem[] {
  const where = lyings(line, record.member, today)
  return checks.flatMap((one) => one(line, record, today, where))
}
