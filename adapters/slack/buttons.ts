import { type Intent, intent } from '../../src/messages.ts'

/** Slack's limit for a button's value. */
const VALUE = 2_000

/** What pressing means, as it travels in the button; undefined where it is too long even without its guesses. */
export const pressValue = (press: Intent): string | undefined =>
  [JSON.stringify(press), JSON.stringify(press, withoutGuesses)].find((value) => value.length <= VALUE)

const withoutGuesses = (key: string, value: unknown): unknown => (key === 'guesses' ? undefined : value)

/** Read back through the schema: what is not an intent is not heard. */
export function pressOf(value: string | undefined): Intent | undefined {
  if (value === undefined) return undefined
  try {
    return intent.safeParse(JSON.parse(value)).data
  } catch {
    return undefined
  }
}
