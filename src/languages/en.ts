import { answers } from './en/answers.ts'
import { buttons } from './en/buttons.ts'
import { categories, format } from './en/format.ts'
import { identity } from './en/identity.ts'
import { recording } from './en/recording.ts'
import { reminders } from './en/reminders.ts'
import { talk } from './en/talk.ts'

/** What the assistant says in English. */
export const en = { code: 'en', format, categories, buttons, recording, talk, identity, answers, reminders }
