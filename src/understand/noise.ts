import type { Hears } from '../languages/heard.ts'
import { matches } from './matches.ts'
import { type Plain, stretch } from './plain.ts'
import type { Span } from './reader.ts'

/** "1." and "2)" before the lines of a list, or counting up within a line: "(1) at the end" is none. */
export function listMarks(source: string): Span[] {
  const marks = matches(/(?<=^|\n) *\(?\d{1,2}[.)](?= )|(?<=\s)\(?\d{1,2}[.)](?= )/g, source).map(
    ({ index, 0: mark }) => ({
      from: index,
      to: index + mark.length,
      n: Number(mark.replace(/\D/g, '')),
      line: index === 0 || source[index - 1] === '\n',
    }),
  )
  const inline = marks.filter(({ line }) => !line)
  const first = marks[0]?.line && inline[0]?.n === 2 ? 2 : 1
  const counts = inline.length + first > 2 && inline.every(({ n }, i) => n === i + first)
  return marks.filter(({ line }) => line || counts)
}

export type Noise = {
  noise: Span[]
  /** The plain text in which they are masked. */
  masked: string
}

/** Numbers that are neither points nor days: rooms, prices, certificates, editions, how many of something. */
export function readNoise(text: Plain, { points, noise }: Hears): Noise {
  const numbered = /\d/.test(text.text)
  const patterns = numbered ? [points.academic, points.otherPoints, ...noise] : [points.otherPoints]
  const found = patterns.flatMap((pattern) => matches(pattern, text.text))
  const marks = numbered ? listMarks(text.source).map(({ from, to }) => ({ from, to })) : []
  return { noise: [...marks, ...found.map((match) => stretch(text, match))], masked: mask(text.text, found) }
}

const mask = (text: string, found: readonly RegExpExecArray[]): string =>
  found.reduce(
    (left, { index, 0: all }) =>
      left.slice(0, index) + '_'.repeat(all.length) + left.slice(index + all.length),
    text,
  )
