import type { CategoryId, Fact } from '../../model.ts'
import type { LinkName } from '../links.ts'

/** What a question is about, as understanding reads it. */
export type About = 'counts' | 'value' | 'requirement' | 'proof' | 'category' | 'dates' | 'other'

/** A rule of the programme, or what we do not know of it, as a member would ask and hear it. */
export type Rule = {
  /** Stable: other languages translate by it. */
  id: string
  about: About
  category?: CategoryId
  question: string
  /** Lay phrasings, apart by `|`; wording.ts sees to spelling and like words. */
  ask: string
  answer: Fact
  next?: 'record' | 'progress' | 'transcript' | 'hand-over'
  /** Where AMT itself says it. */
  link?: LinkName
}

/** No source says it: never a number, always the way to AMT. */
export const unknownToUs = (answer: string, sources: readonly `S${number}`[] = []): Fact => ({
  value: answer,
  sources,
  certainty: 'unknown',
})
