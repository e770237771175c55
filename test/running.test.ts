import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setInterval } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from './database.ts'
import { startPostgres } from './postgres.ts'
import { refused, start } from './program.ts'

/** Where the assistant sends its cards to; `hold` keeps it waiting for the answer. */
const connector = { sent: 0, hold: undefined as ((response: ServerResponse) => void) | undefined }
const service = createServer((request, response) => {
  request.resume()
  if (request.method === 'POST') connector.sent++
  if (connector.hold) connector.hold(response)
  else answer(response)
})
const answer = (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(`{"id":"c${connector.sent}"}`)

let where: TestDatabase
let serviceUrl = ''

beforeAll(async () => {
  where = await freshDatabase('postgres')
  await new Promise<void>((listening) => service.listen(0, '127.0.0.1', listening))
  serviceUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise((closed) => service.close(closed).closeAllConnections())
  await where.remove()
})

let count = 0
/** One message in a personal chat of Teams. */
async function say(port: number, who: string, text: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: `m${++count}`,
      timestamp: '2026-03-06T15:20:00.000Z',
      channelId: 'msteams',
      serviceUrl,
      from: { id: `29:${who}`, name: who, aadObjectId: `aad-${who}` },
      recipient: { id: '28:bot', name: 'bot' },
      conversation: { id: `a:${who}`, conversationType: 'personal', tenantId: 't1' },
      channelData: { tenant: { id: 't1' } },
      locale: 'en-US',
      localTimezone: 'America/Chicago',
      text,
    }),
  })
  await response.arrayBuffer()
  return response.status
}

const teams = (more: Record<string, string> = {}) => ({
  TEAMS_LOCAL: '1',
  DATABASE_URL: where.where,
  ...more,
})
const status = async (port: number, path: string) =>
  fetch(`http://127.0.0.1:${port}${path}`).then(
    (response) => response.status,
    () => 0,
  )

test('a wrong setting ends the program with one line that names it', async () => {
  expect(await refused({ PORT: 'http' })).toEqual({
    status: 1,
    lines: ['PORT: found "http", expected a whole number from 0 to 65535'],
  })
})

test('a service without a platform says what it lacks, instead of ending without a word', async () => {
  const { status: ended, lines } = await refused({ DATABASE_URL: where.where })
  expect(ended).toBe(0)
  expect(lines).toEqual([expect.stringMatching(/^No platform is set.*docs\/settings\.md/)])
})

test('a port that is taken is named as what is wrong', async () => {
  const { port } = service.address() as AddressInfo
  const { status: ended, lines } = await refused(teams({ PORT: String(port) }))
  expect(ended).toBe(1)
  expect(lines.at(-1)).toBe(`PORT: found ${port}, which another process has taken, expected a free one`)
})

test('with an unreachable database the program says that it waits, and serves as soon as it is there', async () => {
  const server = await startPostgres()
  await server.stop()
  const running = await start(teams({ DATABASE_URL: server.url('postgres') }), 'waiting for the database')
  expect(await status(running.port, '/healthz')).toBe(200)
  expect(await status(running.port, '/readyz')).toBe(503)
  await server.start()
  await running.said('ready')
  expect(await status(running.port, '/readyz')).toBe(200)
  running.signal('SIGTERM')
  expect((await running.ended).status).toBe(0)
  await server.remove()
})

test('SIGTERM lets a turn under way be answered, and refuses new ones', async () => {
  const running = await start(teams())
  const atConnector = new Promise<ServerResponse>((held) => {
    connector.hold = held
  })
  const said = say(running.port, 'ana', 'hello')
  const waiting = await atConnector
  connector.hold = undefined
  running.signal('SIGTERM')
  await running.said('stopping')
  expect(await status(running.port, '/readyz')).not.toBe(200)
  answer(waiting)
  expect(await said).toBe(200)
  expect((await running.ended).status).toBe(0)
  expect(await status(running.port, '/healthz')).toBe(0)
})

test('two processes are restarted one after the other under load, and no member sees an error', {
  timeout: 90_000,
}, async () => {
  const first = await Promise.all([
    start(teams({ DRAIN_SECONDS: '3' })),
    start(teams({ DRAIN_SECONDS: '3' })),
  ])
  const serving = new Set(first)
  const load = { on: true, errors: [] as number[], turns: [] as Promise<void>[] }
  connector.sent = 0
  /** As a load balancer does: whoever says that it is ready gets the next. */
  const turn = async (n: number) => {
    const all = [...serving]
    const ready = await Promise.all(all.map(async (one) => (await status(one.port, '/readyz')) === 200))
    const able = all.filter((_, at) => ready[at])
    const next = able[n % able.length]
    const got = next && (await say(next.port, `u${n % 40}`, 'how many points do I have left').catch(() => 0))
    if (got !== 200) load.errors.push(got ?? 0)
  }
  const members = (async () => {
    // one conversation takes a message a second or so, as people do
    for await (const _ of setInterval(30)) {
      if (!load.on) break
      load.turns.push(turn(load.turns.length))
    }
    await Promise.all(load.turns)
  })()
  for (const old of first) {
    serving.add(await start(teams({ DRAIN_SECONDS: '3' })))
    old.signal('SIGTERM')
    expect((await old.ended).status).toBe(0)
    serving.delete(old)
  }
  load.on = false
  await members
  for (const one of serving) one.signal('SIGTERM')
  for (const one of serving) expect((await one.ended).status).toBe(0)
  // Teams is answered when a turn is kept: its card may be on its way until the process has ended
  expect(load.errors).toEqual([])
  expect(connector.sent).toBeGreaterThanOrEqual(load.turns.length)
})
