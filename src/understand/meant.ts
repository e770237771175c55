import type { Hears } from '../languages/heard.ts'
import type { Intent, IntentKind } from '../messages.ts'
import type { Clause } from './clauses.ts'
import type { Wanted } from './wants.ts'

/** A clause and what it wants. */
export type Part = { clause: Clause; want: Wanted }

const intents = (wants: readonly Part[]): Intent[] =>
  wants.flatMap(({ want }) => (want.is === 'intent' ? [want.intent] : []))

/** What forbids a record: an order to break the rules, or "don't record" where nothing else was asked for. */
export function chosen(wants: readonly Part[], { cues }: Hears): Intent | undefined {
  const all = intents(wants)
  const forbidden = all.find(({ kind }) => kind === 'out_of_scope')
  if (forbidden && isForbidden(forbidden)) return forbidden
  const asked = wants.some(({ want }) => want.is === 'record' && want.asked)
  const taken = wants.some(({ clause }) => cues.negated.test(clause.all))
  // "record the webinar. no wait, don't record it"
  const last = wants.at(-1)?.clause.all ?? ''
  const back = cues.negated.test(last) && cues.it.test(last)
  return (taken && !asked) || back ? { kind: 'cancel' } : undefined
}

/** Orders to break the rules or to act for another; a question about something else keeps its words. */
export const isForbidden = (intent: Intent): boolean => intent.kind === 'out_of_scope' && !('said' in intent)

/** "It was on March 3" beside a report is no correction. */
export const isDetail = (want: Wanted): boolean => want.is === 'intent' && want.intent.kind === 'edit'

/** Questions of every matter are one rank: what is asked outright comes before what is only spoken of. */
const rank = ({ kind }: Intent): IntentKind | 'question' => (questions.includes(kind) ? 'question' : kind)
const questions: readonly IntentKind[] = [
  'transcript',
  'progress',
  'renewal_question',
  'cycle_info',
  'rules_question',
]

/** With several intents in one message the first of these is meant. */
const precedence: readonly (IntentKind | 'question')[] = [
  'edit',
  'delete',
  'undo',
  'delete_data',
  'delete_all',
  'drafts',
  'open_draft',
  'enroll',
  'leave_certification',
  'hand_over',
  'audit_pack',
  'link_account',
  'my_data',
  'export_data',
  'about_me',
  'reminder_settings',
  'question',
  'person',
  'cancel',
  'confirm',
  'help',
  'thanks',
  'greeting',
]

/** Of several intents the first in this order; those asked outright first. */
export function rest(wants: readonly Part[], { cues }: Hears): Intent {
  // "should i do bls? its 3 points": what is only said of what is asked corrects nothing
  const said = wants.filter(({ clause, want }) => {
    const corrects = cues.change.test(clause.said) || cues.edit.test(clause.said)
    return corrects || !isDetail(want) || !wants.some(({ clause }) => clause.asks)
  })
  const all = intents(said.toSorted((a, b) => Number(b.clause.asks) - Number(a.clause.asks)))
  for (const name of precedence) {
    const found = all.find((intent) => rank(intent) === name)
    if (found) return givenUp(found, all) ?? found
  }
  return { kind: 'out_of_scope' }
}

/** "Stop. Forget it": what is to stop is the card. */
const givenUp = (reminder: Intent, all: readonly Intent[]): Intent | undefined =>
  reminder.kind === 'reminder_settings' && reminder.wish.kind === 'stop'
    ? all.find(({ kind }) => kind === 'cancel')
    : undefined
