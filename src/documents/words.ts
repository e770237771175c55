import { papers as english, type Papers } from '../languages/en/papers.ts'
import { papers as spanish } from '../languages/es/papers.ts'
import type { Day, Instant, Range } from '../model.ts'

const languages: Record<string, Papers> = { en: english, es: spanish }

/** What stands on paper in a language, and how days and numbers are written in it. */
export type Words = Papers & {
  day: (day: Day) => string
  range: (range: Range) => string
  instant: (at: Instant, timeZone: string) => string
  number: (value: number) => string
  counted: (value: number, forms: { one: (n: string) => string; other: (n: string) => string }) => string
}

const made = new Map<string, Words>()

/** `es-MX` is Spanish; what is not spoken here is English. */
export function wordsIn(language: string): Words {
  const spoken = language.toLowerCase().split('-')[0] ?? ''
  const words = made.get(spoken) ?? wordsOf(languages[spoken] ?? english)
  if (languages[spoken]) made.set(spoken, words)
  return words
}

function wordsOf(papers: Papers): Words {
  const days = new Intl.DateTimeFormat(papers.locale, { dateStyle: 'long', timeZone: 'UTC' })
  const numbers = new Intl.NumberFormat(papers.locale, { maximumFractionDigits: 2 })
  const moments = (timeZone: string) =>
    new Intl.DateTimeFormat(papers.locale, {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'long',
      timeZone,
    })
  return {
    ...papers,
    day: (day) => days.format(noon(day)),
    range: ({ start, end }) => evenSpaces(days.formatRange(noon(start), noon(end))),
    instant: (at, timeZone) => evenSpaces(moments(timeZone).format(new Date(at))),
    number: (value) => numbers.format(value),
    counted: (value, forms) => (value === 1 ? forms.one : forms.other)(numbers.format(value)),
  }
}

const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`)

/** Thin and narrow spaces, which search and copying trip over. */
const evenSpaces = (text: string): string => text.replace(/[\u2009\u202f]/g, ' ')
