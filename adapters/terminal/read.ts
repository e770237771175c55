import type { Button, Card, Incoming, Intent } from '../../src/messages.ts'

/** A line as typed: on a pipe a new line inside a message is the two characters `\n`. */
export const words = (line: string): string => line.replaceAll('\\n', '\n')

const plainly = (label: string): string =>
  label
    .replace(/^\[|\]$/g, '')
    .trim()
    .toLowerCase()

/** What can be pressed on a card: its buttons, and its form by its label. */
export const pressable = (card: Card): Button[] =>
  card.parts.flatMap((part) => {
    if (part.kind === 'buttons') return part.buttons
    return part.kind === 'form' ? [{ label: part.form.label, press: part.form.press }] : []
  })

/** Typing the words of a button presses it. */
export const pressed = (line: string, buttons: readonly Button[]): Intent | undefined =>
  buttons.find(({ label }) => plainly(label) === plainly(line))?.press

export type Act = { words: string } | { press: Intent } | { joined: true }

export const incoming = (act: Act, about: Omit<Incoming, 'words' | 'press' | 'joined'>): Incoming => ({
  ...about,
  ...act,
})
