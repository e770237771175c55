import type { TitleWords } from '../languages/heard-words.ts'
import { matches } from './matches.ts'
import { fold } from './plain.ts'
import type { Span } from './reader.ts'
import { decoded } from './tidy.ts'

/** Left-over words of something that is being recorded, filler trimmed at the ends, never inside. */
export function readTitle(
  source: string,
  taken: readonly Span[],
  at: Span,
  words: TitleWords,
  mended: ReadonlyMap<string, string> = new Map(),
  raw = source,
): string | undefined {
  const text = source.slice(at.from, at.to)
  const quoted = /"([^"\n]{3,300})"/d.exec(text)?.indices?.[1]
  // a certificate's words in quotes hold points and day: they are no title
  const inside = taken.filter(
    ({ from, to }) => quoted && from >= at.from + quoted[0] && to <= at.from + quoted[1],
  )
  if (quoted && inside.length < 2) return neat(decoded(raw.slice(at.from + quoted[0], at.from + quoted[1])))
  const called = words.called.exec(text)
  const rest = blanked(text, taken, at.from)
  const after = called ? rest.slice(called.index + called[0].length) : undefined
  const runs = (after ?? rest).split(/\n|;|,|:(?!\d)|\.(?= |$)| - | {3,}|[()"!?]/)
  const trimmed = runs
    .map((run) => (after ? run.trim() : trim(run, words, mended)))
    .filter((run) => run !== '')
  const told = trimmed.filter((run) => !words.chatter.test(fold(run)))
  const best = after ? trimmed[0] : told.toSorted((a, b) => b.length - a.length)[0]
  if (!best || best.length < 3 || !worthy(best, words)) return undefined
  return neat(best).slice(0, 200)
}

const neat = (text: string): string => text.replace(/\s+/g, ' ').trim()

function blanked(text: string, taken: readonly Span[], offset: number): string {
  let rest = text
  for (const { from, to } of taken) {
    const [start, end] = [Math.max(0, from - offset), Math.min(text.length, to - offset)]
    if (start < end)
      rest = `${rest.slice(0, start)}${'   '.padEnd(end - start)}`.slice(0, end) + rest.slice(end)
  }
  return rest
}

function trim(run: string, words: TitleWords, mended: ReadonlyMap<string, string>): string {
  const parts = run.split(/ +/).filter(Boolean)
  const filler = (word: string | undefined): boolean => {
    const plain = fold(word ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    return plain === '' || words.filler.has(mended.get(word ?? '') ?? plain) || /^\d{1,2}$/.test(plain)
  }
  while (parts.length > 0 && filler(parts[0])) parts.shift()
  while (parts.length > 0 && filler(parts.at(-1))) parts.pop()
  return parts.join(' ')
}

/** "webinar" alone is no title. */
const worthy = (title: string, words: TitleWords): boolean =>
  title.split(/ +/).some((word) => {
    const plain = fold(word).replace(/[^\p{L}\p{N}-]/gu, '')
    return plain.length > 1 && !words.generic.has(plain) && !words.filler.has(plain)
  })

/** "Employment at Lakeside Clinic" has no title: where it was is all that was said. */
export const beyond = (
  title: string | undefined,
  provider: string | undefined,
  words: TitleWords,
): string | undefined => {
  if (!title || !provider || !title.endsWith(provider)) return title
  const rest = title.slice(0, -provider.length).trim()
  return worthy(rest, words) ? title : undefined
}

/** A name after "by", "at" or "from". */
export function readProvider(
  source: string,
  taken: readonly Span[],
  at: Span,
  words: TitleWords,
): string | undefined {
  const rest = blanked(source.slice(at.from, at.to), taken, at.from)
  for (const [, name] of matches(words.by, rest)) {
    if (name && !words.filler.has(fold(name))) return neat(name).slice(0, 120)
  }
  return words.ofAmt.test(rest) ? 'AMT' : undefined
}
