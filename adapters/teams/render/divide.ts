import type { Part } from '../../../src/messages.ts'

/** Teams counts a message in UTF-16 and refuses more than 80 KB; what surrounds the card needs some of it. */
export const MOST_LETTERS = 36_000

/** The most that one part may come to, drawn. */
const MOST_OF_A_PART = 30_000
const LONGEST_FRAGMENT = 8_000

/** A part that might not fit one card becomes several of its kind. Nothing is left out. */
export function divide(part: Part): Part[] {
  switch (part.kind) {
    case 'table':
      return slices(part.rows, (cells) => sum(cells.map(drawn))).map((rows) => ({ ...part, rows }))
    case 'facts':
      return slices(part.facts, ({ label, value }) => drawn(label) + drawn(value)).map((facts) => ({
        ...part,
        facts,
      }))
    case 'links':
      return slices(part.links, (link) => 2 * drawn(JSON.stringify(link))).map((links) => ({
        ...part,
        links,
      }))
    case 'buttons':
      return slices(part.buttons, (button) => 3 * drawn(JSON.stringify(button))).map((buttons) => ({
        ...part,
        buttons,
      }))
    case 'text':
      return slices(fragments(part.text), drawn).map((some) => ({ ...part, text: some.join('') }))
    case 'progress':
    case 'form':
      return [part]
  }
}

/** The letters of the JSON around a line of text, and of the text in it. */
const drawn = (text: string): number => 130 * text.split('\n').length + JSON.stringify(text).length

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0)

/** As many at once as fit; an empty list stays one empty part. */
function slices<T>(all: T[], weigh: (one: T) => number): T[][] {
  const found: T[][] = []
  let current: T[] = []
  let weight = 0
  for (const one of all) {
    const more = weigh(one)
    if (current.length > 0 && weight + more > MOST_OF_A_PART) {
      found.push(current)
      current = []
      weight = 0
    }
    current.push(one)
    weight += more
  }
  return [...found, current]
}

/** Lines; a very long one between its words, or between whole letters where it has no words. */
const fragments = (text: string): string[] => text.split(/(?<=\n)/).flatMap(shortened)

function shortened(line: string): string[] {
  const found: string[] = []
  let rest = line
  while (rest.length > LONGEST_FRAGMENT) {
    const window = rest.slice(0, LONGEST_FRAGMENT)
    const cut = window.lastIndexOf(' ') + 1 || whole(window)
    found.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return [...found, rest]
}

const whole = (window: string): number =>
  /[\ud800-\udbff]$/.test(window) ? window.length - 1 : window.length
