import type { Button } from '../../../src/messages.ts'
import type { PressData } from '../press.ts'
import type { Words } from '../words.ts'
import type { Element } from './text.ts'

/** At most six on a card, or the store's reviewers refuse it. */
export const MOST_ACTIONS = 6

/** Teams cuts longer ones off at the card's edge. */
const MOST_LABEL = 45

/** In letters: what a row holds, and what stands around a label. */
const ROW = 54
const MARGIN = 4

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
  const rows = inRows(actions)
  if (others.length === 0 && rows.length < 2) return { body: [], actions }
  if (others.length === 0) return { body: rows.map(actionSet), actions: [], placed: actions.length }
  const pick = `pick${at}`
  const label = actions.length > 0 ? words.more : words.choices
  const choose = [choices(pick, others, label, words), actionSet([action(words.choose, { card, pick })])]
  return { body: [...rows.map(actionSet), ...choose], actions: [], placed: actions.length + 1 }
}

/** As many in a row as it can show whole: Teams shortens the labels of a row that is too full. */
function inRows(actions: Element[]): Element[][] {
  const rows: Element[][] = []
  for (const one of actions) {
    const last = rows.at(-1)
    if (last && width([...last, one]) <= ROW) last.push(one)
    else rows.push([one])
  }
  return rows
}

const width = (row: Element[]): number =>
  row.reduce((sum, { title }) => sum + String(title).length + MARGIN, 0)

export const actionSet = (actions: Element[]): Element => ({ type: 'ActionSet', actions })

const choices = (id: string, buttons: Button[], label: string, words: Words): Element => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  placeholder: words.choose,
  choices: buttons.map(({ label, press }) => ({ title: label, value: JSON.stringify(press) })),
})
