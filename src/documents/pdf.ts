import { buffer } from 'node:stream/consumers'
import { mark } from './letters.ts'
import {
  accent,
  compose,
  feet,
  hair,
  open,
  ornament,
  type Page,
  room,
  say,
  sheet,
  spoken,
  styles,
  write,
} from './page.ts'
import type { Block, Paper } from './paper.ts'
import { drawTable } from './table.ts'

/** A paper as a tagged PDF (PDF/UA), the same bytes for the same paper. */
export async function pdf(paper: Paper): Promise<Uint8Array> {
  const page = await open(paper, JSON.stringify(paper))
  const bytes = buffer(page.doc)
  drawTitle(page, paper)
  for (const block of paper.blocks) draw(page, block, paper.words)
  if (page.lost.size > 0) drawLost(page, paper.words)
  page.root.end()
  feet(page, paper)
  page.doc.end()
  return new Uint8Array(await bytes)
}

const line = { x: sheet.left, width: sheet.inner }

function drawTitle(page: Page, paper: Paper): void {
  page.y += say(page, page.root, 'P', paper.mark, styles.mark, { ...line, y: page.y })
  page.y += 2 + say(page, page.root, 'H1', paper.title, styles.title, { ...line, y: page.y + 2 })
  page.y += 8
}

function draw(page: Page, block: Block, words: Paper['words']): void {
  switch (block.kind) {
    case 'heading':
      // a heading is not left alone at the foot of a page
      room(page, 90)
      page.y += 14
      page.y += say(page, page.root, 'H2', block.text, styles.heading, { ...line, y: page.y }) + 2
      return
    case 'text':
      drawText(page, block.text)
      return
    case 'notice':
      drawNotice(page, block.texts)
      return
    case 'facts':
      drawFacts(page, block.facts)
      return
    case 'bar':
      drawBar(page, block)
      return
    case 'steps':
      drawSteps(page, block.steps)
      return
    case 'table':
      drawTable(page, block, words)
      return
  }
}

function drawText(page: Page, text: string): void {
  const lines = compose(page, text, styles.text, sheet.inner)
  const height = lines.length * styles.text.lead
  room(page, height + 4)
  page.root.add(
    page.doc.struct('P', spoken(text, lines), () => write(page, lines, styles.text, sheet.left, page.y + 2)),
  )
  page.y += height + 4
}

function drawNotice(page: Page, texts: string[]): void {
  const inset = { x: sheet.left + 14, width: sheet.inner - 28 }
  const height = texts.reduce(
    (sum, text) => sum + compose(page, text, styles.text, inset.width).length * styles.text.lead,
    16,
  )
  room(page, height + 12)
  page.y += 10
  ornament(page, (doc) => {
    doc.rect(sheet.left, page.y, sheet.inner, height).fill('#f1f6f6')
    doc.rect(sheet.left, page.y, 3, height).fill(accent)
  })
  let y = page.y + 8
  for (const text of texts) y += say(page, page.root, 'P', text, styles.text, { ...inset, y })
  page.y += height
}

/** Three beside each other, each its label over its value. */
function drawFacts(page: Page, facts: { label: string; value: string }[]): void {
  const width = (sheet.inner - 2 * 16) / 3
  const list = page.doc.struct('L')
  page.root.add(list)
  for (let from = 0; from < facts.length; from += 3) {
    const row = facts.slice(from, from + 3)
    const tallest = Math.max(...row.map(({ value }) => compose(page, value, styles.text, width).length))
    row.forEach(({ label, value }, index) => {
      const item = page.doc.struct('LI')
      list.add(item)
      const x = sheet.left + index * (width + 16)
      say(page, item, 'Lbl', label, styles.label, { x, y: page.y, width })
      say(page, item, 'LBody', value, styles.text, { x, y: page.y + styles.label.lead, width })
      item.end()
    })
    page.y += styles.label.lead + tallest * styles.text.lead + 8
  }
  list.end()
}

function drawBar(page: Page, bar: { share: number; strong: string; words: string }): void {
  room(page, 46)
  page.y += 4
  ornament(page, (doc) => {
    doc.roundedRect(sheet.left, page.y, sheet.inner, 6, 3).fill(hair)
    if (bar.share > 0)
      doc
        .roundedRect(sheet.left, page.y, Math.max(6, sheet.inner * Math.min(1, bar.share)), 6, 3)
        .fill(accent)
  })
  page.y += 12
  page.y += say(page, page.root, 'P', bar.strong, styles.strong, { ...line, y: page.y })
  if (bar.words) page.y += say(page, page.root, 'P', bar.words, styles.text, { ...line, y: page.y })
}

function drawSteps(page: Page, steps: string[]): void {
  const list = page.doc.struct('L')
  page.root.add(list)
  steps.forEach((step, index) => {
    room(page, styles.text.lead * 2)
    const item = page.doc.struct('LI')
    list.add(item)
    say(page, item, 'Lbl', `${index + 1}.`, styles.strong, { x: sheet.left, y: page.y, width: 16 })
    page.y +=
      say(page, item, 'LBody', step, styles.text, {
        x: sheet.left + 18,
        y: page.y,
        width: sheet.inner - 18,
      }) + 2
    item.end()
  })
  list.end()
}

function drawLost(page: Page, words: Paper['words']): void {
  const letters = [...page.lost]
    .slice(0, 24)
    .map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
  page.y += 10
  drawText(page, words.unprinted(mark, `${letters.join(', ')}${page.lost.size > letters.length ? ' …' : ''}`))
}
