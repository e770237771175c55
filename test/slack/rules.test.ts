import { afterEach, describe, expect, test } from 'vitest'
import { troubleOf } from '../../src/adapter.ts'
import type { Card } from '../../src/messages.ts'
import { command, direct, openWorkspace, pressOn, type Workspace } from './workspace.ts'

const card: Card = {
  summary: 'Hello',
  parts: [
    { kind: 'text', text: 'Hello' },
    { kind: 'buttons', buttons: [{ label: 'Help', press: { kind: 'help' } }] },
  ],
}
const to = { platform: 'slack', user: 'T1/U1', ref: { channel: 'DU1' } }
const T = '1772810400.000100'

let workspace: Workspace
const open = async (
  hear: Parameters<typeof openWorkspace>[0]['hear'] = async ({ from }, show) => void (await show(from, card)),
) => {
  workspace = await openWorkspace({ hear })
  return workspace
}
afterEach(() => workspace.close())

describe('who may speak', () => {
  test('a bad signature, none, and an old request are refused and not heard', async () => {
    const { event, heard } = await open()
    const old = String(Math.floor(Date.now() / 1_000) - 400)
    expect(await event(direct('x', T), {}, { 'x-slack-signature': 'v0=0000' })).toMatchObject({ status: 401 })
    expect(await event(direct('x', T), {}, { 'x-slack-signature': '' })).toMatchObject({ status: 401 })
    expect(await event(direct('x', T), {}, { 'x-slack-request-timestamp': old })).toMatchObject({
      status: 401,
    })
    expect(heard).toEqual([])
  })

  test('an endless or unreadable request is refused', async () => {
    const { send, heard } = await open()
    expect(await send('application/json', 'x'.repeat(2_000_000))).toMatchObject({ status: 413 })
    expect(await send('application/json', '{')).toMatchObject({ status: 400 })
    expect(heard).toEqual([])
  })

  test('another path or method is not there', async () => {
    const { url } = await open()
    expect((await fetch(`${url}/slack/nothing`)).status).toBe(404)
    expect((await fetch(`${url}/slack/events`)).status).toBe(404)
  })

  test("Slack's question whether we are there is answered", async () => {
    const { json } = await open()
    expect(await json({ type: 'url_verification', challenge: 'abc' })).toMatchObject({
      status: 200,
      body: expect.stringContaining('abc'),
    })
  })

  test('a message delivered again has the same name', async () => {
    const { event, heard, until } = await open()
    await event(direct('x', T))
    await event(direct('x', T), {}, { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' })
    await until(() => heard.length === 2)
    expect(heard[0]?.id).toBe(heard[1]?.id)
  })

  test('forged, tampered and foreign buttons are acknowledged and not heard', async () => {
    const { api, event, interact, heard, until } = await open()
    await event(direct('x', T))
    const message = await until(() => api.messages[0])
    const genuine = pressOn(api, message, 'Help')
    const [action] = genuine.actions
    for (const change of [
      { value: '{"kind":"attest"}' },
      { value: '{"kind":"attest","draft":{"$ne":1}}' },
      { value: 'attest' },
      { action_id: 'other_app:1' },
    ])
      expect(await interact({ ...genuine, actions: [{ ...action, ...change }] })).toMatchObject({
        status: 200,
      })
    expect(await interact({ ...genuine, type: 'block_suggestion', name: 'x' })).toMatchObject({ status: 200 })
    await interact(genuine)
    await until(() => heard.length === 2)
    expect(heard.map((one) => 'press' in one && one.press)).toEqual([false, { kind: 'help' }])
  })

  test('a press is answered as the one who pressed, whoever the card was for', async () => {
    const { api, event, interact, heard, until } = await open()
    await event(direct('x', T))
    const message = await until(() => api.messages[0])
    await interact({ ...pressOn(api, message, 'Help'), user: { id: 'U2' } })
    await until(() => heard.length === 2)
    expect(heard[1]?.from.user).toBe('T1/U2')
  })

  test("an address is verified only for the workspace's own people", async () => {
    const { api, event, heard, until } = await open()
    const profile = { profile: { email: 'ana@hospital.example' }, is_email_confirmed: true }
    api.users.set('U1', { id: 'U1', team_id: 'T1', ...profile })
    api.users.set('U2', { id: 'U2', team_id: 'T2', ...profile })
    api.users.set('U3', { id: 'U3', team_id: 'T1', ...profile, is_email_confirmed: false })
    for (const user of ['U1', 'U2', 'U3']) await event(direct('x', T, { user }))
    await until(() => heard.length === 3)
    const addresses = heard.map(({ from, email }) => [from.user, email]).toSorted()
    expect(addresses).toEqual([
      ['T1/U1', 'ana@hospital.example'],
      ['T1/U2', undefined],
      ['T1/U3', undefined],
    ])
  })
})

describe('Slack is acknowledged', () => {
  test('before the turn ends, whatever it does', async () => {
    const stuck = Promise.withResolvers<void>()
    const { api, event, form, interact, until } = await open(async ({ from, ...incoming }, show) => {
      if ('words' in incoming && incoming.words === 'show') await show(from, card)
      else await stuck.promise
    })
    await event(direct('show', T))
    const message = await until(() => api.messages[0])
    for (const sent of [
      await event(direct('x', '1772810401.000100')),
      await form(command(api, 'progress')),
      await interact(pressOn(api, message, 'Help')),
    ]) {
      expect(sent.status).toBe(200)
      expect(sent.ms).toBeLessThan(500)
    }
    stuck.resolve()
  })

  test('within half a second at the 99th percentile under 200 events a second', async () => {
    const { event } = await open(async () => undefined)
    const sent: Promise<{ ms: number }>[] = []
    for (let n = 0; n < 400; n++) {
      sent.push(event(direct('x', `17728104${String(n).padStart(2, '0')}.000100`)))
      if (n % 4 === 3) await new Promise((soon) => setTimeout(soon, 20))
    }
    const times = (await Promise.all(sent)).map(({ ms }) => ms).toSorted((a, b) => a - b)
    expect(times[Math.floor(times.length * 0.99)]).toBeLessThan(500)
  })
})

describe('when Slack is in trouble', () => {
  test('an answer waits as long as Slack asks for', async () => {
    const { adapter, api } = await open()
    api.failing('chat.postMessage', { status: 429, headers: { 'retry-after': '1' } })
    const began = Date.now()
    await adapter.show(to, card)
    expect(Date.now() - began).toBeGreaterThanOrEqual(990)
    expect(api.messages).toHaveLength(1)
  })

  test('an answer is tried again after a fault of Slack, and given up after three', async () => {
    const { adapter, api } = await open()
    api.failing('chat.postMessage', { status: 500 }, { status: 503 })
    await adapter.show(to, card)
    expect(api.messages).toHaveLength(1)
    api.failing('chat.postMessage', { status: 500 }, { status: 500 }, { status: 500 })
    const failed = await adapter.show(to, card).catch((error: unknown) => error)
    expect(troubleOf(failed)).toMatchObject({ kind: 'later' })
  })

  test('of a card in several messages only the one that failed is sent again', async () => {
    const { adapter, api } = await open()
    const parts = Array.from({ length: 120 }, (_, n) => ({ kind: 'text' as const, text: `Line ${n}.` }))
    api.failing('chat.postMessage', { pass: true }, { status: 500 })
    await adapter.show(to, { summary: 'Long', parts })
    expect(api.reads('DU1').join(' ')).toBe(parts.map(({ text }) => text).join(' '))
  })

  test('a reminder is sent once and its trouble told at once, with the time that Slack asks for', async () => {
    const { adapter, api } = await open()
    const reminder = { ...card, mark: 'r1' }
    api.failing('chat.postMessage', { status: 429, headers: { 'retry-after': '17' } }, { status: 500 })
    expect(troubleOf(await adapter.show(to, reminder).catch((error: unknown) => error))).toMatchObject({
      kind: 'later',
      seconds: 17,
    })
    expect(troubleOf(await adapter.show(to, reminder).catch((error: unknown) => error))).toMatchObject({
      kind: 'later',
    })
    expect(api.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(2)
  })

  test('a reminder that Slack never answers is given up after ten seconds, to be looked for later', async () => {
    const { adapter, api } = await open()
    api.failing('chat.postMessage', { hang: true })
    const failed = await adapter.show(to, { ...card, mark: 'r1' }).catch((error: unknown) => error)
    expect(troubleOf(failed)).toMatchObject({ kind: 'later' })
  })

  test('who cannot be reached is known by the reason', async () => {
    const { adapter, api } = await open()
    const reminder = { ...card, mark: 'r1' }
    const failing = async (error: string) => {
      api.failing('chat.postMessage', { error })
      return troubleOf(await adapter.show(to, reminder).catch((failed: unknown) => failed))
    }
    expect(await failing('channel_not_found')).toMatchObject({ kind: 'unreachable', reason: 'not-found' })
    expect(await failing('token_revoked')).toMatchObject({ kind: 'unreachable', reason: 'token-revoked' })
    expect(await failing('account_inactive')).toMatchObject({ kind: 'unreachable', reason: 'token-revoked' })
    expect(await failing('messages_tab_disabled')).toMatchObject({ kind: 'unreachable', reason: 'blocked' })
    expect(await failing('invalid_blocks')).toBeUndefined()
    const gone = await adapter
      .show({ platform: 'slack', user: 'T1/UGONE' }, reminder)
      .catch((error: unknown) => error)
    expect(troubleOf(gone)).toMatchObject({ kind: 'unreachable', reason: 'deactivated' })
  })

  test('one channel gets a message a second after a short burst, another does not wait for it', async () => {
    const { adapter, api } = await open()
    const began = Date.now()
    const other = { platform: 'slack', user: 'T1/U2', ref: { channel: 'DU2' } }
    await Promise.all([...Array.from({ length: 4 }, () => adapter.show(to, card)), adapter.show(other, card)])
    const posts = api.calls
      .filter(({ method }) => method === 'chat.postMessage')
      .map(({ args, at }) => [args.channel, at - began])
    const late = posts.filter(([, after]) => Number(after) > 1_000)
    expect(late).toEqual([['DU1', expect.any(Number)]])
  })

  test('without what Slack knows of the speaker the turn goes on all the same', async () => {
    const { api, event, heard, until } = await open()
    api.failing('users.info', { status: 500 })
    await event(direct('x', T))
    await until(() => api.messages.length > 0)
    expect(heard[0]).not.toHaveProperty('name')
  })
})
