import { request } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { openMetrics } from '../src/running/metrics.ts'
import { openPort, type Port } from '../src/server.ts'

const opened: Port[] = []
afterEach(async () => {
  for (const port of opened.splice(0)) await port.close()
})

async function port(ready: () => Promise<boolean> = async () => true) {
  const metrics = openMetrics(async () => ({ turnsInFlight: 3 }))
  metrics.expect(['slack', 'teams'])
  const made = openPort({ host: '127.0.0.1', port: 0, ready, metrics: metrics.text })
  opened.push(made)
  const at = `http://127.0.0.1:${await made.listen()}`
  return { made, at, watch: metrics.watch }
}

const status = async (url: string) => (await fetch(url)).status

test('/healthz says that the process lives even where the database does not', async () => {
  const { at } = await port(async () => false)
  expect(await status(`${at}/healthz`)).toBe(200)
  expect(await status(`${at}/readyz`)).toBe(503)
})

test('/readyz says yes only while the database answers', async () => {
  const answers = [true, false]
  const { at } = await port(async () => {
    const now = answers.shift()
    if (now === undefined) throw new Error('gone')
    return now
  })
  expect(await status(`${at}/readyz`)).toBe(200)
  expect(await status(`${at}/readyz`)).toBe(503)
  expect(await status(`${at}/readyz`)).toBe(503)
})

test('a stopping process is no longer ready, serves on, and asks for connections to be closed', async () => {
  const { made, at } = await port()
  made.serve('/api/messages', (_, response) => response.end('heard'))
  made.drain()
  const ready = await fetch(`${at}/readyz`)
  expect(ready.status).toBe(503)
  const heard = await fetch(`${at}/api/messages`)
  expect(await heard.text()).toBe('heard')
  expect(heard.headers.get('connection')).toBe('close')
})

test('a request under way is answered before the port is closed', { timeout: 5_000 }, async () => {
  const { made, at } = await port()
  const arrived = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<void>()
  made.serve('/slow', async (_, response) => {
    arrived.resolve()
    await answer.promise
    response.end('heard')
  })
  const asked = fetch(`${at}/slow`)
  await arrived.promise
  const closed = made.close()
  answer.resolve()
  expect(await (await asked).text()).toBe('heard')
  await closed
  await expect(fetch(`${at}/healthz`)).rejects.toThrow()
})

test('an adapter serves its path or everything below its prefix, and what nobody serves is not found', async () => {
  const { made, at } = await port()
  made.serve('/slack/', (_, response) => response.end('slack'))
  made.serve('/api/messages', (_, response) => response.end('teams'))
  made.open()
  expect(await (await fetch(`${at}/slack/events?x=1`)).text()).toBe('slack')
  expect(await (await fetch(`${at}/api/messages`)).text()).toBe('teams')
  for (const path of ['/', '/slack', '/api/messages/', '/api', '/.env', '//slack/'])
    expect(await status(`${at}${path}`), path).toBe(404)
})

test('while a process starts, what is not served yet is sent on to another by the load balancer, as 503', async () => {
  const { made, at } = await port(async () => false)
  expect(await status(`${at}/slack/events`)).toBe(503)
  expect(await status(`${at}/healthz`)).toBe(200)
  made.serve('/slack/', (_, response) => response.end('slack'))
  made.open()
  expect(await status(`${at}/slack/events`)).toBe(200)
  expect(await status(`${at}/api/messages`)).toBe(404)
})

test('an error in an adapter is a 500 that tells nothing', async () => {
  const { made, at } = await port()
  made.serve('/broken', () => {
    throw new Error('xoxb-secret')
  })
  const answer = await fetch(`${at}/broken`)
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('xoxb')
})

test('every answer carries the security headers', async () => {
  const { at } = await port()
  for (const path of ['/healthz', '/metrics', '/nothing']) {
    const { headers } = await fetch(`${at}${path}`)
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
    expect(headers.get('cache-control'), path).toBe('no-store')
    expect(headers.get('x-powered-by'), path).toBeNull()
  }
})

/** Sends a body in pieces without saying how long it will be. */
const chunked = (url: string, pieces: number) =>
  new Promise<number>((resolve, reject) => {
    const sent = request(url, { method: 'POST' }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    // the connection may be torn down while pieces are still being written
    sent.on('error', reject)
    const piece = Buffer.alloc(64 * 1024)
    for (let n = 0; n < pieces; n++) sent.write(piece)
    sent.end()
  })

test('a body larger than a platform ever sends is refused, whether or not it says its length', async () => {
  const { made, at } = await port()
  const heard: number[] = []
  made.serve('/in', async (incoming, response) => {
    let bytes = 0
    for await (const chunk of incoming) bytes += chunk.length
    heard.push(bytes)
    response.end()
  })
  expect((await fetch(`${at}/in`, { method: 'POST', body: 'x'.repeat(300_000) })).status).toBe(200)
  expect(await chunked(`${at}/in`, 4)).toBe(200)
  expect((await fetch(`${at}/in`, { method: 'POST', body: 'x'.repeat(2_000_000) })).status).toBe(413)
  expect([413, 'torn down']).toContain(await chunked(`${at}/in`, 64).catch(() => 'torn down'))
  expect(heard).toEqual([300_000, 4 * 64 * 1024])
})

const scrape = async (at: string) => (await fetch(`${at}/metrics`)).text()

test('before the first event everything an alert may ask for is there, and is 0', async () => {
  const { at } = await port()
  const told = (await scrape(at)).split('\n')
  for (const series of [
    'ccp_failed_turns_total{platform="slack"}',
    'ccp_failed_turns_total{platform="teams"}',
    'ccp_failed_turns_total{platform="mail"}',
    'ccp_failed_turns_total{platform="reminders"}',
    'ccp_refused_turns_total{platform="slack",whose="workspace"}',
    'ccp_reminders_total{kind="ending",outcome="sent"}',
    'ccp_reminders_total{kind="draft",outcome="unreachable"}',
    'ccp_turn_seconds_count{platform="slack"}',
    'ccp_platform_seconds_count{platform="teams"}',
    'ccp_understanding_seconds_count',
    'ccp_database_seconds_count',
    'ccp_reminders_due',
    'ccp_unreachable_members',
  ])
    expect(told).toContain(`${series} 0`)
})

test('/metrics tells turns by platform, intent and outcome, and how things stand', async () => {
  const { at, watch } = await port()
  const told = { platform: 'slack', member: 'm', request: 'r', intent: 'record', reply: 'confirm', ms: 12 }
  watch.turn(told)
  watch.turn(told)
  watch.read(0.02)
  watch.shown('slack', 40)
  watch.refused('teams', 'person')
  const text = await scrape(at)
  expect(text).toContain('ccp_turns_total{platform="slack",intent="record",outcome="confirm"} 2')
  expect(text).toContain('ccp_turns_in_flight 3')
  expect(text).toContain('ccp_refused_turns_total{platform="teams",whose="person"} 1')
  expect(text).toContain('ccp_understanding_seconds_count 1')
  expect(text).toContain('ccp_platform_seconds_bucket{le="0.05",platform="slack"} 1')
})
