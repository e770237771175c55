import type { CategoryWords } from '../languages/heard-words.ts'
import type { CategoryId } from '../model.ts'
import { matches } from './matches.ts'
import { type Plain, span } from './plain.ts'
import type { Found } from './reader.ts'

/** `said`: named. `did`: what somebody did or was. `at`: what they were at. `unsure`: a careful person would ask. */
export type Strength = 'said' | 'did' | 'at' | 'unsure'
export type Mention = { category?: CategoryId; strength: Strength }

/** Every mention of a category or of an activity that tells one, in the order of the text. */
export function readCategories(text: Plain, words: CategoryWords): Found<Mention>[] {
  const found: Found<Mention>[] = []
  const take = (strength: Strength, pattern: RegExp, category?: CategoryId): void => {
    for (const match of matches(pattern, text.text)) {
      const to = match.index + match[0].length
      if (found.some((other) => match.index < other.to && other.from < to)) continue
      found.push({ from: match.index, to, value: { strength, ...(category && { category }) } })
    }
  }
  for (const [category, pattern] of words.named) take('said', pattern, category)
  for (const [category, pattern] of words.did) take('did', pattern, category)
  for (const [category, pattern] of words.at) take('at', pattern, category)
  take('unsure', words.unsure)
  return found
    .toSorted((a, b) => a.from - b.from)
    .filter((one, i, all) => !isTopic(text.text, all[i - 1], one, words))
    .filter((one, i, all) => !isPlace(text.text, all[i - 1], one, words))
    .map((one) =>
      isOthers(text.text, one, words) ? { ...one, value: { strength: 'unsure' } as const } : one,
    )
    .map((one) => ({ ...one, ...span(text, one.from, one.to) }))
}

/** "Seminar on teaching": attended was the seminar. */
const isTopic = (
  text: string,
  before: Found<Mention> | undefined,
  { from, value }: Found<Mention>,
  { topic }: CategoryWords,
): boolean =>
  before !== undefined &&
  before.value.strength !== 'said' &&
  value.strength !== 'said' &&
  topic.test(text.slice(before.to, from))

/** "The rep did an in-service": what others gave was heard. */
const isOthers = (text: string, { from, value }: Found<Mention>, { heldBy }: CategoryWords): boolean =>
  value.strength === 'did' &&
  value.category === 'instructional-presentation' &&
  heldBy.test(text.slice(Math.max(0, from - 40), from))

/** "Presented it at the society meeting": given was the presentation. */
const isPlace = (
  text: string,
  before: Found<Mention> | undefined,
  { from, value }: Found<Mention>,
  { place }: CategoryWords,
): boolean =>
  value.strength === 'did' &&
  value.category === 'organizational-participation' &&
  before?.value.strength === 'did' &&
  (before.value.category === 'instructional-presentation' || before.value.category === 'authorship') &&
  place.test(text.slice(before.to, from))

export type Judged = { category?: CategoryId; by?: Found<Mention> }

/**
 * The one category that the mentions of one activity tell: a named one before what was done, what was done before
 * where; nothing where they contradict each other.
 */
export function judge(mentions: readonly Found<Mention>[], attended: boolean): Judged {
  for (const strength of ['said', 'did', 'at'] as const) {
    const of = mentions.filter(({ value }) => value.strength === strength)
    const categories = new Set(of.map(({ value }) => value.category))
    if (categories.size > 1) return strength === 'at' ? formal(of) : {}
    const [by] = of
    if (!by?.value.category) continue
    if (strength === 'did' && attended && heard(by, mentions)) return {}
    return { category: by.value.category, by }
  }
  return {}
}

/** A seminar at a college is a seminar; a college course held as a webinar is a course. */
const formal = (of: readonly Found<Mention>[]): Judged => {
  const by = of.find(({ value }) => value.category === 'professional-education')
  return by ? { category: 'professional-education', by } : {}
}

/** She attended a seminar that a committee held: what she did is not what the words of doing say. */
const heard = (by: Found<Mention>, mentions: readonly Found<Mention>[]): boolean =>
  (by.value.category === 'organizational-participation' ||
    by.value.category === 'instructional-presentation') &&
  mentions.some(
    ({ from, value }) =>
      value.category === 'professional-education' || (value.strength === 'unsure' && from < by.from),
  )
