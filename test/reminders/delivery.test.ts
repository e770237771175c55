import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Adapter } from '../../src/adapter.ts'
import { bot } from '../../src/bot.ts'
import type { Instant } from '../../src/model.ts'
import { openStore } from '../../src/store/connect.ts'
import type { Store } from '../../src/store/store.ts'
import { sweep } from '../../src/sweep.ts'
import { freshDatabase, type TestDatabase } from '../database.ts'
import { openWorkspace, type Workspace } from '../slack/workspace.ts'
import { assistant } from '../teams/assistant.ts'
import { person, textOf } from '../teams/person.ts'
import { type TeamsService, teamsService } from '../teams/service.ts'

/** Reminders through the adapters, over real HTTP, to stand-ins that refuse what the platforms would. */

let database: TestDatabase
let store: Store
let slack: Workspace
let service: TeamsService
let teams: Awaited<ReturnType<typeof assistant>>
let who = 0
let user = ''
const outcomes: string[] = []

const policy = { enrolment: 'self', officialRecord: 'elsewhere' } as const
const enroll = { kind: 'enroll', certification: 'RMA', start: '2025-01-01' } as const

beforeAll(async () => {
  database = await freshDatabase('postgres')
  store = await openStore(database.where)
  slack = await openWorkspace({ hear: async () => undefined })
  service = await teamsService()
  const hear = bot({ store, show: (...shown) => teams.show(...shown), policy, code: () => '123456' })
  teams = await assistant(service, hear)
})
afterAll(async () => {
  await teams.stop()
  await service.stop()
  await slack.close()
  await store.close()
  await database.remove()
})
beforeEach(() => {
  who += 1
  user = `U${who}`
  outcomes.length = 0
})

async function round(at: Instant) {
  const adapters: Adapter[] = [slack.adapter, teams]
  const of = (platform: string) => adapters.find((one) => one.platform === platform) ?? slack.adapter
  return sweep({
    reminders: store.reminders,
    shown: store.shown,
    adapters,
    show: (to, card) => of(to.platform).show(to, card),
    policy,
    now: () => at,
    pause: async () => undefined,
    watch: { reminder: (kind, outcome) => void outcomes.push(`${kind} ${outcome}`), failed: () => undefined },
  })
}

/** Known on Slack since March 2026; sixty days before the end of her cycle. */
async function onSlack() {
  const hear = bot({ store, show: slack.adapter.show, policy, code: () => '123456' })
  const about = { from: { platform: 'slack', user: `T1/${user}` }, timeZone: 'America/Chicago' }
  await hear({ ...about, id: `s${who}`, at: '2027-10-29T15:00:00.000Z', press: enroll })
  await round('2027-10-29T16:00:00.000Z')
  slack.api.messages.length = 0
  outcomes.length = 0
}
const marked = () => slack.api.messages.filter(({ metadata }) => metadata?.event_payload.key)

test('on Slack it stands in her direct messages, with its own id', async () => {
  await onSlack()
  await round('2027-11-01T15:00:00.000Z')
  expect(marked()).toMatchObject([{ channel: `D${user}`, text: expect.stringContaining('30 points of 30') }])
  expect(slack.api.refused).toEqual([])
})

test('a storm of 429 on Slack: as long as Slack asks nothing is tried, then it comes once', async () => {
  await onSlack()
  const busy = { status: 429, error: 'ratelimited', headers: { 'retry-after': '600' } }
  slack.api.failing('chat.postMessage', busy, busy)
  expect(await round('2027-11-01T15:00:00.000Z')).toBe('2027-11-01T15:10:00.000Z')
  const calls = slack.api.calls.length
  await round('2027-11-01T15:09:00.000Z')
  expect(slack.api.calls).toHaveLength(calls)
  await round('2027-11-01T15:10:00.000Z')
  await round('2027-11-01T15:30:00.000Z')
  await round('2027-11-01T16:30:00.000Z')
  expect(outcomes).toEqual(['ending later', 'ending later', 'ending sent'])
  expect(marked()).toHaveLength(1)
})

test('Slack’s answer is lost though the message stands: Slack is asked, and it is not sent again', async () => {
  await onSlack()
  const { show } = slack.adapter
  slack.adapter.show = async (...given) => {
    await show(...given)
    throw new Error('the connection broke')
  }
  await round('2027-11-01T15:00:00.000Z')
  slack.adapter.show = show
  await round('2027-11-01T16:00:00.000Z')
  expect(outcomes).toEqual(['ending failed', 'claim found'])
  expect(marked()).toHaveLength(1)
})

test.each(['account_inactive', 'token_revoked'])(
  '%s: she is unreachable at once, and listed',
  async (error) => {
    await onSlack()
    slack.api.failing('conversations.open', { error })
    slack.api.failing('chat.postMessage', { error })
    await round('2027-11-01T15:00:00.000Z')
    expect(await store.reminders.unreachable()).toContainEqual(
      expect.objectContaining({ user: `T1/${user}`, reason: 'token-revoked' }),
    )
    slack.api.failing('conversations.open')
    slack.api.failing('chat.postMessage')
  },
)

async function onTeams() {
  const ana = person(service, teams.post, `Ana${who}`)
  await ana.say('I am an RMA, my cycle started January 1, 2025', { timestamp: '2027-10-29T15:00:00.000Z' })
  await teams.settled()
  await round('2027-10-29T16:00:00.000Z')
  outcomes.length = 0
  return { ...ana, got: () => ana.screen().filter(({ message }) => textOf(message).includes('60 days')) }
}

test('on Teams it stands in her personal chat', async () => {
  const ana = await onTeams()
  await round('2027-11-01T15:00:00.000Z')
  expect(ana.got()).toHaveLength(1)
})

test('Teams says 429: nothing before the time it names, then once', async () => {
  const ana = await onTeams()
  service.refuse('POST', { status: 429, headers: { 'retry-after': '300' } })
  await round('2027-11-01T15:00:00.000Z')
  await round('2027-11-01T15:04:00.000Z')
  expect(ana.got()).toEqual([])
  await round('2027-11-01T15:05:00.000Z')
  await round('2027-11-01T15:30:00.000Z')
  expect(ana.got()).toHaveLength(1)
})

test('Teams refuses her once: that may pass, and an hour later it comes', async () => {
  const ana = await onTeams()
  service.refuse('POST', { status: 403, body: { error: { code: 'MessageWritesBlocked' } } })
  await round('2027-11-01T15:00:00.000Z')
  await round('2027-11-01T16:00:00.000Z')
  expect(ana.got()).toHaveLength(1)
})
