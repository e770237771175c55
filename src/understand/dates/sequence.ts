import { atomAt } from './atoms.ts'
import { yearAt } from './dated.ts'
import { type Join, type Joined, joinAt } from './joins.ts'
import type { Lead } from './lead.ts'
import { type Atom, endsRange, is, isActivity, near, type Reading } from './reading.ts'
import { isTaken } from './token.ts'
import { withWeekdays } from './weekdays.ts'

/** Days and the words between them: March 3 to 5 and 7. One join fewer than atoms. */
export type Sequence = { lead: Lead; atoms: Atom[]; joins: Join[]; next: number }

/** A list longer than this is no longer somebody's days. */
const LONGEST = 16

export function sequenceAt(
  read: Reading,
  lead: Lead,
  inMonth = false,
): Sequence | { skip: number } | undefined {
  const first = atomAt(read, lead.next)
  if (!first) return undefined
  const atoms = [first]
  const joins: Join[] = []
  while (atoms.length < LONGEST) {
    const last = atoms[atoms.length - 1] as Atom
    const join = joinAt(read, last.next, lead, atoms.length)
    const atom = join && follows(read, join, last)
    if (!join || !atom) break
    joins.push(join.kind)
    atoms.push(atom)
  }
  const sequence = { lead, atoms, joins, next: 0 }
  borrow(sequence)
  const whole = settled(read, sequence, inMonth)
  return whole ? withWeekdays(read, withoutEnd(read, whole)) : { skip: firstWithCompany(atoms) }
}

/** "1/1/2024 to present", "from july 7 on": it began and has not ended. */
function withoutEnd(read: Reading, sequence: Sequence): Sequence {
  const led = read.tokens.slice(sequence.lead.from, sequence.lead.next).some((token) => is(token, 'from'))
  const [on, after] = [near(read.tokens[sequence.next]), near(read.tokens[sequence.next + 1])]
  if (led && on?.word.startsWith('on') && (on.word !== 'on' || !after || is(after, 'mark', 'and')))
    return { ...sequence, lead: { ...sequence.lead, half: 'start' }, next: sequence.next + 1 }
  const join = joinAt(read, sequence.next, sequence.lead, sequence.atoms.length)
  if (join?.kind !== 'to' || !is(near(read.tokens[join.next]), 'open')) return sequence
  return { ...sequence, lead: { ...sequence.lead, half: 'start' }, next: join.next + 1 }
}

/** Where to look on when plain numbers at the front belong to no month: they were looked at already. */
const firstWithCompany = (atoms: Atom[]): number =>
  atoms.find(({ bare }, i) => i > 0 && bare !== 'number')?.from ?? (atoms[atoms.length - 1] as Atom).next

/** The next day, where the words between may join it to the last. */
function follows(read: Reading, join: Joined, last: Atom): Atom | undefined {
  const led = is(near(read.tokens[join.next]), 'on', 'from') ? join.next + 1 : join.next
  const at = is(read.tokens[led], 'the') && is(near(read.tokens[led + 1]), 'weekday') ? led + 1 : led
  const token = read.tokens[at]
  if (!token || (token.far && !(token.line && join.kind === 'to'))) return undefined
  const atom = dayAndYear(read, join, last) ?? atomAt(read, at)
  if (!atom) return undefined
  if (join.the && atom.bare) atom.bare = 'the'
  const year = atom.day !== undefined && atom.month === undefined ? yearAt(read, atom.next) : undefined
  if (year) Object.assign(atom, year)
  return atom.bare !== 'number' || mayFollow(read, join, last, atom) ? atom : undefined
}

/** "3/16-18/26": the second half is day and year. */
function dayAndYear(read: Reading, join: Joined, last: Atom): Atom | undefined {
  const mean = read.tokens[join.next]?.mean
  if (join.kind !== 'to' || last.month === undefined || last.year !== undefined) return undefined
  if (mean?.is === 'date' && !mean.whole && mean.month > 12)
    return { from: join.next, next: join.next + 1, day: mean.month, year: 2000 + mean.day }
  return mean?.is === 'month-year' && mean.month > 12
    ? { from: join.next, next: join.next + 1, day: mean.month, year: mean.year }
    : undefined
}

/** A plain number goes on a list only upward, only where it counts nothing, and not by a mere comma before a word. */
function mayFollow(read: Reading, join: Joined, last: Atom, atom: Atom): boolean {
  const after = near(read.tokens[atom.next])
  // "may 12, 19 and 26 webinars": nobody counts so many
  const many = join.kind === 'and' && (atom.day ?? 0) > 12 && last.day !== undefined
  const counts =
    read.known.counted.has(after?.word ?? '') &&
    !endsRange(read, atom.from) &&
    !(many && isActivity(read.known, after))
  if (counts || is(after, 'clock', 'unit')) return false
  if (is(read.tokens[atom.from], 'cardinal') && isSpaced(read, atom)) return false
  const backward = (atom.day ?? 0) <= (last.day ?? 0)
  if (backward && (join.kind === 'and' || isSpaced(read, atom))) return false
  if (!join.comma) return true
  const tight = read.tokens[atom.from]?.gap === 0
  if (last.year !== undefined || (is(after, 'word') && !(tight && after && isTaken(after)))) return false
  const further = near(read.tokens[atom.next + 1])
  const rangeNext = is(after, 'to') || (after?.word === '-' && !(further && isTaken(further)))
  return !rangeNext || last.bare !== undefined
}

