import { hash } from 'node:crypto'
import type { Card, Part } from '../../src/messages.ts'
import { CARD, type Message } from './activity.ts'
import { actionSet, type Drawn, drawButtons, type Frame, MOST_ACTIONS } from './render/buttons.ts'
import { divide, MOST_LETTERS } from './render/divide.ts'
import { drawForm } from './render/form.ts'
import { drawProgress } from './render/progress.ts'
import { drawFacts, drawTable } from './render/table.ts'
import { drawLinks, drawText, type Element } from './render/text.ts'
import { type Words, wordsFor } from './words.ts'

/** What Teams shows: one message with an Adaptive Card 1.5, or several where one could not hold it all. */
export function render(card: Card, words: Words = wordsFor('en')): Message[] {
  const mark = hash('sha256', JSON.stringify(card), 'base64url').slice(0, 10)
  const parts = card.parts.flatMap(divide)
  const drawn = parts.map((part, at) => draw(part, { card: mark, at, room: roomFor(part, parts), words }))
  return pages(drawn).map((page) => message(card.summary, page))
}

const buttonsIn = (part: Part): number =>
  part.kind === 'buttons' ? part.buttons.length : part.kind === 'form' ? 1 : 0

/** Where a card has too many buttons, those of the longest row make room for the others. */
function roomFor(part: Part, parts: Part[]): number {
  const [longest] = parts.toSorted((a, b) => buttonsIn(b) - buttonsIn(a))
  if (part !== longest) return MOST_ACTIONS
  const others = parts.reduce((count, one) => count + buttonsIn(one), 0) - buttonsIn(part)
  return Math.max(2, MOST_ACTIONS - others)
}

function draw(part: Part, frame: Frame): Drawn {
  switch (part.kind) {
    case 'text':
      return still(drawText(part))
    case 'facts':
      return still(drawFacts(part))
    case 'table':
      return still(drawTable(part))
    case 'progress':
      return still(drawProgress(part))
    case 'links':
      return still(drawLinks(part))
    case 'buttons':
      return drawButtons(part.buttons, frame)
    case 'form':
      return drawForm(part.form, frame)
  }
}

const still = (body: Element[]): Drawn => ({ body, actions: [] })

/** As many pieces on a page as it may have letters and buttons. */
function pages(pieces: Drawn[]): Drawn[][] {
  if (fits(pieces)) return [pieces]
  const found: Drawn[][] = []
  let page: Drawn[] = []
  for (const piece of pieces) {
    if (page.length > 0 && !fits([...page, piece])) {
      found.push(page)
      page = []
    }
    page.push(piece)
  }
  return [...found, page]
}

const fits = (page: Drawn[]): boolean =>
  page.reduce((count, { actions, placed = 0 }) => count + actions.length + placed, 0) <= MOST_ACTIONS &&
  page.reduce((count, { body, actions }) => count + JSON.stringify([body, actions]).length, 0) <= MOST_LETTERS

function message(summary: string, page: Drawn[]): Message {
  const content = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: summary,
    speak: summary,
    ...laidOut(page),
  }
  return { type: 'message', summary, attachments: [{ contentType: CARD, content }] }
}

/** Buttons that nothing follows stand in one row at the foot; others stay where they were said. */
function laidOut(page: Drawn[]): { body: Element[]; actions?: Element[] } {
  const foot = page.findLastIndex(({ actions }) => actions.length === 0) + 1
  const body = page.flatMap((piece, index) => [
    ...piece.body,
    ...(index < foot && piece.actions.length > 0 ? [actionSet(piece.actions)] : []),
  ])
  const actions = page.slice(foot).flatMap((piece) => piece.actions)
  return actions.length > 0 ? { body, actions } : { body }
}
