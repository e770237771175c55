import { afterEach, describe, expect, test } from 'vitest'
import type { Installation, Installations } from '../../adapters/slack/slack.ts'
import { troubleOf } from '../../src/adapter.ts'
import type { Card } from '../../src/messages.ts'
import { direct, openWorkspace, type Workspace } from './workspace.ts'

const card: Card = { summary: 'Hello', parts: [{ kind: 'text', text: 'Hello' }] }
const T = '1772810400.000100'

/** Installations as a database keeps them for several processes. */
function kept(...some: Installation[]) {
  const rows = new Map(some.map((one) => [one.team, one]))
  const locks = new Map<string, Promise<unknown>>()
  const installations: Installations = {
    fetch: async (team) => rows.get(team),
    store: async (one) => void rows.set(one.team, one),
    remove: async (team) => void rows.delete(team),
    lock: (team, work) => {
      const turn = (locks.get(team) ?? Promise.resolve()).then(work)
      locks.set(
        team,
        turn.catch(() => undefined),
      )
      return turn
    },
  }
  return { rows, installations }
}

const oauth = {
  botToken: undefined,
  clientId: '1.2',
  clientSecret: 'client-secret',
  stateSecret: 'state-secret',
}
const installed: Installation = { team: 'T1', botToken: 'xoxb-one', botUser: 'UBOT', scopes: [] }
const rotating: Installation = {
  ...installed,
  botToken: 'xoxe.old',
  refreshToken: 'r1',
  expiresAt: Math.floor(Date.now() / 1_000) + 60,
}
const renewed = {
  ok: true,
  access_token: 'xoxe.new',
  refresh_token: 'r2',
  expires_in: 43_200,
  token_type: 'bot',
}

let workspaces: Workspace[] = []
async function open(installations: Installations): Promise<Workspace> {
  const workspace = await openWorkspace({
    hear: async (incoming, show) => {
      if (!('left' in incoming)) await show(incoming.from, card)
    },
    settings: oauth,
    installations,
  })
  workspaces.push(workspace)
  return workspace
}
afterEach(async () => {
  for (const workspace of workspaces) await workspace.close()
  workspaces = []
})

async function add({ url, api }: Workspace, grant: object, keepCookie = true): Promise<Response> {
  const start = await fetch(`${url}/slack/install`, { redirect: 'manual' })
  const to = new URL(start.headers.get('location') ?? '')
  const cookie = start.headers.get('set-cookie')?.split(';')[0] ?? ''
  api.grants.push({
    ok: true,
    app_id: 'A1',
    authed_user: { id: 'U1' },
    scope: 'chat:write',
    token_type: 'bot',
    bot_user_id: 'UBOT',
    ...grant,
  })
  return fetch(`${url}/slack/oauth_redirect?code=c&state=${to.searchParams.get('state')}`, {
    headers: keepCookie ? { cookie } : {},
  })
}

describe('Add to Slack', () => {
  test('asks for the scopes of the manifest and keeps the workspace', async () => {
    const { rows, installations } = kept()
    const workspace = await open(installations)
    const answer = await add(workspace, {
      access_token: 'xoxb-t2',
      team: { id: 'T2', name: 'Clinic' },
      enterprise: null,
      is_enterprise_install: false,
    })
    expect(answer.status).toBe(200)
    expect(rows.get('T2')).toMatchObject({ team: 'T2', name: 'Clinic', botToken: 'xoxb-t2', botUser: 'UBOT' })
  })

  test('for a whole organisation, members are known by it in all its workspaces', async () => {
    const { rows, installations } = kept()
    const workspace = await open(installations)
    await add(workspace, {
      access_token: 'xoxb-e1',
      team: null,
      enterprise: { id: 'E1' },
      is_enterprise_install: true,
    })
    expect(rows.get('E1')).toMatchObject({ botToken: 'xoxb-e1' })
    const authorizations = [
      { team_id: 'T7', enterprise_id: 'E1', user_id: 'UBOT', is_enterprise_install: true },
    ]
    await workspace.event(direct('x', T), { team_id: 'T7', enterprise_id: 'E1', authorizations })
    await workspace.until(() => workspace.api.messages.length > 0)
    expect(workspace.heard[0]?.from.user).toBe('E1/U1')
  })

  test("from another browser's link nothing is installed", async () => {
    const { rows, installations } = kept()
    const workspace = await open(installations)
    const answer = await add(workspace, { access_token: 'xoxb-t2', team: { id: 'T2' } }, false)
    expect(answer.status).toBe(400)
    expect(rows.size).toBe(0)
  })
})

