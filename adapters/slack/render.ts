import type { Button, Card, Form, Part } from '../../src/messages.ts'
import { type Block, type Cell, flow, type PressButton, plain, type Run, said } from './blocks.ts'
import { pressValue } from './buttons.ts'
import { clean, escaped, shorten } from './text.ts'

/** What goes into one message. */
export type Message = { text: string; blocks: Block[] }

/** Messages may hold a table; modals and the home may not, and read it as lines. */
export type Surface = 'message' | 'view'

/** 50 blocks, one table and about 13,200 characters a message; 25 buttons a block. JSON is counted, to be safe. */
const MESSAGE = { blocks: 50, size: 11_000, tables: 1 }
const BLOCK = {
  size: 8_000,
  buttons: 25,
  label: 75,
  rows: 100,
  columns: 20,
  cell: 1_000,
  header: 150,
  small: 1_000,
}

/** A card as the messages it needs: one, unless it is long. Nothing is left out. */
export function render(card: Card): Message[] {
  const grouped = group(blocksOf(card, 'message'), fits)
  const text = escaped(shorten(card.summary, 700))
  const groups = grouped.length > 0 ? grouped : [flow([said(card.summary)])]
  return groups.map((blocks, at) => ({
    text: groups.length > 1 ? `${text} (${at + 1}/${groups.length})` : text,
    blocks,
  }))
}

export const blocksOf = (card: Card, surface: Surface): Block[] =>
  card.parts.flatMap((part, at) => drawn(part, at, surface)).reduce(together, [])

/** Buttons that follow each other stand in one row. */
function together(blocks: Block[], block: Block): Block[] {
  const last = blocks.at(-1)
  if (last?.type !== 'actions' || block.type !== 'actions') return [...blocks, block]
  const elements = [...last.elements, ...block.elements]
  return few(elements) ? [...blocks.slice(0, -1), { type: 'actions', elements }] : [...blocks, block]
}

const few = (buttons: PressButton[]): boolean =>
  buttons.length <= BLOCK.buttons && JSON.stringify(buttons).length <= BLOCK.size

function drawn(part: Part, at: number, surface: Surface): Block[] {
  switch (part.kind) {
    case 'text':
      return text(part)
    case 'facts':
      return flow(
        part.facts.flatMap(({ label, value }, n) => [
          said(`${n > 0 ? '\n' : ''}${label}: `, { bold: true }),
          said(value || '–'),
        ]),
      )
    case 'table':
      return surface === 'message' && drawable(part) ? table(part) : lines(part)
    case 'progress':
      return flow([said(`${part.label}\n`, { bold: true }), said(`${bar(part)}  ${part.words}`)])
    case 'links':
      return flow(
        part.links.flatMap(({ label, url }, n) =>
          n > 0 ? [said('\n'), link(label, url)] : [link(label, url)],
        ),
      )
    case 'buttons':
      return pressable(part.buttons.map((button, n) => ({ ...button, id: `press:${at}.${n}` })))
    case 'form':
      return pressable([{ ...asButton(part.form), id: `form:${at}` }])
  }
}

function text({ text, style }: Extract<Part, { kind: 'text' }>): Block[] {
  if (text.trim() === '') return []
  switch (style) {
    case 'title':
      return literal(text, BLOCK.header)
        ? [{ type: 'header', text: plain(text.trim()) }]
        : flow([said(text, { bold: true })])
    case 'small':
      return literal(text, BLOCK.small)
        ? [{ type: 'context', elements: [plain(text.trim())] }]
        : flow([said(text, { italic: true })])
    case 'quote':
      return flow([said(text)], 'rich_text_quote')
    case 'warning':
      return flow([{ type: 'emoji', name: 'warning' }, said(` ${text}`)])
    case 'success':
      return flow([{ type: 'emoji', name: 'white_check_mark' }, said(` ${text}`)])
    case undefined:
      return flow([said(text)])
  }
}

