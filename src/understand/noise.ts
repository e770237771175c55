import type { Hears } from '../languages/heard.ts'
import { type Plain, span } from './plain.ts'
import { otherNumbers } from './points.ts'
import type { Span } from './reader.ts'

/** Numbers that are neither points nor days: rooms, prices, certificates, editions, how many of something. */
export const readNoise = (text: Plain, hears: Hears): Span[] => [
  ...otherNumbers(text, hears.points),
  ...[...text.text.matchAll(hears.noise)].map((match) =>
    span(text, match.index, match.index + match[0].length),
  ),
]
