import type { Hears } from '../languages/heard.ts'
import type { Context, Intent } from '../messages.ts'
import { account } from './account.ts'
import { withoutBackground } from './background.ts'
import type { Clause } from './clauses.ts'
import { edit } from './edits.ts'
import { matches } from './matches.ts'
import { fold } from './plain.ts'
import { question, unasked } from './questions.ts'
import { bears, type Readings } from './readings.ts'
import { reminder } from './reminders.ts'
import { named, reported, requested } from './reports.ts'
import { retitled } from './retitled.ts'
import { small } from './small.ts'

/** What one clause wants. `record`: it tells of an activity, or bare points; `detail`: it only adds to what others tell. */
export type Wanted =
  | { is: 'record'; asked: boolean; bare?: true }
  | { is: 'detail' }
  | { is: 'intent'; intent: Intent }
  | { is: 'nothing'; supposed?: true }

/** A clause with what was read in it. */
export type Told = { clause: Clause; read: Readings; hears: Hears; context: Context }
export type Wants = (heard: Told) => Wanted | undefined

const intent = (found: Intent | undefined): Wanted | undefined => found && { is: 'intent', intent: found }

/** The first that knows the clause has it. What must never become a record stands before what records. */
const order: readonly Wants[] = [
  // orders to break the rules or to act for another, whatever else they say
  (heard) => intent(forbidden(withoutBackground(heard))),
  // "remind me to log my webinar" is no webinar
  (heard) => intent(reminder(heard)),
  (heard) => intent(account(heard)),
  ({ clause, hears }) =>
    hears.cues.negated.test(clause.all) ? { is: 'intent', intent: { kind: 'cancel' } } : undefined,
  (heard) => intent(retitled(heard)),
  (heard) => intent(small(heard)),
  (heard) => intent(question(heard)),
  // conditions, wishes and plans are neither asked nor done
  (heard) => (supposed(withoutBackground(heard)) ? { is: 'nothing', supposed: true } : undefined),
  (heard) => requested(withoutBackground(heard)),
  (heard) => intent(edit(heard)),
  (heard) => reported(withoutBackground(heard)),
  (heard) => intent(unasked(heard)),
  named,
  ({ clause, read, hears }) =>
    bears(read) || hears.title.called.test(clause.all) ? { is: 'detail' } : undefined,
]

export function wanted(heard: Told): Wanted {
  for (const wants of order) {
    const found = wants(heard)
    if (found) return found
  }
  return { is: 'nothing' }
}

function forbidden({ clause, read, hears }: Told): Intent | undefined {
  const { cues } = hears
  const words = read.text.source.slice(clause.from, clause.to)
  if (cues.orders.test(clause.all) || cues.orders.test(clause.said))
    return { kind: 'out_of_scope', why: 'unearned' }
  if (clause.asks && !cues.forName.test(words)) return undefined
  const theirs = cues.othersDoing.test(clause.said) || isSomebody(words.trim(), read, hears)
  const another = matches(cues.before, clause.all).some(([, name = '']) => cues.names.has(name))
  return another ||
    cues.other.test(clause.said) ||
    cues.forName.test(words) ||
    (theirs && !isOurs(clause, read, hears))
    ? { kind: 'out_of_scope', why: 'another' }
    : undefined
}

/** "My daughter had a recital so I watched the recording": others are spoken of, and what the member did is told. */
const isOurs = ({ said }: Clause, read: Readings, { cues }: Hears): boolean =>
  bears(read) && cues.ourselves.test(said)

function supposed(told: Told): boolean {
  const { clause, hears } = told
  const { cues } = hears
  const certain = clause.all.replace(cues.unsureAside, (aside) => ' '.repeat(aside.length))
  if (cues.conditional.test(certain) || cues.wish.test(certain)) return true
  if (cues.request.test(clause.said)) return false
  return cues.plan.test(certain) || denied(certain, told)
}

/** "I never got credit for the webinar": what is denied stands before what it is about. */
function denied(certain: string, { clause, read, hears }: Told): boolean {
  const at = certain.search(hears.cues.denial)
  const place = read.text.at[clause.start + at] ?? 0
  return at >= 0 && [...read.points, ...read.days, ...read.mentions].every(({ from }) => from > place)
}

/** "Ben attended the webinar": somebody else did it, whose name is no word of ours. */
function isSomebody(words: string, read: Readings, hears: Hears): boolean {
  const [whole = '', name] = hears.cues.somebody.exec(words) ?? []
  const titled = /^(?:dr|mrs?|ms)\b/i.test(whole)
  if (!name || !(titled || /^[A-Z]/.test(name) || hears.cues.names.has(name))) return false
  if (hears.title.filler.has(fold(name)) || hears.spelling.words.includes(fold(name))) return false
  const at = read.text.source.indexOf(name)
  return ![...read.days, ...read.mentions].some(({ from, to }) => from <= at && at < to)
}
