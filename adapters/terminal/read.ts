import { plainly } from '../../src/card.ts'
import type { Button, Incoming, Intent } from '../../src/messages.ts'

/** A line as typed: on a pipe a new line inside a message is the two characters `\n`. */
export const words = (line: string): string => line.replaceAll('\\n', '\n')

/** Typing the words of a button presses it. */
export const pressed = (line: string, buttons: readonly Button[]): Intent | undefined =>
  buttons.find(({ label }) => plainly(label) === plainly(line))?.press

export type Act = { words: string } | { press: Intent } | { joined: true }

export const incoming = (act: Act, about: Omit<Incoming, 'words' | 'press' | 'joined'>): Incoming => ({
  ...about,
  ...act,
})
