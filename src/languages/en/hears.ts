import type { Hears } from '../heard.ts'
import { categories } from './hears-categories.ts'
import { cues } from './hears-cues.ts'
import { evidence } from './hears-evidence.ts'
import { account, questions } from './hears-questions.ts'
import { reminders } from './hears-reminders.ts'
import { noise, points, privacy, several, spelling, title } from './hears-words.ts'
import learned from './learned.json' with { type: 'json' }

export const hears: Hears = {
  code: 'en',
  own: /\b(?:the|a|an|and|of|for|with|was|were|did|took|attended|my|i|you|how|what|when|please|points?|record|log|add|yesterday|today|to|on|from|week|last|is|are|do|does|have|can|thanks|hello|hi|not|it)\b/g,
  spelling,
  points,
  noise,
  categories,
  several,
  title,
  cues,
  evidence,
  questions,
  reminders,
  account,
  private: privacy,
  learned,
}
