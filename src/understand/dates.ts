import { dates as en } from '../languages/en/dates.ts'
import { dates as es } from '../languages/es/dates.ts'
import type { Day, Range } from '../model.ts'
import { ago } from './dates/counts.ts'
import { type Lead, leadAt } from './dates/lead.ts'
import { lexicon } from './dates/lexicon.ts'
import { following, listed } from './dates/listed.ts'
import { nthOfMonth, quarter, rolling, season, vague, weekOrMonth, yearAlone } from './dates/periods.ts'
import type { Reading } from './dates/reading.ts'
import { type Said, saidBy } from './dates/said.ts'
import { sequenceAt } from './dates/sequence.ts'
import type { Meaning } from './dates/token.ts'
import { tokens } from './dates/tokens.ts'
import { isMonth, type Period, periodOf, placed } from './dates/within.ts'
import type { Days, Found } from './reader.ts'

type Language = 'en' | 'es'
const words = { en, es }

/** The first that finds something takes the words: what says more of a day stands before what says less. */
const stretches: ((read: Reading, lead: Lead) => { said: Said; next: number } | undefined)[] = [
  ago,
  nthOfMonth,
  rolling,
  weekOrMonth,
  quarter,
  season,
  vague,
  yearAlone,
]

/** What a text says of days, for a record: only days that a careful person would write down without asking. */
export const readDates = (text: string, today: Day, language: Language): Found<Days>[] =>
  said(text, today, language).map(({ from, to, value, why }) => ({ from, to, value, ...(why && { why }) }))

/** The stretch that a question is about: there a month or a year is all of it. */
export function readRange(text: string, today: Day, language: Language): Partial<Range> | undefined {
  const found = said(text, today, language).find(({ whole }) => whole)?.whole
  if (!found) return undefined
  return found.start && !found.end && found.start <= today ? { ...found, end: today } : found
}

function said(text: string, today: Day, language: Language): Said[] {
  const found = saidIn(text, today, language)
  return found.length === 0 && language === 'es' ? saidIn(text, today, 'en') : found
}

/** Nothing about days begins with these. */
const idle = new Set<Meaning['is']>([
  'word',
  'mark',
  'clock',
  'unit',
  'noise',
  'pronoun',
  'at',
  'daytime',
  'open',
  'and',
  'or',
])

function saidIn(text: string, today: Day, language: Language): Said[] {
  const read: Reading = { tokens: tokens(text, words[language]), known: lexicon(words[language]), today }
  const out: Said[] = []
  let period: Period | undefined
  for (let i = 0; i < read.tokens.length; ) {
    const hit = idle.has(read.tokens[i]?.mean.is ?? 'word') ? undefined : readAt(read, i, period, out.at(-1))
    if (hit?.in === 'placed' && period) {
      // its words stay read, but say no days of their own
      if (!period.used) out[out.indexOf(period.said)] = { ...period.said, value: {} }
      period = { ...period, used: true }
    }
    if (hit) out.push(...hit.said)
    const [only, ...more] = hit?.said ?? []
    if (hit && only && !hit.in) period = more.length > 0 ? undefined : periodOf(only, hit.next)
    i = hit ? Math.max(hit.next, i + 1) : i + 1
  }
  return out
}

type Hit = { said: Said[]; next: number; in?: 'placed' | 'unsure' | undefined }

function readAt(
  read: Reading,
  i: number,
  period: Period | undefined,
  last: Said | undefined,
): Hit | undefined {
  const hit = listed(read, i, last) ?? following(read, i, last)
  if (hit) return hit
  const lead = leadAt(read, i)
  for (const stretch of stretches) {
    const hit = stretch(read, lead)
    if (hit) return { said: [hit.said], next: hit.next }
  }
  const sequence = sequenceAt(read, lead, period !== undefined && isMonth(period.range))
  if (!sequence) return undefined
  if ('skip' in sequence) return { said: [], next: sequence.skip }
  const lies = period && placed(read, sequence, period)
  if (lies === 'unsure') sequence.lead.unsure = true
  return { said: saidBy(read, sequence), next: sequence.next, in: lies }
}
