import { atomAt } from './atoms.ts'
import { yearAt } from './dated.ts'
import type { Lead } from './lead.ts'
import { type Atom, is, near, type Reading } from './reading.ts'

export type Join = 'to' | 'and' | 'or'

/** Days and the words between them: March 3 to 5 and 7. One join fewer than atoms. */
export type Sequence = { lead: Lead; atoms: Atom[]; joins: Join[]; next: number }

/** A list longer than this is no longer somebody's days. */
const LONGEST = 40

export function sequenceAt(read: Reading, lead: Lead): Sequence | undefined {
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
  dropLooseEnd(sequence)
  borrow(sequence)
  return settled(sequence)
}

type Joined = { kind: Join; next: number; comma: boolean; the: boolean }

function joinAt(read: Reading, i: number, lead: Lead, count: number): Joined | undefined {
  const ends = lead.half === 'start' ? endingAt(read, i) : undefined
  if (ends !== undefined) return { kind: 'to', next: ends, comma: false, the: false }
  const token = near(read.tokens[i])
  if (!token) return undefined
  const mean = token.mean
  if (mean.is === 'to') return { kind: 'to', next: skipTo(read, i + 1), comma: false, the: mean.the === true }
  if (mean.is === 'or') return { kind: 'or', next: i + 1, comma: false, the: false }
  if (mean.is === 'and')
    return { kind: lead.between && count === 1 ? 'to' : 'and', next: i + 1, comma: false, the: false }
  if ('-~→>'.includes(token.word)) return { kind: 'to', next: skipTo(read, i + 1), comma: false, the: false }
  if (token.word === '/' && bothWhole(read, i)) return { kind: 'to', next: i + 1, comma: false, the: false }
  if (token.word === '&' || token.word === '+') return { kind: 'and', next: i + 1, comma: false, the: false }
  if (token.word !== ',') return undefined
  const after = near(read.tokens[i + 1])
  if (is(after, 'and') || after?.word === '&') return { kind: 'and', next: i + 2, comma: false, the: false }
  if (is(after, 'or')) return { kind: 'or', next: i + 2, comma: false, the: false }
  return { kind: 'and', next: i + 1, comma: true, the: false }
}

/** "-> ", "-- ", "- to" */
function skipTo(read: Reading, i: number): number {
  let at = i
  while (at < i + 2 && (read.tokens[at]?.word === '>' || read.tokens[at]?.word === '-')) at += 1
  return at
}

const bothWhole = (read: Reading, i: number): boolean =>
  [read.tokens[i - 1], near(read.tokens[i + 1])].every(
    (token) => token?.mean.is === 'date' && token.mean.whole,
  )

/** "…, ended", "and ended on", also on the next line of a form: "Start: … End: …". */
function endingAt(read: Reading, i: number): number | undefined {
  let at = i
  if (read.tokens[at]?.word === ',' || read.tokens[at]?.word === ';') at += 1
  if (is(read.tokens[at], 'and')) at += 1
  if (!is(read.tokens[at], 'ending')) return undefined
  at += 1
  while (is(read.tokens[at], 'on', 'in') || read.tokens[at]?.word === ':') at += 1
  return at
}

/** The next day, where the words between may join it to the last. */
function follows(read: Reading, join: Joined, last: Atom): Atom | undefined {
  let at = join.next
  if (is(near(read.tokens[at]), 'on', 'from')) at += 1
  const token = read.tokens[at]
  if (!token || (token.far && join.kind !== 'to') || (token.far && !token.line)) return undefined
  const atom = atomAt(read, at) ?? (is(token, 'the') ? atomAt(read, at + 1) : undefined)
  if (!atom) return undefined
  if (join.the && atom.bare) atom.bare = 'the'
  const year = atom.day !== undefined && atom.month === undefined ? yearAt(read, atom.next) : undefined
  if (year) Object.assign(atom, year)
  if (atom.bare !== 'number') return atom
  const after = near(read.tokens[atom.next])
  if (read.known.counted.has(after?.word ?? '') || is(after, 'clock', 'unit')) return undefined
  if (join.comma && isRangeNext(read, atom.next) && last.bare === undefined) return undefined
  return atom
}

/** "March 3, 9 to 11": the second half may be hours. */
const isRangeNext = (read: Reading, i: number): boolean =>
  is(near(read.tokens[i]), 'to') || near(read.tokens[i])?.word === '-'

/** Numbers at the end that nothing makes a day are left alone. */
function dropLooseEnd(sequence: Sequence): void {
  const { atoms, joins } = sequence
  const anchored = atoms.some((atom) => atom.month !== undefined)
  while (atoms.length > 1 && atoms[atoms.length - 1]?.bare === 'number' && !anchored) {
    atoms.pop()
    joins.pop()
  }
}

/** Days without a month take it from the day before them, or from the next one that puts the day first. */
function borrow({ atoms, joins }: Sequence): void {
  for (const [i, atom] of atoms.entries()) {
    const before = atoms[i - 1]
    if (atom.day === undefined || atom.month !== undefined || !before || before.day === undefined) continue
    if (before.month !== undefined && !before.dayFirst) {
      atom.month = before.month
      if (before.year !== undefined && atom.year === undefined) atom.year = before.year
    }
  }
  for (let i = atoms.length - 2; i >= 0; i -= 1) {
    const [atom, after] = [atoms[i] as Atom, atoms[i + 1] as Atom]
    if (atom.day !== undefined && atom.month === undefined && after.dayFirst && after.month !== undefined) {
      atom.month = after.month
      atom.dayFirst = true
    }
    if (
      atom.month !== undefined &&
      atom.year === undefined &&
      after.year !== undefined &&
      after.month !== undefined
    )
      atom.year = after.year - (joins[i] === 'to' && atom.month > after.month ? 1 : 0)
    if (atom.week === undefined && atom.weekday !== undefined && after.week) atom.week = after.week
  }
}

/** A sequence must hold together; it ends before the first part that does not. */
function settled(sequence: Sequence): Sequence | undefined {
  const bad = sequence.atoms.findIndex((atom) => atom.bare === 'number' && atom.month === undefined)
  if (bad === 0) return undefined
  if (bad > 0) {
    sequence.atoms.length = bad
    sequence.joins.length = bad - 1
  }
  sequence.next = (sequence.atoms[sequence.atoms.length - 1] as Atom).next
  return sequence
}
