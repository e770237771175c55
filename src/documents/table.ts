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
import type { Cell, Column, Paper } from './paper.ts'

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

/** A cell, broken into lines. */
type Set = { parts: { text: string; style: Style; lines: Line[] }[]; height: number }

/** More lines than this in one cell would not leave a page its shape. */
const most = 24

function setCell(page: Page, cell: Cell, place: Place, style: Style, cutShort: string): Set {
  const wanted: [string, Style][] = [[cell.text, cell.faint ? styles.small : style]]
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

function writeCell(page: Page, set: Set, place: Place): void {
  let y = page.y + pad
  for (const { lines, style } of set.parts) {
    write(page, lines, style, place.x, y, place.align === 'right' ? place.x + place.width : undefined)
    y += lines.length * style.lead
  }
}

type Row = { sets: Set[]; height: number }

const setRow = (page: Page, cells: Cell[], places: Place[], style: Style, cutShort: string): Row => {
  const sets = places.map((place, index) =>
    setCell(page, cells[index] ?? { text: '' }, place, style, cutShort),
  )
  return { sets, height: Math.max(...sets.map((set) => set.height)) + 2 * pad }
}

const writeCells = (page: Page, row: Row, places: Place[]): void => {
  places.forEach((place, index) => {
    const set = row.sets[index]
    if (set) writeCell(page, set, place)
  })
}

function writeRow(
  page: Page,
  table: Element,
  row: Row,
  places: Place[],
  tag: (index: number) => [string, object],
): void {
  const element = page.doc.struct('TR')
  table.add(element)
  places.forEach((place, index) => {
    const set = row.sets[index]
    if (!set) return
    const [name, options] = tag(index)
    const text = set.parts.map((part) => part.text).join('. ')
    const actual = spoken(
      text,
      set.parts.flatMap((part) => part.lines),
    )
    element.add(page.doc.struct(name, { ...options, ...actual }, () => writeCell(page, set, place)))
  })
  element.end()
  page.y += row.height
}

/** One table for screen readers, however many pages it takes; the head is drawn again on each. */
export function drawTable(
  page: Page,
  columns: Column[],
  rows: Cell[][],
  totals: Cell[][],
  words: Paper['words'],
): void {
  const places = placed(columns)
  const set = (cells: Cell[], style: Style) => setRow(page, cells, places, style, words.cutShort)
  const head = set(
    columns.map(({ label }) => ({ text: label })),
    styles.column,
  )
  const table = page.doc.struct('Table')
  page.root.add(table)
  room(page, head.height + 40)
  writeRow(page, table, head, places, () => ['TH', { scope: 'Column' }])
  rule(page, page.y, accent, 0.8)
  const turned = () => {
    ornament(page, () => writeCells(page, head, places), 'Pagination')
    page.y += head.height
    rule(page, page.y, accent, 0.8)
  }
  const body = (cells: Cell[], total: boolean) => {
    const row = set(cells, total ? styles.strong : styles.text)
    if (room(page, row.height)) turned()
    writeRow(page, table, row, places, (index) =>
      total && index === 0 ? ['TH', { scope: 'Row' }] : ['TD', {}],
    )
    rule(page, page.y, hair)
  }
  for (const cells of rows) body(cells, false)
  for (const cells of totals) body(cells, true)
  table.end()
}
