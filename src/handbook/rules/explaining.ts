import { isConcept } from './wording.ts'

/** What is asked of a thing, or says more of it: a rule that speaks of any of the line speaks of its first. */
const kin: readonly (readonly string[])[] = [
  ['HOWMANY', 'PERCENT', 'MONEY', 'CAP', 'TOTAL', 'LONG'],
  ['WHEN', 'DEADLINE', 'LONG', 'YEARLY'],
  ['LONG', 'WHEN', 'HOWMANY'],
  ['DEADLINE', 'WHEN', 'CYCLE'],
  ['MONEY', 'FEE'],
  ['FEE', 'PAY', 'INVOICE'],
  ['PAY', 'FEE', 'INVOICE'],
  ['RENEW', 'FEE', 'PAY', 'INVOICE', 'CURRENT'],
  ['CONSEQUENCE', 'ENOUGH'],
  ['LAPSE', 'AGAIN', 'CONSEQUENCE'],
  ['MISSING', 'LAPSE', 'CARRY'],
  ['CARRY', 'EXTRA'],
  ['EXTRA', 'CARRY'],
  ['THREEYEARS', 'CYCLE', 'NEXTCYCLE'],
  ['NEXTCYCLE', 'CYCLE'],
  ['LASTCYCLE', 'CYCLE'],
  ['TOTAL', 'HOWMANY', 'POINT'],
  ['NOTSEEN', 'SEE'],
  ['SEE', 'NOTSEEN', 'INVOICE'],
  ['BEFORE', 'BEFORESTART'],
  ['AUDITED', 'AUDIT'],
  ['INPERSON', 'CONFERENCE'],
]

/** Said in passing, whatever is asked. */
const inPassing = new Set([
  ...['POINT', 'CCP', 'CE', 'CEU', 'COUNT', 'GET', 'WORTH', 'NEED', 'AMTDOES', 'ENTER', 'HOUR', 'WHERE'],
  ...['CYCLE', 'MEANING', 'LIST', 'TYPE', 'CURRENT', 'SURE', 'KEEP', 'WHOLE', 'PROVIDER', 'WHY'],
])

/** Whether a rule speaks of every matter that the question is about, and of what is asked of it. */
export function explains(said: readonly string[], spoken: ReadonlySet<string>): boolean {
  return said.every((token) => {
    if (!isConcept(token) || spoken.has(token)) return true
    const line = kin.find(([first]) => first === token)
    return inPassing.has(token) || (line?.some((other) => spoken.has(other)) ?? false)
  })
}

/** How much of the question a rule speaks of, by weight. */
export function covered(
  said: readonly string[],
  spoken: ReadonlySet<string>,
  weigh: (token: string) => number,
): number {
  const total = (tokens: readonly string[]): number => tokens.reduce((sum, token) => sum + weigh(token), 0)
  const all = total(said)
  return all === 0 ? 0 : total(said.filter((token) => spoken.has(token))) / all
}
