/** A document as meaning: what stands on it and in which order; how it looks is drawn in one place for all. */
export type Paper = {
  title: string
  /** BCP 47, spoken by screen readers. */
  language: string
  /** Over the title, and at the foot of every page. */
  mark: string
  /** At the foot of every page, beside the mark. */
  code: string
  /** At the head of every page after the first. */
  running: string
  issued: Date
  words: {
    page: (page: number, of: number) => string
    unprinted: (mark: string, letters: string) => string
    cutShort: string
  }
  blocks: Block[]
}

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  /** What this paper is and is not: set apart. */
  | { kind: 'notice'; texts: string[] }
  | { kind: 'facts'; facts: { label: string; value: string }[] }
  /** `words` says the same as the bar. */
  | { kind: 'bar'; share: number; strong: string; words: string }
  | { kind: 'steps'; steps: string[] }
  | { kind: 'table'; columns: Column[]; rows: Cell[][]; totals?: Cell[][] }

/** `share`: of the width; shares of a table add up to 1. */
export type Column = { label: string; share: number; align?: 'right' }

/** `below`: smaller, on lines of its own. */
export type Cell = { text: string; below?: string | undefined; faint?: boolean }
