import type { Incoming } from '../../src/messages.ts'
import type { EventPayload } from './payloads.ts'
import { addressOf } from './place.ts'
import { instantOf, nothing, type Reading } from './reading.ts'
import { unmarked } from './text.ts'

type Event<T extends EventPayload['event']['type']> = Extract<EventPayload['event'], { type: T }>
type Message = Event<'message'>

/** The words of a message; its subtype says that something else happened, save for these. */
const SPOKEN = [undefined, null, 'file_share', 'thread_broadcast', 'me_message']

export function readEvent(payload: EventPayload): Reading {
  const { event } = payload
  const team = teamOf(payload)
  switch (event.type) {
    case 'message':
      return event.channel_type === 'im' ? readMessage(event, team, botOf(payload)) : nothing
    case 'app_mention':
      return readMention(event, team, botOf(payload))
    case 'app_home_opened':
      return readHome(event, team)
    case 'assistant_thread_started': {
      const { user_id: user, channel_id: channel, thread_ts: thread } = event.assistant_thread
      return { kind: 'prompts', team, user, channel, thread }
    }
    case 'tokens_revoked':
      return event.tokens.bot?.length ? gone(payload) : nothing
    case 'app_uninstalled':
      return gone(payload)
  }
}

const gone = (payload: EventPayload): Reading => ({
  kind: 'gone',
  id: `slack:${payload.event_id}`,
  teams: [teamOf(payload), payload.is_enterprise_install ? payload.enterprise_id : undefined].filter(
    (team, n, all): team is string => !!team && all.indexOf(team) === n,
  ),
})

/** The workspace the app was heard in, which need not be the speaker's; or the organisation it is installed for. */
function teamOf(payload: EventPayload): string {
  const [heardIn] = payload.authorizations ?? []
  if (heardIn?.is_enterprise_install) return heardIn.enterprise_id ?? payload.enterprise_id ?? ''
  return heardIn?.team_id ?? payload.context_team_id ?? payload.team_id ?? payload.enterprise_id ?? ''
}

const botOf = (payload: EventPayload): string | undefined => payload.authorizations?.[0]?.user_id ?? undefined

const messageId = (team: string, channel: string, ts: string): string => `slack:${team}:${channel}:${ts}`

function readMessage(event: Message, team: string, bot: string | undefined): Reading {
  if (event.subtype === 'message_changed') return readEdit(event, team, bot)
  if (event.subtype === 'message_deleted') return readDeletion(event, team, event.previous_message)
  if (!event.user || event.bot_id || !SPOKEN.includes(event.subtype)) return nothing
  return turn({
    id: messageId(team, event.channel, event.ts),
    from: addressOf(team, event.user, directly(event.channel, event.thread_ts)),
    at: instantOf(event.ts),
    words: addressed(event.text, bot),
  })
}

/** A link that unfolds changes a message too, though not its words. */
function readEdit(event: Message, team: string, bot: string | undefined): Reading {
  const { message, previous_message: before } = event
  if (message?.subtype === 'tombstone') return readDeletion(event, team, before)
  if (!message?.user || message.bot_id || !SPOKEN.includes(message.subtype)) return nothing
  if (before && before.text === message.text) return nothing
  return turn({
    id: messageId(team, event.channel, event.event_ts),
    from: addressOf(team, message.user, directly(event.channel, message.thread_ts)),
    at: instantOf(event.event_ts),
    words: addressed(message.text, bot),
    edits: messageId(team, event.channel, message.ts),
  })
}

function readDeletion(event: Message, team: string, before: Message['previous_message']): Reading {
  if (!before?.user || before.bot_id) return nothing
  return turn({
    id: messageId(team, event.channel, event.event_ts),
    from: addressOf(team, before.user, directly(event.channel, before.thread_ts)),
    at: instantOf(event.event_ts),
    deletes: messageId(team, event.channel, event.deleted_ts ?? before.ts),
  })
}

function readMention(event: Event<'app_mention'>, team: string, bot: string | undefined): Reading {
  if (!event.user || event.bot_id || !SPOKEN.includes(event.subtype)) return nothing
  const thread = event.thread_ts !== undefined && { thread: event.thread_ts }
  return turn({
    id: messageId(team, event.channel, event.ts),
    from: addressOf(team, event.user, { channel: event.channel, ephemeral: event.user, ...thread }),
    at: instantOf(event.ts),
    words: addressed(event.text, bot) || 'help',
  })
}

function readHome(event: Event<'app_home_opened'>, team: string): Reading {
  if (event.tab === 'messages') {
    return event.channel ? { kind: 'prompts', team, user: event.user, channel: event.channel } : nothing
  }
  return turn({
    id: `slack:${team}:home:${event.user}:${event.event_ts}`,
    from: addressOf(team, event.user, { home: true }),
    at: instantOf(event.event_ts),
    press: { kind: 'home' },
  })
}

const turn = (incoming: Incoming): Reading =>
  incoming.from.user.startsWith('/') ? nothing : { kind: 'turn', incoming }

const directly = (channel: string, thread: string | undefined) => ({
  channel,
  ...(thread !== undefined && { thread }),
})

/** What was said, without the name it was said to. */
const addressed = (text: string | undefined, bot: string | undefined): string =>
  unmarked(bot ? (text ?? '').replaceAll(new RegExp(`<@${bot}(\\|[^>]*)?>`, 'g'), '') : (text ?? '')).trim()
