import type { CategoryId } from '../../model.ts'
import type { About } from './rule.ts'
import { isConcept } from './wording.ts'

/** What understanding has read of the question already. */
export type Hint = { about?: About | undefined; category?: CategoryId | undefined }

const titles = ['RMA', 'RPT', 'RDA', 'CMAS', 'CMLA', 'MLT', 'MDT', 'CLC', 'AHI', 'PCT', 'COLT']

/** How something is asked, not what about. */
const manner = new Set([
  ...[
    'HOWMANY',
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
  ...[
    'ENTER',
    'KEEP',
    'SEND',
    'MEANING',
    'BEFORE',
    'AFTER',
    'LIST',
    'TYPE',
    'AMTDOES',
    'CURRENT',
    'PROVIDER',
    'HOUR',
  ],
  ...titles,
])

export const hasTopic = (said: string[]): boolean =>
  said.some((token) => isConcept(token) && !manner.has(token))

/** A single word of manner asks nothing yet, but “what counts?” and a bare title do. */
export const asksNothing = ([token = '', ...more]: string[]): boolean =>
  more.length === 0 && !['COUNT', 'TYPE'].includes(token) && !titles.includes(token) && !hasTopic([token])

const ofAnyTitle = ['POINT', 'WORTH', 'CE']

/** “I am a phlebotomist” matters only where a requirement is asked for; two titles are a question of their own. */
export function withTitles(said: string[]): string[] {
  const rest = said.filter((token) => !titles.includes(token))
  if (said.length - rest.length > 1 && !said.includes('HOWMANY')) return [...new Set([...rest, 'TWO'])]
  const ofTitles = ['HOWMANY', 'NEED', 'TWO', 'REPEAT'].some((token) => said.includes(token))
  return !ofTitles && rest.some((token) => !ofAnyTitle.includes(token)) ? rest : said
}

const conceptOf: Partial<Record<CategoryId, string>> = {
  'formal-education': 'COLLEGE',
  authorship: 'WRITE',
  'instructional-presentation': 'TALK',
  'organizational-participation': 'SERVE',
  'employment-verification': 'JOB',
}

/** A category that understanding has read is as good as said. */
export function withCategory(said: string[], category: CategoryId | undefined): string[] {
  const concept = category && conceptOf[category]
  return concept ? [...new Set([...said, concept])] : said
}

/** A question about something nobody has written of still has a true answer. */
export function general(said: string[]): string | undefined {
  const has = (...tokens: string[]): boolean => tokens.some((token) => said.includes(token))
  if (has('HOWMANY') && has('POINT', 'CE', 'CEU', 'WORTH')) return 'value-unknown'
  return has('COUNT') ? 'what-counts' : undefined
}
