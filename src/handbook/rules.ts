import type { CategoryId, Certainty } from '../model.ts'
import { type Link, links } from './links.ts'
import { rules } from './rules/all.ts'
import { english } from './rules/english.ts'
import { spanish } from './rules/es.ts'
import type { About, Rule } from './rules/rule.ts'
import { type Found, searching } from './rules/search.ts'
import type { Wording } from './rules/wording.ts'

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

type Speaking = { search: ReturnType<typeof searching>; tell: (id: string) => Answer | undefined }

function speaking(told: readonly Rule[], wording: Wording): Speaking {
  const answers = new Map(told.map((rule) => [rule.id, answerOf(rule)]))
  return { search: searching(told, wording), tell: (id) => answers.get(id) }
}

const answerOf = ({ id, question, answer, next, link }: Rule): Answer => ({
  id,
  question,
  answer: answer.value,
  sources: answer.sources,
  certainty: answer.certainty,
  ...(next && { next }),
  ...(link && { link: links[link].value }),
})

const inEnglish = speaking(rules, english)
const inSpanish = speaking(spanish.rules(rules), spanish.wording)

/** Answers a question in the member's words, in her language; never with anything that is not in the handbook. */
export function ask(question: string, { about, category, language = 'en' }: Hint = {}): Asked {
  const [own, other] = language.startsWith('es') ? [inSpanish, inEnglish] : [inEnglish, inSpanish]
  const heard = own.search(question, { about, category })
  const found = heard.sure ? heard : surer(heard, other.search(question, { about, category }))
  const [rule, ...others] = found.ranked.slice(0, 3).flatMap(({ id }) => own.tell(id) ?? [])
  const nearest = rule ? [rule, ...others.slice(0, 1)] : []
  return found.sure && rule ? { kind: 'answer', rule, alike: others } : { kind: 'unsure', nearest }
}

const surer = (one: Found, other: Found): Found => (other.sure && other.score > one.score ? other : one)
