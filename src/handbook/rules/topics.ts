import { titleAsked } from './judging.ts'
import type { About } from './rule.ts'
import { isConcept } from './wording.ts'

/** Concepts that together tell which rule is meant; the first line that fits speaks. */
const pointers: readonly (readonly [together: string, rule: string])[] = [
  ['INVOICE NOTSEEN', 'invoice-missing'],
  ['PAY NOTSEEN', 'invoice-missing'],
  ['RENEW NOTSEEN', 'invoice-missing'],
  ['POINT NOTSEEN', 'points-show'],
  ['CONFERENCE AUTO', 'amt-in-person'],
  ['CONFERENCE AMTDOES ENTER', 'amt-in-person'],
  ['INPERSON AUTO', 'amt-in-person'],
  ['INPERSON ENTER', 'amt-in-person'],
  ['OWN', 'amt-online'],
  ['AUDIT BACK', 'audit-cycle'],
  ['AUDIT IGNORE', 'audit-fail'],
  ['AUDITED MISSING', 'audit-fail'],
  ['AUDITED CYCLE', 'audit-cycle'],
  ['AUDITED NEXTCYCLE', 'audit-cycle'],
  ['AUDITED LASTCYCLE', 'audit-cycle'],
  ['AUDITED WHEN', 'audit-when'],
  ['AUDITED LONG', 'audit-details'],
  ['AUDIT NEXTCYCLE', 'audit-cycle'],
  ['AUDIT LASTCYCLE', 'audit-cycle'],
  ['AUDITED', 'audit-send'],
  ['AMTDOES SEND AUDIT', 'audit-when'],
  ['KEEP BACK', 'keep-how-long'],
  ['PROOF BACK', 'keep-how-long'],
  ['WHATMLS', 'mt-mls'],
  ['TYPE TWOTYPES', 'doubtful-type'],
  ['LIFE AGAIN HOWMANY', 'life-support-value'],
  ['LIFE AGAIN GET', 'life-support'],
  ['LIFE AGAIN COUNT', 'life-support'],
  ['STATE', 'state-licence'],
  ['OTHERBODY COUNT', 'provider'],
  ['OTHERBODY PROVIDER', 'provider'],
  ['OTHERBODY HOWMANY', 'other-bodies'],
  ['OTHERBODY NEED', 'other-bodies'],
  ['OTHERBODY CE', 'provider'],
  ['OTHERBODY', 'other-bodies'],
  ['FREE', 'ccp-cost'],
  ['REFUND', 'fee-refund'],
  ['FEE DEADLINE', 'fee-due'],
  ['FEE WHEN', 'fee-due'],
  ['LATEFEE', 'late-fee'],
  ['GRACE', 'grace'],
  ['LEAVE', 'grace'],
  ['INACTIVE', 'inactive'],
  ['OLDMEMBER', 'before-2006'],
  ['TWO', 'two-certifications'],
  ['MT MLS', 'mt-mls'],
  ['MLS RENAMED', 'mt-mls'],
  ['MT RENAMED', 'mt-mls'],
  ['MLS MEANING', 'mt-mls'],
  ['CAP', 'cap'],
  ['MIX', 'required-topics'],
  ['YEARLY NEED POINT', 'yearly-minimum'],
  ['CARRY', 'rollover'],
  ['EXTRA POINT', 'rollover'],
  ['EXTRA LASTCYCLE', 'rollover'],
  ['UPLOAD', 'upload'],
  ['APPEAL', 'audit-details'],
  ['AUDIT PERCENT', 'audit-details'],
  ['AUDIT LONG', 'audit-details'],
  ['AUDIT DEADLINE', 'audit-details'],
  ['AUDIT MISSING', 'audit-fail'],
  ['AUDIT CONSEQUENCE', 'audit-fail'],
  ['AUDIT WHO', 'audit-who'],
  ['AUDIT LASTCYCLE', 'audit-cycle'],
  ['AUDIT CYCLE', 'audit-cycle'],
  ['AUDIT CURRENT', 'audit-cycle'],
  ['AUDIT WHEN', 'audit-when'],
  ['AUDIT SEND', 'audit-send'],
  ['AUDIT PROOF', 'audit-send'],
  ['AUDIT', 'audit'],
  ['INVOICE REACHED', 'invoice-when'],
  ['INVOICE WHY', 'invoice-missing'],
  ['RETAKE', 'exam-retake'],
  ['EXAM NEED', 'exam-retake'],
  ['EXAM REPEAT', 'exam-retake'],
  ['AMTRAX EDIT', 'amtrax-edit'],
  ['AMTRAX TRANSCRIPT', 'amtrax-transcript'],
  ['FUTURE ENTER', 'future'],
  ['FUTURE COUNT', 'future'],
  ['ACROSS', 'across-start'],
  ['BEFORESTART', 'before-start'],
  ['OUTLINE', 'quick-test'],
  ['QUICK COUNT', 'quick-test'],
  ['AMTDOES SURE', 'certain'],
  ['AMTDOES ENTER', 'amt-enters'],
  ['DISCARD', 'keep-how-long'],
  ['KEEP LONG', 'keep-how-long'],
  ['PROOF MISSING', 'lost-proof'],
  ['PROOF SEND', 'send-certificates'],
  ['AGAIN FEE', 'recertify-details'],
  ['AGAIN HOWMANY', 'recertify-details'],
  ['AGAIN LONG', 'recertify-details'],
  ['AGAIN EXAM', 'recertify-details'],
  ['LAPSE LONG', 'recertify-details'],
  ['AGAIN', 'recertify'],
  ['LAPSE', 'recertify'],
  ['REMIND', 'amt-notices'],
  ['WHERE PAY', 'pay-how'],
  ['PAYHOW', 'pay-how'],
  ['PAY BEFORE POINT', 'pay-when'],
  ['LASTCYCLE AFTER', 'late-entry'],
  ['CCP MEANING', 'what-is-ccp'],
  ['RELATED', 'what-counts'],
  ['PROVIDER', 'provider'],
]

