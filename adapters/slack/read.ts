import type { Incoming, Intent } from '../../src/messages.ts'
import { intent } from '../../src/messages.ts'
import type { Instant } from '../../src/model.ts'
import { pressOf } from './buttons.ts'
import { readEvent } from './events.ts'
import { memoOf } from './modal.ts'
import {
  type ActionPayload,
  actionPayload,
  type CommandPayload,
  commandPayload,
  eventPayload,
  type ShortcutPayload,
  type SubmissionPayload,
  shortcutPayload,
  submissionPayload,
} from './payloads.ts'
import { addressOf, isDirect, type Place, type Standing } from './place.ts'
import { instantOf, nothing, type Reading } from './reading.ts'
import { unmarked } from './text.ts'

/** `now` is for the payloads that carry no time of their own. */
export function read(body: unknown, now: Instant): Reading {
  const event = eventPayload.safeParse(body)
  if (event.success) return readEvent(event.data)
  const action = actionPayload.safeParse(body)
  if (action.success) return readAction(action.data)
  const submission = submissionPayload.safeParse(body)
  if (submission.success) return readSubmission(submission.data, now)
  const shortcut = shortcutPayload.safeParse(body)
  if (shortcut.success) return readShortcut(shortcut.data)
  const command = commandPayload.safeParse(body)
  return command.success ? readCommand(command.data, now) : nothing
}

type Origin = {
  team?: { id: string } | null | undefined
  enterprise?: { id: string } | null | undefined
  is_enterprise_install?: boolean | null | undefined
}

/** The workspace, or the organisation where the app is installed for all of it. */
const teamOf = ({ team, enterprise, is_enterprise_install: wide }: Origin): string =>
  (wide ? enterprise?.id : undefined) ?? team?.id ?? enterprise?.id ?? ''

/** Presses that are answered with a form; where they are not, the modal says where the answer is. */
const FORMS: Intent['kind'][] = ['blank_form', 'change']

function readAction(payload: ActionPayload): Reading {
  const [action] = payload.actions
  const press = pressOf(action?.value)
  const team = teamOf(payload)
  const kind = action?.action_id.match(/^(press|form):/)?.[1]
  if (!action || !press || !team || !kind) return nothing
  const standing = standingAt(payload)
  const user = payload.user.id
  const incoming: Incoming = {
    id: ['slack', team, standing?.channel ?? 'view', standing?.ts ?? '', action.action_ts, user].join(':'),
    from: addressOf(team, user, placeAt(payload, standing)),
    at: instantOf(action.action_ts),
    press,
    ...(standing && { card: { platform: 'slack', ref: standing } }),
  }
  if (kind === 'press' && !FORMS.includes(press.kind)) return { kind: 'turn', incoming }
  return { kind: 'form', incoming, trigger: payload.trigger_id, title: unmarked(action.text?.text ?? '') }
}

function standingAt({ channel, message, container, response_url }: ActionPayload): Standing | undefined {
  const ts = message?.ts ?? container?.message_ts
  if (!channel || !ts) return undefined
  const ephemeral = container?.is_ephemeral === true
  return { ts, channel: channel.id, ...(ephemeral && { ephemeral, responseUrl: response_url }) }
}

/** From a direct message it is answered there, from anywhere with others so that only the presser sees it. */
function placeAt({ user, message, response_url }: ActionPayload, standing: Standing | undefined): Place {
  if (!standing) return {}
  const thread = message?.thread_ts
  const place = { channel: standing.channel, ...(thread !== undefined && { thread }) }
  if (isDirect(standing.channel) && !standing.ephemeral) return place
  return { ...place, ephemeral: user.id, ...(standing.ephemeral && { responseUrl: response_url }) }
}

function readSubmission(payload: SubmissionPayload, now: Instant): Reading {
  const team = teamOf(payload)
  const memo = memoOf(payload.view.private_metadata)
  const values = Object.fromEntries(
    Object.entries(payload.view.state.values).map(([name, typed]) => {
      const [field] = Object.values(typed)
      return [name, field?.value ?? field?.selected_date ?? field?.selected_option?.value ?? '']
    }),
  )
  const press = intent.safeParse({ kind: 'fill', ...memo.fill, values }).data
  if (!press || !team || payload.view.callback_id !== 'form') return nothing
  const token = `${payload.view.id}:${payload.trigger_id}`
  const incoming: Incoming = {
    id: `slack:${team}:${token}`,
    from: addressOf(team, payload.user.id, { submission: token, ...(memo.card && { card: memo.card }) }),
    at: now,
    press,
    ...(memo.card && { card: { platform: 'slack', ref: memo.card } }),
  }
  return { kind: 'submission', incoming, token, view: payload.view.id }
}

function readShortcut(payload: ShortcutPayload): Reading {
  const team = teamOf(payload)
  const words = unmarked(payload.message?.text ?? '').slice(0, 500)
  const press: Intent = words.trim() ? { kind: 'blank_form', words } : { kind: 'blank_form' }
  if (!team || !['record_ce', 'record_message'].includes(payload.callback_id)) return nothing
  const incoming: Incoming = {
    id: `slack:${team}:${payload.callback_id}:${payload.action_ts}:${payload.user.id}`,
    from: addressOf(team, payload.user.id, {}),
    at: instantOf(payload.action_ts),
    press,
  }
  return { kind: 'form', incoming, trigger: payload.trigger_id, title: '' }
}

/** Slack does not deliver a command twice, and gives it no time. */
function readCommand(payload: CommandPayload, now: Instant): Reading {
  const enterprise = payload.enterprise_id ? { id: payload.enterprise_id } : undefined
  const team = teamOf({
    team: payload.team_id ? { id: payload.team_id } : undefined,
    enterprise,
    is_enterprise_install: payload.is_enterprise_install === 'true',
  })
  if (!team) return nothing
  const place = { channel: payload.channel_id, ephemeral: payload.user_id, responseUrl: payload.response_url }
  const incoming: Incoming = {
    id: `slack:${team}:command:${payload.trigger_id}`,
    from: addressOf(team, payload.user_id, place),
    at: now,
    words: unmarked(payload.text).trim() || 'help',
  }
  return { kind: 'turn', incoming }
}
