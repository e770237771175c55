import type { Font } from 'fontkit'
import PDFDocument from 'pdfkit'
import { drawable, type Faces, facesFor, mark, type Weight } from './letters.ts'
import { type Line, linesOf } from './lines.ts'
import type { Paper } from './paper.ts'

declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      /** Of a header cell; the typings leave it out. */
      scope?: 'Column' | 'Row'
    }
  }
}

type Doc = InstanceType<typeof PDFDocument>
export type Element = PDFKit.PDFStructureElement

/** How a text looks. Colours keep 4.5 : 1 against the white of the page. */
export type Style = { weight: Weight; size: number; lead: number; color: string }

const ink = '#1c2733'
const soft = '#55606c'
export const accent = '#0b5c66'
export const hair = '#d3d9df'

export const styles = {
  mark: { weight: 'bold', size: 8.5, lead: 12, color: accent },
  title: { weight: 'bold', size: 20, lead: 26, color: ink },
  heading: { weight: 'bold', size: 11.5, lead: 15, color: ink },
  text: { weight: 'regular', size: 9, lead: 13, color: ink },
  strong: { weight: 'bold', size: 9, lead: 13, color: ink },
  faint: { weight: 'regular', size: 9, lead: 13, color: soft },
  label: { weight: 'regular', size: 7.5, lead: 11, color: soft },
  small: { weight: 'regular', size: 7.5, lead: 11, color: soft },
  column: { weight: 'bold', size: 7.5, lead: 11, color: soft },
} as const satisfies Record<string, Style>

/** US letter, in points. */
export const sheet = { width: 612, height: 792, left: 54, right: 558, top: 54, bottom: 732, inner: 504 }

/** What drawing goes on: the page under the pen, and where the pen stands. */
export type Page = {
  doc: Doc
  root: Element
  faces: Faces
  lost: Set<string>
  y: number
  running: string
}

declare global {
  namespace PDFKit.Mixins {
    interface PDFFont {
      /** A font may come read: read once, it serves every paper. */
      registerFont(name: string, font: Font): this
    }
  }
}

// the typings do not know this subset yet
const accessible: object = { subset: 'PDF/UA' }

export async function open(paper: Paper, text: string): Promise<Page> {
  const faces = await facesFor(text)
  const doc = new PDFDocument({
    size: 'LETTER',
    margin: 0,
    pdfVersion: '1.7',
    ...accessible,
    tagged: true,
    lang: paper.language,
    displayTitle: true,
    bufferPages: true,
    font: '',
    info: { Title: paper.title, CreationDate: paper.issued, ModDate: paper.issued },
  })
  for (const { name, font } of new Set([...faces.regular, ...faces.bold])) {
    doc.registerFont(name, font)
  }
  const root = doc.struct('Document')
  doc.addStructure(root)
  return { doc, root, faces, lost: new Set(), y: sheet.top, running: paper.running }
}

/** A text in a style, broken into lines. Letters that no face has are noted on the page as lost. */
export function compose(page: Page, text: string, style: Style, width: number): Line[] {
  const faces = page.faces[style.weight]
  return linesOf(drawable(text, faces, page.lost), faces, width, (run) =>
    page.doc
      .font(run.face)
      .fontSize(style.size)
      .widthOfString(run.text, run.rightToLeft ? whole : {}),
  )
}

/** With features given, even none, a run is shaped as a whole: words of a right-to-left run stand in their order. */
const whole = { features: [] }

export function write(page: Page, lines: Line[], style: Style, x: number, y: number, right?: number): void {
  lines.forEach((line, index) => {
    let at = right === undefined ? x : right - line.width
    for (const run of line.runs) {
      page.doc
        .font(run.face)
        .fontSize(style.size)
        .fillColor(style.color)
        .text(run.text, at, y + index * style.lead + (style.lead + style.size * 0.72) / 2, {
          lineBreak: false,
          baseline: 'alphabetic',
          ...(run.rightToLeft ? whole : {}),
        })
      at += run.width
    }
  })
}

/** Lines whose letters stand otherwise than they are read, or are not all drawn, tell screen readers the words. */
export const spoken = (text: string, lines: Line[]): { actual?: string } => {
  const drawn = lines.flatMap((line) => line.runs)
  return drawn.some((run) => run.rightToLeft || run.text.includes(mark)) ? { actual: text } : {}
}

/** Adds one element with a text to a parent. */
export function say(
  page: Page,
  parent: Element,
  tag: string,
  text: string,
  style: Style,
  at: { x: number; y: number; width: number },
): number {
  const lines = compose(page, text, style, at.width)
  parent.add(page.doc.struct(tag, spoken(text, lines), () => write(page, lines, style, at.x, at.y)))
  return lines.length * style.lead
}

/** Drawn for the eye only. */
export function ornament(
  page: Page,
  draw: (doc: Doc) => void,
  type: 'Layout' | 'Pagination' = 'Layout',
): void {
  page.doc.markContent('Artifact', { type })
  draw(page.doc)
  page.doc.endMarkedContent()
}

export const rule = (page: Page, y: number, color: string = hair, width = 0.5): void =>
  ornament(page, (doc) =>
    doc.moveTo(sheet.left, y).lineTo(sheet.right, y).lineWidth(width).strokeColor(color).stroke(),
  )

/** A new page if so much does not fit on this one; says whether it turned. */
export function room(page: Page, height: number): boolean {
  if (page.y + height <= sheet.bottom) return false
  page.doc.addPage()
  const lines = compose(page, page.running, styles.small, sheet.inner).slice(0, 1)
  ornament(page, () => write(page, lines, styles.small, sheet.left, 34), 'Pagination')
  page.y = sheet.top + 4
  return true
}

/** At the foot of every page: what this is, and which page of how many. */
export function feet(page: Page, paper: Paper): void {
  const { start, count } = page.doc.bufferedPageRange()
  for (let index = start; index < start + count; index++) {
    page.doc.switchToPage(index)
    rule(page, 748)
    const [left, right] = [`${paper.mark} · ${paper.code}`, paper.words.page(index + 1, count)].map((text) =>
      compose(page, text, styles.small, 400).slice(0, 1),
    )
    ornament(
      page,
      () => {
        write(page, left ?? [], styles.small, sheet.left, 753)
        write(page, right ?? [], styles.small, sheet.left, 753, sheet.right)
      },
      'Pagination',
    )
  }
}
