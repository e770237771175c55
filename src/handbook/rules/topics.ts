import type { About } from './rule.ts'
import { isConcept } from './wording.ts'

/** Concepts that together tell which rule is meant; the first line that fits speaks. */
const telling: readonly (readonly [together: string, rule: string])[] = [
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
  ['DISCARD', 'keep-how-long'],
  ['KEEP LONG', 'keep-how-long'],
  ['PROOF MISSING', 'lost-proof'],
  ['PROOF SEND', 'send-certificates'],
  ['AGAIN FEE', 'recertify-details'],
  ['AGAIN', 'recertify'],
  ['LAPSE', 'recertify'],
]

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
  ['INSERVICE', 'in-service', 'hour-value', 'proof-professional-education'],
  ['CONFERENCE', 'conference', 'hour-value', 'proof-professional-education'],
  ['WEBINAR', 'webinar', 'hour-value', 'proof-professional-education'],
  ['READ', 'reading', 'value-unknown', 'keep-proof'],
  ['VOLUNTEER', 'volunteering', 'value-unknown', 'keep-proof'],
  ['JOB', 'employment', 'employment', 'proof-employment-verification'],
]

const ofActivities = new Set(activities.map(([concept]) => concept))
const plainlyAsked = new Set([
  'COUNT',
  'HOWMANY',
  'WORTH',
  'POINT',
  'CE',
  'CEU',
  'HOUR',
  'PROOF',
  'KEEP',
  'NEED',
  'TYPE',
  'AMTDOES',
])

/** The rule that the concepts of a question point to by themselves, if they do. */
export function pointedTo(said: string[], about: About | undefined): string | undefined {
  const found = telling.find(([together]) => together.split(' ').every((concept) => said.includes(concept)))
  return found ? found[1] : ofActivity(said.filter(isConcept), about)
}

/** Only where nothing but an activity is asked about. Words say how it is asked; else how it was understood. */
function ofActivity(said: string[], about: About | undefined): string | undefined {
  const [, counts, value, proof] = activities.find(([concept]) => said.includes(concept)) ?? []
  if (!said.every((concept) => ofActivities.has(concept) || plainlyAsked.has(concept))) return undefined
  const has = (...concepts: string[]): boolean => concepts.some((concept) => said.includes(concept))
  if (has('PROOF', 'KEEP')) return proof
  if (has('HOWMANY', 'WORTH') || (has('POINT', 'HOUR') && !has('COUNT'))) return value
  if (has('NEED') && !has('COUNT')) return counts === 'life-support' ? 'cpr-required' : undefined
  if (has('COUNT', 'TYPE')) return counts
  if (about === 'proof') return proof
  return about === 'value' ? value : counts
}
