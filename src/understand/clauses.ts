import type { Cues } from '../languages/heard.ts'
import { matches } from './matches.ts'
import { type Plain, span } from './plain.ts'
import type { Span } from './reader.ts'

/**
 * A part of a message that wants one thing. `start`: where `all` begins in the plain text; `said`: its plain words
 * without greeting and please; `marked`: with a question mark; `asks`: it asks something, marked or not.
 */
export type Clause = Span & { all: string; start: number } & Begun
type Begun = { said: string; marked: boolean; asks: boolean }

/** Sentences, and within them what begins a matter of its own: "... and remind me". */
export function clauses(text: Plain, cues: Cues): Clause[] {
  const cuts = new Set<number>([0, text.text.length])
  for (const match of matches(ends, text.text)) {
    if (
      !/(?:^|[ \n(])(?:no|dr|mr|mrs|ms|vs|st|approx|(?:[a-z]\.)+[a-z]{1,3}|\d{1,2})$/.test(
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
export function wholly({ text, source }: Plain, parts: readonly Clause[], cues: Cues): Clause {
  const all = text.trim()
  const [only] = parts
  const begin = only?.all === all ? only : begun(all, cues)
  return { ...begin, from: 0, to: source.length, all, start: text.indexOf(all) }
}

/** What is left after greeting and please; "could you please add" asks in form only. */
export function begun(all: string, cues: Cues): Begun {
  const told = all.replace(cues.asksAtTheEnd, '')
  if (told !== '' && told !== all) return asking(begun(told, cues).said, false, cues)
  const opened = all.replace(cues.opening, '')
  const plainly = opened.replace(cues.polite, '')
  const polite = plainly !== opened
  const said = (polite ? plainly.replace(cues.opening, '') : opened).trim().replace(/[.! ]+$/, '')
  const words = polite ? said.replace(/[?]+$/, '').trim() : said
  return asking(words || all, !polite && all.endsWith('?'), cues)
}

/** It asks by its first words, by words inside it, or by its mark; a request with numbers is no question. */
function asking(said: string, marked: boolean, cues: Cues): Begun {
  const sure = said.replace(cues.unsureAside, (aside, at) => (at === 0 ? aside : ' '))
  const asks =
    (marked && !(cues.request.test(said) && /\d/.test(said))) ||
    cues.question.test(sure) ||
    cues.asksInside.test(sure) ||
    cues.aboutBot.test(said)
  return { said, marked, asks }
}

const ends = /[.!?]+(?=[ \n"')]|$)|\n/g
