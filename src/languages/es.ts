import { answers } from './es/answers.ts'
import { buttons } from './es/buttons.ts'
import { categories, format } from './es/format.ts'
import { identity } from './es/identity.ts'
import { recording } from './es/recording.ts'
import { reminders } from './es/reminders.ts'
import { talk } from './es/talk.ts'
import type { Language } from './languages.ts'

/** What the assistant says in Spanish. */
export const es: Language = {
  code: 'es',
  format,
  categories,
  buttons,
  recording,
  talk,
  identity,
  answers,
  reminders,
}
