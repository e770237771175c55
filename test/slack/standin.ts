import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Drawn, judgeMessage, judgeView, seen } from './judge.ts'

/** A stand-in for Slack's Web API on loopback. It refuses what Slack would refuse, and keeps what people would see. */

export type Message = {
  channel: string
  ts: string
  text: string
  blocks: Drawn[]
  thread?: string
  /** The only person who sees it. */
  only?: string
  metadata?: { event_payload: { key: string } }
}
export type View = { id: string; user?: string; view: Record<string, unknown> }
/** `pass`: this one goes well; `hang`: it is never answered. */
export type Fault = {
  status?: number
  headers?: Record<string, string>
  error?: string
  pass?: boolean
  hang?: boolean
}
type Args = Record<string, string>
type Answer = Record<string, unknown>

const refuse = (error: string): Answer => ({ ok: false, error })

export async function standIn() {
  const messages: Message[] = []
  const views = new Map<string, View>()
  const homes = new Map<string, Record<string, unknown>>()
  const files: { name: string; channel: string; bytes: Buffer }[] = []
  const calls: { method: string; token: string; args: Args; at: number }[] = []
  const tokens = new Set(['xoxb-one'])
  const scopes = new Set<string>()
  const triggers = new Map<string, number>()
  const faults = new Map<string, Fault[]>()
  const uploads = new Map<string, { name: string; bytes?: Buffer }>()
  const users = new Map<string, Record<string, unknown>>()
  const refused: string[] = []
  let count = 0
  const next = (): string => String(++count).padStart(6, '0')

  const judged = (complaints: string[], error: string): Answer | undefined => {
    refused.push(...complaints)
    return complaints.length > 0 ? refuse(error) : undefined
  }
  const blocksOf = (args: Args): Drawn[] => JSON.parse(args.blocks ?? '[]')

  const wrongMessage = (args: Args): Answer | undefined =>
    !args.text ? refuse('no_text') : judged(judgeMessage(blocksOf(args)), 'invalid_blocks')

  function postMessage(args: Args, only?: string): Answer {
    const wrong = wrongMessage(args)
    if (wrong) return wrong
    const { channel = '', text = '', thread_ts: thread, metadata } = args
    const ts = `1772810400.${next()}`
    messages.push({
      channel,
      ts,
      text,
      blocks: blocksOf(args),
      ...(thread !== undefined && { thread }),
      ...(only !== undefined && { only }),
      ...(metadata !== undefined && { metadata: JSON.parse(metadata) }),
    })
    return { ok: true, channel, ts, message_ts: ts }
  }

  function openView(args: Args): Answer {
    const expires = triggers.get(args.trigger_id ?? '')
    triggers.delete(args.trigger_id ?? '')
    if (expires === undefined) return refuse('invalid_trigger_id')
    if (expires < Date.now()) return refuse('expired_trigger_id')
    const view = JSON.parse(args.view ?? '{}')
    const wrong = judged(judgeView(view), 'invalid_arguments')
    if (wrong) return wrong
    const id = `V${next()}`
    views.set(id, { id, view })
    return { ok: true, view: { id } }
  }

  const METHODS: Record<string, (args: Args) => Answer> = {
    'auth.test': () => ({ ok: true, user_id: 'UBOT', bot_id: 'B1', team_id: 'T1' }),
    'users.info': ({ user = '' }) => ({
      ok: true,
      user: users.get(user) ?? { id: user, team_id: 'T1', real_name: 'Ana', tz: 'America/Chicago' },
    }),
    'conversations.open': ({ users: user = '' }) =>
      user.startsWith('UGONE') ? refuse('user_disabled') : { ok: true, channel: { id: `D${user}` } },
    'conversations.history': ({ channel }) => ({
      ok: true,
      messages: messages.filter((one) => one.channel === channel && !one.only).toReversed(),
    }),
    'chat.postMessage': (args) => postMessage(args),
    'chat.postEphemeral': (args) =>
      args.channel === 'CPRIVATE' ? refuse('channel_not_found') : postMessage(args, args.user),
    'chat.update': (args) => {
      const message = messages.find(({ ts, channel }) => ts === args.ts && channel === args.channel)
      if (!message || message.only) return refuse('message_not_found')
      const wrong = wrongMessage(args)
      if (wrong) return wrong
      Object.assign(message, { text: args.text, blocks: blocksOf(args) })
      return { ok: true, ts: message.ts }
    },
    'chat.delete': ({ ts }) => {
      messages.splice(
        messages.findIndex((one) => one.ts === ts),
        1,
      )
      return { ok: true }
    },
    'views.open': openView,
    'views.update': (args) => {
      const open = views.get(args.view_id ?? '')
      if (!open) return refuse('not_found')
      const view = JSON.parse(args.view ?? '{}')
      const wrong = judged(judgeView(view), 'invalid_arguments')
      if (!wrong) open.view = view
      return wrong ?? { ok: true, view: { id: open.id } }
    },
    'views.publish': ({ user_id = '', view = '{}' }) => {
      const wrong = judged(judgeView(JSON.parse(view)), 'invalid_arguments')
      if (!wrong) homes.set(user_id, JSON.parse(view))
      return wrong ?? { ok: true }
    },
    'assistant.threads.setStatus': () => ({ ok: true }),
    'assistant.threads.setSuggestedPrompts': () => ({ ok: true }),
    'files.getUploadURLExternal': ({ filename = '' }) => {
      const id = `F${next()}`
      uploads.set(id, { name: filename })
      return { ok: true, file_id: id, upload_url: `${address()}/upload/${id}` }
    },
    'files.completeUploadExternal': ({ files: done = '[]', channel_id: channel = '' }) => {
      const finished: { id: string }[] = JSON.parse(done)
      for (const { id } of finished) {
        const { name, bytes } = uploads.get(id) ?? { name: '' }
        if (bytes) files.push({ name, channel, bytes })
      }
      return { ok: true, files: finished }
    },
    'oauth.v2.access': (args) => granted(args),
    'apps.connections.open': () => ({ ok: true, url: `${address().replace('http', 'ws')}/socket` }),
  }

  /** Answers to `oauth.v2.access`, the next first; a refresh token is good for one use. */
  const grants: Answer[] = []
  const spent = new Set<string>()
  function granted({ refresh_token: refresh }: Args): Answer {
    if (refresh !== undefined) {
      if (spent.has(refresh)) return refuse('invalid_refresh_token')
      spent.add(refresh)
    }
    const grant = grants.shift() ?? refuse('invalid_code')
    if (typeof grant.access_token === 'string') tokens.add(grant.access_token)
    return grant
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await Array.fromAsync(request))
    const [, kind, name = ''] = new URL(request.url ?? '/', 'http://standin').pathname.split('/')
    if (kind === 'upload') return received(name, await uploaded(request, body), response)
    if (kind === 'respond') return send(response, ...responded(name, JSON.parse(String(body))))
    const args: Args = Object.fromEntries(new URLSearchParams(String(body)))
    const token = request.headers.authorization?.replace('Bearer ', '') ?? args.token ?? ''
    calls.push({ method: name, token, args, at: Date.now() })
    const fault = faults.get(name)?.shift()
    if (fault?.hang) return
    if (fault && !fault.pass)
      return send(response, fault.status ?? 200, refuse(fault.error ?? 'fault'), fault.headers)
    if (name !== 'oauth.v2.access' && name !== 'apps.connections.open' && !tokens.has(token))
      return send(response, 200, refuse('invalid_auth'))
    send(response, 200, METHODS[name]?.(args) ?? refuse('unknown_method'), {
      'x-oauth-scopes': [...scopes].join(','),
    })
  }

  function received(id: string, bytes: Buffer, response: ServerResponse): void {
    const upload = uploads.get(id)
    if (upload) upload.bytes = bytes
    send(response, 200, { ok: true })
  }

  /** A response_url: five times in half an hour, in the place of the message it came with or as a new one. */
  const urls = new Map<string, { channel: string; user: string; ts?: string; left: number }>()
  function responded(id: string, body: Record<string, unknown>): [status: number, answer: Answer] {
    const url = urls.get(id)
    if (!url || url.left-- === 0) return [404, refuse('used_url')]
    const blocks = JSON.stringify(body.blocks)
    const shown = messages.find(({ ts }) => ts === url.ts)
    if (body.replace_original && shown) {
      const wrong = wrongMessage({ text: String(body.text), blocks })
      if (!wrong) Object.assign(shown, { text: body.text, blocks: body.blocks })
      return [wrong ? 400 : 200, wrong ?? { ok: true }]
    }
    const said = postMessage({ channel: url.channel, text: String(body.text), blocks }, url.user)
    return [said.ok ? 200 : 400, said]
  }

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url: `${address()}/api/`,
    messages,
    views,
    homes,
    files,
    calls,
    tokens,
    /** What the app was installed with, as `auth.test` tells it. */
    scopes,
    users,
    grants,
    refused,
    server,
    /** The next calls of a method fail so, in this order. */
    failing: (method: string, ...some: Fault[]) => void faults.set(method, some),
    trigger: (livesMs = 3_000): string => {
      const id = `trigger-${next()}`
      triggers.set(id, Date.now() + livesMs)
      return id
    },
    responseUrl: (channel: string, user: string, ts?: string): string => {
      const id = next()
      urls.set(id, { channel, user, left: 5, ...(ts !== undefined && { ts }) })
      return `${address()}/respond/${id}`
    },
    /** What one person sees in a channel, oldest first. */
    reads: (channel: string, user = 'U1'): string[] =>
      messages
        .filter((one) => one.channel === channel && (!one.only || one.only === user))
        .map(({ blocks }) => seen(blocks)),
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
export type StandIn = Awaited<ReturnType<typeof standIn>>

function send(
  response: ServerResponse,
  status: number,
  body: Answer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

/** The file in a multipart body. */
async function uploaded(request: IncomingMessage, body: Buffer): Promise<Buffer> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  const fields = await new Response(new Uint8Array(body), { headers }).formData()
  const file = [...fields.values()].find((one) => typeof one !== 'string')
  return file === undefined || typeof file === 'string'
    ? Buffer.alloc(0)
    : Buffer.from(await file.arrayBuffer())
}
