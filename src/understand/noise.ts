import type { Hears } from '../languages/heard.ts'
import { type Plain, span } from './plain.ts'
import { otherNumbers } from './points.ts'
import type { Span } from './reader.ts'

/** "1." and "2)" before the lines of a list. */
const listMarks = /(?<=^|\n) *\(?\d{1,2}[.)](?= )|(?<=\s)\(?\d{1,2}\)(?= )/g

/** Numbers that are neither points nor days: rooms, prices, certificates, editions, how many of something. */
export const readNoise = (text: Plain, hears: Hears): Span[] => [
  ...[...text.source.matchAll(listMarks)].map(({ index, 0: mark }) => ({
    from: index,
    to: index + mark.length,
  })),
  ...otherNumbers(text, hears.points),
  ...hears.noise.flatMap((pattern) =>
    [...text.text.matchAll(pattern)].map((match) => span(text, match.index, match.index + match[0].length)),
  ),
]
