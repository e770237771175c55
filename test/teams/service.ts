import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** Teams as the assistant meets it: the connector with its rules, and the keys its tokens are signed with. */

export type OnScreen = {
  id: string
  conversation: string
  message: Sent
  /** How often it was put in the place of what stood there. */
  replaced: number
}
export type Sent = {
  type: string
  text?: string
  summary?: string
  attachments?: { contentType: string; name?: string; contentUrl?: string; content: Element }[]
}
export type Element = { type: string; [property: string]: unknown }
type Refusal = { status: number; body?: object; headers?: Record<string, string> }

export const APP_ID = 'b7a3f1a2-0c57-4be4-9f0e-2f5c0d8f6a11'
export const TENANT = '2f0f3c1e-6a51-4a63-9d6e-0f7a3a1f9b10'
const MOST_BYTES = 80 * 1024

export async function teamsService() {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const jwk = await exportJWK(publicKey)
  const screen: OnScreen[] = []
  const uploads: { type: string; range: string; bytes: Buffer }[] = []
  const refusals: { method: string; refusal: Refusal; skip: number }[] = []
  const refused: number[] = []
  const sentAt = new Map<string, number[]>()
  const known = new Set<string>()
  const members = new Map<string, object>()
  const turnedAway: number[] = []
  let url = ''
  let count = 0

  const answer = (response: ServerResponse, status: number, body: object = {}, headers = {}) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  }

  const refuse = (response: ServerResponse, status: number, code: string, headers = {}) => {
    refused.push(status)
    answer(response, status, error(code), headers)
  }

  const connector = (method: string, path: string, body: string, response: ServerResponse) => {
    const at = refusals.findIndex((one) => one.method === method && one.skip-- === 0)
    const [next] = at >= 0 ? refusals.splice(at, 1) : []
    if (next) return answer(response, next.refusal.status, next.refusal.body, next.refusal.headers)
    if (method === 'POST' && path === '/v3/conversations') {
      const { members, tenantId } = JSON.parse(body)
      const id = personalChat(tenantId, members[0].id)
      known.add(id)
      return answer(response, 201, { id })
    }
    const [, user = ''] =
      /^\/v3\/conversations\/[^/]+\/members\/([^/]+)$/.exec(path)?.map(decodeURIComponent) ?? []
    if (user) return answer(response, members.has(user) ? 200 : 404, members.get(user))
    const [, conversation = '', activity] =
      /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path)?.map(decodeURIComponent) ?? []
    if (!known.has(conversation)) return refuse(response, 404, 'ConversationNotFound')
    if (method === 'DELETE') return refuse(response, 501, 'DeleteActivityAPINotImplemented')
    if (body.length * 2 > MOST_BYTES) return refuse(response, 413, 'MessageSizeTooBig')
    if (isTooFast(sentAt, conversation)) return refuse(response, 429, 'Throttled', { 'retry-after': '7' })
    const message: Sent = JSON.parse(body)
    if (method === 'PUT') {
      const standing = screen.find((one) => one.id === activity && one.conversation === conversation)
      if (!standing) return refuse(response, 404, 'ActivityNotFoundInConversation')
      standing.message = message
      standing.replaced++
      return answer(response, 200, { id: standing.id })
    }
    const id = `activity-${++count}`
    screen.push({ id, conversation, message, replaced: 0 })
    return answer(response, 201, { id })
  }

  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    const path = (request.url ?? '').replace(/^\/connector/, '')
    if (path === '/openid') return answer(response, 200, { issuer: ISSUER, jwks_uri: `${url}/keys` })
    if (path === '/keys')
      return answer(response, 200, { keys: [{ ...jwk, kid: KEY, endorsements: ['msteams'] }] })
    if (path.startsWith('/login')) {
      if (turnedAway.length > 0) return answer(response, 401, { error_codes: turnedAway })
      return answer(response, 200, { access_token: 'from-the-login' })
    }
    if (path.startsWith('/upload/')) {
      const { 'content-type': type = '', 'content-range': range = '' } = request.headers
      uploads.push({ type, range, bytes: body })
      return answer(response, path.endsWith('full') ? 507 : 201)
    }
    if (request.headers.authorization !== 'Bearer from-the-login') return answer(response, 401)
    return connector(request.method ?? '', path, body.toString(), response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url,
    serviceUrl: `${url}/connector`,
    endpoints: { openId: `${url}/openid`, login: `${url}/login` },
    /** AADSTS codes with which the login refuses from now on. */
    turnedAway,
    privateKey,
    screen,
    uploads,
    /** Statuses the assistant was refused with. */
    refused,
    /** What the directory says of a person. */
    members,
    /** A conversation that the connector knows. */
    knows: (conversation: string) => void known.add(conversation),
    /** The next call of this method is refused so, or one after it. */
    refuse: (method: 'POST' | 'PUT' | 'DELETE', refusal: Refusal, skip = 0) =>
      void refusals.push({ method, refusal, skip }),
    in: (conversation: string) => screen.filter((one) => one.conversation === conversation),
    token: (claims: object = {}) => sign(privateKey, { serviceurl: `${url}/connector`, ...claims }),
    stop: () => new Promise((closed) => server.close(closed).closeAllConnections()),
  }
}
export type TeamsService = Awaited<ReturnType<typeof teamsService>>

const ISSUER = 'https://api.botframework.com'
const KEY = 'key-1'

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey']

export const sign = (key: Key, claims: object, kid = KEY): Promise<string> =>
  new SignJWT({ iss: ISSUER, aud: APP_ID, exp: seconds() + 600, nbf: seconds() - 10, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid })
    .sign(key)

export const seconds = (): number => Math.floor(Date.now() / 1000)

export const personalChat = (tenant: string, user: string): string => `a:${tenant.slice(0, 8)}-${user}`

const error = (code: string) => ({ error: { code, message: code } })

/** Seven in a second, eight in two, sixty in thirty; a refused message counts as well. */
function isTooFast(sentAt: Map<string, number[]>, conversation: string): boolean {
  const now = performance.now()
  const times = [...(sentAt.get(conversation) ?? []), now]
  sentAt.set(conversation, times)
  const within = (ms: number) => times.filter((time) => now - time < ms).length
  return within(1_000) > 7 || within(2_000) > 8 || within(30_000) > 60
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}