const telling = pointers.map(([together, rule]) => ({ together: together.split(' '), rule }))

type Activity = readonly [concept: string, counts: string, value: string, proof: string]

/** What was done tells more than where: teaching at a college is teaching. */
const activities: readonly Activity[] = [
  ['PRECEPT', 'precepting', 'value-unknown', 'keep-proof'],
  ['SERVE', 'committee', 'committee-value', 'proof-organizational-participation'],
  ['TALK', 'talk', 'talk-value', 'proof-instructional-presentation'],
  ['WRITE', 'article', 'article-value', 'proof-authorship'],
  ['UNRELATED', 'college-unrelated', 'value-unknown', 'keep-proof'],
  ['LIFE', 'life-support', 'life-support-value', 'proof-professional-education'],
  ['COLLEGE', 'college', 'college-value', 'proof-formal-education'],
  ['INPERSON', 'conference', 'hour-value', 'proof-professional-education'],
  ['INSERVICE', 'in-service', 'hour-value', 'proof-professional-education'],
  ['CONFERENCE', 'conference', 'hour-value', 'proof-professional-education'],
  ['WEBINAR', 'webinar', 'hour-value', 'proof-professional-education'],
  ['READ', 'reading', 'value-unknown', 'keep-proof'],
  ['VOLUNTEER', 'volunteering', 'value-unknown', 'keep-proof'],
  ['JOB', 'employment', 'employment', 'proof-employment-verification'],
]

const ofActivities: ReadonlySet<string> = new Set(activities.map(([concept]) => concept))
const plainlyAsked = new Set([
  ...['COUNT', 'GET', 'HOWMANY', 'WORTH', 'POINT', 'CE', 'CEU', 'HOUR', 'PROOF', 'KEEP', 'NEED', 'TYPE'],
  ...['AMTDOES', 'CCP', 'RENEW', 'CURRENT', 'ENTER', 'CYCLE', 'WHERE'],
])

/** The rule that the concepts of a question point to, and those that need no other explanation. */
export type Pointed = { rule: string; understood: ReadonlySet<string> }

export function pointedTo(said: string[], about: About | undefined): Pointed | undefined {
  const found = telling.find(({ together }) => together.every((concept) => said.includes(concept)))
  if (found) return { rule: found.rule, understood: new Set([...ofActivities, ...found.together]) }
  const rule = titleAsked(said) ?? ofActivity(said.filter(isConcept), about)
  return rule === undefined ? undefined : { rule, understood: new Set(said) }
}

/** Only where nothing but an activity is asked about. Words say how it is asked; else how it was understood. */
function ofActivity(said: string[], about: About | undefined): string | undefined {
  const [, counts, value, proof] = activities.find(([concept]) => said.includes(concept)) ?? []
  if (!said.every((concept) => ofActivities.has(concept) || plainlyAsked.has(concept))) return undefined
  const has = (...concepts: string[]): boolean => concepts.some((concept) => said.includes(concept))
  if (has('PROOF')) return proof
  if (has('HOWMANY', 'WORTH')) return value
  if (has('COUNT', 'GET', 'TYPE')) return counts
  if (has('NEED')) return counts === 'life-support' ? 'cpr-required' : undefined
  if (has('POINT', 'HOUR')) return value
  if (about === 'proof') return proof
  return about === 'value' ? value : counts
}
