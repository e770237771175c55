import type { CategoryId, Certainty } from '../model.ts'
import { type Link, links } from './links.ts'
import { rules } from './rules/all.ts'
import { english } from './rules/english.ts'
import { inSpanish } from './rules/es.ts'
import type { About, Rule } from './rules/rule.ts'
import { type Found, searching } from './rules/search.ts'
import { spanish } from './rules/spanish.ts'

export { rules } from './rules/all.ts'

/** A rule as it is told: the sentence, who says so and how surely, what to do next, where AMT says it. */
export type Answer = {
  id: string
  question: string
  answer: string
  sources: readonly string[]
  certainty: Certainty
  next?: NonNullable<Rule['next']>
  link?: Link
}

/** A rule we do not know is an answer too: its certainty says so. `unsure`: no rule fits well. */
export type Asked = { kind: 'answer'; rule: Answer; alike: Answer[] } | { kind: 'unsure'; nearest: Answer[] }

type Hint = { about?: About | undefined; category?: CategoryId | undefined; language?: string }

const answerOf = ({ id, question, answer, next, link }: Rule): Answer => ({
  id,
  question,
  answer: answer.value,
  sources: answer.sources,
  certainty: answer.certainty,
  ...(next && { next }),
  ...(link && { link: links[link].value }),
})

/** Made at the first question: most runs of the house ask none. */
let made: ReturnType<typeof searching> | undefined
function searches(): ReturnType<typeof searching> {
  made ??= searching(rules, { en: english, es: spanish })
  return made
}

/** Answers a question in the member's words, in her language; never with anything that is not in the handbook. */
export function ask(question: string, { about, category, language = 'en' }: Hint = {}): Asked {
  const search = searches()
  const speaksSpanish = language.startsWith('es')
  const [own, other] = speaksSpanish ? [search.es, search.en] : [search.en, search.es]
  const heard = own(question, { about, category })
  const found = heard.sure ? heard : surer(heard, other(question, { about, category }))
  const told = found.ranked.slice(0, 3).map((rule) => answerOf(speaksSpanish ? inSpanish(rule) : rule))
  const [rule, ...alike] = told
  return found.sure && rule ? { kind: 'answer', rule, alike } : { kind: 'unsure', nearest: told.slice(0, 2) }
}

/** Words of one language can look like one of another: only what is understood better in the other was said in it. */
const surer = (one: Found, other: Found): Found =>
  other.sure && other.concepts > Math.max(1, one.concepts) ? other : one
