import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Face, faceOf } from './letters.ts'

/** Which package draws which script; the first that fits is taken. A script more is a package and a line more. */
const packages: [script: RegExp, name: string][] = [
  [/\p{sc=Hang}/u, 'noto-sans-kr'],
  [/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\u3000-\u303f\uff00-\uffef]/u, 'noto-sans-sc'],
  [/\p{sc=Thai}/u, 'noto-sans-thai'],
  [/[\p{sc=Deva}\u0964\u0965]/u, 'noto-sans-devanagari'],
  [/\p{sc=Beng}/u, 'noto-sans-bengali'],
  [/\p{sc=Taml}/u, 'noto-sans-tamil'],
  [/\p{sc=Telu}/u, 'noto-sans-telugu'],
  [/\p{sc=Khmr}/u, 'noto-sans-khmer'],
  [/\p{sc=Ethi}/u, 'noto-sans-ethiopic'],
  [/\p{Emoji}/u, 'noto-emoji'],
]

const { resolve } = createRequire(import.meta.url)

/**
 * Faces for letters that the basic ones do not have. Each package is cut into files by ranges of letters; only those
 * asked for are opened, and of them only the letters asked for are kept, at one weight.
 */
export async function notoFor(letters: string[]): Promise<Face[]> {
  const wanted = new Map<string, string[]>()
  for (const letter of letters) {
    const name = packages.find(([script]) => script.test(letter))?.[1]
    if (name) wanted.set(name, [...(wanted.get(name) ?? []), letter])
  }
  return (await Promise.all([...wanted].map(([name, letters]) => facesOf(name, letters)))).flat()
}

async function facesOf(name: string, letters: string[]): Promise<Face[]> {
  const ranges: unknown = JSON.parse(
    await readFile(resolve(`@fontsource-variable/${name}/unicode.json`), 'utf8'),
  )
  const slices = Object.entries(ranges ?? {}).flatMap(([slice, range]) => {
    const covers = reader(String(range))
    const own = letters.filter((letter) => covers(letter.codePointAt(0) ?? 0))
    return own.length > 0 ? [{ slice: slice.replace(/[[\]]/g, ''), own }] : []
  })
  return Promise.all(slices.map(({ slice, own }) => cut(`${name}-${slice}`, name, own)))
}

async function cut(face: string, name: string, letters: string[]): Promise<Face> {
  const { default: subsetFont } = await import('subset-font')
  const file = await readFile(resolve(`@fontsource-variable/${name}/files/${face}-wght-normal.woff2`))
  return faceOf(
    face,
    await subsetFont(file, letters.join(''), { targetFormat: 'truetype', variationAxes: { wght: 400 } }),
  )
}

/** `U+0e01-0e5b,U+200c` */
const reader = (ranges: string): ((codePoint: number) => boolean) => {
  const pairs = [...ranges.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ])
  return (codePoint) => pairs.some(([from = 0, to = 0]) => from <= codePoint && codePoint <= to)
}
