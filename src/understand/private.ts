import type { PrivateWords } from '../languages/heard-words.ts'
import { matches, places } from './matches.ts'
import { type Plain, stretch } from './plain.ts'
import type { Span } from './reader.ts'

/** Words that look like a patient's data: record numbers, dates of birth, a name after "patient". */
export function readPrivate(text: Plain, words: PrivateWords): Span[] {
  const found = [words.number, words.birth, words.social]
    .flatMap((pattern) => matches(pattern, text.text))
    .map((match) => stretch(text, match))
  const patients = places(words.patient, text.source)
  const names = found.some(Boolean) ? namesBefore(text.source, found) : []
  return [...found, ...patients, ...names].toSorted((a, b) => a.from - b.from)
}

/** A name right before a date of birth or a record number: "Jane Roe, DOB 4/5/61". */
function namesBefore(source: string, found: readonly Span[]): Span[] {
  return found.flatMap(({ from }) => {
    const before = source.slice(Math.max(0, from - 60), from)
    const name = /((?:(?:Mr|Mrs|Ms|Miss)\.? )?[A-Z][a-z'-]+(?:,? [A-Z][a-z'-]+){1,2})[ ,;:(]{1,3}$/.exec(
      before,
    )
    return name?.[1]
      ? [{ from: from - before.length + name.index, to: from - before.length + name.index + name[1].length }]
      : []
  })
}

/** The words themselves, touching stretches joined. */
export function privateWords(source: string, spans: readonly Span[]): string[] {
  const joined: Span[] = []
  for (const one of spans) {
    const last = joined.at(-1)
    if (last && one.from <= last.to + 2) last.to = Math.max(last.to, one.to)
    else joined.push({ ...one })
  }
  return joined.map(({ from, to }) => source.slice(from, to).trim())
}
