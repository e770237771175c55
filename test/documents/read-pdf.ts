import { inflateSync } from 'node:zlib'

/** Just enough of a PDF reader for what is asked of our papers: its objects, and the words drawn on each page. */
export type Read = {
  /** Every object's own text, streams left out. */
  objects: Map<string, string>
  pages: string[]
}

export function readPdf(bytes: Uint8Array): Read {
  const raw = Buffer.from(bytes).toString('latin1')
  const found = [...raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)]
  const objects = new Map(found.map(([, id = '', body = '']) => [id, body.replace(/stream\n[\s\S]*$/, '')]))
  const streams = new Map(found.map(([, id = '', body = '']) => [id, streamOf(body)]))
  const fonts = new Map<string, Map<string, string>>()
  for (const body of objects.values())
    for (const [, name = '', id = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1] ?? ''
      fonts.set(name, letters(streams.get(unicode) ?? ''))
    }
  const pages = [...objects.values()]
    .filter((body) => /\/Type \/Page\n/.test(body))
    .map((body) => drawn(streams.get(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '') ?? '', fonts))
  return { objects, pages }
}

function streamOf(body: string): string {
  const data = /stream\n([\s\S]*)\nendstream/.exec(body)?.[1]
  if (data === undefined) return ''
  const bytes = Buffer.from(data, 'latin1')
  return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}

/** Glyph number → letters. */
function letters(cmap: string): Map<string, string> {
  const map = new Map<string, string>()
  for (const [, from = '0', list = ''] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g))
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, codes = ''], index) => {
      const units = codes.split(' ').map((code) => Number.parseInt(code || '0', 16))
      map.set(
        (Number.parseInt(from, 16) + index).toString(16).padStart(4, '0'),
        String.fromCharCode(...units),
      )
    })
  return map
}

/** What a page draws, one text a line. */
function drawn(content: string, fonts: Map<string, Map<string, string>>): string {
  let font = ''
  const lines: string[] = []
  for (const [, name, array] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = name
    if (array === undefined) continue
    const glyphs = [...array.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    lines.push(glyphs.map((glyph) => fonts.get(font)?.get(glyph) ?? '?').join(''))
  }
  return lines.join('\n')
}
