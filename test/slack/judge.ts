import { Ajv } from 'ajv'
import limits from '../schemas/slack/block-kit.limits.json' with { type: 'json' }
import schema from '../schemas/slack/block-kit.schema.json' with { type: 'json' }

/** Slack's own verdict on blocks and views, as far as it is documented or was seen: the schema, and the lengths it leaves out. */
const ajv = new Ajv({ strict: false, allErrors: false }).addSchema(schema, 'kit')

export type Drawn = { type: string; [key: string]: unknown }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every object inside, itself included. */
function* inside(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const one of value) yield* inside(one)
  if (!isObject(value)) return
  yield value
  for (const one of Object.values(value)) yield* inside(one)
}

const against = (definition: string, value: unknown): string[] => {
  const fits = ajv.getSchema(`kit#/definitions/${definition}`)
  if (!fits) throw new Error(`no definition ${definition}`)
  return fits(value) ? [] : [ajv.errorsText(fits.errors)]
}

const textOf = (value: unknown): string =>
  isObject(value) && typeof value.text === 'string' ? value.text : ''
const sized = (value: unknown): number => (Array.isArray(value) ? value.length : 0)

type Check = (object: Record<string, unknown>) => [what: string, size: number, max: number][]

/** By `type`: what is measured, and how much of it Slack takes. */
const CHECKS: Record<string, Check> = {
  header: (o) => [['header text', textOf(o.text).length, limits.header.text.max]],
  context: (o) => [['context elements', sized(o.elements), limits.context.elements.max]],
  actions: (o) => [['actions', sized(o.elements), limits.actions.elements.max]],
  table: (o) => [
    ['table rows', sized(o.rows), limits.table.rows.max],
    ['table columns', Array.isArray(o.rows) ? Math.max(...o.rows.map(sized)) : 0, limits.table.columns.max],
    [
      'table characters',
      [...inside(o.rows)].reduce((sum, one) => sum + textOf(one).length, 0),
      limits.table.chars.max,
    ],
  ],
  button: (o) => [
    ['button text', textOf(o.text).length, limits.button.text.max],
    ['button value', String(o.value ?? '').length, limits.button.value.max],
    ['action id', String(o.action_id ?? '').length, limits.button.action_id.max],
  ],
  input: (o) => [
    ['input label', textOf(o.label).length, limits.input.label.max],
    ['input hint', textOf(o.hint).length, limits.input.hint.max],
  ],
  static_select: (o) => [
    ['options', sized(o.options), limits.select.options.max],
    ...(Array.isArray(o.options) ? o.options : []).flatMap((option): [string, number, number][] => [
      ['option text', textOf(option.text).length, limits.option.text.max],
      ['option value', String(option.value).length, limits.option.value.max],
    ]),
  ],
  rich_text: (o) => [
    ['rich text', [...inside(o)].reduce((sum, one) => sum + textOf(one).length, 0), limits.section.text.max],
  ],
  plain_text: (o) => [['plain text', textOf(o).length, limits.section.text.max]],
}

function measured(blocks: unknown): string[] {
  const objects = [...inside(blocks)]
  const tooMuch = objects.flatMap((object) =>
    (CHECKS[String(object.type)]?.(object) ?? [])
      .filter(([, size, max]) => size > max)
      .map(([what, size, max]) => `${what}: ${size}, at most ${max}`),
  )
  const empty = objects
    .filter(({ type, text }) => ['text', 'plain_text', 'raw_text'].includes(String(type)) && text === '')
    .map(({ type }) => `${type}: must be more than 0 characters`)
  const doubled = objects
    .map(({ action_id }) => action_id)
    .filter((id, at, all) => id && all.indexOf(id) !== at)
  return [...tooMuch, ...empty, ...doubled.map((id) => `action_id ${id} stands twice`)]
}

/** What is wrong with a message's blocks; nothing, where Slack would take them. */
export function judgeMessage(blocks: Drawn[]): string[] {
  const tables = blocks.filter(({ type }) => type === 'table').length
  return [
    ...against('Blocks', blocks),
    ...measured(blocks),
    ...(blocks.length > limits.message.blocks.max ? [`${blocks.length} blocks`] : []),
    ...(tables > limits.message.table_blocks.max ? [`${tables} tables`] : []),
    ...(characters(blocks) > limits.message.all_blocks_chars.max ? ['msg_blocks_too_long'] : []),
  ]
}

/** Counted as JSON: how Slack counts is documented nowhere, and this is never less. */
const characters = (blocks: Drawn[]): number => JSON.stringify(blocks).length

export function judgeView(view: Record<string, unknown>): string[] {
  const { title, submit, close, blocks, private_metadata = '' } = view
  const short = { title, submit, close }
  const inputs = [...inside(blocks)].some(({ type }) => type === 'input')
  return [
    ...against(view.type === 'home' ? 'Home' : 'Modal', view),
    ...measured(blocks),
    ...(sized(blocks) > limits.view.blocks.max ? [`${sized(blocks)} blocks`] : []),
    ...Object.entries(short).flatMap(([name, text]) =>
      textOf(text).length > 24 ? [`${name} too long`] : [],
    ),
    ...(String(private_metadata).length > limits.view.private_metadata.max
      ? ['private_metadata too long']
      : []),
    ...(inputs && !submit ? ['inputs without a submit'] : []),
    ...[...inside(blocks)].filter(({ type }) => type === 'table').map(() => 'a table in a view'),
  ]
}

/** What a person reads there, in order. */
export function seen(value: unknown): string {
  if (Array.isArray(value)) return value.map(seen).filter(Boolean).join(' ')
  if (!isObject(value)) return ''
  const own = typeof value.text === 'string' ? value.text : ''
  const emoji = value.type === 'emoji' ? `:${String(value.name)}:` : ''
  const parts = ['text', 'label', 'hint', 'elements', 'element', 'rows', 'blocks', 'options', 'title']
  return [own || emoji, ...parts.map((part) => seen(value[part]))].filter(Boolean).join(' ')
}

export type Pressable = { action_id: string; value: string; text: { text: string } }

export const buttonsIn = (blocks: unknown): Pressable[] =>
  [...inside(blocks)].flatMap((one) =>
    one.type === 'button'
      ? [{ action_id: String(one.action_id), value: String(one.value), text: { text: textOf(one.text) } }]
      : [],
  )
