import type { DateWord, DateWords } from '../../languages/date-words.ts'

export type Named = Extract<DateWord, { is: 'month' | 'weekday' | 'day' }>
type Phrase = { words: string[]; mean: DateWord }

/** A language's date words, arranged for looking up. */
export type Lexicon = {
  single: Map<string, DateWord>
  /** By first word, the longest first. */
  phrases: Map<string, Phrase[]>
  month: Set<string>
  meridiem: Set<string>
  numbered: Set<string>
  counted: Set<string>
  ranked: Set<string>
  outOf: Set<string>
  ordinalEnding: Set<string>
  notMisspelt: Set<string>
  /** Full names of months, weekdays and of yesterday by first letter, for spelling. */
  names: Map<string, { name: string; mean: Named }[]>
  dayFirst: boolean
}

const made = new WeakMap<DateWords, Lexicon>()

export function lexicon(words: DateWords): Lexicon {
  const known = made.get(words)
  if (known) return known
  const fresh = arrange(words)
  made.set(words, fresh)
  return fresh
}

const setOf = (list: string): Set<string> => new Set(list.split('|'))

function arrange(words: DateWords): Lexicon {
  const all = words.words.flatMap(([mean, list]) =>
    list.split('|').map((spelling): Phrase => ({ words: spelling.match(/\d+|[^\s\d]+/g) ?? [], mean })),
  )
  const alone = all.filter(({ words }) => words.length === 1)
  const single = new Map(alone.map(({ words: [word = ''], mean }) => [word, mean]))
  const having = (is: DateWord['is']) =>
    alone.filter(({ mean }) => mean.is === is).map(({ words }) => words[0] ?? '')
  const phrases = Map.groupBy(
    all.filter(({ words }) => words.length > 1).sort((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0] ?? '',
  )
  const names = words.words.flatMap(([mean, list]) => {
    const name = list.split('|')[0] ?? ''
    const full = mean.is === 'day' ? /^[a-z]{8,}$/.test(name) : name.length > 3
    return (mean.is === 'month' || mean.is === 'weekday' || mean.is === 'day') && full ? [{ name, mean }] : []
  })
  return {
    single,
    phrases,
    names: Map.groupBy(names, ({ name }) => name[0] ?? ''),
    month: new Set(having('month')),
    meridiem: setOf(words.meridiem),
    numbered: setOf(words.numbered),
    counted: setOf(words.counted),
    ranked: setOf(words.ranked),
    outOf: setOf(words.outOf),
    ordinalEnding: setOf(words.ordinalEndings),
    notMisspelt: setOf(words.notMisspelt),
    dayFirst: words.dayFirst,
  }
}
