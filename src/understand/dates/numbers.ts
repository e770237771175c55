import type { Lexicon } from './lexicon.ts'
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
    (next.word === '.' || next.word === ',') &&
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

/** Room 3, b12, $5, #4, covid-19. */
function isName(pieces: Token[], i: number, known: Lexicon): boolean {
  const token = pieces[i] as Token
  const before = pieces[i - 1]
  if (!before || token.far) return false
  if ('#$'.includes(before.word) || known.numbered.has(before.word)) return true
  if (token.gap > 0) return false
  if (before.mean.is === 'word') return true
  return before.word === '-' && tight(before) && pieces[i - 2]?.mean.is === 'word'
}

/** Twenty third, twenty-three, twenty twenty six, two thousand twenty six. */
function spokenNumber(pieces: Token[], i: number): Taken {
  const first = pieces[i] as Token
  if (first.mean.is !== 'cardinal') return undefined
  const hyphen = pieces[i + 1]?.word === '-' && tight(pieces[i + 1]) && tight(pieces[i + 2])
  const k = hyphen ? i + 2 : i + 1
  const next = pieces[k]
  if (!next || next.far) return undefined
  const tens = first.mean.n
  const unit = next.mean.is === 'ordinal' || next.mean.is === 'cardinal' ? next.mean : undefined
  if (!unit) return undefined
  if ((tens === 20 || tens === 30) && unit.n < 10)
    return [span(pieces, i, k + 1, { is: unit.is, n: tens + unit.n }), k + 1]
  if (tens !== 2000 && !(tens === 20 && unit.n === 20)) return undefined
  const [rest, end] = spokenNumber(pieces, k) ?? [next, k + 1]
  const year = tens === 2000 ? rest : (spokenNumber(pieces, k)?.[0] ?? next)
  return 'n' in year.mean && year.mean.n < 100
    ? [span(pieces, i, end, { is: 'year', year: 2000 + year.mean.n }), end]
    : undefined
}
