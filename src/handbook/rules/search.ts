import { covered, explains } from './explaining.ts'
import { asksNothing, general, type Hint, hasTopic, withCategory, withTitles } from './judging.ts'
import type { Rule } from './rule.ts'
import { pointedTo } from './topics.ts'
import { isConcept, reading, type Wording } from './wording.ts'

/** The rules that fit, the best first; `sure`: the first may be told. */
export type Found = {
  ranked: Rule[]
  sure: boolean
  /** How much of the question was understood at all. */
  concepts: number
}

export type Search = (question: string, hint: Hint) => Found

type Weigh = (token: string) => number
type Spoken = { rule: Rule; tokens: string[] }
/** `chief`: what it is chiefly about. */
type Phrase = { rule: Rule; tokens: ReadonlySet<string>; weight: number; chief: string | undefined }

/** Below this a phrasing has too little in common with the question. */
const FITS = 0.6
/** A content word that no rule speaks of weighs as much as a common topic. */
const UNHEARD = 2.5
/** A rule has to speak of so much of a question. */
const COVERED = 0.4
/** What a phrasing is chiefly about was not said: it fits by the way only. */
const ASIDE = 0.7
/** What concepts point to by themselves is worth so much more. */
const POINTED_TO = 0.15
/** Nearer together than this, two rules are both possible. */
const APART = 0.03

/** The phrasings are English; a question in any language is read as the same concepts. */
export function searching(
  rules: readonly Rule[],
  wordings: { en: Wording; es: Wording },
): { en: Search; es: Search } {
  const spoken = rules.flatMap(({ question, ask }) => [question, ask.replaceAll('|', ' ')])
  const read = reading(wordings.en, spoken)
  const worded = rules.flatMap((rule) =>
    [rule.question, ...rule.ask.split('|')].map((text) => ({ rule, tokens: read(text) })),
  )
  const weigh = weighing(worded)
  const phrases = worded.map((one) => weighed(one, weigh))
  const near = sharing(phrases)
  const vocabulary = new Map(rules.map((rule) => [rule, new Set<string>()] as const))
  for (const { rule, tokens } of phrases) for (const token of tokens) vocabulary.get(rule)?.add(token)
  const searchAs =
    (readOne: typeof read): Search =>
    (question, hint) => {
      const said = withTitles(withCategory(readOne(question), hint.category))
      const weight = total(said, weigh)
      const scores = new Map<Rule, number>()
      for (const phrase of near(said)) {
        const score = likeness({ said, weight, weigh }, phrase)
        scores.set(phrase.rule, Math.max(score, scores.get(phrase.rule) ?? 0))
      }
      const to = pointedTo(said, hint.about)
      const pointed = rules.find(({ id }) => id === to?.rule)
      if (pointed) scores.set(pointed, POINTED_TO + Math.max(FITS, scores.get(pointed) ?? 0))
      const judged = [...scores].map(([rule, score]): Judged => {
        const own = vocabulary.get(rule) ?? new Set<string>()
        const spoken = rule === pointed ? own.union(to?.understood ?? own) : own
        return {
          rule,
          score,
          pointed: rule === pointed,
          explains: explains(said, spoken),
          covered: covered(said, spoken, weigh),
        }
      })
      return chosen({ said, judged, weigh }, rules)
    }
  return { en: searchAs(read), es: searchAs(reading(wordings.es, [])) }
}

/** The phrasings with a word of the question, or with a longer one that begins like it. */
function sharing(phrases: readonly Phrase[]): (said: string[]) => Set<Phrase> {
  const having = new Map<string, Phrase[]>()
  for (const phrase of phrases)
    for (const token of phrase.tokens) having.set(token, [...(having.get(token) ?? []), phrase])
  const words = [...having.keys()].filter((token) => !isConcept(token))
  const alike = (token: string): string[] =>
    token.length > 4 && !isConcept(token) ? words.filter((word) => word.startsWith(token)) : [token]
  return (said) => new Set(said.flatMap(alike).flatMap((token) => having.get(token) ?? []))
}

/** A word that few rules speak of says more. */
function weighing(phrases: Spoken[]): Weigh {
  const rulesOf = new Map<string, Set<string>>()
  for (const { tokens, rule } of phrases) {
    for (const token of tokens) rulesOf.set(token, (rulesOf.get(token) ?? new Set()).add(rule.id))
  }
  const count = new Set(phrases.map(({ rule }) => rule.id)).size
  const weights = new Map(
    [...rulesOf].map(([token, { size }]) => [
      token,
      Math.log(1 + count / size) * (isConcept(token) ? 1 : 0.7),
    ]),
  )
  return (token) => weights.get(token) ?? UNHEARD
}

const total = (tokens: string[], weigh: Weigh): number => tokens.reduce((sum, token) => sum + weigh(token), 0)

function weighed({ rule, tokens }: Spoken, weigh: Weigh): Phrase {
  const [chief] = tokens.filter(isConcept).toSorted((a, b) => weigh(b) - weigh(a))
  return { rule, tokens: new Set(tokens), weight: total(tokens, weigh), chief }
}

type Question = { said: string[]; weight: number; weigh: Weigh }

/** How much of the question the phrasing covers, and of the phrasing the question. */
function likeness({ said, weight, weigh }: Question, { tokens, weight: own, chief }: Phrase): number {
  const shared = total(
    said.filter((token) => tokens.has(token)),
    weigh,
  )
  const aside = chief !== undefined && !said.includes(chief) ? ASIDE : 1
  return (aside * (2 * shared)) / (weight + own || 1)
}

type Judged = { rule: Rule; pointed: boolean; score: number; explains: boolean; covered: number }
type Judging = { said: string[]; judged: Judged[]; weigh: Weigh }

function chosen({ said, judged, weigh }: Judging, rules: readonly Rule[]): Found {
  const ranked = judged.toSorted((a, b) => b.score - a.score)
  const able = ranked.filter((one) => one.explains && one.covered >= COVERED)
  const [first, second] = able
  const order = [...new Set([...able, ...ranked])].map(({ rule }) => rule)
  const concepts = said.filter(isConcept).length
  const topic = hasTopic(said)
  const strange = asksNothing(said) || (!topic && said.some((token) => weigh(token) === UNHEARD))
  const astray = judged.some(({ pointed }) => pointed) && !first?.pointed
  const fits = first !== undefined && first.score >= FITS && !strange && !astray
  const apart = first?.pointed || (first?.score ?? 0) - (second?.score ?? 0) >= APART
  if (fits && apart) return { ranked: order, sure: true, concepts }
  const broad = fits || topic ? undefined : rules.find(({ id }) => id === general(said))
  if (!broad) return { ranked: order, sure: false, concepts }
  return { ranked: [broad, ...order.filter((rule) => rule !== broad)], sure: true, concepts }
}
