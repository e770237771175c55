import { byTime } from '../days.ts'
import type { Activity } from '../model.ts'
import { fact, unknown } from './fact.ts'
import { sum } from './progress.ts'

/** The fields of AMTrax's form, in its order [S1]. Title and provider stay in the member's own file (U13). */
export const amtraxFields = fact(['category', 'points', 'start', 'end', 'attestation'], 'high', ['S1'])

export const portalPath = [
  fact('Sign in to My AMT Portal.', 'high', ['S1']),
  fact('Open the tab My Certifications.', 'high', ['S1']),
  fact('Under the heading AMTRAX choose Record CE.', 'high', ['S1']),
  fact('Choose the CCP activity type.', 'high', ['S1']),
  fact('Enter the number of points.', 'high', ['S1']),
  fact('Enter the start and the end date of the activity.', 'high', ['S1']),
  fact('Attest that the information is correct.', 'high', ['S1']),
  fact('Submit. The points count at once.', 'high', ['S1']),
] as const

export const amtraxEdits = unknown('U13: how AMTrax changes or deletes an entry was not seen')

/** In the order of their days, as one would enter them. */
export const waiting = (activities: readonly Activity[]): Activity[] =>
  activities.filter(({ handedOver }) => handedOver === undefined).toSorted((a, b) => byTime(a.start, b.start))

export type Comparison = {
  ours: number
  theirs: number
  /** Ours less theirs. */
  difference: number
  waiting: Activity[]
  /** The waiting entries are exactly the difference. */
  explained: boolean
  /** Entries of just the size of the difference: missing there, or entered there twice. */
  suspects: Activity[]
}

/** `activities`: those that count for one certification in one cycle. */
export function compare(activities: readonly Activity[], amtraxTotal: number): Comparison {
  const ours = sum(activities.map(({ points }) => points))
  const theirs = sum([amtraxTotal])
  const difference = sum([ours, -theirs])
  const open = waiting(activities)
  const explained = sum(open.map(({ points }) => points)) === difference
  const size = Math.abs(difference)
  const suspects = explained || size === 0 ? [] : activities.filter(({ points }) => sum([points]) === size)
  return { ours, theirs, difference, waiting: open, explained, suspects }
}
