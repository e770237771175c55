import { dayOf, isTimeZone } from './days.ts'
import { asking, openDraft } from './decide/asked.ts'
import { asksOf, isFresh } from './decide/asks.ts'
import { decide } from './decide/decide.ts'
import { called, lastAttested } from './decide/on-record.ts'
import { joined } from './decide/smalltalk.ts'
import { deletedMessage } from './decide/undo.ts'
import { language } from './languages/languages.ts'
import type { Change, Context, Decision, Heard, Incoming, Intent, Policy, Reply, Turn } from './messages.ts'
import type { MemberRecord } from './model.ts'
import { typed } from './typed.ts'
import { understand } from './understand/understand.ts'
import { unquoted } from './unquoted.ts'

/** The pure half: the same message, record and policy always give the same decision. */
export function think(incoming: Incoming, record: MemberRecord, policy: Policy, code?: string): Decision {
  const turn = turnOf(incoming, record, policy, code)
  const { changes, ...said } = remembering(thought(incoming, record, turn), incoming, record, turn)
  const moved = turn.zone !== undefined && turn.zone !== record.member.timeZone
  return {
    ...said,
    changes: moved ? [...changes, { kind: 'set-member', set: { timeZone: turn.zone } }] : changes,
  }
}

/** What was shown last is kept where a word alone could answer it; with anything else shown it no longer is. */
function remembering(decision: Decision, incoming: Incoming, record: MemberRecord, turn: Turn): Decision {
  const { changes, replies } = decision
  const looked = 'press' in incoming && incoming.press.kind === 'home'
  if (looked || replies.length === 0 || changes.some(({ kind }) => kind === 'forget')) return decision
  const asked = asksOf(replies, record, turn)
  if (!asked && !record.member.asked) return decision
  return { ...decision, changes: [...changes, { kind: 'set-member', set: { asked } }] }
}

function turnOf(incoming: Incoming, record: MemberRecord, policy: Policy, code?: string): Turn {
  const zone =
    incoming.timeZone !== undefined && isTimeZone(incoming.timeZone) ? incoming.timeZone : undefined
  const timeZone = zone ?? record.member.timeZone
  return {
    id: incoming.id,
    now: incoming.at,
    today: dayOf(incoming.at, timeZone),
    platform: incoming.from.platform,
    policy,
    ...(zone && { zone }),
    statement: language(record.member.language).recording.statement,
    ...('edits' in incoming && { edits: incoming.edits }),
    ...(code && { code }),
  }
}

function thought(incoming: Incoming, record: MemberRecord, turn: Turn): Decision {
  if ('joined' in incoming) return joined(record, turn)
  if ('left' in incoming) return { changes: [], replies: [] }
  if ('deletes' in incoming) return deletedMessage(incoming.deletes, record)
  if ('press' in incoming) return pressed(incoming.press, record, turn)
  const button = typed(incoming.words, record, turn, language(record.member.language))
  if (button) return decide(button, record, turn)
  const context = contextOf(record, turn)
  const heard = understand(incoming.words, context)
  const their = answered(heard, record)
  const spoken = {
    ...turn,
    private: heard.private,
    statement: language(their.member.language).recording.statement,
  }
  const meant = ofRecorded(heard.intent, incoming.words, context, record)
  const said = unsure(quoted(meant, incoming.words), record, turn)
  const { changes, replies, about } = stopped(heard, decide(said, their, spoken), their, spoken)
  const unread: Reply[] = heard.unread ? [{ kind: 'unread', characters: heard.unread }] : []
  return {
    changes: [...changes, ...inLanguage(their, record)],
    replies: unquoted([...replies, ...unread], heard.private),
    about,
  }
}

/** A form asked for with words from elsewhere is filled with what they say. */
function pressed(press: Intent, record: MemberRecord, turn: Turn): Decision {
  if (press.kind !== 'blank_form' || press.words === undefined) return decide(press, record, turn)
  const heard = understand(press.words, { today: turn.today, language: record.member.language })
  const details = heard.intent.kind === 'record' ? heard.intent.activities[0] : undefined
  return decide({ ...press, details }, record, { ...turn, private: heard.private })
}

/** A stop is honoured wherever it stands, and said first. */
function stopped({ stops }: Heard, decision: Decision, record: MemberRecord, turn: Turn): Decision {
  if (!stops) return decision
  const stop = decide({ kind: 'reminder_settings', wish: { kind: 'stop' } }, record, turn)
  return {
    ...decision,
    changes: [...decision.changes, ...stop.changes],
    replies: [...stop.replies.slice(0, 1), ...decision.replies],
  }
}

/** "The meeting was 1 point", of several just recorded: which of them is heard as if their card were still open. */
function ofRecorded(intent: Intent, words: string, context: Context, record: MemberRecord): Intent {
  const draft = openDraft(record)
  const correcting = draft?.lines.length === 1 ? draft.lines[0]?.replaces : undefined
  const lines = lastAttested(record)
  if (intent.kind !== 'edit' || intent.which || (draft && !correcting) || lines.length < 2) return intent
  const again = understand(words, { ...context, open: { lines } }).intent
  const at = again.kind === 'edit' ? again.line : undefined
  const named = at === undefined ? called(intent.activities[0], lines) : lines[at]
  return named && named.id !== correcting ? { ...intent, line: undefined, which: { id: named.id } } : intent
}

/** In words nothing is deleted but in answer to what was asked last. */
function unsure(intent: Intent, record: MemberRecord, turn: Turn): Intent {
  const { asked } = record.member
  if (intent.kind !== 'delete_data' || (asked?.about === 'delete-all' && isFresh(asked, record, turn)))
    return intent
  return { kind: 'delete_data' }
}

/** What was not understood is quoted back, not all of it. */
const quoted = (intent: Intent, words: string): Intent =>
  intent.kind === 'out_of_scope'
    ? { ...intent, said: words.trim().replaceAll(/\s+/g, ' ').slice(0, 120) }
    : intent

/** "Hola", "gracias", "borra todo": words that many know who would not be answered in that language. */
const courtesies: readonly Intent['kind'][] = [
  'greeting',
  'thanks',
  'confirm',
  'cancel',
  'undo',
  'delete',
  'delete_all',
]

/** Whoever tells or asks something in another of our languages is answered in it from then on; so is a newcomer's hello. */
function answered({ language: heard, intent }: Heard, record: MemberRecord): MemberRecord {
  const { member } = record
  const told = member.enrollments.length === 0 || !courtesies.includes(intent.kind)
  if (member.language.startsWith(heard) || !told) return record
  return { ...record, member: { ...member, language: `${heard}-US` } }
}

const inLanguage = ({ member: { language: now } }: MemberRecord, { member }: MemberRecord): Change[] =>
  now === member.language ? [] : [{ kind: 'set-member', set: { language: now } }]

function contextOf(record: MemberRecord, turn: Turn): Context {
  const open = asking(record, turn.today)
  const [first] = record.member.enrollments
  return {
    today: turn.today,
    language: record.member.language,
    cycle: first?.cycles.at(-1),
    certification: first?.certification,
    asked: open?.asked,
    ...(open?.draft && { open: { lines: open.draft.lines } }),
    certifications: record.member.enrollments.map(({ certification }) => certification),
  }
}
