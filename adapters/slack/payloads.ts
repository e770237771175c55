import { z } from 'zod'

/** What we use of the payloads that Slack sends; whatever else they hold is left aside. */

const id = z.object({ id: z.string() })

const message = z.object({
  ts: z.string(),
  user: z.string().optional(),
  text: z.string().optional(),
  bot_id: z.string().nullish(),
  subtype: z.string().nullish(),
  thread_ts: z.string().optional(),
})

const event = z.union([
  message.extend({
    type: z.literal('message'),
    channel: z.string(),
    channel_type: z.string().optional(),
    event_ts: z.string(),
    message: message.optional(),
    previous_message: message.optional(),
    deleted_ts: z.string().optional(),
  }),
  message.extend({ type: z.literal('app_mention'), channel: z.string() }),
  z.object({
    type: z.literal('app_home_opened'),
    user: z.string(),
    channel: z.string().optional(),
    tab: z.string().optional(),
    event_ts: z.string(),
  }),
  z.object({
    type: z.literal('assistant_thread_started'),
    assistant_thread: z.object({ user_id: z.string(), channel_id: z.string(), thread_ts: z.string() }),
  }),
  z.object({ type: z.literal('app_uninstalled') }),
  z.object({
    type: z.literal('tokens_revoked'),
    tokens: z.object({ bot: z.array(z.string()).nullish() }),
  }),
])

export const eventPayload = z.object({
  type: z.literal('event_callback'),
  team_id: z.string().nullish(),
  enterprise_id: z.string().nullish(),
  context_team_id: z.string().nullish(),
  is_enterprise_install: z.boolean().nullish(),
  event_id: z.string(),
  event_time: z.number().optional(),
  authorizations: z
    .array(
      z.object({
        team_id: z.string().nullish(),
        enterprise_id: z.string().nullish(),
        user_id: z.string().nullish(),
        is_enterprise_install: z.boolean().nullish(),
      }),
    )
    .nullish(),
  event,
})
export type EventPayload = z.infer<typeof eventPayload>

export const commandPayload = z.object({
  command: z.string(),
  text: z.string().default(''),
  team_id: z.string().nullish(),
  enterprise_id: z.string().nullish(),
  is_enterprise_install: z.string().nullish(),
  user_id: z.string(),
  channel_id: z.string(),
  response_url: z.string(),
  trigger_id: z.string(),
})
export type CommandPayload = z.infer<typeof commandPayload>

const interaction = z.object({
  team: id.nullish(),
  enterprise: id.nullish(),
  is_enterprise_install: z.boolean().nullish(),
  user: id,
  trigger_id: z.string(),
})

export const actionPayload = interaction.extend({
  type: z.literal('block_actions'),
  actions: z.array(
    z.object({
      action_id: z.string(),
      action_ts: z.string(),
      value: z.string().optional(),
      text: z.object({ text: z.string() }).optional(),
    }),
  ),
  channel: id.optional(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  container: z.object({ message_ts: z.string().optional(), is_ephemeral: z.boolean().optional() }).optional(),
  response_url: z.string().optional(),
})
export type ActionPayload = z.infer<typeof actionPayload>

export const shortcutPayload = interaction.extend({
  type: z.enum(['shortcut', 'message_action']),
  callback_id: z.string(),
  action_ts: z.string(),
  message: z.object({ text: z.string().optional() }).optional(),
})
export type ShortcutPayload = z.infer<typeof shortcutPayload>

const typed = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
})

export const submissionPayload = interaction.extend({
  type: z.literal('view_submission'),
  view: z.object({
    id: z.string(),
    callback_id: z.string(),
    private_metadata: z.string().default(''),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), typed)) }),
  }),
})
export type SubmissionPayload = z.infer<typeof submissionPayload>
