import type { Reply, Turn } from '../messages.ts'
import type { Asks, Draft, MemberRecord } from '../model.ts'

/** How long a question can be answered by a word alone. */
const HOUR = 3_600_000

type Of<K extends Reply['kind']> = Extract<Reply, { kind: K }>

/** What a yes or no would answer after these replies, if the last of them asks for one. */
export function asksOf(replies: readonly Reply[], record: MemberRecord, turn: Turn): Asks | undefined {
  const last = replies.at(-1)
  const shown = { platform: turn.platform, at: turn.now, reminded: remindedSoFar(record) }
  const ids = (reply: Of<'sure-withdraw' | 'which-activity' | 'undo-which'>) =>
    reply.activities.map(({ id }) => id)
  switch (last?.kind) {
    case 'confirm':
    case 'not-attested':
      return { ...shown, about: 'attest', draft: last.draft.id }
    case 'sure-withdraw':
      return { ...shown, about: 'withdraw', activities: ids(last) }
    case 'which-activity':
      return { ...shown, about: 'which', activities: ids(last), purpose: last.purpose }
    case 'undo-which':
      return { ...shown, about: 'undo', draft: last.draft.id, activities: ids(last) }
    case 'sure-delete':
      return { ...shown, about: 'delete-all' }
    case 'delete-what':
      return { ...shown, about: 'delete-what', draft: last.draft.id }
    default:
      return undefined
  }
}

const remindedSoFar = ({ reminded = [] }: MemberRecord): number => reminded.length

/** It is still what stands last on this screen: no reminder came after it, and it was not long ago. */
export const isFresh = (asked: Asks, record: MemberRecord, turn: Turn): boolean =>
  asked.platform === turn.platform &&
  asked.reminded === remindedSoFar(record) &&
  Date.parse(turn.now) - Date.parse(asked.at) < HOUR

/** The question as it would be put now; nothing where what it was about is gone. A card is no question of this kind. */
export function askedReply(record: MemberRecord, turn: Turn): Reply | undefined {
  const { asked } = record.member
  if (!asked) return undefined
  const official = turn.policy.officialRecord === 'here'
  const draft = 'draft' in asked ? record.drafts.find(({ id }) => id === asked.draft) : undefined
  const named = 'activities' in asked ? asked.activities : []
  const activities = record.activities.filter(({ id }) => named.includes(id))
  if ('activities' in asked && activities.length < named.length) return undefined
  switch (asked.about) {
    case 'attest':
      return undefined
    case 'withdraw':
      return { kind: 'sure-withdraw', activities }
    case 'which':
      return { kind: 'which-activity', activities, purpose: asked.purpose }
    case 'undo':
      return draft && { kind: 'undo-which', draft, activities }
    case 'delete-all':
      return { kind: 'sure-delete', entries: record.activities.length, official }
    case 'delete-what':
      return draft && { kind: 'delete-what', draft }
  }
}

/** Whether this very card was shown last, so that words about "it" can only mean what it says. */
export const isShownLast = (draft: Draft, record: MemberRecord, turn: Turn): boolean => {
  const { asked } = record.member
  return asked?.about === 'attest' && asked.draft === draft.id && isFresh(asked, record, turn)
}
