import { type Atom, is, near, type Reading } from './reading.ts'
import type { Sequence } from './sequence.ts'

/** "2/24-2/26 (Thu-Sat)", "Thu-Sat, 2/24-2/26": the weekdays say no other days; they must agree with them. */
export function withWeekdays(read: Reading, sequence: Sequence): Sequence {
  const { atoms, joins } = sequence
  const shape = atoms
    .map(({ day, weekday }) => (day === undefined ? 'w' : weekday === undefined ? 'd' : 'b'))
    .join('')
  const [first, second, third, fourth] = atoms
  if (!first || !second) return sequence
  if (third && shape === 'wbd' && joins[0] !== 'or' && joins[0] === joins[1])
    return folded(sequence, second, third, first.weekday, second.weekday)
  if (fourth && shape === 'ddww' && joins.join() === 'to,and,to')
    return folded(sequence, first, second, third?.weekday, fourth.weekday)
  return shape === 'dd' && joins[0] !== 'or' ? inBrackets(read, sequence, first, second) : sequence
}

function folded(
  sequence: Sequence,
  from: Atom,
  to: Atom,
  first: number | undefined,
  last: number | undefined,
): Sequence {
  const atoms = [
    { ...from, ...(first !== undefined && { weekday: first }) },
    { ...to, ...(last !== undefined && { weekday: last }) },
  ]
  return { ...sequence, atoms, joins: sequence.joins.slice(0, 1) }
}

function inBrackets(read: Reading, sequence: Sequence, from: Atom, to: Atom): Sequence {
  const at = near(read.tokens[sequence.next])?.word === '(' ? sequence.next + 1 : sequence.next
  const [first, join, last] = [near(read.tokens[at]), near(read.tokens[at + 1]), near(read.tokens[at + 2])]
  const joins = is(join, 'to', 'and') || ['-', '/', '&'].includes(join?.word ?? '')
  if (first?.mean.is !== 'weekday' || last?.mean.is !== 'weekday' || !joins) return sequence
  const next = near(read.tokens[at + 3])?.word === ')' ? at + 4 : at + 3
  return { ...folded(sequence, from, to, first.mean.weekday, last.mean.weekday), next }
}
