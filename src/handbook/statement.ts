import { fact, unknown } from './fact.ts'

/** Changes whenever the words in languages/ or an element does: it is kept with each attestation. */
export const statementVersion = '1'

/** What the member attests to. The sentence itself, in her language, stands in languages/. */
export const statementElements = [
  fact('What I entered is correct.', 'high', ['S1']),
  fact('I completed this activity myself on these dates, inside my current CCP cycle.', 'derived', [
    'S1',
    'S2',
  ]),
  fact('I have proof and will keep it for an AMT audit.', 'derived', ['S3', 'S4']),
] as const

export const amtraxWording = unknown('U13: the words on AMTrax’s own screen were not seen')
