import type { Part } from '../../../src/messages.ts'
import { type Element, lines, runs } from './text.ts'

type Look = { bold?: boolean; right?: boolean }

export function drawTable({ caption, columns, rows }: Extract<Part, { kind: 'table' }>): Element[] {
  if (columns.length === 0) return lines(caption, { weight: 'Bolder' })
  const looks = columns.map(({ align }) => ({ right: align === 'right' }))
  return [
    ...lines(caption, { weight: 'Bolder' }),
    {
      type: 'Table',
      firstRowAsHeaders: true,
      columns: columns.map(({ label }, at) => ({
        width: share([label, ...rows.map((cells) => cells[at] ?? '')]),
      })),
      rows: [
        row(
          columns.map(({ label }) => label),
          looks.map((look) => ({ ...look, bold: true })),
        ),
        ...rows.map((cells) => row(cells, looks)),
      ],
    },
  ]
}

/** By what stands in it: a short column keeps room for its heading, a long one does not push the others away. */
const share = (cells: string[]): number => Math.min(24, Math.max(12, ...cells.map(({ length }) => length)))

/** Label and value side by side; not a FactSet, whose text is Markdown. */
export const drawFacts = ({ facts }: Extract<Part, { kind: 'facts' }>): Element[] =>
  facts.length === 0
    ? []
    : [
        {
          type: 'Table',
          firstRowAsHeaders: false,
          showGridLines: false,
          columns: [{ width: 1 }, { width: 2 }],
          rows: facts.map(({ label, value }) => row([label, value], [{ bold: true }, {}])),
        },
      ]

const row = (cells: string[], looks: Look[]): Element => ({
  type: 'TableRow',
  cells: cells.map((text, index) => cell(text, looks[index] ?? {})),
})

/** A cell with nothing in it would let the next one slip into its place. */
function cell(text: string, { bold, right }: Look): Element {
  const look = bold ? { weight: 'Bolder' } : {}
  const block = { spacing: 'None', ...(right ? { horizontalAlignment: 'Right' } : {}) }
  const written = text.split('\n').filter((line) => line.trim())
  const items = (written.length > 0 ? written : ['\u00a0']).map((line) => runs(line, look, block))
  return { type: 'TableCell', items }
}
