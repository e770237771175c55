import type { Button } from '../../../src/messages.ts'
import type { PressData } from '../press.ts'
import type { Words } from '../words.ts'
import type { Element } from './text.ts'

/** At most six on a card, or the store's reviewers refuse it. */
export const MOST_ACTIONS = 6

/** Teams cuts longer ones off at the card's edge. */
const MOST_LABEL = 45

/** `card` marks the content, `at` the place in it, `room` the buttons it may have; the words label what is ours. */
export type Frame = { card: string; at: number; room: number; words: Words }

/** `actions` go to the foot of the card where nothing follows them; `placed`: how many stand in the body already. */
export type Drawn = { body: Element[]; actions: Element[]; placed?: number }

/** `Action.Execute` for clients that know it, the same as `Action.Submit` for those that do not. */
export function action(title: string, data: PressData, look: object = {}): Element {
  const said = { title, data, ...look }
  return { type: 'Action.Execute', verb: 'press', ...said, fallback: { type: 'Action.Submit', ...said } }
}

const styles = { primary: { style: 'positive' }, danger: { style: 'destructive' } }

/** As buttons where there is room and they are short; the others to choose from, all of a kind together. */
export function drawButtons(buttons: Button[], { card, at, room, words }: Frame): Drawn {
  const long = new Set(
    buttons.filter(({ label }) => label.length > MOST_LABEL).map(({ press }) => press.kind),
  )
  const short = buttons.filter(({ press }) => !long.has(press.kind))
  const shown = short.length === buttons.length && short.length <= room ? short : short.slice(0, room - 1)
  const actions = shown.map(({ label, press, style }) =>
    action(label, { card, press }, { associatedInputs: 'none', ...(style ? styles[style] : {}) }),
  )
  const others = buttons.filter((button) => !shown.includes(button))
  if (others.length === 0) return { body: [], actions }
  const pick = `pick${at}`
  const label = actions.length > 0 ? words.more : words.choices
  const choose = [choices(pick, others, label, words), actionSet([action(words.choose, { card, pick })])]
  const body = actions.length > 0 ? [actionSet(actions), ...choose] : choose
  return { body, actions: [], placed: actions.length + 1 }
}

export const actionSet = (actions: Element[]): Element => ({ type: 'ActionSet', actions })

const choices = (id: string, buttons: Button[], label: string, words: Words): Element => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  placeholder: words.choose,
  choices: buttons.map(({ label, press }) => ({ title: label, value: JSON.stringify(press) })),
})
