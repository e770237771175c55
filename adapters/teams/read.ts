import { hash } from 'node:crypto'
import type { Incoming } from '../../src/messages.ts'
import type { Address, Instant } from '../../src/model.ts'
import { isPersonal, referenceOf, type TeamsActivity, tenantOf } from './activity.ts'
import { intentOf, pressData } from './press.ts'

/** What was done in Teams, or undefined where it does not concern us. `now` stands in for a missing time. */
export function read(activity: TeamsActivity, now: Instant): Incoming | undefined {
  const from = person(activity)
  if (!from || activity.from.id === activity.recipient.id) return undefined
  const common = { from, ...about(activity), at: instant(activity.timestamp) ?? now }
  if (!isPersonal(activity)) return isMentioned(activity) ? words(activity, common) : undefined
  switch (activity.type) {
    case 'message':
      return pressData(activity) ? press(activity, common) : words(activity, common)
    case 'invoke':
      return press(activity, common)
    case 'messageUpdate':
      return words(activity, common)
    case 'messageDelete':
      return { ...common, id: `${messageId(activity)}:delete`, deletes: messageId(activity) }
    case 'installationUpdate':
      return installed(activity, common, activity.action?.startsWith('remove') ? 'left' : 'joined')
    case 'conversationUpdate':
      return membership(activity, common)
    default:
      return undefined
  }
}

type Common = Omit<Incoming, 'id'>

/** Tenants are kept apart: the same person in two of them is two. */
function person(activity: TeamsActivity): Address | undefined {
  const tenant = tenantOf(activity)
  if (!tenant) return undefined
  const user = `${tenant}/${activity.from.aadObjectId ?? activity.from.id}`
  return { platform: 'teams', user, ref: referenceOf(activity) }
}

const about = ({ from, localTimezone, locale }: TeamsActivity) => ({
  ...(from.name ? { name: from.name } : {}),
  ...(localTimezone ? { timeZone: localTimezone } : {}),
  ...(locale ? { language: locale } : {}),
})

function instant(timestamp: string | null | undefined): Instant | undefined {
  const ms = Date.parse(timestamp ?? '')
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString()
}

const conversationId = (activity: TeamsActivity): string => `teams:${activity.conversation.id}`
const messageId = (activity: TeamsActivity): string => `${conversationId(activity)}:${activity.id ?? ''}`

function words(activity: TeamsActivity, common: Common): Incoming | undefined {
  if (!activity.id) return undefined
  const words = spoken(activity)
  if (!words && activity.value) return undefined
  if (activity.type === 'message') return { ...common, id: messageId(activity), words }
  if (activity.type !== 'messageUpdate') return undefined
  return { ...common, id: `${messageId(activity)}:edit:${common.at}`, words, edits: messageId(activity) }
}

/**
 * The id holds what was pressed and the minute, not the time: Teams sends a slow click again with another time,
 * while the same button pressed later is another act.
 */
function press(activity: TeamsActivity, common: Common): Incoming | undefined {
  const data = pressData(activity)
  const press = data && intentOf(data)
  if (!press) return undefined
  const said = JSON.stringify([activity.replyToId, activity.from.id, data])
  const act = hash('sha256', said, 'base64url').slice(0, 22)
  const at = { activity: activity.replyToId, conversation: activity.conversation.id }
  const card = activity.replyToId ? { card: { platform: 'teams', ref: at } } : {}
  const minute = common.at.slice(0, 16)
  return { ...common, id: `${conversationId(activity)}:press:${act}@${minute}`, press, ...card }
}

/** The same for every delivery of one act, whatever minute it was sent in. */
export const act = (incoming: Incoming): string =>
  'press' in incoming ? incoming.id.replace(/@[^@]*$/, '') : incoming.id

/** Two kinds of event announce one installation, together and repeatedly: one id for all of them. */
function installed(activity: TeamsActivity, common: Common, kind: 'joined' | 'left'): Incoming {
  return kind === 'joined'
    ? { ...common, id: `${conversationId(activity)}:joined`, joined: true }
    : { ...common, id: `${messageId(activity)}:left`, left: true }
}

function membership(activity: TeamsActivity, common: Common): Incoming | undefined {
  const has = (members: { id: string }[] | null | undefined) =>
    members?.some(({ id }) => id === activity.recipient.id) ?? false
  if (has(activity.membersAdded)) return installed(activity, common, 'joined')
  if (has(activity.membersRemoved)) return installed(activity, common, 'left')
  return undefined
}

const isMentioned = (activity: TeamsActivity): boolean =>
  mentions(activity).some(({ mentioned }) => mentioned?.id === activity.recipient.id)

const mentions = (activity: TeamsActivity) =>
  (activity.entities ?? []).filter(({ type }) => type === 'mention')

/** The text as it was typed: our own mention gone, other people's as their names, entities as characters. */
function spoken(activity: TeamsActivity): string {
  let text = activity.text ?? ''
  for (const { mentioned, text: mention } of mentions(activity)) {
    if (mention && mentioned?.id === activity.recipient.id) text = text.replaceAll(mention, ' ')
  }
  return text
    .replace(/<at[^>]*>(.*?)<\/at>/g, '$1')
    .replace(/&(nbsp|lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll('\u00a0', ' ')
    .trim()
}

const entities: Record<string, string> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
