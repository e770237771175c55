import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import { type Installations, type SlackSettings, slack } from '../../adapters/slack/slack.ts'
import type { Hear, Show } from '../../src/adapter.ts'
import type { Incoming } from '../../src/messages.ts'
import { buttonsIn } from './judge.ts'
import { type StandIn, standIn } from './standin.ts'

/** The assistant behind a real HTTP port, and people of a workspace who write to it through Slack's signed requests. */

const SECRET = 'signing-secret-of-the-tests'

type Sent = { status: number; body: string; ms: number }
type Options = {
  hear: (incoming: Incoming, show: Show) => Promise<void>
  settings?: SlackSettings
  installations?: Installations
}

export async function openWorkspace({ hear, settings, installations }: Options) {
  const api = await standIn()
  const heard: Incoming[] = []
  const problems: unknown[] = []
  const adapter = slack(
    { signingSecret: SECRET, botToken: 'xoxb-one', apiUrl: api.url, ...settings },
    installations,
  )
  let listener: (request: IncomingMessage, response: ServerResponse) => void = (_, response) =>
    void response.end()
  const listening: Hear = async (incoming) => {
    heard.push(incoming)
    try {
      await hear(incoming, adapter.show)
    } catch (error) {
      problems.push(error)
    }
  }
  await adapter.start(listening, (_, served) => {
    listener = served
  })
  const server = createServer((request, response) => listener(request, response))
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function send(type: string, body: string, headers: Record<string, string> = {}): Promise<Sent> {
    const at = String(Math.floor(Date.now() / 1_000))
    const began = performance.now()
    const response = await fetch(`${url}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': at,
        'x-slack-signature': signature(body, headers['x-slack-request-timestamp'] ?? at),
        ...headers,
      },
      body,
    })
    return { status: response.status, body: await response.text(), ms: performance.now() - began }
  }
  const json = (body: object, headers?: Record<string, string>): Promise<Sent> =>
    send('application/json', JSON.stringify(body), headers)
  const form = (fields: Record<string, string>): Promise<Sent> =>
    send('application/x-www-form-urlencoded', String(new URLSearchParams(fields)))
  const interact = (payload: object): Promise<Sent> => form({ payload: JSON.stringify(payload) })

  return {
    api,
    adapter,
    url,
    heard,
    problems,
    send,
    json,
    form,
    interact,
    event: (event: object, extra: object = {}, headers?: Record<string, string>) =>
      json({ ...envelope, event, ...extra }, headers),
    /** Resolves once a question about the world is answered with something. */
    until: <T>(seen: () => T | undefined | false): Promise<T> => until(seen),
    close: async () => {
      await adapter.stop()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await api.close()
    },
  }
}
export type Workspace = Awaited<ReturnType<typeof openWorkspace>>

const signature = (body: string, at: string): string =>
  `v0=${createHmac('sha256', SECRET).update(`v0:${at}:${body}`).digest('hex')}`

const envelope = {
  type: 'event_callback',
  team_id: 'T1',
  event_id: 'Ev1',
  authorizations: [{ team_id: 'T1', enterprise_id: null, user_id: 'UBOT', is_enterprise_install: false }],
}

export const direct = (text: string, ts: string, more: object = {}) => ({
  type: 'message',
  channel: 'DU1',
  channel_type: 'im',
  user: 'U1',
  text,
  ts,
  event_ts: ts,
  ...more,
})

const who = { team: { id: 'T1' }, user: { id: 'U1' } }

/** A press on a button of a message that stands there, by its label. */
export function pressOn(api: StandIn, at: { channel: string; ts: string }, label: string, more: object = {}) {
  const message = api.messages.find(({ ts, channel }) => ts === at.ts && channel === at.channel)
  const action = buttonsIn(message?.blocks).find(({ text }) => text.text === label)
  if (!message || !action) throw new Error(`no button ${label}`)
  const only = message.only !== undefined
  return {
    type: 'block_actions',
    ...who,
    trigger_id: api.trigger(),
    channel: { id: at.channel },
    message: { ts: at.ts },
    container: { type: 'message', message_ts: at.ts, channel_id: at.channel, is_ephemeral: only },
    response_url: api.responseUrl(at.channel, 'U1', at.ts),
    actions: [{ ...action, type: 'button', action_ts: '1772810500.000100' }],
    ...more,
  }
}

/** A press in a view, the home or a modal. */
export function pressIn(api: StandIn, view: Record<string, unknown> | undefined, label: string) {
  const action = buttonsIn(view?.blocks).find(({ text }) => text.text === label)
  if (!action) throw new Error(`no button ${label}`)
  return {
    type: 'block_actions',
    ...who,
    trigger_id: api.trigger(),
    container: { type: 'view', view_id: 'VHOME' },
    view: { id: 'VHOME', type: 'home' },
    actions: [{ ...action, type: 'button', action_ts: '1772810501.000100' }],
  }
}

export const shortcut = (api: StandIn, more: object = {}) => ({
  type: 'shortcut',
  ...who,
  callback_id: 'record_ce',
  trigger_id: api.trigger(),
  action_ts: '1772810502.000100',
  ...more,
})

export const command = (api: StandIn, text: string, channel = 'C1') => ({
  command: '/ccp',
  text,
  team_id: 'T1',
  user_id: 'U1',
  channel_id: channel,
  response_url: api.responseUrl(channel, 'U1'),
  trigger_id: api.trigger(),
})

const inputsOf = z.array(
  z.object({
    block_id: z.string().optional(),
    element: z.object({ type: z.string(), action_id: z.string() }).optional(),
  }),
)

/** A form sent back: every input as typed, by the block that asked for it. */
export function submission(api: StandIn, id: string, typed: Record<string, string>) {
  const open = api.views.get(id)
  const inputs = inputsOf.parse(open?.view.blocks ?? [])
  const values = inputs.flatMap(({ block_id, element }) => {
    if (!block_id || !element) return []
    const value = typed[block_id] ?? null
    const key = { static_select: 'selected_option', datepicker: 'selected_date' }[element.type] ?? 'value'
    const state = key === 'selected_option' && value !== null ? { value } : value
    return [[block_id, { [element.action_id]: { type: element.type, [key]: state } }]]
  })
  return {
    type: 'view_submission',
    ...who,
    trigger_id: api.trigger(),
    view: {
      id,
      ...open?.view,
      callback_id: 'form',
      hash: '1.a',
      state: { values: Object.fromEntries(values) },
    },
  }
}

export async function until<T>(seen: () => T | undefined | false): Promise<T> {
  for (const end = Date.now() + 8_000; Date.now() < end; ) {
    const found = seen()
    if (found) return found
    await new Promise((soon) => setImmediate(soon))
  }
  throw new Error('it never happened')
}
