import type { Day, Guess } from '../model.ts'

/** Where in the tidied text something was read; `to` is exclusive. */
export type Span = { from: number; to: number }

/** A reader finds one kind of thing, each with its position, or nothing. */
export type Found<T> = Span & { value: T; why?: Guess['why'] }

/**
 * What words say of days. Both days: a span, or one day twice. One day: only a start or only an end was said.
 * Neither: words about time that a careful person would ask about ("in the fall", an impossible date).
 */
export type Days = { start?: Day; end?: Day }
