import { fact, ours } from './fact.ts'

/**
 * What is checked before an attestation. V10 is kept by the conversation (only a press or plain words attest);
 * V13 and V14 cannot be read from an entry: the statement and the answers speak of them.
 */
export const validation = {
  V1: fact('The category is one of the six.', 'high', ['S1']),
  V2: ours('The first day is not after the last day.', 'plain sense'),
  V3: fact('What was completed before the cycle began cannot be claimed.', 'high', ['S1', 'S2']),
  V4: ours('Both days lie inside the cycle.', 'U15: an activity across the start is not settled', [
    'S1',
    'S2',
  ]),
  V5: fact('The activity ends inside the cycle.', 'high', ['S1', 'S2']),
  V6: ours('The last day is not in the future.', 'points must have been earned [S2]', ['S2']),
  V7: fact('Work counts only from the start of the cycle through 2020-12-31.', 'high', ['S1', 'S2']),
  V8: ours('Points are more than 0.', 'U23: AMTrax’s own limits were not seen'),
  V9: ours('Points have at most two decimals.', 'U13: whether AMTrax takes fractions is not known'),
  V10: fact('The member attests before anything is submitted.', 'high', ['S1']),
  V11: fact('AMT records the points of its own online activities by itself.', 'derived', ['S2']),
  V12: ours('The same activity is not entered twice.', 'same days and nearly the same title'),
  V13: fact('The activity meets at least one of AMT’s three questions.', 'high', ['S2', 'S3']),
  V14: fact('The member has proof at hand.', 'derived', ['S3', 'S4', 'S13']),
  V15: ours(
    'One entry is not worth more than the whole cycle needs.',
    'U23: AMTrax’s own limits were not seen',
  ),
  U21: ours('Nothing is recorded for a cycle that has ended.', 'U21: no text was seen; AMT is asked', []),
} as const

/** [S1][S2]; the change took effect on the day after. */
export const employmentUntil = fact('2020-12-31', 'high', ['S1', 'S2'])

/** A cycle that touches 2020 had ended by then. */
export const lastCycleWithEmployment = fact('2023-12-30', 'derived', ['S1', 'S2'])
