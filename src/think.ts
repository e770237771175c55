import { dayOf, isTimeZone } from './days.ts'
import { asking } from './decide/asked.ts'
import { decide } from './decide/decide.ts'
import { joined } from './decide/smalltalk.ts'
import { deletedMessage } from './decide/undo.ts'
import { language } from './languages/languages.ts'
import type { Change, Context, Decision, Incoming, Intent, Policy, Reply, Turn } from './messages.ts'
import type { MemberRecord } from './model.ts'
import { typed } from './typed.ts'
import { understand } from './understand/understand.ts'

/** The pure half: the same message, record and policy always give the same decision. */
export function think(incoming: Incoming, record: MemberRecord, policy: Policy, code?: string): Decision {
  const turn = turnOf(incoming, record, policy, code)
  const { changes, ...said } = thought(incoming, record, turn)
  const moved = turn.zone !== undefined && turn.zone !== record.member.timeZone
  return {
    ...said,
    changes: moved ? [...changes, { kind: 'set-member', set: { timeZone: turn.zone } }] : changes,
  }
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
  const heard = understand(incoming.words, contextOf(record, turn))
  const spoken = { ...turn, private: heard.private, statement: language(heard.language).recording.statement }
  const { changes, replies, about } = decide(quoted(heard.intent, incoming.words), record, spoken)
  const unread: Reply[] = heard.unread ? [{ kind: 'unread', characters: heard.unread }] : []
  return {
    changes: [...changes, ...inLanguage(heard.language, record)],
    replies: [...replies, ...unread],
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

/** What was not understood is quoted back, not all of it. */
const quoted = (intent: Intent, words: string): Intent =>
  intent.kind === 'out_of_scope'
    ? { ...intent, said: words.trim().replaceAll(/\s+/g, ' ').slice(0, 120) }
    : intent

/** Whoever writes in another of our languages is answered in it from then on. */
const inLanguage = (heard: string, { member }: MemberRecord): Change[] =>
  member.language.startsWith(heard) ? [] : [{ kind: 'set-member', set: { language: `${heard}-US` } }]

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