describe('workspaces are kept apart', () => {
  test('each is answered with its own token', async () => {
    const { installations } = kept(installed, { ...installed, team: 'T2', botToken: 'xoxb-two' })
    const workspace = await open(installations)
    workspace.api.tokens.add('xoxb-two')
    await workspace.event(direct('x', T), {
      team_id: 'T2',
      authorizations: [{ team_id: 'T2', user_id: 'UBOT' }],
    })
    const post = await workspace.until(() =>
      workspace.api.calls.find(({ method }) => method === 'chat.postMessage'),
    )
    expect(post.token).toBe('xoxb-two')
    expect(workspace.heard[0]?.from.user).toBe('T2/U1')
  })

  test('one that has not installed the app is not heard', async () => {
    const { installations } = kept(installed)
    const workspace = await open(installations)
    await workspace.event(direct('x', T), { authorizations: [{ team_id: 'T9', user_id: 'UBOT' }] })
    await workspace.event(direct('x', T))
    await workspace.until(() => workspace.heard.length > 0)
    expect(workspace.heard.map(({ from }) => from.user)).toEqual(['T1/U1'])
    const failed = await workspace.adapter
      .show({ platform: 'slack', user: 'T9/U1' }, card)
      .catch((error: unknown) => error)
    expect(troubleOf(failed)).toMatchObject({ kind: 'unreachable', reason: 'uninstalled' })
  })
})

describe('tokens that rotate', () => {
  test('are exchanged before they end, by one process only', async () => {
    const { rows, installations } = kept(rotating)
    const [one, two] = [await open(installations), await open(installations)]
    one.api.grants.push(renewed)
    two.api.tokens.add('xoxe.new')
    const to = { platform: 'slack', user: 'T1/U1' }
    await Promise.all([one.adapter.show(to, card), one.adapter.show(to, card), one.adapter.find?.(to, 'x')])
    await two.adapter.show(to, card)
    const exchanges = [one, two].flatMap(({ api }) =>
      api.calls.filter(({ method }) => method === 'oauth.v2.access'),
    )
    expect(exchanges.map(({ args }) => args.refresh_token)).toEqual(['r1'])
    expect(rows.get('T1')).toMatchObject({ botToken: 'xoxe.new', refreshToken: 'r2' })
    expect(two.api.messages).toHaveLength(1)
  })

  test('that cannot be exchanged are used to their end', async () => {
    const { installations } = kept(rotating)
    const workspace = await open(installations)
    workspace.api.tokens.add('xoxe.old')
    await workspace.adapter.show({ platform: 'slack', user: 'T1/U1' }, card)
    expect(workspace.api.messages).toHaveLength(1)
  })
})

describe('leaving', () => {
  const gone = { type: 'app_uninstalled' }
  const revoked = { type: 'tokens_revoked', tokens: { oauth: [], bot: ['UBOT'] } }
  test.each([
    ['uninstalled, then revoked', [gone, revoked]],
    ['revoked, then uninstalled, then delivered again', [revoked, gone, gone]],
  ])('%s: the installation is forgotten and the workspace heard as gone', async (_, events) => {
    const { rows, installations } = kept(installed)
    const workspace = await open(installations)
    for (const event of events)
      expect(await workspace.event(event, { authorizations: null })).toMatchObject({ status: 200 })
    await workspace.until(() => workspace.heard.length === events.length)
    expect(workspace.heard.every((one) => 'left' in one && one.from.user === 'T1/*')).toBe(true)
    expect(rows.size).toBe(0)
  })

  test("one member's own token says nothing of the app", async () => {
    const { rows, installations } = kept(installed)
    const workspace = await open(installations)
    await workspace.event({ type: 'tokens_revoked', tokens: { oauth: ['U5'], bot: [] } })
    await workspace.event(direct('x', T))
    await workspace.until(() => workspace.heard.length > 0)
    expect(workspace.heard.map((one) => 'left' in one)).toEqual([false])
    expect(rows.size).toBe(1)
  })
})
