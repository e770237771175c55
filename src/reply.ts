import type { Activity, Draft } from './model.ts'

/** Meaning, not words: what the assistant has to say. A refusal is a reply. */
export type Reply = { kind: 'superseded'; draft: Draft } | { kind: 'recorded'; activities: Activity[] }

/** A reply as it was given, kept for a day so that a repeated delivery gets the same answer. */
export type Said = Reply
