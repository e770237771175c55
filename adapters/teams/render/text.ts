import type { Part } from '../../../src/messages.ts'

/** A piece of an Adaptive Card, version 1.5 at most. */
export type Element = { type: string; [property: string]: unknown }

/** Runs, never TextBlocks: a run knows no Markdown and no tags, so what people wrote appears as typed; only `{{DATE(…)}}` must be broken. */
export const runs = (text: string, look: object = {}, block: object = {}): Element => ({
  type: 'RichTextBlock',
  ...block,
  inlines: [{ type: 'TextRun', text: text.replace(/\{\{(?=(DATE|TIME)\()/g, '{\u200b{'), ...look }],
})

/** A run swallows line breaks: each line is a block of its own, an empty one a gap before the next. */
export function lines(text: string, look: object = {}): Element[] {
  let gap = false
  return text.split('\n').flatMap((line, index) => {
    if (!line.trim()) {
      gap = true
      return []
    }
    const spacing = index === 0 ? {} : { spacing: gap ? 'Default' : 'None' }
    gap = false
    return [runs(line, look, spacing)]
  })
}

export function drawText({ text, style }: Extract<Part, { kind: 'text' }>): Element[] {
  switch (style) {
    case 'title':
      return lines(text, { size: 'Large', weight: 'Bolder' })
    case 'small':
      return lines(text, { size: 'Small', isSubtle: true })
    case 'quote':
      return boxed('emphasis', text)
    case 'warning':
      return boxed('warning', text)
    case 'success':
      return boxed('good', text)
    case undefined:
      return lines(text)
  }
}

const boxed = (style: string, text: string): Element[] => {
  const items = lines(text)
  return items.length > 0 ? [{ type: 'Container', style, items }] : []
}

export const drawLinks = ({ links }: Extract<Part, { kind: 'links' }>): Element[] =>
  links.map(({ label, url }) =>
    /^(https?:\/\/|mailto:)/i.test(url)
      ? runs(label, { selectAction: { type: 'Action.OpenUrl', title: label, url } })
      : runs(`${label}: ${url}`),
  )
