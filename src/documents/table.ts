import type { Line } from './lines.ts'
import {
  accent,
  compose,
  type Element,
  hair,
  ornament,
  type Page,
  room,
  rule,
  type Style,
  sheet,
  spoken,
  styles,
  write,
} from './page.ts'
import type { Block, Cell, Column, Paper } from './paper.ts'

const gap = 12
const pad = 4.5

/** A column with its place on the page. */
type Place = Column & { x: number; width: number }

const placed = (columns: Column[]): Place[] => {
  const free = sheet.inner - gap * (columns.length - 1)
  let x = sheet.left
  return columns.map((column) => {
    const place = { ...column, x, width: column.share * free }
    x += place.width + gap
    return place
  })
}

/** A cell, laid out in lines. */
type Laid = { parts: { text: string; style: Style; lines: Line[] }[]; height: number }

/** More lines than this in one cell would not leave a page its shape. */
const most = 24

function setCell(page: Page, cell: Cell, place: Place, style: Style, cutShort: string): Laid {
  const wanted: [string, Style][] = [[cell.text, cell.faint ? styles.faint : style]]
  if (cell.below) wanted.push([cell.below, styles.small])
  const parts = wanted.map(([text, style]) => {
    const lines = compose(page, text, style, place.width)
    if (lines.length <= most) return { text, style, lines }
    return {
      text,
      style,
      lines: [...lines.slice(0, most), ...compose(page, `… ${cutShort}`, style, place.width)],
    }
  })
  return { parts, height: parts.reduce((sum, { lines, style }) => sum + lines.length * style.lead, 0) }
}

function writePart(page: Page, { lines, style }: Laid['parts'][number], place: Place, y: number): void {
  write(page, lines, style, place.x, y, place.align === 'right' ? place.x + place.width : undefined)
}

const topOf = (page: Page, set: Laid, index: number): number =>
  set.parts.slice(0, index).reduce((y, { lines, style }) => y + lines.length * style.lead, page.y + pad)

/** Several parts are paragraphs of their own, or they would be read as one word. */
function sayCell(page: Page, cell: Element, set: Laid, place: Place): void {
  set.parts.forEach((part, index) => {
    const draw = () => writePart(page, part, place, topOf(page, set, index))
    const only = set.parts.length === 1 && !spoken(part.text, part.lines).actual
    cell.add(only ? draw : page.doc.struct('P', spoken(part.text, part.lines), draw))
  })
  cell.end()
}

type Row = { sets: Laid[]; height: number }

const setRow = (page: Page, cells: Cell[], places: Place[], style: Style, cutShort: string): Row => {
  const sets = places.map((place, index) =>
    setCell(page, cells[index] ?? { text: '' }, place, style, cutShort),
  )
  return { sets, height: Math.max(...sets.map((set) => set.height)) + 2 * pad }
}

/** A table on its way over the pages. */
type Grid = { page: Page; table: Element; places: Place[]; head: Row; cutShort: string }

const cellsOf = ({ places }: Grid, row: Row): [Laid, Place][] =>
  places.flatMap((place, index): [Laid, Place][] => {
    const set = row.sets[index]
    return set ? [[set, place]] : []
  })

function sayRow(
  grid: Grid,
  row: Row,
  tag: (column: number) => { name: string; scope?: 'Column' | 'Row' },
): void {
  const { page, table } = grid
  const element = page.doc.struct('TR')
  table.add(element)
  for (const [index, [set, place]] of cellsOf(grid, row).entries()) {
    const { name, ...options } = tag(index)
    const cell = page.doc.struct(name, options)
    element.add(cell)
    sayCell(page, cell, set, place)
  }
  element.end()
  page.y += row.height
}

/** The head once more, for the eye: screen readers have heard it. */
function repeatHead(grid: Grid): void {
  const { page, head } = grid
  ornament(
    page,
    () => {
      for (const [set, place] of cellsOf(grid, head))
        for (const part of set.parts) writePart(page, part, place, page.y + pad)
    },
    'Pagination',
  )
  page.y += head.height
  rule(page, page.y, accent, 0.8)
}

function drawRow(grid: Grid, cells: Cell[], total: boolean): void {
  const { page, places, cutShort } = grid
  const row = setRow(page, cells, places, total ? styles.strong : styles.text, cutShort)
  if (room(page, row.height)) repeatHead(grid)
  sayRow(grid, row, (column) => (total && column === 0 ? { name: 'TH', scope: 'Row' } : { name: 'TD' }))
  rule(page, page.y, hair)
}

/** One table for screen readers, however many pages it takes; the head is drawn again on each. */
export function drawTable(page: Page, block: Extract<Block, { kind: 'table' }>, words: Paper['words']): void {
  const places = placed(block.columns)
  const labels = block.columns.map(({ label }) => ({ text: label }))
  const head = setRow(page, labels, places, styles.column, words.cutShort)
  const table = page.doc.struct('Table')
  page.root.add(table)
  const grid = { page, table, places, head, cutShort: words.cutShort }
  // a head is not left alone at the foot of a page
  room(page, head.height + 40)
  sayRow(grid, head, () => ({ name: 'TH', scope: 'Column' }))
  rule(page, page.y, accent, 0.8)
  for (const cells of block.rows) drawRow(grid, cells, false)
  for (const cells of block.totals ?? []) drawRow(grid, cells, true)
  table.end()
  page.y += 6
}
