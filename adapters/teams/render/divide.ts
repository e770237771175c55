import type { Part } from '../../../src/messages.ts'

/** Teams counts a message in UTF-16 and refuses more than 80 KB; what surrounds the card needs some of it. */
export const MOST_LETTERS = 32_000

const ROWS = 60
const LETTERS = 4_000
const BUTTONS = 40

/** A part that might not fit one card becomes several of its kind. Nothing is left out. */
export function divide(part: Part): Part[] {
  switch (part.kind) {
    case 'table':
      return slices(part.rows, ROWS, cellLetters).map((rows) => ({ ...part, rows }))
    case 'facts':
      return slices(part.facts, ROWS, ({ label, value }) => label.length + value.length).map((facts) => ({
        ...part,
        facts,
      }))
    case 'links':
      return slices(part.links, ROWS, ({ label, url }) => label.length + url.length).map((links) => ({
        ...part,
        links,
      }))
    case 'buttons':
      return slices(part.buttons, BUTTONS, (button) => JSON.stringify(button).length).map((buttons) => ({
        ...part,
        buttons,
      }))
    case 'text':
      return passages(part.text).map((text) => ({ ...part, text }))
    case 'progress':
    case 'form':
      return [part]
  }
}

const cellLetters = (cells: string[]): number => cells.join('').length

/** So many at once, and fewer where they are long; an empty list stays one empty part. */
function slices<T>(all: T[], most: number, letters: (one: T) => number): T[][] {
  const found: T[][] = []
  let current: T[] = []
  let weight = 0
  for (const one of all) {
    if (current.length >= most || (current.length > 0 && weight + letters(one) > LETTERS * 2)) {
      found.push(current)
      current = []
      weight = 0
    }
    current.push(one)
    weight += letters(one)
  }
  return [...found, current]
}

/** Cut at a line's end, else between words, else between letters that are whole. */
function passages(text: string): string[] {
  const found: string[] = []
  let rest = text
  while (rest.length > LETTERS) {
    const window = rest.slice(0, LETTERS)
    const cut = Math.max(window.lastIndexOf('\n'), window.lastIndexOf(' ')) + 1 || whole(window)
    found.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return [...found, rest]
}

const whole = (window: string): number =>
  /[\ud800-\udbff]$/.test(window) ? window.length - 1 : window.length
