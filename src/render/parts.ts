import type { Button, Card, Part } from '../messages.ts'

type Style = Extract<Part, { kind: 'text' }>['style']

export const text = (words: string, style?: Style): Part[] =>
  words === '' ? [] : [{ kind: 'text', text: words, ...(style && { style }) }]

export const texts = (lines: readonly string[], style?: Style): Part[] =>
  lines.flatMap((words) => text(words, style))

export const buttons = (...these: (Button | undefined)[]): Part[] => {
  const kept = these.filter((one) => one !== undefined)
  return kept.length > 0 ? [{ kind: 'buttons', buttons: kept }] : []
}

export const facts = (...these: [label: string, value: string | undefined][]): Part[] => {
  const kept = these.flatMap(([label, value]) => (value ? [{ label, value }] : []))
  return kept.length > 0 ? [{ kind: 'facts', facts: kept }] : []
}

/** The first line of words is what a notification says. */
export const card = (summary: string, ...parts: Part[][]): Card => ({ summary, parts: parts.flat() })

/** Plain words and nothing else. */
export const spoken = (...lines: string[]): Card => card(lines.filter(Boolean).join(' '), texts(lines))
