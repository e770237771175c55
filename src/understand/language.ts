import { hears as en } from '../languages/en/hears.ts'
import { hears as es } from '../languages/es/hears.ts'
import type { Hears } from '../languages/heard.ts'
import { fold } from './plain.ts'

const known: readonly Hears[] = [en, es]

/** The language a message is written in; the member's own where its words do not tell. */
export function languageOf(text: string, preferred: string): Hears {
  const folded = fold(text)
  const usual = known.find(({ code }) => preferred.toLowerCase().startsWith(code)) ?? en
  const counted = known.map((hears) => ({ hears, count: folded.match(hears.own)?.length ?? 0 }))
  const most = Math.max(...counted.map(({ count }) => count))
  const best = counted.filter(({ count }) => count === most)
  return best.find(({ hears }) => hears === usual)?.hears ?? best[0]?.hears ?? en
}
