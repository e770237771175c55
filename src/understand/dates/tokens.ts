import type { DateWords } from '../../languages/date-words.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import { number } from './numbers.ts'
import { misspelt } from './spelling.ts'
import { bare, type Meaning, span, type Taken, type Token, WORD } from './token.ts'

/** Latin letters with their accents; of other scripts each character stands alone. */
const PIECE =
  /\d+|[a-zA-Z\u00c0-\u024f](?:[a-zA-Z\u00c0-\u024f]|[\u0300-\u036f])*(?:'[a-zA-Z\u00c0-\u024f]+)*|[^\s]/g
const WRITTEN_DATE =
  /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}|\d{2})(?!\d)|(\d{1,2})\/(\d{4})(?![\d/])|(\d{1,2})\/(\d{1,2})(?![\d/%])/y

/** More blanks than this part two tokens: other readers blank out what they have read. */
const NEAR = 3

/** More than any message of words has; what is longer is read no further, so that reading stays quick. */
const MOST = 5000

const MARK = { is: 'mark' } as const

/** The text once through: words with what they say of time, numbers, written dates, marks. */
export function tokens(text: string, words: DateWords): Token[] {
  const known = lexicon(words)
  const out: Token[] = []
  let end = 0
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(text); match && out.length < MOST; match = PIECE.exec(text)) {
    const from = match.index
    const written = isDigit(match[0]) && !glued(text, from) ? writtenDate(text, from) : undefined
    if (written) PIECE.lastIndex = written.to
    const to = PIECE.lastIndex
    const gap = from - end
    const line = end > 0 && hasLine(text, end, from)
    const word = (written ? text.slice(from, to) : match[0]).toLowerCase()
    out.push({
      from,
      to,
      word,
      gap,
      far: line || gap > NEAR || end === 0,
      line,
      mean: written?.mean ?? compact(word, text, from) ?? single(word, known),
    })
    end = to
  }
  return joined(out, known)
}

function hasLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text[at] === '\n') return true
  return false
}

const isDigit = (word: string): boolean => word >= '0' && word < ':'
const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code >= 0xc0 && code < 0x250)
const glued = (text: string, at: number): boolean =>
  at > 0 && /[a-z\u00c0-\u024f\d.#$:]/i.test(text[at - 1] ?? '')

function single(word: string, known: Lexicon): Meaning {
  if (isDigit(word)) return { is: 'number', n: Number(word), digits: word.length }
  return known.single.get(bare(word)) ?? (isLetter(word.charCodeAt(0)) ? WORD : MARK)
}

/** 20260304, in a field of its own: elsewhere it may be a number of anything. */
function compact(word: string, text: string, at: number): Meaning | undefined {
  const [, year, month, day] = /^(20[12]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(word) ?? []
  if (!year || !/(?:^|[,;(|\n]|xx|\bon) ?$/i.test(text.slice(Math.max(0, at - 4), at))) return undefined
  return { is: 'date', year: Number(year), month: Number(month), day: Number(day), whole: true }
}

function writtenDate(text: string, at: number): { mean: Meaning; to: number } | undefined {
  WRITTEN_DATE.lastIndex = at
  const m = WRITTEN_DATE.exec(text)
  if (!m) return undefined
  const to = WRITTEN_DATE.lastIndex
  if (m[1])
    return { to, mean: { is: 'date', year: +m[1], month: Number(m[3]), day: Number(m[4]), whole: true } }
  if (m[5])
    return { to, mean: { ...monthFirst(Number(m[5]), Number(m[7])), year: century(m[8] ?? ''), whole: true } }
  if (m[9]) return { to, mean: { is: 'month-year', month: Number(m[9]), year: Number(m[10]) } }
  if (text[at - 1] === '/') return undefined
  return { to, mean: { ...monthFirst(Number(m[11]), Number(m[12])), whole: false } }
}

const monthFirst = (a: number, b: number) =>
  a > 12 && b <= 12
    ? ({ is: 'date', month: b, day: a } as const)
    : ({ is: 'date', month: a, day: b } as const)

/** Two digits lie in this century up to 2069. */
export const century = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900)

/** Phrases, ordinals, clock times and misspelt words, made one token each. */
function joined(pieces: Token[], known: Lexicon): Token[] {
  const out: Token[] = []
  for (let i = 0; i < pieces.length; ) {
    const taken = phrase(pieces, i, known) ?? number(pieces, i, known) ?? [pieces[i] as Token, i + 1]
    out.push(taken[0])
    i = taken[1]
  }
  for (const [i, token] of out.entries()) {
    if (token.mean.is !== 'word' || token.word.length < 4) continue
    const mean = misspelt(token.word, beside(out, i), known)
    if (mean) out[i] = { ...token, mean, typo: true }
  }
  return out
}

/** A number, an article or a connecting word next to it: then a word may be a misspelt month. */
const COMPANY = new Set([
  'number',
  'ordinal',
  'cardinal',
  'in',
  'of',
  'of-the',
  'whole',
  'part',
  'year',
  'to',
])
const beside = (all: Token[], i: number): boolean => {
  const [before, after] = [all[i - 1], all[i + 1]]
  const close = (token: Token | undefined, far: boolean | undefined) =>
    token !== undefined && !far && COMPANY.has(token.mean.is)
  return close(before, all[i]?.far) || (close(after, after?.far) && after?.mean.is !== 'of')
}

function phrase(pieces: Token[], i: number, known: Lexicon): Taken {
  const first = pieces[i] as Token
  for (const { words, mean } of known.phrases.get(bare(first.word)) ?? []) {
    if (words.every((word, k) => k === 0 || sameWord(pieces[i + k], word)))
      return [span(pieces, i, i + words.length, mean), i + words.length]
  }
  const possessive = first.word.endsWith("'s") ? known.single.get(first.word.slice(0, -2)) : undefined
  return possessive ? [{ ...first, mean: possessive }, i + 1] : weekdaysOne(pieces, i, known)
}

/** "Fridays webinar" is Friday's, "fridays webinars" are many. */
function weekdaysOne(pieces: Token[], i: number, known: Lexicon): Taken {
  const first = pieces[i] as Token
  const mean = first.word.endsWith('s') ? known.single.get(first.word.slice(0, -1)) : undefined
  const [one, two] = [pieces[i + 1], pieces[i + 2]]
  const singular = [one, two].find((token) => token && !token.far && known.ranked.has(token.word))
  if (mean?.is !== 'weekday' || !singular || known.counted.has(one?.word ?? '')) return undefined
  return one === singular || one?.mean.is === 'word' ? [{ ...first, mean }, i + 1] : undefined
}

const sameWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined && !token.far && (bare(token.word) === word || token.word === `${word}'s`)
