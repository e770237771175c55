import type { IncomingMessage, ServerResponse } from 'node:http'
import { type TeamsActivity, teamsActivity } from './activity.ts'

export type Answer = { status: number; body?: object }

type Door = {
  local: boolean
  isTrusted(activity: TeamsActivity, authorization: string): Promise<boolean>
  /** `origin`: the address under which Teams reached us. */
  turn(activity: TeamsActivity, origin: string): Promise<Answer>
}

/** Who knocks: the cheap questions first, the token's signature last, and nothing printed about a stranger. */
export const door = (house: Door) => (request: IncomingMessage, response: ServerResponse) => {
  enter(house, request)
    .catch((): Answer => ({ status: 500 }))
    .then(({ status, body }) => {
      if (status === 413) response.setHeader('connection', 'close')
      response.writeHead(status, { 'content-type': 'application/json', 'x-content-type-options': 'nosniff' })
      response.end(body ? JSON.stringify(body) : undefined)
    })
}

async function enter(house: Door, request: IncomingMessage): Promise<Answer> {
  const refused = atTheDoor(house.local, request)
  if (refused) return { status: refused }
  const body = await bodyOf(request)
  if (body === undefined) return { status: 413 }
  const activity = parsed(body)
  if (!activity) return { status: 400 }
  // the ids of other channels can be made up by their clients
  if (activity.channelId !== 'msteams') return { status: 403 }
  if (house.local && !isHere(activity.serviceUrl)) return { status: 403 }
  if (!(await house.isTrusted(activity, request.headers.authorization ?? ''))) return { status: 401 }
  return house.turn(activity, `${house.local ? 'http' : 'https'}://${request.headers.host}`)
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/
const isHere = (url: string): boolean => LOCAL_HOST.test(new URL(url).host)

/** The host is asked as well: a web page may have its own name lead to the loopback address. */
function atTheDoor(local: boolean, { method, headers, socket }: IncomingMessage): number | undefined {
  if (local && !(LOOPBACK.test(socket.remoteAddress ?? '') && LOCAL_HOST.test(headers.host ?? ''))) return 403
  if (method !== 'POST') return 405
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) return 415
  if (!local && !/^Bearer \S+$/.test(headers.authorization ?? '')) return 401
  return undefined
}

const MOST_BYTES = 256 * 1024

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return undefined
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parsed(body: string): TeamsActivity | undefined {
  try {
    return teamsActivity.safeParse(JSON.parse(body)).data
  } catch {
    return undefined
  }
}
