import type { Hears } from '../languages/heard.ts'
import type { Context, Heard, Intent } from '../messages.ts'
import { countedFor } from './account.ts'
import { answer } from './answers.ts'
import { type Clause, clauses, wholly } from './clauses.ts'
import { withoutTakenBack } from './corrections.ts'
import { details } from './details.ts'
import { languageOf } from './language.ts'
import { chosen, isDetail, type Part, rest } from './meant.ts'
import { plain } from './plain.ts'
import { privateWords } from './private.ts'
import { bears, inside, joined, type Readings, readAll } from './readings.ts'
import { activities } from './several.ts'
import { asReports, soundsLike } from './sounding.ts'
import { tidy } from './tidy.ts'
import { withUnitless } from './unitless.ts'
import { wanted } from './wants.ts'

/** No member writes more at once; what is longer is read this far. */
const LONGEST = 3000

/** Words → what they ask for. Pure: the same text and context always give the same. */
export function understand(raw: string, context: Context): Heard {
  const source = tidy(raw.slice(0, LONGEST))
  const hears = languageOf(source, context.language)
  const text = { ...plain(source, hears), raw }
  const readings = readAll(text, hears, context.today)
  const parts = clauses(text, hears.cues)
  const intent = asNamed(intentOf(raw, parts, readings, hears, context), text.text, hears, context)
  const heard: Heard = { intent, language: hears.code }
  const secret = privateWords(source, readings.private)
  return {
    ...heard,
    ...(secret.length > 0 && { private: secret }),
    ...(intent.kind === 'record' && hears.reminders.stopBehind.test(text.text) && { stops: true }),
    ...(raw.length > LONGEST && { unread: raw.length - LONGEST }),
  }
}

function intentOf(raw: string, parts: Clause[], readings: Readings, hears: Hears, context: Context): Intent {
  if (parts.length === 0) return signs(raw)
  const wants = parts.map((clause) => ({
    clause,
    want: wanted({ clause, read: inside(readings, clause), hears, context }),
  }))
  const [only] = parts
  if (only && parts.length === 1) {
    const given = answer(only, inside(readings, only), hears, context)
    const meant = wants[0]?.want
    const other = meant?.is === 'intent' && meant.intent.kind !== 'edit'
    const choice = given?.kind === 'edit' && given.activities.some(({ certifications }) => certifications)
    // a plan corrects nothing
    const planned = context.asked === 'attest' && meant?.is === 'nothing' && meant.supposed
    if (given && !planned && (!other || choice || choices.includes(context.asked))) return given
  }
  const told = { clause: wholly(readings.text, parts, hears.cues), read: readings, hears, context }
  const record = (sure: number) => recorded(asReports(wants, told, sure), readings, hears, context)
  // "not sure if it counts but log it anyway"
  const ordered = !context.open && hears.cues.ordered.test(told.clause.all) ? record(1) : undefined
  const read =
    ordered ??
    chosen(wants, hears) ??
    recorded(wants, readings, hears, context) ??
    filled(rest(wants, hears), wants, readings, hears)
  const asked = ordered !== undefined || wants.some(({ want }) => want.is === 'record' && want.asked)
  const sounds = soundsLike(read, told, { asked, record })
  const heard = sounds ?? read
  // what sounds like a question is one, of a plan too
  const question = sounds?.kind === 'rules_question'
  return !question && isPlan(heard, wants, readings) ? { kind: 'out_of_scope', why: 'planned' } : heard
}

const unsure: readonly Intent['kind'][] = ['edit', 'rules_question']

/** "I'll do a 3 point workshop in April": understood, and nothing to record yet. */
const isPlan = (heard: Intent, wants: readonly Part[], readings: Readings): boolean =>
  (heard.kind === 'out_of_scope' ? !('said' in heard) && !heard.why : unsure.includes(heard.kind)) &&
  bears(readings) &&
  wants.every(({ want }) => want.is === 'nothing') &&
  wants.some(({ want }) => want.is === 'nothing' && want.supposed)

/** "Am I on track for RMA": a question of one's own certifications is about those that it names. */
function asNamed(intent: Intent, said: string, { account }: Hears, { certifications }: Context): Intent {
  if (!certifications?.length) return intent
  switch (intent.kind) {
    case 'progress':
    case 'transcript':
    case 'cycle_info':
    case 'renewal_question': {
      const named = account.certifications.filter(([, pattern]) => pattern.test(said)).map(([code]) => code)
      return named.length > 0 ? { ...intent, certifications: named } : intent
    }
    default:
      return intent
  }
}

