import { createRequire } from 'node:module'
import type { Bidi } from 'bidi-js'
import { type Face, faceFor, plain } from './letters.ts'

/** Letters drawn together: one face, one direction. In the order they stand on the page, left to right. */
export type Run = { text: string; face: string; rightToLeft: boolean }

/** Ready to draw. */
export type Line = { runs: (Run & { width: number })[]; width: number }

export type Measure = (run: Run) => number

// its typings describe an ES module, what Node loads is CommonJS
const bidi: Bidi = createRequire(import.meta.url)('bidi-js')()

/** Breaks a text into lines no wider than `width`: between words, inside a word only where it is wider than a line. */
export function linesOf(text: string, faces: Face[], width: number, measure: Measure): Line[] {
  const base = plain.test(text) ? 'ltr' : direction(text)
  const set = (words: string): Line => {
    const runs = runsOf(words.trimEnd(), faces, base).map((run) => ({ ...run, width: measure(run) }))
    return { runs, width: runs.reduce((sum, run) => sum + run.width, 0) }
  }
  const widthOf = (words: string): number => set(words).width
  const lines: string[] = []
  let line = ''
  let filled = 0
  for (const word of wordsOf(text).flatMap((word) => splitWide(word, width, widthOf))) {
    const bare = widthOf(word)
    if (line !== '' && filled + bare > width) {
      lines.push(line)
      line = ''
      filled = 0
    }
    line += word
    filled += word === word.trimEnd() ? bare : bare + space(measure, faces)
  }
  return [...lines, line].map(set)
}

const space = (measure: Measure, faces: Face[]): number =>
  measure({ text: ' ', face: faces[0]?.name ?? '', rightToLeft: false })

/** Words with the space after them; scripts written without spaces may be broken after any letter. */
const wordsOf = (text: string): string[] =>
  text.match(
    /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}][\p{M}\p{P}]* *|[^ \p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]+ *| +/gu,
  ) ?? []

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function splitWide(word: string, width: number, widthOf: (words: string) => number): string[] {
  if (widthOf(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  let filled = 0
  for (const { segment } of graphemes.segment(word)) {
    const wide = widthOf(segment)
    if (piece !== '' && filled + wide > width) {
      pieces.push(piece)
      piece = ''
      filled = 0
    }
    piece += segment
    filled += wide
  }
  return [...pieces, piece]
}

const direction = (text: string): 'ltr' | 'rtl' =>
  (bidi.getEmbeddingLevels(text).paragraphs[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr'

function runsOf(line: string, faces: Face[], base: 'ltr' | 'rtl'): Run[] {
  if (line === '') return []
  if (plain.test(line) && base === 'ltr')
    return [{ text: line, face: faces[0]?.name ?? '', rightToLeft: false }]
  const { levels } = bidi.getEmbeddingLevels(line, base)
  const runs: Leveled[] = []
  let at = 0
  for (const letter of line) {
    const next = runOf(letter, levels[at] ?? 0, faces, runs.at(-1))
    at += letter.length
    const last = runs.at(-1)
    if (!last || last.level !== next.level || last.face !== next.face || last.digits !== next.digits)
      runs.push(next)
    else last.text = next.digits ? next.text + last.text : last.text + next.text
  }
  return visual(runs)
}

type Leveled = Run & { level: number; digits: boolean }

function runOf(letter: string, level: number, faces: Face[], last: Leveled | undefined): Leveled {
  const odd = level % 2 === 1
  // Arabic digits run left to right, but the font engine turns them with their script: they are handed over turned
  const digits = !odd && /[\u0660-\u0669\u06f0-\u06f9]/.test(letter)
  const face = last && inherits(letter) ? last.face : (faceFor(letter, faces)?.name ?? '')
  const text = odd ? (bidi.getMirroredCharacter(letter) ?? letter) : letter
  return { text, face, level, rightToLeft: odd || digits, digits }
}

/** Joiners and marks go with the letter before them. */
const inherits = (letter: string): boolean => /^[\p{M}\u200c\u200d]$/u.test(letter)

/** Rule L2 of the bidirectional algorithm, by runs: from the highest level down, whatever lies at it or above turns round. */
function visual(runs: Leveled[]): Run[] {
  const order = [...runs]
  for (let level = Math.max(...runs.map((run) => run.level)); level > 0; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from
      while ((order[to]?.level ?? 0) >= level) to++
      order.splice(from, to - from, ...order.slice(from, to).reverse())
      from = Math.max(from, to)
    }
  }
  return order.map(({ text, face, rightToLeft }) => ({ text, face, rightToLeft }))
}
