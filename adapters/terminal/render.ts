import type { Card, Part } from '../../src/messages.ts'

/** How words are set off: by colour at a prompt, by nothing on a pipe. */
export type Ink = {
  bold: (words: string) => string
  dim: (words: string) => string
  warm: (words: string) => string
  good: (words: string) => string
}

const paint =
  (code: number) =>
  (words: string): string =>
    `\u001b[${code}m${words}\u001b[0m`
export const colour: Ink = { bold: paint(1), dim: paint(2), warm: paint(33), good: paint(32) }

const same = (words: string): string => words
export const plain: Ink = { bold: same, dim: same, warm: same, good: same }

/** A card as lines of text; the labels of buttons stand in brackets and can be typed. */
export function render({ parts, files = [] }: Card, ink: Ink = plain): string {
  const lines: string[] = []
  for (const [index, part] of parts.entries()) {
    const words = drawn(part, ink)
    const before = parts[index - 1]
    if (isRow(part) && before && isRow(before)) lines.push(`${lines.pop() ?? ''} ${words}`)
    else if (words) lines.push(words)
  }
  return [...lines, ...files.map(({ about, name }) => `${about} → ${name}`)].join('\n')
}

/** What can be pressed side by side stands on one line. */
const isRow = ({ kind }: Part): boolean => kind === 'buttons' || kind === 'form'

function drawn(part: Part, ink: Ink): string {
  switch (part.kind) {
    case 'text':
      return styled(safe(part.text), part.style, ink)
    case 'facts':
      return aligned(
        part.facts.map(({ label, value }) => [`  ${label}`, safe(value)]),
        [],
        ink,
      )
    case 'table':
      return aligned(
        [part.columns.map(({ label }) => label), ...part.rows.map((row) => row.map(safe))],
        part.columns.map(({ align }) => align),
        ink,
      )
    case 'progress':
      return `${ink.bold(part.label)}\n${bar(part.counted, part.required)} ${part.words}`
    case 'links':
      return part.links.map(({ label, url }) => `${label}: ${url}`).join('\n')
    case 'buttons':
      return part.buttons.map(({ label }) => ink.bold(`[${safe(label)}]`)).join(' ')
    case 'form':
      return ink.bold(`[${part.form.label}]`)
  }
}

function styled(words: string, style: Extract<Part, { kind: 'text' }>['style'], ink: Ink): string {
  switch (style) {
    case 'title':
      return ink.bold(words)
    case 'quote':
      return `  “${words}”`
    case 'small':
      return ink.dim(words)
    case 'warning':
      return ink.warm(`! ${words}`)
    case 'success':
      return ink.good(words)
    case undefined:
      return words
  }
}

const WIDTH = 30

function bar(counted: number, required: number): string {
  const full = Math.min(WIDTH, Math.floor((counted / Math.max(required, 1)) * WIDTH))
  return '█'.repeat(full) + '░'.repeat(WIDTH - full)
}

/** Columns padded to their widest cell. */
function aligned(rows: string[][], align: (string | undefined)[], ink: Ink): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  )
  const padded = (cell: string, column: number): string =>
    align[column] === 'right' ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
  return rows
    .map((row, index) => {
      const words = row.map(padded).join('  ').trimEnd()
      return index === 0 && align.length > 0 ? ink.dim(words) : words
    })
    .join('\n')
}

/** Text from people must not steer the terminal: control and direction characters are shown as blanks. */
const safe = (words: string): string =>
  words.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ')
