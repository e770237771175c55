import type { Hears } from '../languages/heard.ts'
import { matches } from './matches.ts'
import type { Span } from './reader.ts'
import { correct } from './spelling.ts'

/**
 * The text all readers but the dates reader look at: small letters without accents or apostrophes, single spaces,
 * spelling mended; and for each character of it the place in the tidied source it came from.
 */
export type Plain = {
  /** As it came, at the source's positions; a title in quotation marks is kept so. */
  raw: string
  source: string
  text: string
  at: readonly number[]
  mended: readonly Mended[]
}

/** A word whose spelling was mended: where, as written, and as read. */
export type Mended = Span & { written: string; read: string }

export function plain(source: string, hears: Hears): Plain {
  let text = ''
  const at: number[] = []
  const mended: Mended[] = []
  const put = (chars: string, from: number, step: 0 | 1): void => {
    for (let i = 0; i < chars.length; i++) at.push(from + i * step)
    text += chars
  }
  for (const { 0: token, 1: space, 2: word, index } of matches(tokens, source)) {
    if (space) {
      if (text !== '' && !text.endsWith('\n')) put(token.includes('\n') ? '\n' : ' ', index, 0)
    } else if (word) {
      const folded = fold(token)
      const read = correct(folded, hears.spelling)
      if (read !== folded) mended.push({ from: index, to: index + token.length, written: token, read })
      put(read, index, read.length === token.length ? 1 : 0)
    } else if (fractions[token]) put(/\d$/.test(text) ? ` ${fractions[token]}` : fractions[token], index, 0)
    else put(token, index, 1)
  }
  at.push(source.length)
  return { raw: source, source, text, at, mended }
}

const tokens = /(\s+)|('?\p{L}[\p{L}\p{M}']*)|./gsu
const fractions: Record<string, string | undefined> = {
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '⅓': '1/3',
  '⅔': '2/3',
  '⅛': '1/8',
}

/** Small letters without accents or apostrophes: `Mañana` is `manana`, `don't` is `dont`. */
export function fold(word: string): string {
  const small = word.toLowerCase()
  return /^[a-z]*$/.test(small) ? small : small.normalize('NFD').replace(/[\p{M}']/gu, '')
}

/** Where in the source a stretch of the plain text stands. */
export function span(of: Plain, from: number, to: number): Span {
  const start = of.at[from] ?? of.source.length
  const last = of.at[to - 1] ?? start
  const next = of.at[to] ?? of.source.length
  const end = Math.min(next, Math.max(last + 1, endOfWord(of.source, last)))
  return { from: start, to: end }
}

/** Where in the source a match in the plain text stands. */
export const stretch = (of: Plain, { index, 0: found }: RegExpExecArray): Span =>
  span(of, index, index + found.length)

/** A mended word is longer or shorter than what was written: its span ends where the written word ends. */
function endOfWord(source: string, at: number): number {
  let end = at + 1
  if (!/[\p{L}\p{M}']/u.test(source[at] ?? '')) return end
  while (end < source.length && /[\p{L}\p{M}']/u.test(source[end] ?? '')) end++
  return end
}

/** The source with stretches of it taken out, positions kept; a word of no meaning keeps apart what they parted. */
export function without(source: string, spans: readonly Span[]): string {
  let text = ''
  let at = 0
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (to <= at) continue
    text += source.slice(at, Math.max(at, from)) + source.slice(Math.max(at, from), to).replace(/[^\n]/g, 'x')
    at = Math.max(at, to)
  }
  return text + source.slice(at)
}
