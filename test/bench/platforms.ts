import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { freshDatabase } from '../database.ts'
import { launched, type Running, start } from '../program.ts'
import { compared, median, type Pair, quantile, type Row } from './measure.ts'

/** What the platforms take: each post says in which conversation it stands. */
type Stand = { api: string; posted: Map<string, () => void>; close: () => Promise<void> }

async function standIn(): Promise<Stand> {
  const posted = new Map<string, () => void>()
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    const url = request.url ?? ''
    const teams = /\/v3\/conversations\/([^/]+)\/activities/.exec(url)?.[1]
    const slack = url.endsWith('/chat.postMessage') ? channelOf(body) : undefined
    response.setHeader('content-type', 'application/json').end(answers(url))
    const conversation = teams ? decodeURIComponent(teams) : slack
    if (conversation) posted.get(conversation)?.()
  })
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open))
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    api,
    posted,
    close: () => new Promise((done) => void server.close(() => done()).closeAllConnections()),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

const channelOf = (body: string): string =>
  body.startsWith('{') ? JSON.parse(body).channel : (new URLSearchParams(body).get('channel') ?? '')

let ids = 0
function answers(url: string): string {
  ids++
  if (url.endsWith('/users.info'))
    return '{"ok":true,"user":{"id":"U1","real_name":"Ana","tz":"America/Chicago","locale":"en-US","profile":{}}}'
  return `{"ok":true,"id":"${ids}","ts":"1772810400.${String(ids).padStart(6, '0')}","channel":"D1","user_id":"UBOT","bot_id":"B1"}`
}

type Say = (port: number, who: string, text: string) => Promise<Response>

const saysInSlack: Say = (port, who, text) => {
  const ts = `${Math.floor(Date.now() / 1000)}.${String(++ids).padStart(6, '0')}`
  const event = {
    type: 'message',
    channel_type: 'im',
    channel: `D${who}`,
    user: `U${who}`,
    text,
    ts,
    event_ts: ts,
  }
  const body = JSON.stringify({
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: `Ev${ids}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [{ team_id: 'T1', user_id: 'UBOT', is_bot: true }],
    event,
  })
  const at = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', 'bench').update(`v0:${at}:${body}`).digest('hex')
  return fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': at,
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  })
}

const saysInTeams =
  (serviceUrl: string): Say =>
  (port, who, text) =>
    fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: `m${++ids}`,
        timestamp: new Date().toISOString(),
        channelId: 'msteams',
        serviceUrl,
        from: { id: `29:${who}`, name: 'Ana', aadObjectId: who },
        recipient: { id: '28:bot', name: 'bot' },
        conversation: { id: `D${who}`, conversationType: 'personal', tenantId: 't1' },
        channelData: { tenant: { id: 't1' } },
        locale: 'en-US',
        localTimezone: 'America/Chicago',
        text,
      }),
    })

/** Resolves when the conversation's answer has come to the platform. */
const answered = (stand: Stand, who: string) =>
  new Promise<void>((hear, fail) => {
    const late = setTimeout(() => fail(new Error(`${who} got no answer within 30 seconds`)), 30_000)
    stand.posted.set(`D${who}`, () => {
      clearTimeout(late)
      hear()
    })
  })

type Round = { perSecond: number; p50: number; p99: number; cpu: number }

/** So many turns, sixteen at a time, each counted when its answer has arrived at the platform. */
async function round(one: Running, stand: Stand, say: Say, turns: number, people: number): Promise<Round> {
  const took: number[] = []
  let next = 0
  const before = cpuOf(one.pid)
  const began = performance.now()
  const sender = async () => {
    while (next < turns) {
      const who = String(next++ % people)
      const start = performance.now()
      const arrived = answered(stand, who)
      const [response] = await Promise.all([say(one.port, who, 'how many points do I have left'), arrived])
      await response.arrayBuffer()
      took.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: 16 }, sender))
  const seconds = (performance.now() - began) / 1000
  return {
    perSecond: turns / seconds,
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    cpu: ((cpuOf(one.pid) - before) * 1e6) / turns,
  }
}

/** Seconds of processor so far; the kernel counts hundredths. NaN where it does not tell. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return Number.NaN
  }
}

/** Megabytes in memory now. */
function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}

const people = 600

export async function onPlatforms(turns = 1200, rounds = 3): Promise<Row[]> {
  const stand = await standIn()
  const database = await freshDatabase('postgres')
  const free = {
    DATABASE_URL: database.where,
    LIMIT_PERSON: '1000000',
    LIMIT_WORKSPACE: '1000000',
    LOG_LEVEL: 'info',
  }
  const slackApi = `${stand.api}/api/`
  const slack = {
    SLACK_SIGNING_SECRET: 'bench',
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_API_URL: slackApi,
    HOST: '127.0.0.1',
  }
  const rows: Row[] = []
  for (const [name, settings, echo, say] of [
    ['Slack', { ...free, ...slack }, ['slack', slackApi], saysInSlack],
    ['Teams', { ...free, TEAMS_LOCAL: '1' }, ['teams'], saysInTeams(stand.api)],
  ] as const) {
    const both = [await start(settings), await launched(['test/bench/echo.ts', ...echo])] as const
    const [own, bare] = both
    const atRest = { ours: memoryOf(own.pid), floor: memoryOf(bare.pid) }
    await enrolled(own, stand, say)
    rows.push(...(await beside(name, both, stand, say, turns, rounds)))
    const after = { ours: memoryOf(own.pid), floor: memoryOf(bare.pid) }
    if (atRest.ours > 0)
      rows.push(
        compared(`${name}, memory at rest`, 'MB', [atRest]),
        compared(`${name}, memory after load`, 'MB', [after]),
      )
    for (const one of both) one.signal('SIGTERM')
    await Promise.all(both.map((one) => one.ended))
  }
  await stand.close()
  await database.remove()
  return rows
}

/** Everybody is known before anything is measured. */
async function enrolled(one: Running, stand: Stand, say: Say): Promise<void> {
  for (let who = 0; who < people; who++) {
    const arrived = answered(stand, String(who))
    await (await say(one.port, String(who), 'I am an RMA and my cycle began January 1, 2025')).arrayBuffer()
    await arrived
  }
}

async function beside(
  name: string,
  [own, bare]: readonly [Running, Running],
  stand: Stand,
  say: Say,
  turns: number,
  rounds: number,
): Promise<Row[]> {
  const seen: { ours: Round; floor: Round }[] = []
  for (let n = -1; n < rounds; n++) {
    const ours = await round(own, stand, say, turns, people)
    const floor = await round(bare, stand, say, turns, people)
    if (n >= 0) seen.push({ ours, floor })
  }
  const pairs = (of: keyof Round): Pair[] =>
    seen.map(({ ours, floor }) => ({ ours: ours[of], floor: floor[of] }))
  return [
    compared(`${name}, end to end`, 'turns/s', pairs('perSecond'), { least: 0.7 }),
    compared(`${name}, a turn, median`, 'ms', pairs('p50')),
    compared(`${name}, a turn, 99th percentile`, 'ms', pairs('p99')),
    ...(median(pairs('cpu').map(({ ours }) => ours)) > 0
      ? [compared(`${name}, processor a turn`, 'µs', pairs('cpu'))]
      : []),
  ]
}
