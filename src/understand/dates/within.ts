import { between, weekdayOf } from '../../days.ts'
import type { Day, Range } from '../../model.ts'
import { mondayOf, monthOf, monthSpan, yearOf } from './calendar.ts'
import type { Atom, Reading } from './reading.ts'
import type { Said } from './said.ts'
import type { Sequence } from './sequence.ts'
import { isTaken } from './token.ts'

/** A month, week or weekend that was said by itself: "in May", "last week". Days said after it may lie in it. */
export type Period = { said: Said; range: Range; next: number; used?: true }

export function periodOf(said: Said, next: number): Period | undefined {
  const { start, end } = said.whole ?? {}
  if (!start || !end || said.why !== 'whole-period') return undefined
  return isMonth({ start, end }) || isWeek({ start, end }) ? { said, range: { start, end }, next } : undefined
}

export const isMonth = ({ start, end }: Range): boolean =>
  monthSpan(yearOf(start), monthOf(start)).start === start &&
  monthSpan(yearOf(start), monthOf(start)).end === end
const isWeek = ({ start, end }: Range): boolean =>
  weekdayOf(end) === 0 && [1, 6].includes(between(start, end))

/** Further on than so many words, days may be of any month. */
const FAR = 40

/**
 * "In May, it was the 14th to the 16th", "last week: Monday …, Thursday …": the days are those of the period. Where
 * something that counts stands between them nobody knows.
 */
export function placed(read: Reading, sequence: Sequence, period: Period): 'placed' | 'unsure' | undefined {
  const { atoms, lead } = sequence
  const far = lead.from - period.next > FAR
  const apart = !period.used && (far || read.tokens.slice(period.next, lead.from).some(isTaken))
  if (isMonth(period.range)) {
    if (!atoms.every(isNumbered)) return undefined
    if (apart) return 'unsure'
    for (const atom of atoms) Object.assign(atom, monthAndYear(period.range.start, atom, read.today))
    return 'placed'
  }
  const ago = between(mondayOf(period.range.start), mondayOf(read.today)) / 7
  const days = weekdayOf(period.range.start) === 6 ? [6, 0] : [0, 1, 2, 3, 4, 5, 6]
  if (apart || ago < 1 || !atoms.every((atom) => isWeekday(atom, days))) return undefined
  for (const atom of atoms) atom.week = { ago }
  return 'placed'
}

/** A day of this month that is still to come is last year's. */
const monthAndYear = (start: Day, { day = 0 }: Atom, today: Day): Partial<Atom> => {
  const ahead =
    monthOf(start) === monthOf(today) && yearOf(start) === yearOf(today) && day > Number(today.slice(8))
  return { month: monthOf(start), ...(!ahead && { year: yearOf(start) }) }
}

const isNumbered = (atom: Atom): boolean =>
  atom.day !== undefined && atom.month === undefined && atom.weekday === undefined

const isWeekday = ({ weekday, day, week }: Atom, among: readonly number[]): boolean =>
  weekday !== undefined && among.includes(weekday) && day === undefined && week === undefined
