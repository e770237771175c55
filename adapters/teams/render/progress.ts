import type { Part } from '../../../src/messages.ts'
import { type Colour, png } from '../png.ts'
import { type Element, runs } from './text.ts'

const WIDTH = 320
const HEIGHT = 12
const DONE: Colour = [31, 122, 92, 255]
const OPEN: Colour = [176, 182, 188, 255]
const NOTHING: Colour = [0, 0, 0, 0]

/** A bar as a picture: the parts of a card that draw one are not drawn by every Teams client. The words stand below. */
export const drawProgress = (part: Extract<Part, { kind: 'progress' }>): Element[] => [
  ...(part.label.trim() ? [runs(part.label, { weight: 'Bolder' })] : []),
  { type: 'Image', url: bar(share(part)), altText: part.words, size: 'Stretch', spacing: 'Small' },
  ...(part.words.trim() ? [runs(part.words, {}, { spacing: 'Small' })] : []),
]

function share({ counted, required }: { counted: number; required: number }): number {
  return required > 0 ? Math.min(1, Math.max(0, counted / required)) : 1
}

const drawn = new Map<number, string>()

/** Drawn once for each length that it can have. */
function bar(share: number): string {
  const filled = Math.round(share * WIDTH)
  const known = drawn.get(filled)
  if (known) return known
  const picture = png(WIDTH, HEIGHT, (x, y) => (outside(x, y) ? NOTHING : x < filled ? DONE : OPEN))
  const url = `data:image/png;base64,${picture.toString('base64')}`
  drawn.set(filled, url)
  return url
}

/** Beyond the round ends of the bar. */
function outside(x: number, y: number): boolean {
  const radius = HEIGHT / 2
  const fromEnd = Math.min(x + 0.5, WIDTH - x - 0.5)
  return fromEnd < radius && Math.hypot(radius - fromEnd, radius - y - 0.5) > radius
}