/** Whether plain text can be trusted with it: short, and without the three characters that Slack may decode. */
const literal = (text: string, max: number): boolean =>
  text.length <= max && !/[&<>\n]/.test(text) && text === clean(text)

/** `▓▓▓▓░░░░░░░░`, never full before it is. */
function bar({ counted, required }: { counted: number; required: number }): string {
  const share = required > 0 ? Math.min(1, Math.max(0, counted / required)) : 0
  const full = Math.floor(share * 12)
  return '▓'.repeat(full) + '░'.repeat(12 - full)
}

const link = (label: string, url: string): Run =>
  url.length <= 3_000 && /^https?:/.test(url)
    ? { type: 'link', url, text: shorten(label, BLOCK.cell) }
    : said(`${label}: ${url}`)

type TablePart = Extract<Part, { kind: 'table' }>

const drawable = ({ columns, rows }: TablePart): boolean =>
  rows.length > 0 &&
  columns.length > 0 &&
  columns.length <= BLOCK.columns &&
  [columns.map(({ label }) => label), ...rows].every(
    (row) => row.length <= columns.length && JSON.stringify(row).length <= BLOCK.cell,
  )

function table({ caption, columns, rows }: TablePart): Block[] {
  const row = (cells: string[]): Cell[] =>
    columns.map((_, n) => ({ type: 'raw_text', text: clean(cells[n] ?? '').trim() || '–' }))
  const head = row(columns.map(({ label }) => label))
  const small = (some: Cell[][]): boolean =>
    some.length < BLOCK.rows && JSON.stringify([head, ...some]).length <= BLOCK.size
  const settings = columns.map(({ align }) => ({ align: align ?? ('left' as const), is_wrapped: true }))
  return [
    ...flow([said(caption, { bold: true })]),
    ...group(rows.map(row), small).map(
      (some): Block => ({ type: 'table', rows: [head, ...some], column_settings: settings }),
    ),
  ]
}

const lines = ({ caption, columns, rows }: TablePart): Block[] =>
  flow([
    said(caption, { bold: true }),
    said(`\n${columns.map(({ label }) => label).join(' · ')}`, { italic: true }),
    ...rows.map((row) => said(`\n${row.map((cell) => cell || '–').join(' · ')}`)),
  ])

const asButton = (form: Form): Button => ({ label: form.label, press: form.press })

/** Buttons; a label too long for one stands above it, and one that says too much is left to be typed. */
function pressable(buttons: (Button & { id: string })[]): Block[] {
  const pairs = buttons.map((button) => ({ button, value: pressValue(button.press) }))
  const notes = pairs
    .filter(({ button, value }) => value === undefined || clean(button.label).trim().length > BLOCK.label)
    .flatMap(({ button }) => flow([{ type: 'emoji', name: 'keyboard' }, said(` “${button.label}”`)]))
  const drawn = pairs.flatMap(({ button, value }): PressButton[] =>
    value === undefined
      ? []
      : [
          {
            type: 'button',
            text: plain(shorten(button.label, BLOCK.label)),
            action_id: button.id,
            value,
            ...(button.style && { style: button.style }),
          },
        ],
  )
  return [...notes, ...group(drawn, few).map((elements): Block => ({ type: 'actions', elements }))]
}

const fits = (blocks: Block[]): boolean =>
  blocks.length <= MESSAGE.blocks &&
  blocks.filter(({ type }) => type === 'table').length <= MESSAGE.tables &&
  JSON.stringify(blocks).length <= MESSAGE.size

/** In order, as many together as `fits` allows; a thing alone is always let through. */
function group<T>(things: T[], fits: (some: T[]) => boolean): T[][] {
  if (things.length > 0 && fits(things)) return [things]
  const groups: T[][] = []
  for (const thing of things) {
    const last = groups.at(-1)
    if (last && fits([...last, thing])) last.push(thing)
    else groups.push([thing])
  }
  return groups
}
