import { shift } from '../days.ts'
import type { Intent, IntentKind } from '../messages.ts'
import type { Day } from '../model.ts'
import { edited } from './edits.ts'
import { isQuoted, isSpeech } from './evidence.ts'
import { type Likely, likely, sounds } from './likely.ts'
import { isForbidden, type Part } from './meant.ts'
import { progressAbout, renewalAbout, rule, transcript } from './questions.ts'
import { bears, inside, joined, type Readings } from './readings.ts'
import type { Told } from './wants.ts'

/**
 * What no reader knows is heard as what it sounds like, and so is what sounds several times likelier to be something
 * else than what was read. A record is only made where it can be one: it will be shown, but must not be in the way.
 */
export function soundsLike(read: Intent, told: Told, { asked, record }: Records): Intent | undefined {
  // what answers no question of ours is asked again
  const { asked: waiting } = told.context
  if (waiting && waiting !== 'attest') return undefined
  const greeted = read.kind === 'greeting' && told.hears.cues.greeting.test(told.clause.all)
  const unjudged = greeted || sure.has(read.kind) || !told.hears.learned.kinds.includes(read.kind)
  if (unjudged || (asked && read.kind === 'record')) return undefined
  const all = likely(sounds(told.read, told.hears, told.context.today), told.hears.learned)
  const [first] = all
  if (!first || first.kind === read.kind) return undefined
  if (first.chance < times(read) * chanceOf(read.kind, all)) return undefined
  if (acts.has(first.kind) && first.chance < SURELY) return undefined
  return first.kind === 'record' ? record(first.chance) : intentOf(first.kind, told)
}

/** From here on what it sounds like is surely meant: a report, if anything in it can be recorded, or something to do. */
const SURELY = 0.8

/** What does something to the record or the card is not guessed from a word or two; to answer the wrong question is no harm. */
const acts: ReadonlySet<string> = new Set<IntentKind>(['undo', 'delete', 'cancel', 'confirm'])

/** Whether a record was asked for in so many words, and the record that would be made if it sounds like one. */
type Records = { asked: boolean; record: (chance: number) => Intent | undefined }

/** What readers hear is what was meant, or depends on what is on screen: "don't log this but I did 3 hours" logs nothing. */
const sure: ReadonlySet<IntentKind> = new Set([
  'confirm',
  'undo',
  'cancel',
  'delete',
  'thanks',
  'help',
  'link_account',
  'export_data',
  'reminder_settings',
])

/** How many times likelier another kind must be to be believed instead: what readers know well is seldom misread. */
function times(read: Intent): number {
  if (read.kind === 'out_of_scope') return 1
  if (read.kind !== 'record') return 10
  const whole = read.activities.every(({ category, points, start }) => category && points && start)
  return whole ? 4 : 1
}

const chanceOf = (kind: IntentKind, all: readonly Likely[]): number =>
  all.find((one) => one.kind === kind)?.chance ?? 0

/** An intent of this kind with what can be read of its details. */
function intentOf(kind: string, heard: Told): Intent | undefined {
  const { questions } = heard.hears
  const { all } = heard.clause
  const about = <T>(list: readonly (readonly [T, RegExp])[]): T | undefined =>
    list.find(([, pattern]) => pattern.test(all))?.[0]
  switch (kind) {
    case 'progress':
      return progressAbout(heard, about(questions.progress) ?? 'status')
    case 'transcript':
      return transcript(heard, questions.document.test(all) ? 'document' : 'list')
    case 'renewal_question':
      return { kind, about: renewalAbout(heard) }
    case 'cycle_info':
      return { kind, about: about(questions.cycleAbout) ?? 'dates' }
    case 'rules_question':
      return rule(heard, about(questions.rules))
    case 'edit':
      return edited(heard)
    case 'reminder_settings':
      return { kind, wish: { kind: 'show' } }
    case 'confirm':
      return { kind, plain: false }
    case 'out_of_scope':
    case 'delete':
    case 'undo':
    case 'cancel':
    case 'help':
    case 'greeting':
    case 'thanks':
    case 'link_account':
    case 'export_data':
      return { kind }
    default:
      return undefined
  }
}

/**
 * Every clause in which something was read, taken for a report. Nothing where another is meant, where it is a plan, or
 * where nothing says that the member did it. `sure`: how sure it is one; 1 where recording was ordered.
 */
export function asReports(wants: readonly Part[], told: Told, sure: number): Part[] {
  const { read, clause, hears } = told
  const ourselves = hears.cues.ourselves.test(clause.said)
  const others = wants.filter(({ want }) => want.is === 'intent' && isForbidden(want.intent))
  // "log 5 points for everyone, we all did the drill"
  if (others.some(({ clause }) => hears.cues.request.test(clause.said))) return []
  // "my kid is sick so here it is. webinar on sunday. 1 pt"
  const own = wants.filter((part) => !others.includes(part)).map((part) => inside(read, part.clause))
  const apart = isWhole({ ...told, read: joined(read, own) }, false)
  // "can you pretend I did"
  const { wish, invitation } = hears.cues
  const wished = sure < 1 && (wish.test(clause.all) || (!ourselves && invitation.test(clause.all)))
  if ((others.length > 0 && !ourselves && !apart) || wished || isQuoted(told) || isWorkday(read)) return []
  const planned = wants.some(({ want }) => want.is === 'nothing' && want.supposed)
  if (!isWhole(told, planned) && !isTold(told, { planned, ourselves, sure })) return []
  return wants.map((part) => {
    const told = bears(inside(read, part.clause))
    return told && !(apart && others.includes(part)) ? { ...part, want: { is: 'record', asked: true } } : part
  })
}

/**
 * Points, an activity and a day that has come: a long story holds words of plans and of others too. The day of a plan
 * is a coming one: said without its year, it was read as one of nearly a year ago.
 */
function isWhole({ read, context: { today } }: Told, planned: boolean): boolean {
  const since = planned ? shift(today, -LONG_AGO) : ''
  const come = (day: Day | undefined) => day !== undefined && since < day && day <= today
  return (
    read.mentions.length > 0 &&
    read.points.some(({ value }) => value.points !== undefined && !value.hours) &&
    read.days.some(({ value }) => come(value.start ?? value.end))
  )
}

const LONG_AGO = 270

type Signs = { planned: boolean; ourselves: boolean; sure: number }

/** Whether less than that tells of something done: by what was read, by who did it, and by how sure it sounds. */
function isTold(told: Told, { planned, ourselves, sure }: Signs): boolean {
  const { read, clause, hears } = told
  if (isSpeech(told) || sure < SURELY) return false
  const named = read.mentions.length > 0
  const days = read.days.length > 0
  // hours are points only of something that counts
  const points = read.points.some(({ value }) => named || !value.hours)
  if (sure === 1) return points || named
  if (planned || (!named && hears.cues.chat.test(clause.all))) return false
  if (points) return days || named || ourselves
  return days && (ourselves || (sure > 0.9 && named && !hears.cues.tells.test(clause.all)))
}

/** Working is said every day. */
const isWorkday = ({ mentions, points }: Readings): boolean =>
  mentions.length > 0 &&
  points.every(({ value }) => value.hours) &&
  mentions.every(({ value }) => value.category === 'employment-verification' && value.strength === 'did')