/** "5/4 - 2": set apart, no end of a range. */
const isSpaced = (read: Reading, { from }: Atom): boolean =>
  read.tokens[from - 1]?.word === '-' &&
  read.tokens[from]?.gap === 1 &&
  (read.tokens[from - 1]?.gap === 1 || read.tokens[from - 2]?.word === '-')

/** Days without a month take it from the day before them, or from the next one that puts the day first. */
function borrow({ atoms, joins }: Sequence): void {
  for (const [i, atom] of atoms.entries()) if (!atoms[i - 1]?.dayFirst) borrowBack(atoms[i - 1], atom)
  for (let i = atoms.length - 2; i >= 0; i -= 1) {
    const [atom, after] = [atoms[i] as Atom, atoms[i + 1] as Atom]
    if (atom.day !== undefined && atom.month === undefined && after.dayFirst && after.month !== undefined)
      Object.assign(atom, { month: after.month, dayFirst: true })
    if (atom.month !== undefined && after.month !== undefined && after.year !== undefined)
      atom.year ??= after.year - (joins[i] === 'to' && atom.month > after.month ? 1 : 0)
    if (atom.weekday !== undefined && after.week) atom.week ??= after.week
  }
  for (const [i, atom] of atoms.entries()) borrowBack(atoms[i - 1], atom)
}

function borrowBack(before: Atom | undefined, atom: Atom): void {
  if (atom.day === undefined || atom.month !== undefined || before?.day === undefined) return
  if (before.month === undefined) return
  atom.month = before.month
  if (before.year !== undefined) atom.year ??= before.year
}

/** A sequence ends before the first day that nothing makes one, and must hold together. */
function settled(read: Reading, sequence: Sequence, inMonth: boolean): Sequence | undefined {
  const { atoms, joins } = sequence
  const bad = atoms.findIndex((atom) => atom.bare === 'number' && atom.month === undefined)
  if (bad === 0) return undefined
  if (bad > 0) {
    atoms.length = bad
    joins.length = bad - 1
  }
  sequence.next = (atoms[atoms.length - 1] as Atom).next
  const further = is(read.tokens[sequence.next + 1], 'number') ? sequence.next + 1 : undefined
  // "mar 2 and 9 webinars": two days, or nine of them?
  const counts =
    further && is(read.tokens[further - 1], 'and') && isActivity(read.known, read.tokens[further + 1])
  if (further && (counts || endsRange(read, further))) sequence.lead.unsure = true
  if (isPointless(read, sequence)) sequence.lead.unsure = true
  return atoms.some(
    ({ day, month, weekday }) => day === undefined || month !== undefined || weekday !== undefined,
  ) || daysOnly(read, sequence, inMonth)
    ? sequence
    : undefined
}

/** "Seminar 4/1, 2", and no points are told: the second may be a day or the points. */
function isPointless({ tokens }: Reading, { atoms, next }: Sequence): boolean {
  const [last, before] = [atoms.at(-1), tokens[(atoms.at(-1)?.from ?? 0) - 1]]
  return (
    atoms.length === 2 &&
    last?.bare === 'number' &&
    before?.word === ',' &&
    next === tokens.length &&
    !tokens.some(isTaken)
  )
}

/** "15th, class, 1 pt": the day has a field of its own; "1st, ..." may count things up. */
function isField(read: Reading, [only, ...more]: Atom[], next: number): boolean {
  const [token, after] = [read.tokens[only?.from ?? 0], read.tokens[next]]
  const before = read.tokens[(only?.from ?? 0) - 1]
  // "webinar 20th 1 pt"
  const named = before !== undefined && !token?.far && isActivity(read.known, before)
  const ends = !near(after) || after?.word === ',' || (named && after !== undefined && isTaken(after))
  const begins = token?.far === true || named || (before?.word === ',' && !near(after))
  return more.length === 0 && only?.bare === 'ordinal' && !only.spelt && (only.day ?? 0) > 4 && begins && ends
}

/** "On the 3rd", "the 1st to the 2nd", but not "the 3rd webinar", "safety first", "the second one". */
function daysOnly(read: Reading, { lead, atoms, joins, next }: Sequence, inMonth: boolean): boolean {
  const after = near(read.tokens[next])
  const ends = !after || isTaken(after) || !is(after, 'word', 'or')
  if (inMonth && ends && atoms.every(({ bare }) => bare !== 'number')) return true
  if (isField(read, atoms, next)) return true
  if (lead.on && atoms.every(({ bare }) => bare !== 'the')) return true
  if (joins.includes('to')) return true
  if (atoms.some(({ spelt }) => spelt) || !atoms.some(({ bare }) => bare === undefined || bare === 'the'))
    return false
  if (atoms.length === 1 && atoms[0]?.bare === 'the') return false
  return read.known.dayFirst || !is(near(read.tokens[next]), 'word', 'and', 'or', 'to')
}
