import { isDeepStrictEqual } from 'node:util'
import type { Hear, Show } from './adapter.ts'
import { make } from './documents/make.ts'
import { answer, meet } from './identity/meet.ts'
import type { Recognition } from './identity/met.ts'
import { type Language, language } from './languages/languages.ts'
import type { Card, Decision, Incoming, Policy, Reply } from './messages.ts'
import type { Address, Draft, MemberRecord, Shown } from './model.ts'
import { render } from './render/render.ts'
import { requestId, type Told, type Watch } from './running/watch.ts'
import { storable } from './store/storable.ts'
import type { Outcome, Standing, Store } from './store/store.ts'
import { think } from './think.ts'

export type House = Recognition & {
  store: Store
  show: Show
  policy: Policy
  watch?: Watch
  /** Six digits that nobody can tell from the message; the same message always gives the same. */
  code: (message: string) => string
}

/** One message, start to finish: read, decide and keep in one transaction, then show. */
export function bot(house: House): Hear {
  return async (said) => {
    const incoming = storable(said)
    const { store, watch } = house
    const began = performance.now()
    if ('left' in incoming) return store.left(incoming.from, incoming.at)
    const met = await meet(incoming, house)
    if (met) return answer(met, incoming, house)
    const code = house.code(incoming.id)
    const outcome = await taken(incoming, code, house)
    if (outcome.again && outcome.answered) return
    await tell(incoming, outcome, code, house)
    watch?.turn(told(incoming, outcome, performance.now() - began))
  }
}

/** Read, decided and kept; thinking and the database are timed apart. */
async function taken(incoming: Incoming, code: string, { store, policy, watch }: House): Promise<Outcome> {
  const began = performance.now()
  let thinking = 0
  const outcome = await store.turn(incoming, (record) => {
    const at = performance.now()
    const decision = think(incoming, record, policy, code)
    thinking += performance.now() - at
    return decision
  })
  watch?.read(thinking)
  watch?.database(performance.now() - began - thinking)
  return outcome
}

/** Every reply on screen, in place of the card pressed if one was, and noted; cards put out of use lose their buttons. */
async function tell(incoming: Incoming, outcome: Outcome, code: string, house: House): Promise<void> {
  const { store, show } = house
  const { record, decision } = outcome
  const speaks = language(languageAfter(record, decision))
  const gone = droppedWithCard(record, decision)
  let instead = settles(incoming)
    ? (take(gone, incoming.card)?.shown ?? standsIn(incoming, decision))
    : undefined
  const stand: Standing[] = []
  for (const reply of decision.replies.map((one) => withCode(one, code))) {
    const shown = await show(incoming.from, await cardOf(reply, speaks, house, record), instead)
    if ('draft' in reply && reply.draft && typeof reply.draft !== 'string' && kept(decision, reply.draft))
      stand.push({ draft: reply.draft.id, shown })
    instead = undefined
  }
  if (outcome.kept || stand.length > 0) await store.answered(record.member.id, incoming.id, stand)
  for (const draft of gone) {
    const by = endOf(draft, decision)
    await show(incoming.from, render({ kind: 'superseded', draft, by }, speaks), draft.shown)
  }
}

const told = ({ id, from }: Incoming, { record, decision, again }: Outcome, ms: number): Told => ({
  request: requestId(id),
  platform: from.platform,
  member: record.member.id,
  intent: again ? 'again' : (decision.about ?? 'event'),
  reply: decision.replies[0]?.kind ?? 'none',
  ms,
})

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
  const at = gone.findIndex(({ shown }) => card !== undefined && isDeepStrictEqual(shown?.ref, card.ref))
  return gone.splice(Math.max(at, 0), 1)[0]
}

/** A card asked for is wanted at the end of the chat. */
const settles = (incoming: Incoming): incoming is Extract<Incoming, { press: unknown }> =>
  'press' in incoming && incoming.press.kind !== 'open_draft'

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
function endOf(
  { id, message, lines }: Draft,
  { changes }: Decision,
): Extract<Reply, { kind: 'superseded' }>['by'] {
  if (changes.some((change) => change.kind === 'add-activity' && change.activity.id.startsWith(`${id}#`)))
    return 'recorded'
  const next = changes.find((change) => change.kind === 'add-draft' && change.draft.message === message)
  if (next?.kind !== 'add-draft') return 'put-aside'
  return isDeepStrictEqual(next.draft.lines, lines) ? 'shown-again' : 'changed'
}

const kept = ({ changes }: Decision, draft: Draft): boolean =>
  !changes.some((change) => change.kind === 'drop-draft' && change.draft === draft.id)

/** The last resort of a door: says that it is our fault and that trying again is harmless. */
export const sorry = (show: Show, to: Address, tag: string): Promise<Shown> =>
  show(to, render({ kind: 'failed' }, language(tag)))
