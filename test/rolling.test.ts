import { createHmac } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../src/store/connect.ts'
import { storeOn } from '../src/store/store.ts'
import { type Balancer, hasNginx, startBalancer } from './balancer.ts'
import { type Pooler, poolerVersion, startPooler } from './pooler.ts'
import { freePort, type Server, startPostgres } from './postgres.ts'
import { type Running, start } from './program.ts'
import { type StandIn, standIn } from './slack/standin.ts'

const version = poolerVersion()
const secret = '0123456789abcdef0123456789abcdef'
const people = Array.from({ length: 12 }, (_, n) => n)

/** Debian and Ubuntu: `apt-get install nginx pgbouncer`. */
describe.runIf(version !== undefined && hasNginx())('four processes behind nginx and PgBouncer', () => {
  let server: Server
  let pooler: Pooler
  let slack: StandIn
  let balancer: Balancer
  const ports: number[] = []
  const running: Running[] = []
  const launch = (port: number) =>
    start({
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: pooler.url('postgres'),
      SLACK_SIGNING_SECRET: secret,
      SLACK_BOT_TOKEN: 'xoxb-one',
      SLACK_API_URL: slack.url,
      LIMIT_PERSON: '100000',
    })

  beforeAll(async () => {
    ;[server, slack] = await Promise.all([startPostgres({ max_connections: '25' }), standIn()])
    pooler = await startPooler(server, version ?? 0)
    for (let n = 0; n < 4; n++) ports.push(await freePort())
    for (const port of ports) running.push(await launch(port))
    balancer = await startBalancer(ports)
  }, 60_000)
  afterAll(async () => {
    for (const one of running) one.signal('SIGTERM')
    await Promise.all(running.map(({ ended }) => ended))
    await balancer.remove()
    await pooler.remove()
    await slack.close()
    await server.remove()
  })

  let count = 0
  const seen = { statuses: [] as number[], sorry: [] as string[], unanswered: [] as string[] }
  /** One message, as Slack delivers it, and the first thing that is said to it. */
  async function say(who: number, text: string): Promise<string> {
    const at = Math.floor(Date.now() / 1000)
    const ts = `${at}.${String(++count).padStart(6, '0')}`
    const [channel, user] = [`D${who}`, `U${who}`]
    const event = { type: 'message', channel_type: 'im', channel, user, text, ts, event_ts: ts }
    const authorizations = [{ team_id: 'T1', user_id: 'UBOT', is_bot: true }]
    const envelope = { type: 'event_callback', team_id: 'T1', event_id: `Ev${count}`, event_time: at }
    const body = JSON.stringify({ ...envelope, authorizations, event })
    const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')
    const headers = {
      'content-type': 'application/json',
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': `v0=${signature}`,
    }
    const before = slack.reads(channel).length
    const began = performance.now()
    const url = `http://127.0.0.1:${balancer.port}/slack/events`
    const answer = await fetch(url, { method: 'POST', headers, body })
    await answer.arrayBuffer()
    if (answer.status !== 200) seen.statuses.push(answer.status)
    while (slack.reads(channel).length === before) {
      if (performance.now() - began > 20_000) {
        seen.unanswered.push(text)
        return ''
      }
      await pause(20)
    }
    const said = slack.reads(channel).slice(before).join('\n')
    if (/went wrong/.test(said)) seen.sorry.push(text)
    return said
  }

  /** Records and attests until told to stop; how often she was told that it is on the record. */
  async function member(who: number, load: { on: boolean }): Promise<number> {
    await say(who, 'RMA since 2025-01-01')
    let recorded = 0
    for (let n = 1; load.on; n++) {
      await say(
        who,
        `record 0.5 points professional education on 2026-02-${String((n % 27) + 1)} seminar ${n}`,
      )
      if (/Recorded/.test(await say(who, 'attest and record'))) recorded++
      await say(who, 'how many points do I have left')
    }
    return recorded
  }

  test('are restarted one after the other under load, and then PgBouncer is: no member sees an error, and what they were told is kept', {
    timeout: 120_000,
  }, async () => {
    const load = { on: true }
    const members = Promise.all(people.map((who) => member(who, load)))
    for (const [at, port] of ports.entries()) {
      await pause(1_000)
      running[at]?.signal('SIGTERM')
      expect((await running[at]?.ended)?.status).toBe(0)
      running[at] = await launch(port)
    }
    await pooler.restart()
    await pause(2_000)
    load.on = false
    const told = (await members).reduce((sum, one) => sum + one, 0)
    expect(seen).toMatchObject({ statuses: [], sorry: [], unanswered: [] })
    const store = storeOn(await connect(server.url('postgres')))
    const entries = told + people.length
    expect(await store.verify()).toEqual({ members: people.length, entries })
    await store.close()
  })
})
