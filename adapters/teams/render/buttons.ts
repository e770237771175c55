import type { Button } from '../../../src/messages.ts'
import type { PressData } from '../press.ts'
import type { Words } from '../words.ts'
import type { Element } from './text.ts'

/** At most six on a card, or the store's reviewers refuse it. */
export const MOST_ACTIONS = 6

/** `card` marks the content, `at` the place in it; the locale's words label what is ours. */
export type Frame = { card: string; at: number; words: Words }

export type Drawn = { body: Element[]; actions: Element[] }

/** `Action.Execute` for clients that know it, the same as `Action.Submit` for those that do not. */
export function action(title: string, data: PressData, look: object = {}): Element {
  const said = { title, data, ...look }
  return { type: 'Action.Execute', verb: 'press', ...said, fallback: { type: 'Action.Submit', ...said } }
}

export const styles = { primary: { style: 'positive' }, danger: { style: 'destructive' } }

/** The first five as buttons where there are more than six; the others to choose from. */
export function drawButtons(buttons: Button[], frame: Frame): Drawn {
  const crowded = buttons.length > MOST_ACTIONS
  const first = crowded ? buttons.slice(0, MOST_ACTIONS - 1) : buttons
  const actions = first.map(({ label, press, style }) =>
    action(
      label,
      { card: frame.card, press },
      {
        associatedInputs: 'none',
        ...(style ? styles[style] : {}),
      },
    ),
  )
  if (!crowded) return { body: [], actions }
  const pick = `pick${frame.at}`
  return {
    body: [choices(pick, buttons.slice(first.length), frame.words)],
    actions: [...actions, action(frame.words.choose, { card: frame.card, pick })],
  }
}

const choices = (id: string, buttons: Button[], words: Words): Element => ({
  type: 'Input.ChoiceSet',
  id,
  label: words.more,
  choices: buttons.map(({ label, press }) => ({ title: label, value: JSON.stringify(press) })),
})
