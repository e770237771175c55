import { clean, pieces } from './text.ts'

/** The part of Block Kit that we use. Text from people goes into rich text, which knows no markup. */
export type Plain = { type: 'plain_text'; text: string; emoji: false }

type Style = { bold?: boolean; italic?: boolean }
export type Run =
  | { type: 'text'; text: string; style?: Style }
  | { type: 'link'; url: string; text: string }
  | { type: 'emoji'; name: string }

export type RichText = {
  type: 'rich_text'
  elements: { type: 'rich_text_section' | 'rich_text_quote'; elements: Run[] }[]
}

export type PressButton = {
  type: 'button'
  text: Plain
  action_id: string
  value: string
  style?: 'primary' | 'danger'
}

export type Cell = { type: 'raw_text'; text: string }
export type Table = {
  type: 'table'
  rows: Cell[][]
  column_settings: { align: 'left' | 'right'; is_wrapped: boolean }[]
}

export type Option = { text: Plain; value: string; description?: Plain }
export type Input =
  | { type: 'static_select'; action_id: string; options: Option[]; initial_option?: Option }
  | { type: 'number_input'; action_id: string; is_decimal_allowed: true; initial_value?: string }
  | { type: 'datepicker'; action_id: string; initial_date?: string }
  | { type: 'plain_text_input'; action_id: string; max_length: number; initial_value?: string }

export type Block =
  | { type: 'header'; text: Plain }
  | { type: 'context'; elements: Plain[] }
  | { type: 'actions'; elements: PressButton[] }
  | { type: 'input'; block_id: string; label: Plain; hint?: Plain; optional: boolean; element: Input }
  | RichText
  | Table

export type ModalView = {
  type: 'modal'
  callback_id: string
  title: Plain
  close: Plain
  submit?: Plain
  private_metadata?: string
  blocks: Block[]
}
export type HomeView = { type: 'home'; blocks: Block[] }

export const plain = (text: string): Plain => ({ type: 'plain_text', text, emoji: false })

/** Slack takes 3,000 characters a block; JSON and its escapes want room too. */
const TEXT = 2_900

/** Runs of text as rich text, in as many blocks as they need. */
export function flow(
  runs: Run[],
  kind: 'rich_text_section' | 'rich_text_quote' = 'rich_text_section',
): Block[] {
  const parts: Run[][] = [[]]
  let room = TEXT
  for (const run of runs.flatMap(smaller)) {
    const length = run.type === 'text' ? run.text.length : 100
    if (length > room && room < TEXT) {
      parts.push([])
      room = TEXT
    }
    parts.at(-1)?.push(run)
    room -= length
  }
  return parts
    .filter((part) => part.some((run) => run.type !== 'text' || run.text.trim() !== ''))
    .map((elements) => ({ type: 'rich_text', elements: [{ type: kind, elements }] }))
}

const smaller = (run: Run): Run[] =>
  run.type !== 'text'
    ? [run]
    : pieces(clean(run.text), TEXT).flatMap((text) => (text === '' ? [] : [{ ...run, text }]))

export const said = (text: string, style?: Style): Run =>
  style ? { type: 'text', text, style } : { type: 'text', text }
