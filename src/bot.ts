import type { Hear, Show } from './adapter.ts'
import { dayOf } from './days.ts'
import { asking } from './decide/asked.ts'
import { decide } from './decide/decide.ts'
import { joined } from './decide/smalltalk.ts'
import { deletedMessage } from './decide/undo.ts'
import { make } from './documents/make.ts'
import { answer, meet } from './identity/meet.ts'
import type { Recognition } from './identity/met.ts'
import { type Language, language } from './languages/languages.ts'
import type { Card, Change, Context, Decision, Incoming, Intent, Policy, Reply, Turn } from './messages.ts'
import type { Address, Draft, MemberRecord, Shown } from './model.ts'
import { render } from './render/render.ts'
import type { Store } from './store/store.ts'
import { typed } from './typed.ts'
import { understand } from './understand/understand.ts'

export type House = Recognition & {
  store: Store
  show: Show
  policy: Policy
  /** Six digits that nobody can tell from the message; the same message always gives the same. */
  code: (message: string) => string
}

/** One message, start to finish: read, decide and keep in one transaction, then show. */
export function bot(house: House): Hear {
  return async (incoming) => {
    const { store, show, policy } = house
    const met = await meet(incoming, house)
    if (met) return answer(met, incoming, house)
    const code = house.code(incoming.id)
    const outcome = await store.turn(incoming, (record) => think(incoming, record, policy, code))
    if (outcome.again && outcome.answered) return
    const { record, decision } = outcome
    const speaks = language(languageAfter(record, decision))
    const gone = droppedWithCard(record, decision)
    const pressed =
      'press' in incoming ? (take(gone, incoming.card)?.shown ?? standsIn(incoming, decision)) : undefined

    let instead = pressed
    for (const reply of decision.replies.map((one) => withCode(one, code))) {
      const shown = await show(incoming.from, await cardOf(reply, speaks, house, record), instead)
      if ('draft' in reply && reply.draft && typeof reply.draft !== 'string' && kept(decision, reply.draft)) {
        await store.shown(record.member.id, reply.draft.id, shown)
      }
      instead = undefined
    }
    for (const draft of gone) {
      const by = endOf(draft, decision)
      await show(incoming.from, render({ kind: 'superseded', draft, by }, speaks), draft.shown)
    }
    if (decision.changes.length > 0 || outcome.again) await store.answered(record.member.id, incoming.id)
  }
}

/** The pure half: the same message, record and policy always give the same decision. */
export function think(incoming: Incoming, record: MemberRecord, policy: Policy, code?: string): Decision {
  const timeZone = record.member.timeZone
  const turn: Turn = {
    id: incoming.id,
    now: incoming.at,
    today: dayOf(incoming.at, timeZone),
    platform: incoming.from.platform,
    policy,
    statement: language(record.member.language).recording.statement,
    ...('edits' in incoming && { edits: incoming.edits }),
    ...(code && { code }),
  }
  if ('joined' in incoming) return joined(record, turn)
  if ('left' in incoming) return { changes: [], replies: [] }
  if ('deletes' in incoming) return deletedMessage(incoming.deletes, record)
  if ('press' in incoming) return pressed(incoming.press, record, turn)
  const button = typed(incoming.words, record, turn, language(record.member.language))
  if (button) return decide(button, record, turn)
  const heard = understand(incoming.words, contextOf(record, turn))
  const spoken = { ...turn, private: heard.private, statement: language(heard.language).recording.statement }
  const { changes, replies } = decide(quoted(heard.intent, incoming.words), record, spoken)
  return { changes: [...changes, ...inLanguage(heard.language, record)], replies }
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

export function contextOf(record: MemberRecord, turn: Turn): Context {
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

/** A code is not kept in clear, so a reply that was kept has none. */
const withCode = (reply: Reply, code: string): Reply =>
  reply.kind === 'link-code' ? { ...reply, code } : reply

/** The card of a reply; papers are made before it is shown. */
async function cardOf(
  reply: Reply,
  speaks: Language,
  { store }: House,
  { member }: MemberRecord,
): Promise<Card> {
  const card = render(reply, speaks)
  if (reply.kind !== 'document') return card
  const files = reply.documents.map(async (document) =>
    make(
      document.kind === 'export' ? { ...document, data: await store.exportMember(member.id) } : document,
      speaks.code,
    ),
  )
  return { ...card, files: await Promise.all(files) }
}

const languageAfter = (record: MemberRecord, { changes }: Decision): string =>
  changes.reduce(
    (now, change) => (change.kind === 'set-member' ? (change.set.language ?? now) : now),
    record.member.language,
  )

/** Drafts that this turn put out of use, whose cards still stand on a screen. */
const droppedWithCard = (record: MemberRecord, { changes }: Decision): Draft[] =>
  changes.flatMap((change) =>
    change.kind === 'drop-draft' ? record.drafts.filter(({ id, shown }) => id === change.draft && shown) : [],
  )

/** Takes the draft out whose card was pressed; without that knowledge, the first. */
function take(gone: Draft[], card: Shown | undefined): Draft | undefined {
  const at = gone.findIndex(
    ({ shown }) => card !== undefined && JSON.stringify(shown?.ref) === JSON.stringify(card.ref),
  )
  return gone.splice(Math.max(at, 0), 1)[0]
}

/** A press that settled its card, or came too late for it, is answered in the card's place. */
const settling: Reply['kind'][] = [
  'recorded',
  'already-recorded',
  'already-withdrawn',
  'gone',
  'withdrawn',
  'cancelled',
]

const standsIn = (incoming: Incoming, { replies }: Decision): Shown | undefined =>
  'press' in incoming && replies.some(({ kind }) => settling.includes(kind)) ? incoming.card : undefined

/** What became of a draft whose card still stands. */
function endOf({ id, message }: Draft, { changes }: Decision): 'changed' | 'recorded' | 'put-aside' {
  if (changes.some((change) => change.kind === 'add-activity' && change.activity.id.startsWith(`${id}#`)))
    return 'recorded'
  return changes.some((change) => change.kind === 'add-draft' && change.draft.message === message)
    ? 'changed'
    : 'put-aside'
}

const kept = ({ changes }: Decision, draft: Draft): boolean =>
  !changes.some((change) => change.kind === 'drop-draft' && change.draft === draft.id)

/** The last resort of a door: says that it is our fault and that trying again is harmless. */
export const sorry = (show: Show, to: Address, tag: string): Promise<Shown> =>
  show(to, render({ kind: 'failed' }, language(tag)))
