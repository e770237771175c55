import type { Lead } from './lead.ts'
import { is, isActivity, near, type Reading } from './reading.ts'
import { isTaken } from './token.ts'

export type Join = 'to' | 'and' | 'or'

/** The words between two days. `the`: an article is in them. `comma`: nothing but a comma. */
export type Joined = { kind: Join; next: number; comma?: true; the?: true }

export function joinAt(read: Reading, i: number, lead: Lead, count: number): Joined | undefined {
  const ends = lead.half === 'start' ? endingAt(read, i) : undefined
  if (ends !== undefined) return { kind: 'to', next: ends }
  const token = near(read.tokens[i])
  if (!token) return undefined
  const { mean, word } = token
  if (mean.is === 'to') return { kind: 'to', next: pastArrow(read, i + 1), ...(mean.the && { the: true }) }
  if (mean.is === 'or') return { kind: 'or', next: i + 1 }
  if (mean.is === 'and') return { kind: lead.between && count === 1 ? 'to' : 'and', next: i + 1 }
  if (word === '-' || word === '~' || word === '→') return { kind: 'to', next: pastArrow(read, i + 1) }
  if (word === '/' && bothWhole(read, i)) return { kind: 'to', next: i + 1 }
  if (word === '&' || word === '+') return { kind: 'and', next: i + 1 }
  return word === ',' ? afterComma(read, i + 1) : nothingBetween(read, i)
}

/** More days in a row than that nobody dictates. */
const MOST = 12

/** "Nov 14 15 16", "the eighth fifteenth and twenty second": days in a row with nothing between them, as dictated. */
function nothingBetween(read: Reading, i: number): Joined | undefined {
  const days: number[] = []
  let at = i - 1
  for (; at < i + MOST && is(near(read.tokens[at]), 'number', 'ordinal', 'the'); at += 1) {
    const mean = read.tokens[at]?.mean
    if (mean?.is === 'the' && !is(near(read.tokens[at + 1]), 'ordinal')) break
    if (mean?.is === 'number' && mean.digits > 2) break
    if (mean && 'n' in mean) days.push(mean.n)
  }
  const [first = 0, second = 0] = days
  const upward = days.length >= 2 && days.every((day, k) => day <= 31 && day > (days[k - 1] ?? 0))
  const next = near(read.tokens[at])
  const goesOn = next && is(next, 'word', 'of', 'month', 'unit', 'clock') && !isTaken(next)
  const counts = read.known.counted.has(next?.word ?? '') || !isActivity(read.known, next)
  if (!upward || (goesOn && counts)) return undefined
  const listed =
    days.length > 2 ||
    second === first + 1 ||
    is(read.tokens[i], 'ordinal', 'the') ||
    is(next, 'and') ||
    next?.word === '&'
  return listed ? { kind: 'and', next: i } : undefined
}

function afterComma(read: Reading, i: number): Joined {
  const after = near(read.tokens[i])
  if (is(after, 'and') || after?.word === '&') return { kind: 'and', next: i + 1 }
  return is(after, 'or') ? { kind: 'or', next: i + 1 } : { kind: 'and', next: i, comma: true }
}

/** "->", "--" */
function pastArrow(read: Reading, i: number): number {
  let at = i
  while (at < i + 2 && (read.tokens[at]?.word === '>' || read.tokens[at]?.word === '-')) at += 1
  return at
}

/** 2026-03-04/2026-03-05 */
const bothWhole = (read: Reading, i: number): boolean =>
  [read.tokens[i - 1], near(read.tokens[i + 1])].every(
    (token) => token?.mean.is === 'date' && token.mean.whole,
  )

/** "…, ended", "and ended on", also on the next line of a form: "Start: … End: …". */
function endingAt(read: Reading, i: number): number | undefined {
  let at = i
  if ([',', ';', '/', '|', '-', '.'].includes(read.tokens[at]?.word ?? '')) at += 1
  if (is(read.tokens[at], 'and')) at += 1
  if (!is(read.tokens[at], 'ending', 'finishing')) return undefined
  at += 1
  while (is(read.tokens[at], 'on', 'in') || ':='.includes(read.tokens[at]?.word ?? '?')) at += 1
  return at
}
