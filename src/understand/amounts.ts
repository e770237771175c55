import type { PointWords } from '../languages/heard-words.ts'
import { hoursOf } from './hours.ts'
import { quantities } from './quantities.ts'

/** `needs`: what a text must hold, a number unless said; `only`: beside points said with their unit, or where there are none. */
export type Step = {
  needs?: keyof Has
  pattern: RegExp
  read: (groups: Groups) => number | undefined
  fits?: (groups: Groups) => boolean
  only?: 'beside' | 'alone'
  hours?: boolean
}
type Groups = Record<string, string | undefined>

/** Whether a text holds a number, a unit of points, both, an hour: few hold all, and the patterns are many and large. */
export type Has = { number: boolean; unit: boolean; amount: boolean; hour: boolean }

/** `afterMonth`: a text that ends in a month; `eachOfDays`: a word for each, before days. */
type Amounts = { steps: readonly Step[]; has: (text: string) => Has; afterMonth: RegExp; eachOfDays: RegExp }
const compiled = new WeakMap<PointWords, Amounts>()

/** The ways an amount of points is said, what says more of it before what says less. */
export function amounts(words: PointWords): Amounts {
  const known = compiled.get(words)
  if (known) return known
  const eachOfDays = new RegExp(`^ (?:${words.each.source})(?= (?:${words.month} )?\\d)`)
  const afterMonth = new RegExp(`${monthFirst(words)} $`)
  const made = { steps: compile(words), has: holding(words), afterMonth, eachOfDays }
  compiled.set(words, made)
  return made
}

function holding(words: PointWords): Amounts['has'] {
  const named = [...Object.keys(words.numbers), ...words.fractions.map(([pattern]) => pattern)]
  const number = new RegExp(`\\d|(?<![a-z])(?:${named.join('|')})`)
  const unit = new RegExp(words.unit)
  const hour = new RegExp(`(?:${words.minute}|${words.hour})\\b`)
  return (text) => {
    const has = { number: number.test(text), unit: unit.test(text), hour: hour.test(text) }
    return { ...has, amount: has.number && has.unit }
  }
}

const all = (source: string): RegExp => new RegExp(source, 'g')

/** A month that its day follows: in "28 april 1,5" it has one already. */
const monthFirst = (words: PointWords): string => `(?<![a-z]|\\bde |\\d )${words.month}`

function compile(words: PointWords): readonly Step[] {
  const { pattern: number, value } = quantities(words)
  const start = '(?<![\\w/.:$#,-]|\\d )'
  // "3/4 point five" is a day and half a point
  const decimal = `${words.point}(?:${Object.keys(words.numbers).join('|')})\\b`
  const noDay = `(?!\\d{1,2}/\\d{1,2}(?:${decimal}|${words.point}\\d))`
  // "ten (10) contact hours"
  const unit = `(?: ?\\((?<again>\\d{1,3}(?:\\.\\d+)?|(?=[a-z])${number})\\))?[ -]?${words.between}(?:${words.unit})(?! ?[:=] ?\\d)`
  const read = ({ n, sign, half, again }: Groups): number | undefined => {
    const said = value(n ?? '')
    if (again !== undefined && value(again) !== said) return undefined
    if (said === undefined || sign === '-' || /^[a-z]/.test(sign ?? '')) return undefined
    return half ? said + 0.5 : said
  }
  const nothing = (): undefined => undefined
  return [
    {
      needs: 'amount',
      pattern: all(
        `(?<!${monthFirst(words)} )${start}(?!\\d{4}|\\d+/\\d)(?<low>${number})(?<to>${words.to})(?<high>${number})${unit}`,
      ),
      read: nothing,
      // "aug 14 & 15 - 8 points" is no span of points
      fits: ({ low = '', to = '', high = '' }) => !to.includes('-') || (value(low) ?? 0) < (value(high) ?? 1),
    },
    {
      needs: 'amount',
      pattern: all(`(?<![a-z])${words.span.replaceAll('N', `(?:${number})`)}${unit}`),
      read: nothing,
    },
    {
      needs: 'unit',
      pattern: all(`(?<![a-z])(?:${words.vague}) ${words.between}(?:${words.unit})`),
      read: nothing,
    },
    { needs: 'amount', pattern: all(`(?<![a-z])(?:${words.roughly}) ?(?:${number})${unit}`), read: nothing },
    {
      pattern: all(
        `(?<![a-z])(?=[a-z]+${words.point}[a-z])(?<n>${number})(?=$|[,.;)\\n]| (?:${words.askedFor})\\b)`,
      ),
      read,
    },
    {
      needs: 'amount',
      // after a month the first number is the day: "march 3 1/2 point"
      pattern: all(
        `(?<=${monthFirst(words)} \\d{1,2}(?:st|nd|rd|th)?[ ,])(?<n>${number})${unit}(?<half>${words.afterwards})?`,
      ),
      read,
    },
    {
      needs: 'amount',
      pattern: all(
        `(?<![\\w/.:$#-])(?!(?<=${monthFirst(words)} )\\d+-\\d/)${noDay}(?<sign>[+-]|${words.minus} )?(?<n>${number})${unit}(?<half>${words.afterwards})?`,
      ),
      read,
    },
    {
      needs: 'unit',
      pattern: all(`(?<![a-z])${words.one}(?<half>${words.afterwards})?`),
      read: ({ half }) => (half ? 1.5 : 1),
    },
    {
      pattern: all(
        `(?<!${monthFirst(words)} )(?:${start}|(?<![a-z])(?=[a-z]))(?<n>${number}) (?=(?:${words.each.source})(?! of\\b))`,
      ),
      read,
    },
    {
      pattern: all(
        `(?<![a-z])(?:${words.before}) ?(?:(?:=|-|a|de|of) ?)?(?<sign>-|${words.minus} )?(?<n>${noYear}${number})(?![\\d/%:]|[.,-]\\d| ?-?(?:${words.hour}|${words.minute})\\b)`,
      ),
      read,
    },
    {
      pattern: all(`(?<![a-z])(?<n>${decimal.trim()}(?:${decimal.replace(words.point, ' ')})?)`),
      read,
      only: 'alone',
    },
    ...alone(words, number, read),
    {
      pattern: all(`(?<=(?<![a-z])(?:${words.asked}) ?)(?<n>${number}) (?=(?:${words.askedFor})\\b)`),
      read,
    },
    ...besides(words, number, read),
    hoursOf(words, number, value),
  ]
}

