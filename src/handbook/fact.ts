import type { Fact } from '../model.ts'

/** As listed in docs/sources.md. */
export type Source = `S${number}`
type Surety = 'high' | 'medium' | 'low' | 'derived'

/** What a source says, or what follows from it (`derived`). */
export const fact = <const T>(
  value: T,
  certainty: Surety,
  sources: readonly [Source, ...Source[]],
  note?: string,
): Fact<T> => ({ value, sources, certainty, ...(note && { note }) })

/** Our own setting, never to be told as a rule of AMT. Sources only show what it leans on. */
export const ours = <const T>(value: T, note: string, sources: readonly Source[] = []): Fact<T> => ({
  value,
  sources,
  certainty: 'default',
  note,
})

/** What no source says. */
export const unknown = (note: string): Fact<undefined> => ({
  value: undefined,
  sources: [],
  certainty: 'unknown',
  note,
})
