import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Serve } from './adapter.ts'

type Listener = Parameters<Serve>[1]

export type Port = {
  serve: Serve
  /** Resolves with the port that was taken. */
  listen(): Promise<number>
  /** All places are served from now on: any other is not found, and no longer merely not there yet. */
  open(): void
  /** /readyz says no from now on; everything is still served. */
  drain(): void
  /** No new connections; resolves when the requests under way are answered, or after a while without them. */
  close(): Promise<void>
}

export type Serving = {
  host?: string | undefined
  port: number
  /** The database answers and its migrations are in place. */
  ready: () => Promise<boolean>
  /** Prometheus text. */
  metrics: () => Promise<string>
}

/** The largest body that a platform sends is a fraction of this. */
const mostBytes = 1024 * 1024
const closeWithin = 20_000

/** For a browser, which has no business here but at the page for installing. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src https:; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** One HTTP port: what the adapters serve, health and metrics. */
export function openPort({ host, port, ready, metrics }: Serving): Port {
  let starting = true
  let draining = false
  let closing = false
  const connections = openConnections()
  const places = new Map<string, Listener>([
    ['/healthz', (_, response) => say(response, 200, 'alive\n')],
    [
      '/readyz',
      async (_, response) => {
        const able = !draining && (await ready().catch(() => false))
        say(response, able ? 200 : 503, able ? 'ready\n' : draining ? 'stopping\n' : 'no database\n')
      },
    ],
    ['/metrics', async (_, response) => say(response, 200, await metrics(), 'text/plain; version=0.0.4')],
  ])

  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (draining) response.setHeader('connection', 'close')
    connections.began(request.socket, response, () => closing)
    const place = placeOf(places, request.url ?? '/')
    // a load balancer takes 404 for an answer, and 503 to the next process
    if (!place) return starting ? say(response, 503, 'starting\n') : say(response, 404, 'not found\n')
    if (!bounded(request, response)) return
    void attend(place, request, response)
  })
  // longer than load balancers keep theirs, so that they do not send into a connection that is closing
  server.keepAliveTimeout = 75_000
  server.on('connection', connections.opened)

  return {
    serve: (path, listener) => {
      places.set(path, listener)
    },
    listen: () => listening(server, port, host),
    open: () => {
      starting = false
    },
    drain: () => {
      draining = true
    },
    close: () =>
      new Promise((resolve) => {
        draining = true
        closing = true
        const impatient = setTimeout(() => server.closeAllConnections(), closeWithin)
        server.close(() => {
          clearTimeout(impatient)
          resolve()
        })
        connections.closeIdle()
      }),
  }
}

/** Which connections have a request under way: Node does not count one as idle before its first. */
function openConnections() {
  const requests = new Map<Socket, number>()
  return {
    opened: (socket: Socket) => {
      requests.set(socket, 0)
      socket.once('close', () => requests.delete(socket))
    },
    began: (socket: Socket, response: ServerResponse, closing: () => boolean) => {
      requests.set(socket, (requests.get(socket) ?? 0) + 1)
      response.once('close', () => {
        const left = (requests.get(socket) ?? 1) - 1
        if (requests.has(socket)) requests.set(socket, left)
        if (left === 0 && closing()) socket.end()
      })
    },
    closeIdle: () => {
      for (const [socket, count] of requests) if (count === 0) socket.end()
    },
  }
}

function listening(server: ReturnType<typeof createServer>, port: number, host: string | undefined) {
  return new Promise<number>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`PORT: found ${port}, which another process has taken, expected a free one`)
          : error,
      ),
    )
    server.listen({ port, host }, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/** A whole path, or the longest prefix that ends in `/`. */
function placeOf(places: ReadonlyMap<string, Listener>, url: string): Listener | undefined {
  const [path = '/'] = url.split('?')
  const exact = places.get(path)
  if (exact) return exact
  const prefixes = [...places.keys()].filter((key) => key.endsWith('/') && path.startsWith(key))
  const [longest] = prefixes.sort((a, b) => b.length - a.length)
  return longest === undefined ? undefined : places.get(longest)
}

async function attend(place: Listener, request: IncomingMessage, response: ServerResponse) {
  try {
    await place(request, response)
  } catch {
    if (!response.headersSent) say(response, 500, 'something went wrong\n')
  }
}

/** Refuses a body that is too large, also one that does not say its length. */
function bounded(request: IncomingMessage, response: ServerResponse): boolean {
  const refuse = () => {
    response.setHeader('connection', 'close')
    say(response, 413, `at most ${mostBytes} bytes\n`)
    return false
  }
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return refuse()
  let bytes = 0
  const push = request.push
  // counted on its way in: a listener of our own would set the body flowing before its reader is there
  request.push = (chunk, encoding) => {
    bytes += chunk?.length ?? 0
    if (bytes <= mostBytes) return push.call(request, chunk, encoding)
    if (!response.headersSent) refuse()
    request.destroy()
    return false
  }
  return true
}

function say(
  response: ServerResponse,
  status: number,
  text: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': type }).end(text)
}