/** "points of 2026", "CE: 3/2" and "dieron un certificado" are no numbers of points. */
const noYear = '(?!(?:19|20)\\d\\d\\b|una? [a-z]|(?!1/[234]\\b|3/4\\b)\\d{1,2}/\\d)'

type Read = Step['read']

/** No fraction, which may be a day. */
const smallest = (number: string): string =>
  `(?<n>\\d{1,2}(?:[.,]\\d{1,2})?(?![\\d/])|\\.\\d{1,2}(?![\\d/])|(?=[a-z])${number})`

/** A number without a unit, in a place where nothing but points stands: "+2", "ce 3 6/6", "org part, 2, march 12". */
function alone(words: PointWords, number: string, read: Read): Step[] {
  const small = smallest(number)
  const day = `\\d{1,2}/\\d|${words.month} \\d|\\d{1,2} ${words.month}|\\d{1,2} de [a-z]`
  const closed = `(?=,? ?(?:$|[;)\\n]|/ |${day})|, ?[a-z]|\\.(?!\\d)| -? ?(?:${words.askedFor})\\b)`
  return [
    { pattern: all(`(?<![\\w/.-])(?:${words.label}) ?${small}${closed}`), read, only: 'alone' },
    {
      pattern: all(`(?<![a-z])${words.sort}(?:,| -|:)? ?${small}(?! de ${words.month})${closed}`),
      read,
      only: 'alone',
    },
    { pattern: all(`(?<=^|[,:;\\n+] ?)${small} (?=${words.sort}\\.?${closed})`), read, only: 'alone' },
    { pattern: all(`(?<=^|[,;\\n] ?| )\\+${small}(?=$|[;)\\n])`), read, only: 'alone' },
    { pattern: all(`(?<=^|\\n)\\+${small}(?=,? (?!(?:\\w+ )?\\w+s\\b))`), read, only: 'alone' },
  ]
}

/** "2 points for the seminar and 3 for the talk", "first was 1 pt, second was 2", "need 30 points, did 2 today". */
function besides(words: PointWords, number: string, read: Read): Step[] {
  const small = smallest(number)
  return [
    { pattern: all(`(?<=(?:^|[^a-z])(?:${words.also}) ?)${small} (?=(?:for|por)\\b)`), read, only: 'beside' },
    {
      pattern: all(`(?<=\\d (?:${words.was}) )${small}(?=$|[,;)\\n]|\\.(?!\\d)| (?:${words.also}))`),
      read,
      only: 'beside',
    },
    {
      pattern: all(`(?<=(?<![a-z])(?:${words.got}) )(?!one\\b|un[oa]?\\b)${small}(?= (?:${words.when})\\b)`),
      read,
      only: 'beside',
    },
    {
      pattern: all(
        `(?<=(?<![a-z])(?:${words.ranked})(?: \\w+)?(?: (?:${words.was}))? )${small}(?=$|[,.;)\\n](?!\\d)| (?:${words.also}))`,
      ),
      read,
      only: 'beside',
    },
  ]
}
