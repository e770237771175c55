import { hears as en } from '../languages/en/hears.ts'
import { hears as es } from '../languages/es/hears.ts'
import type { Hears } from '../languages/heard.ts'
import { fold } from './plain.ts'

const known: readonly Hears[] = [en, es]

/** The language a message is written in; the member's own unless its words clearly tell another. */
export function languageOf(text: string, preferred: string): Hears {
  const usual = known.find(({ code }) => preferred.toLowerCase().startsWith(code)) ?? en
  const folded = fold(text)
  const [best] = known
    .filter((hears) => hears !== usual)
    .map((hears) => ({ hears, weight: weight(folded, hears) }))
    .toSorted((a, b) => b.weight - a.weight)
  // most messages hold no word of another language: then their own is not weighed
  return best && best.weight >= 2 && best.weight >= weight(folded, usual) + 2 ? best.hears : usual
}

/** Short words tell little: "de" and "la" stand in names too. */
const weight = (text: string, { own }: Hears): number =>
  (text.match(own) ?? []).reduce((sum, word) => sum + (word.length > 3 ? 2 : 1), 0)
