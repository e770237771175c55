/** What a word or phrase says of time. Data for the reader of dates: each language lists its own. */
export type DateWord =
  /** `doubtful`: an ordinary word or a name as well, so it needs company. */
  | { is: 'month'; month: number; doubtful?: true }
  | { is: 'weekday'; weekday: number; doubtful?: true }
  | { is: 'ordinal' | 'cardinal'; n: number }
  /** A day counted back from today; negative lies ahead. */
  | { is: 'day'; ago: number }
  /** A stretch counted back from the one that today is in. */
  | { is: 'period'; unit: PeriodUnit; ago: number }
  | { is: 'quarter'; quarter: number }
  /** Months from `from` to `from + 2`. */
  | { is: 'season'; from: number }
  | { is: 'holiday'; holiday: Holiday }
  | { is: 'unit'; unit: 'clock' | 'day' | PeriodUnit }
  /** `the`: the article is in it (al). `alone`: it may stand before a single day (until). */
  | { is: 'to'; the?: true; alone?: true }
  /** `adjacent`: only right before the day; the others may have words between (started the course on). */
  | { is: 'starting' | 'ending' | 'expiring'; adjacent?: true }
  /** Before or after a day, which is then not the day: by, before, after. `way`: 1 after it, -1 before it. */
  | { is: 'beside'; way?: 1 | -1 }
  | { is: Role }

export type PeriodUnit = 'week' | 'weekend' | 'month' | 'quarter' | 'year'

export type Role =
  | 'and'
  | 'or'
  | 'of'
  | 'the'
  /** Article and "of" or "from" in one (del). */
  | 'of-the'
  | 'on'
  | 'in'
  | 'from'
  | 'between'
  | 'whole'
  | 'last'
  | 'this'
  | 'next'
  | 'before-last'
  | 'since'
  /** Only some of it: mid, early, sometime. */
  | 'part'
  | 'around'
  | 'every'
  | 'at'
  | 'ago'
  | 'ahead'
  | 'few'
  /** Two thousand twenty six. */
  | 'thousand'
  /** The end of something that was said to have started; by itself no more than done. */
  | 'finishing'
  /** An end that has not come: from May to the present. */
  | 'open'
  /** As good as one: a week ago. */
  | 'a'
  | 'daytime'
  | 'pronoun'
  /** The day after the one said last. */
  | 'following'
  /** What comes after "from" is the old value: change it from Monday to Tuesday. */
  | 'changing'
  /** About time, and never a day: recently. */
  | 'vague'
  /** Not about time, whatever its words look like: first aid. */
  | 'noise'

/** A fixed day; the nth weekday of a month (negative: from its end), some days later; or days after Easter. */
export type Holiday =
  | { month: number; day: number }
  | { month: number; weekday: number; nth: number; later?: number }
  | { easter: number }

export type DateWords = {
  /** Each meaning with the spellings that have it, `|` between them; lower case, no apostrophes or full stops. */
  words: readonly (readonly [DateWord, string])[]
  /** A number after it is a name: room 3. */
  numbered: string
  /** A number before it counts: 3 webinars. */
  counted: string
  /** An ordinal before it ranks: the 3rd edition. */
  ranked: string
  /** A fraction after it is a share, no date: scored 9/10. */
  outOf: string
  /** What makes a number a time of day. */
  meridiem: string
  /** Letters right after a number that make it an ordinal. */
  ordinalEndings: string
  /** Ordinary words that a misspelt month or weekday may not be made of. */
  notMisspelt: string
  /** Day before month is how it is usually written, so a plain number before a month or after "the" is a day. */
  dayFirst: boolean
}
