import MiniSearch from 'minisearch'
import type { CategoryId } from '../../model.ts'
import type { About, Rule } from './rule.ts'
import { isConcept, reading, type Wording } from './wording.ts'

export type Hint = { about?: About | undefined; category?: CategoryId | undefined }
/** The rules that fit, the best first; `sure`: the first may be told. */
export type Found = {
  ranked: Rule[]
  sure: boolean /** How much of the question was understood at all. */
  concepts: number
}

export type Search = (question: string, hint: Hint) => Found

type Phrase = { id: number; rule: Rule; tokens: string[] }

/** Below this a phrasing has too little in common with the question. */
const FITS = 0.52
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
  const searchAs =
    (readOne: typeof read): Search =>
    (question, hint) => {
      const said = withoutTitle(withCategory(readOne(question), hint.category))
      const scores = new Map<Rule, number>()
      for (const { id } of index.search(said.join(' '))) {
        const phrase = phrases[id]
        if (!phrase) continue
        const score = likeness(said, phrase.tokens, weigh) * judged(said, phrase.rule, hint)
        scores.set(phrase.rule, Math.max(score, scores.get(phrase.rule) ?? 0))
      }
      return chosen(said, scores, rules)
    }
  return { en: searchAs(read), es: searchAs(reading(wordings.es, [])) }
}

const conceptOf: Partial<Record<CategoryId, string>> = {
  'formal-education': 'COLLEGE',
  authorship: 'WRITE',
  'instructional-presentation': 'TALK',
  'organizational-participation': 'SERVE',
  'employment-verification': 'JOB',
}

/** A category that understanding has read is as good as said. */
function withCategory(said: string[], category: CategoryId | undefined): string[] {
  const concept = category && conceptOf[category]
  return concept && !said.includes(concept) ? [...said, concept] : said
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

const titles = ['RMA', 'RPT', 'RDA', 'CMAS', 'CMLA', 'MLT', 'MDT', 'CLC', 'AHI', 'PCT', 'COLT']
const ofAnyTitle = [...titles, 'POINT', 'WORTH', 'CE']

/** “I am a phlebotomist” matters only where a requirement is asked for. */
function withoutTitle(said: string[]): string[] {
  const ofTitles = ['HOWMANY', 'NEED', 'TWO', 'REPEAT'].some((token) => said.includes(token))
  const more = said.some((token) => !ofAnyTitle.includes(token))
  return more && !ofTitles ? said.filter((token) => !titles.includes(token)) : said
}

/** A word that few rules speak of says more; one that none speaks of says little. */
function weighing(phrases: Phrase[]): (token: string) => number {
  const rulesOf = new Map<string, Set<string>>()
  for (const { tokens, rule } of phrases) {
    for (const token of tokens) rulesOf.set(token, (rulesOf.get(token) ?? new Set()).add(rule.id))
  }
  const count = new Set(phrases.map(({ rule }) => rule.id)).size
  return (token) => {
    const among = rulesOf.get(token)?.size
    return among === undefined ? 1 : Math.log(1 + count / among) * (isConcept(token) ? 1 : 0.7)
  }
}

/** How much of the question the phrasing covers, and of the phrasing the question. */
function likeness(said: string[], phrase: string[], weigh: (token: string) => number): number {
  const total = (tokens: string[]): number => tokens.reduce((sum, token) => sum + weigh(token), 0)
  const shared = total(said.filter((token) => phrase.includes(token)))
  return shared === 0 ? 0 : (2 * shared) / (total(said) + total(phrase))
}

/** Topic and category must agree: a likeness of words alone is not enough. */
function judged(said: string[], rule: Rule, { about, category }: Hint): number {
  const has = (...tokens: string[]): boolean => tokens.some((token) => said.includes(token))
  const asksValue = has('HOWMANY', 'WORTH')
  const asksProof = has('PROOF', 'KEEP', 'AUDIT', 'UPLOAD', 'SEND')
  const judgements: [boolean, number][] = [
    [asksValue && rule.about === 'counts', 0.7],
    [!asksValue && rule.about === 'value', 0.9],
    [asksProof && rule.about !== 'proof', 0.8],
    [!asksProof && rule.about === 'proof', 0.8],
    [about !== undefined && about !== 'other' && about === rule.about, 1.1],
    [category !== undefined && rule.category === category, 1.1],
    [category !== undefined && rule.category !== undefined && rule.category !== category, 0.6],
    [has('OTHERBODY') && !['other-bodies', 'provider'].includes(rule.id), 0.3],
    [has('STATE') && rule.id !== 'state-licence', 0.6],
  ]
  return judgements.reduce((product, [holds, factor]) => (holds ? product * factor : product), 1)
}

/** A question about something nobody has written of still has a true answer. */
const fallback = (said: string[]): string | undefined => {
  if (said.includes('HOWMANY')) return 'value-unknown'
  return said.includes('COUNT') ? 'what-counts' : undefined
}

function chosen(said: string[], scores: Map<Rule, number>, rules: readonly Rule[]): Found {
  const ranked = [...scores].toSorted(([, a], [, b]) => b - a)
  const [[first, score] = [undefined, 0], [, second] = [undefined, 0]] = ranked
  const order = ranked.map(([rule]) => rule)
  const concepts = said.filter(isConcept).length
  if (first && score >= FITS && score - second >= APART) return { ranked: order, sure: true, concepts }
  const general = score < FITS ? rules.find(({ id }) => id === fallback(said)) : undefined
  if (!general) return { ranked: order, sure: false, concepts }
  return { ranked: [general, ...order.filter((rule) => rule !== general)], sure: true, concepts }
}
