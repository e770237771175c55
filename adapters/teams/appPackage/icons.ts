import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Colour, png } from '../png.ts'

/** A sheet of paper with a tick on it, at any size. Run by itself it draws both icons anew. */

const PAPER: Colour = [255, 255, 255, 255]
const GREEN: Colour = [31, 122, 92, 255]
const NOTHING: Colour = [0, 0, 0, 0]

export const colourIcon = (): Buffer =>
  png(192, 192, (x, y) => {
    const [u, v] = [(x + 0.5) / 192, (y + 0.5) / 192]
    if (isTick(u, v, 0.045)) return GREEN
    return isSheet(u, v, 0) ? PAPER : GREEN
  })

/** White on nothing, as Teams asks for. */
export const outlineIcon = (): Buffer =>
  png(32, 32, (x, y) => {
    const [u, v] = [(x + 0.5) / 32, (y + 0.5) / 32]
    const edge = isSheet(u, v, 0) && !isSheet(u, v, 0.07)
    return edge || isTick(u, v, 0.05) ? PAPER : NOTHING
  })

const isSheet = (u: number, v: number, inset: number): boolean =>
  u > 0.24 + inset && u < 0.76 - inset && v > 0.16 + inset && v < 0.84 - inset

const isTick = (u: number, v: number, width: number): boolean =>
  fromStroke(u, v, [0.36, 0.52], [0.46, 0.63]) < width || fromStroke(u, v, [0.46, 0.63], [0.65, 0.38]) < width

type Point = readonly [number, number]

function fromStroke(u: number, v: number, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const along = Math.min(1, Math.max(0, ((u - ax) * dx + (v - ay) * dy) / (dx * dx + dy * dy)))
  return Math.hypot(u - ax - along * dx, v - ay - along * dy)
}

if (import.meta.main) {
  writeFileSync(join(import.meta.dirname, 'color.png'), colourIcon())
  writeFileSync(join(import.meta.dirname, 'outline.png'), outlineIcon())
}
