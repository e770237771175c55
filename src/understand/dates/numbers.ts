import type { Lexicon } from './lexicon.ts'
import { near } from './reading.ts'
import { bare, span, type Taken, type Token, WORD } from './token.ts'

const CLOCK = { is: 'clock' } as const
const tight = (token: Token | undefined): token is Token => token !== undefined && token.gap === 0

/** A number with what belongs to it: 3rd, 6:30 pm, 2.5; or what it is instead of a day. */
export function number(pieces: Token[], i: number, known: Lexicon): Taken {
  const first = pieces[i] as Token
  if (first.mean.is === 'cardinal') return spokenNumber(pieces, i)
  if (first.mean.is !== 'number') return undefined
  const next = pieces[i + 1]
  if (tight(next) && known.ordinalEnding.has(next.word))
    return [span(pieces, i, i + 2, { is: 'ordinal', n: first.mean.n }), i + 2]
  if (tight(next) && next.word === ':' && tight(pieces[i + 2]))
    return [span(pieces, i, meridiem(pieces, i + 3, known), CLOCK), meridiem(pieces, i + 3, known)]
  const clockEnd = meridiem(pieces, i + 1, known)
  if (clockEnd > i + 1) return [span(pieces, i, clockEnd, CLOCK), clockEnd]
  if (
    tight(next) &&
    (next.word === '.' || (next.word === ',' && !inRow(pieces, i))) &&
    tight(pieces[i + 2]) &&
    isNumber(pieces[i + 2])
  )
    return [span(pieces, i, i + 3, WORD), i + 3]
  if (tight(next) && (next.word === '%' || (next.mean.is === 'word' && !known.month.has(next.word))))
    return [span(pieces, i, i + 2, WORD), i + 2]
  if (next && !next.far && next.mean.is === 'unit')
    return [{ ...first, mean: { is: 'count', n: first.mean.n } }, i + 1]
  return [isName(pieces, i, known) ? { ...first, mean: WORD } : first, i + 1]
}

/** "May 29,30,31" are days, "1,5" is one and a half. */
const inRow = (pieces: Token[], i: number): boolean =>
  pieces[i - 1]?.mean.is === 'month' ||
  (pieces[i - 1]?.word === ',' && tight(pieces[i]) && isNumber(pieces[i - 2])) ||
  (pieces[i + 3]?.word === ',' && tight(pieces[i + 4]) && isNumber(pieces[i + 4]))

const isNumber = (token: Token | undefined): boolean => token?.mean.is === 'number'

/** The index after am, p.m., o'clock, or the same index. */
function meridiem(pieces: Token[], i: number, known: Lexicon): number {
  const token = pieces[i]
  if (!token || token.far) return i
  if (known.meridiem.has(bare(token.word))) return i + 1
  const dotted = (token.word === 'a' || token.word === 'p') && pieces[i + 1]?.word !== 'm'
  if (dotted && tight(token) && pieces[i + 1]?.word !== '.') return i + 1
  if (token.word !== 'a' && token.word !== 'p') return i
  const m = pieces[i + 1]?.word === '.' ? i + 2 : i + 1
  if (pieces[m]?.word !== 'm') return i
  return pieces[m + 1]?.word === '.' && tight(pieces[m + 1]) ? m + 2 : m + 1
}

/** "The day 5 of September". */
const isOfMonth = (pieces: Token[], i: number): boolean =>
  pieces[i - 1]?.mean.is === 'unit' && pieces[i + 1]?.mean.is === 'of' && pieces[i + 2]?.mean.is === 'month'

/** Room 3, b12, $5, #4, covid-19. */
function isName(pieces: Token[], i: number, known: Lexicon): boolean {
  const token = pieces[i] as Token
  const before = pieces[i - 1]
  if (!before || token.far) return false
  const year = token.mean.is === 'number' && token.mean.digits === 4
  if ('#$'.includes(before.word) || (known.numbered.has(before.word) && !year && !isOfMonth(pieces, i)))
    return true
  if (token.gap > 0) return false
  if (before.mean.is === 'word') return true
  return before.word === '-' && tight(before) && pieces[i - 2]?.mean.is === 'word'
}

type Spoken = { is: 'ordinal' | 'cardinal'; n: number; next: number }

/** Twenty third, twenty-three; and as a year: twenty twenty six, two thousand (and) twenty six. */
function spokenNumber(pieces: Token[], i: number): Taken {
  const [first, next] = [below100(pieces, i), near(pieces[i + 1])]
  if (!first) return undefined
  if (first.n === 2 && next?.mean.is === 'thousand') {
    const at = near(pieces[i + 2])?.mean.is === 'and' ? i + 3 : i + 2
    return spokenYear(pieces, i, below100(pieces, at), i + 2)
  }
  if (first.n === 20) {
    const rest = below100(pieces, i + 1)
    if (rest && rest.is === 'cardinal' && rest.n >= 10) return spokenYear(pieces, i, rest, i + 1)
  }
  return first.next > i + 1
    ? [span(pieces, i, first.next, { is: first.is, n: first.n }), first.next]
    : undefined
}

function spokenYear(pieces: Token[], i: number, rest: Spoken | undefined, bareNext: number): Taken {
  const said = rest?.is === 'cardinal' ? rest : undefined
  const next = said?.next ?? bareNext
  return [span(pieces, i, next, { is: 'year', year: 2000 + (said?.n ?? 0) }), next]
}

/** One to ninety-nine, in words. */
function below100(pieces: Token[], i: number): Spoken | undefined {
  const mean = pieces[i]?.mean
  if (mean?.is === 'ordinal') return { ...mean, next: i + 1 }
  if (mean?.is !== 'cardinal') return undefined
  const hyphen = pieces[i + 1]?.word === '-' && tight(pieces[i + 1]) && tight(pieces[i + 2])
  const at = hyphen ? i + 2 : i + 1
  const unit = near(pieces[at])?.mean
  const joins =
    (mean.n === 20 || mean.n === 30) && (unit?.is === 'ordinal' || unit?.is === 'cardinal') && unit.n < 10
  return joins ? { is: unit.is, n: mean.n + unit.n, next: at + 1 } : { ...mean, next: i + 1 }
}