/** Asked for these, "both" and "no" are answers. */
const choices: readonly Context['asked'][] = ['which-certification', 'likeness']

/** One or several activities, from the clauses that tell of them and those that only add a detail. */
function recorded(
  wants: readonly Part[],
  readings: Readings,
  hears: Hears,
  context: Context,
): Intent | undefined {
  const records = wants.flatMap(({ want }) => (want.is === 'record' ? [want] : []))
  // "got all 30 points, where is my invoice": points without an activity beside a question only explain it
  const explains = records.every(({ bare }) => bare) && wants.some(({ clause }) => clause.asks)
  const asked = records.some(({ asked }) => asked)
  // "nov 12 seminar. is it in there": what is asked of is on record
  const named = readings.points.length === 0 && wants.some(({ clause }) => isOfRecord(clause, hears))
  if (records.length === 0 || explains || (named && !asked) || (!asked && isToCome(readings, hears)))
    return undefined
  const telling = wants.filter(({ want }) => want.is === 'record' || want.is === 'detail' || isDetail(want))
  const parts = telling.map(({ clause }) => inside(readings, clause))
  const asides = wants.filter(isAside).map(({ clause }) => clause)
  const read = joined(readings, parts)
  // "put in 2 points. same webinar as before, march 12"
  const aside = read.points.length > 0 ? [] : asides.flatMap((clause) => inside(readings, clause).points)
  const heard = { ...read, points: [...read.points, ...aside] }
  const spans = [...telling.map(({ clause }) => clause), ...asides]
  const left = withUnitless(withoutTakenBack(heard, hears), spans, hears)
  const last = Math.max(telling.at(-1)?.clause.to ?? 0, left.points.at(-1)?.to ?? 0)
  const first = Math.min(telling[0]?.clause.from ?? 0, left.points[0]?.from ?? last)
  const whole = { from: first, to: last }
  const said = telling.map(({ clause }) => clause.all).join(' ')
  const certifications = countedFor(said, hears.account, context.certifications)
  const told = activities(left, whole, hears).map((item) => details(item, left, hears))
  return {
    kind: 'record',
    activities: certifications.length > 0 ? told.map((one) => ({ ...one, certifications })) : told,
  }
}

const isOfRecord = ({ asks, all }: Clause, { cues }: Hears): boolean =>
  asks && cues.aboutBot.test(all) && cues.it.test(all)

/** An invitation, or "doing a webinar thursday, remind me to put it in". */
const isToCome = ({ text: { text } }: Readings, { cues, reminders }: Hears): boolean =>
  !cues.did.test(text) && (cues.invitation.test(text) || reminders.toRecord.test(text))

/** "Webinar, aug 12. put me down for 2": where the number of points may stand. */
const isAside = ({ want, clause }: Part): boolean => want.is === 'nothing' && !clause.asks

/** "oops wrong date. march 5": the new value stands in a clause of its own. */
function filled(intent: Intent, wants: readonly Part[], readings: Readings, hears: Hears): Intent {
  if (intent.kind !== 'edit' || intent.activities.length > 0) return intent
  const [detail] = wants.filter(({ want }) => want.is === 'detail')
  if (!detail) return intent
  const [item, ...more] = activities(inside(readings, detail.clause), detail.clause, hears)
  return item && more.length === 0 ? { ...intent, activities: [details(item, readings, hears)] } : intent
}

/** A message without words: a thumb up, folded hands, a wave; struck-out text is taken back. */
function signs(raw: string): Intent {
  if (/\p{Extended_Pictographic}/u.test(raw)) {
    if (/[👍👌✅✔💯]/u.test(raw)) return { kind: 'confirm', plain: false }
    if (/[🙏❤😍🎉]/u.test(raw)) return { kind: 'thanks' }
    if (/[👋🙂😀😊]/u.test(raw)) return { kind: 'greeting' }
    if (/[👎❌🚫]/u.test(raw)) return { kind: 'cancel' }
  }
  if (/~|<(?:s|del|strike)\b/i.test(raw)) return { kind: 'cancel' }
  return /^\s*\?+\s*$/.test(raw) ? { kind: 'help' } : { kind: 'out_of_scope' }
}
