import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Font } from 'fontkit'

/** A font, read, and which letters it can draw. */
export type Face = { name: string; font: Font; covers: (codePoint: number) => boolean }

export type Weight = 'regular' | 'bold'
export type Faces = Record<Weight, Face[]>

/** Stands where no face has the letter. */
export const mark = '[…]'

const locate = createRequire(import.meta.url)

const loaded = new Map<string, Promise<Face>>()
const load = (name: string, path: string): Promise<Face> => {
  const known = loaded.get(name)
  if (known) return known
  const face = read(name, path)
  loaded.set(name, face)
  return face
}

const read = async (name: string, path: string): Promise<Face> =>
  faceOf(name, await readFile(locate.resolve(path)))

export async function faceOf(name: string, bytes: Buffer): Promise<Face> {
  const { create } = await import('fontkit')
  const font = create(bytes)
  if (!('characterSet' in font)) throw new Error(`${name} holds several fonts, one was expected`)
  // listing them takes a while, and most papers have none but plain letters
  let has: Set<number> | undefined
  return {
    name,
    font,
    covers: (codePoint) => {
      has ??= new Set(font.characterSet)
      return has.has(codePoint)
    },
  }
}

/** The faces that a text needs, in the order to try them. */
export async function facesFor(text: string): Promise<Faces> {
  const [regular, bold] = await Promise.all([
    load('regular', 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
    load('bold', 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
  ])
  if (plain.test(text)) return { regular: [regular], bold: [bold] }
  const others = [...new Set(text)].filter((letter) => !regular.covers(letter.codePointAt(0) ?? 0))
  const more = others.length > 0 ? await (await import('./noto.ts')).notoFor(others) : []
  return { regular: [regular, ...more], bold: [bold, regular, ...more] }
}

/** Joiners and colours of skin: nobody misses them where no face has them. */
const unseen = /[\u200c\u200d]|\p{Emoji_Modifier}/u

/** Letters every face has, and that need no reordering: most text is nothing else. */
export const plain = /^[\x20-\x7e\u00a0-\u017f‐-‟•…]*$/

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The text with letters that no face has replaced by the mark; they are put into `lost`. */
export function drawable(text: string, faces: Face[], lost: Set<string>): string {
  if (plain.test(text)) return text
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    const missing = [...segment].filter((letter) => !unseen.test(letter) && !faceFor(letter, faces))
    for (const letter of missing) lost.add(letter)
    if (missing.length === 0) kept += [...segment].filter((letter) => faceFor(letter, faces)).join('')
    else if (!kept.endsWith(mark)) kept += mark
  }
  return kept
}

export const faceFor = (letter: string, faces: Face[]): Face | undefined => {
  const codePoint = letter.codePointAt(0) ?? 0
  return faces.find((face) => face.covers(codePoint))
}
