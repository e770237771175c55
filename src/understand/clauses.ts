import type { Cues } from '../languages/heard.ts'
import { matches } from './matches.ts'
import { type Plain, span } from './plain.ts'
import type { Span } from './reader.ts'

/**
 * A part of a message that wants one thing. `start`: where `all` begins in the plain text; `said`: its plain words without greeting and please.
 */
export type Clause = Span & { all: string; start: number; said: string; asks: boolean }

/** Sentences, and within them what begins a matter of its own: "... and remind me". */
export function clauses(text: Plain, cues: Cues): Clause[] {
  const cuts = new Set<number>([0, text.text.length])
  for (const match of matches(ends, text.text)) {
    if (
      !/(?:^|[ \n(])(?:no|dr|mr|mrs|ms|vs|st|approx|\d{1,2})$/.test(
        text.text.slice(Math.max(0, match.index - 8), match.index),
      ) ||
      match[0] !== '.'
    )
      cuts.add(match.index + match[0].length)
  }
  for (const match of matches(cues.breaks, text.text)) cuts.add(match.index + match[0].length)
  const places = [...cuts].toSorted((a, b) => a - b)
  return places.slice(1).flatMap((to, i) => {
    const from = places[i] ?? 0
    const all = text.text.slice(from, to).trim()
    if (!/[\p{L}\p{N}]/u.test(all)) return []
    const start = text.text.indexOf(all, from)
    return [{ ...span(text, from, to), all, start, ...begun(all, cues) }]
  })
}

/** The message as one clause. */
export function wholly({ text, source }: Plain, cues: Cues): Clause {
  const all = text.trim()
  return { from: 0, to: source.length, all, start: text.indexOf(all), ...begun(all, cues) }
}

/** What is left after greeting and please; "could you please add" asks in form only. */
export function begun(all: string, cues: Cues): Pick<Clause, 'said' | 'asks'> {
  const told = all.replace(cues.asksAtTheEnd, '')
  if (told !== '' && told !== all) return { said: begun(told, cues).said, asks: false }
  const opened = all.replace(cues.opening, '')
  const plainly = opened.replace(cues.polite, '')
  const polite = plainly !== opened
  const said = (polite ? plainly.replace(cues.opening, '') : opened).trim().replace(/[.! ]+$/, '')
  return {
    said: (polite ? said.replace(/[?]+$/, '').trim() : said) || all,
    asks: !polite && all.endsWith('?'),
  }
}

const ends = /[.!?]+(?=[ \n"')]|$)|\n/g
