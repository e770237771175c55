import MiniSearch from 'minisearch'
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

type Phrase = { id: number; rule: Rule; tokens: string[] }

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
  const phrases = rules
    .flatMap((rule) => [rule.question, ...rule.ask.split('|')].map((text) => ({ rule, tokens: read(text) })))
    .map((phrase, id) => ({ id, ...phrase }))
  const index = indexed(phrases)
  const weigh = weighing(phrases)
  const vocabulary = new Map(rules.map((rule) => [rule, new Set<string>()] as const))
  for (const { rule, tokens } of phrases) for (const token of tokens) vocabulary.get(rule)?.add(token)
  const searchAs =
    (readOne: typeof read): Search =>
    (question, hint) => {
      const said = withTitles(withCategory(readOne(question), hint.category))
      const scores = new Map<Rule, number>()
      for (const { id } of index.search(said.join(' '))) {
        const phrase = phrases[id]
        if (!phrase) continue
        const score = likeness(said, phrase.tokens, weigh)
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

function indexed(phrases: Phrase[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { prefix: (term) => term.length > 4 && !isConcept(term) },
  })
  index.addAll(phrases.map(({ id, tokens }) => ({ id, text: tokens.join(' ') })))
  return index
}

/** A word that few rules speak of says more. */
function weighing(phrases: Phrase[]): (token: string) => number {
  const rulesOf = new Map<string, Set<string>>()
  for (const { tokens, rule } of phrases) {
    for (const token of tokens) rulesOf.set(token, (rulesOf.get(token) ?? new Set()).add(rule.id))
  }
  const count = new Set(phrases.map(({ rule }) => rule.id)).size
  return (token) => {
    const among = rulesOf.get(token)?.size
    return among === undefined ? UNHEARD : Math.log(1 + count / among) * (isConcept(token) ? 1 : 0.7)
  }
}

/** How much of the question the phrasing covers, and of the phrasing the question. */
function likeness(said: string[], phrase: string[], weigh: (token: string) => number): number {
  const total = (tokens: string[]): number => tokens.reduce((sum, token) => sum + weigh(token), 0)
  const shared = total(said.filter((token) => phrase.includes(token)))
  const [chief] = phrase.filter(isConcept).toSorted((a, b) => weigh(b) - weigh(a))
  const aside = chief !== undefined && !said.includes(chief) ? ASIDE : 1
  return (aside * (2 * shared)) / (total(said) + total(phrase) || 1)
}

type Judged = { rule: Rule; pointed: boolean; score: number; explains: boolean; covered: number }
type Judging = { said: string[]; judged: Judged[]; weigh: (token: string) => number }

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
