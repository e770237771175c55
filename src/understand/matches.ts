import type { Span } from './reader.ts'

/** Every match of a pattern that is looked for everywhere (`g`); `matchAll` finds the same after copying the pattern. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const all: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    all.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return all
}

/** Where they stand. */
export const places = (pattern: RegExp, text: string): Span[] =>
  matches(pattern, text).map(({ index, 0: found }) => ({ from: index, to: index + found.length }))
