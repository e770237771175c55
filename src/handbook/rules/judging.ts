import type { CategoryId } from '../../model.ts'
import type { About } from './rule.ts'
import { isConcept } from './wording.ts'

/** What understanding has read of the question already. */
export type Hint = { about?: About | undefined; category?: CategoryId | undefined }

const titles = ['RMA', 'RPT', 'RDA', 'CMAS', 'CMLA', 'MLT', 'MDT', 'CLC', 'AHI', 'PCT', 'COLT', 'MT', 'MLS']

/** How something is asked, not what about. */
const manner = new Set([
  ...[
    'HOWMANY',
    'CCP',
    'GET',
    'CCP',
    'WORTH',
    'COUNT',
    'NEED',
    'POINT',
    'CE',
    'CEU',
    'WHEN',
    'WHY',
    'WHERE',
    'WHO',
    'LONG',
    'SEE',
  ],
  ...['ENTER', 'KEEP', 'SEND', 'MEANING', 'BEFORE', 'AFTER', 'LIST', 'TYPE', 'AMTDOES', 'CURRENT', 'HOUR'],
  ...titles,
])

export const hasTopic = (said: string[]): boolean =>
  said.some((token) => isConcept(token) && !manner.has(token))

/** A single word of manner asks nothing yet, but “what counts?” and a bare title do. */
export const asksNothing = ([token = '', ...more]: string[]): boolean =>
  more.length === 0 &&
  !['COUNT', 'TYPE', 'CCP'].includes(token) &&
  !titles.includes(token) &&
  !hasTopic([token])

/** Beside a title, what asks for its requirement and nothing else. */
const ofAnyTitle = new Set([
  'POINT',
  'WORTH',
  'CE',
  'CEU',
  'HOWMANY',
  'NEED',
  'TOTAL',
  'THREEYEARS',
  'CYCLE',
  'GET',
])

/** The one title whose requirement is asked for, as its rule is called. */
export function titleAsked(said: string[]): string | undefined {
  const [title, ...more] = said.filter((token) => titles.includes(token))
  if (!title || more.length > 0 || !said.some((token) => ofAnyTitle.has(token))) return undefined
  const only = said.every((token) => token === title || !isConcept(token) || ofAnyTitle.has(token))
  return only ? `points-${title.toLowerCase()}` : undefined
}

/** “I am a phlebotomist” matters only where a requirement is asked for; two titles are a question of their own. */
export function withTitles(said: string[]): string[] {
  const rest = said.filter((token) => !titles.includes(token))
  const has = (...tokens: string[]): boolean => tokens.some((token) => said.includes(token))
  if (has('RENAMED', 'MEANING') || (has('MT') && has('MLS'))) return said
  if (said.length - rest.length > 1) {
    return has('COUNT', 'GET', 'ENTER', 'REPEAT', 'TWO') ? [...new Set([...rest, 'TWO'])] : said
  }
  return has('TWO', 'REPEAT') || rest.every((token) => ofAnyTitle.has(token) || !isConcept(token))
    ? said
    : rest
}

const conceptOf: Partial<Record<CategoryId, string>> = {
  'formal-education': 'COLLEGE',
  authorship: 'WRITE',
  'instructional-presentation': 'TALK',
  'organizational-participation': 'SERVE',
  'employment-verification': 'JOB',
}

/** A category that understanding has read is as good as said; beside a title it was read into the title. */
export function withCategory(said: string[], category: CategoryId | undefined): string[] {
  const concept = category && conceptOf[category]
  const titled = said.some((token) => titles.includes(token))
  return concept && !titled ? [...new Set([...said, concept])] : said
}

const plainCounting = new Set(['COUNT', 'GET', 'POINT', 'AMTDOES', 'CCP'])

/** A question about something nobody has written of still has a true answer. */
export function general(said: string[]): string | undefined {
  const has = (...tokens: string[]): boolean => tokens.some((token) => said.includes(token))
  const unheard = said.filter((token) => !isConcept(token))
  if (unheard.length > 1) return undefined
  if (has('HOWMANY') && has('POINT', 'CE', 'CEU', 'WORTH')) return 'value-unknown'
  const plain = said.every((token) => unheard.includes(token) || plainCounting.has(token))
  return has('COUNT') && plain ? 'what-counts' : undefined
}
