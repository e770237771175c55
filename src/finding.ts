import type { Activity, Cycle, Fact, Progress, Slot } from './model.ts'

/** A finding of the checks before attestation; `rule` is V1 … V15 of the handbook. */
export type Finding = {
  rule: string
  severity: 'block' | 'warn'
  slot?: Slot
  fact: Fact<unknown>
  cycle?: Cycle
  certification?: string
  like?: Activity
  limit?: number
}

/** Where a certification stands, and where it would stand after what is on the card. */
export type Outlook = { now: Progress; after?: Progress }

/** A rule of the programme as the handbook tells it. */
export type Answer = {
  id: string
  question: string
  answer: string
  sources: readonly string[]
  certainty: Fact['certainty']
  next?: string
  link?: { label: string; url: string }
}
