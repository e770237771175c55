import type { Enrollment } from '../../model.ts'
import { format } from './format.ts'

/** A platform by its name, as it stands after “on”. */
const places: Record<string, string> = { slack: 'Slack', teams: 'Teams', terminal: 'the terminal' }

export const identity = {
  place: (platform: string): string => places[platform] ?? platform,
  letter: (code: string, name: string) => ({
    subject: 'Your code for the CCP assistant',
    text: [
      `Hello ${name},`,
      `your code is ${code}. Say it within ten minutes in the chat in which you asked for it.`,
      'If you did not ask for a code, somebody else gave your address. Pass the code on to nobody; then nothing happens.',
    ].join('\n\n'),
  }),
  rosterKeeps: (enrollments: readonly Enrollment[]): string[] => [
    'Your certifications and cycles come from your operator’s roster and cannot be changed here.',
    ...enrollments.flatMap(({ certification, cycles }) =>
      cycles.slice(-1).map((cycle) => `${certification}: ${format.days(cycle)}.`),
    ),
    'If that is wrong, ask whoever keeps the roster. I follow it as soon as it is put right.',
  ],
  onlyPlace:
    'This is the only place where you can reach your record, so it stays linked. Link another place first (say “link”), or say “delete my data”.',
  unlinkedLast:
    'This place is unlinked. It was the last one: your record is kept, and you reach it again from anywhere by the code I mail to your address on the roster.',
}
