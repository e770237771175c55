import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { SlackSettings, TeamsSettings } from '../settings.ts'
import type { Desk } from './command.ts'
import { bad, type Finding, good, unset } from './finding.ts'

const within = 10_000

const slackAnswer = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  team: z.string().optional(),
  user: z.string().optional(),
})

type Answered = z.infer<typeof slackAnswer> & { scopes: string[]; date: string | null }

async function askSlack(apiUrl: string, method: string, token: string): Promise<Answered> {
  const answer = await fetch(`${apiUrl}${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(within),
  })
  const scopes = answer.headers.get('x-oauth-scopes') ?? ''
  return {
    ...slackAnswer.parse(await answer.json()),
    scopes: scopes.split(',').filter(Boolean),
    date: answer.headers.get('date'),
  }
}

const noAnswer = (what: string, name: string) =>
  bad(what, 'no answer', `Let this machine reach it over HTTPS, and check ${name}.`)

export async function checkSlack({ settings: { slack } }: Desk): Promise<Finding[]> {
  if (!slack) return [unset('Slack', 'not set')]
  switch (slack.kind) {
    case 'workspaces':
      return [await checkClient(slack), ...checkSecret(slack)]
    case 'workspace':
      return [...(await checkToken(slack)), ...checkSecret(slack)]
    case 'socket':
      return [...(await checkToken(slack)), await checkSocket(slack)]
  }
}

type Way<Kind extends SlackSettings['kind']> = Extract<SlackSettings, { kind: Kind }>

async function checkToken({ apiUrl, botToken }: Way<'workspace'> | Way<'socket'>): Promise<Finding[]> {
  const said = await askSlack(apiUrl, 'auth.test', botToken).catch(() => undefined)
  if (!said) return [noAnswer('Slack', 'SLACK_API_URL')]
  if (!said.ok)
    return [
      bad('Slack', said.error ?? 'refused', 'SLACK_BOT_TOKEN: install the app again and copy its bot token.'),
    ]
  const missing = wantedScopes().filter((scope) => !said.scopes.includes(scope))
  return [
    good('Slack', `speaks as ${said.user ?? 'the app'} in ${said.team ?? 'the workspace'}`),
    missing.length === 0
      ? good('Slack scopes', 'all of manifest.json')
      : bad(
          'Slack scopes',
          `missing ${missing.join(', ')}`,
          'Put manifest.json into the app, then install it again.',
        ),
    ...slackClock(said.date),
  ]
}

/** Slack never says whether it is right; all there are have this form. */
function checkSecret({ signingSecret }: { signingSecret: string }): Finding[] {
  if (/^[0-9a-f]{32}$/i.test(signingSecret)) return []
  const found = `${signingSecret.length} characters (not shown), where Slack's are 32 of 0-9 and a-f`
  return [
    bad('Slack signing secret', found, 'SLACK_SIGNING_SECRET: copy it from Basic Information of the app.'),
  ]
}

/** Slack signs with its time; more than five minutes apart, nothing that it sends is believed. */
function slackClock(date: string | null): Finding[] {
  const ahead = Date.parse(date ?? '') - Date.now()
  if (Number.isNaN(ahead) || Math.abs(ahead) < 60_000) return []
  const apart = `${Math.round(Math.abs(ahead) / 1000)} seconds from Slack's`
  return [bad('Slack clock', `ours is ${apart}`, 'Let this machine take its time from NTP (timedatectl).')]
}

const manifest = z.object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) })

const wantedScopes = (): string[] =>
  manifest.parse(JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'manifest.json'), 'utf8')))
    .oauth_config.scopes.bot

async function checkSocket({ apiUrl, appToken }: Way<'socket'>): Promise<Finding> {
  const said = await askSlack(apiUrl, 'apps.connections.open', appToken).catch(() => undefined)
  if (!said) return noAnswer('Slack Socket Mode', 'SLACK_API_URL')
  if (said.ok) return good('Slack Socket Mode', 'the app token opens a connection')
  const mend = 'SLACK_APP_TOKEN: make an app-level token with connections:write, and switch Socket Mode on.'
  return bad('Slack Socket Mode', said.error ?? 'refused', mend)
}

/** Slack looks at the client before it looks at the code, so a wrong code shows that the client is right. */
async function checkClient({ apiUrl, clientId, clientSecret }: Way<'workspaces'>): Promise<Finding> {
  const body = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, code: 'doctor' })
  const said = await fetch(`${apiUrl}oauth.v2.access`, {
    method: 'POST',
    body,
    signal: AbortSignal.timeout(within),
  })
    .then(async (answer) => slackAnswer.parse(await answer.json()))
    .catch(() => undefined)
  if (!said) return noAnswer('Slack', 'SLACK_API_URL')
  if (said.error === 'invalid_code') return good('Slack', 'client id and secret are accepted')
  const mend = 'SLACK_CLIENT_ID, SLACK_CLIENT_SECRET: copy both from Basic Information of the app.'
  return bad('Slack', said.error ?? 'refused', mend)
}

/** Where Microsoft gives tokens to apps, and says which keys its own are signed with. */
const microsoft = {
  login: 'https://login.microsoftonline.com',
  keys: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
}

export async function checkTeams({ settings: { teams } }: Desk, at = microsoft): Promise<Finding[]> {
  if (!teams) return [unset('Teams', 'not set')]
  if (teams.local) return [good('Teams', 'local mode: whoever calls from this machine is believed')]
  const keys = await checkKeys(at.keys)
  if (teams.appType === 'UserAssignedMSI')
    return [
      unset('Teams', 'a managed identity can only be tried where it lives: see the first turn in the log'),
      ...keys,
    ]
  return [await checkApp(teams, at.login), ...keys]
}

/** Without them no message of Teams is believed. */
async function checkKeys(address: string): Promise<Finding[]> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(within) }).catch(() => undefined)
  return answer?.ok ? [] : [noAnswer('Teams keys', `the way to ${new URL(address).host}`)]
}

const refusal = z.object({ error_codes: z.array(z.number()).default([]) })

/** Microsoft's AADSTS codes that an operator can do something about. */
const mends: Record<number, string> = {
  7000215: 'MicrosoftAppPassword: copy the value of the client secret, not its id.',
  7000222: 'MicrosoftAppPassword: the client secret has expired; make a new one in the app registration.',
  700016:
    'MicrosoftAppId, MicrosoftAppType: the app is not known in this tenant; check the id and the kind of app.',
  90002: 'MicrosoftAppTenantId: there is no such tenant.',
}

async function checkApp(
  { appId, appPassword, appType, appTenantId }: TeamsSettings,
  login: string,
): Promise<Finding> {
  const tenant = appType === 'SingleTenant' ? appTenantId : 'botframework.com'
  const answer = await fetch(`${login}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: appPassword,
      scope: 'https://api.botframework.com/.default',
    }),
    signal: AbortSignal.timeout(within),
  }).catch(() => undefined)
  if (!answer) return noAnswer('Teams', `the way to ${new URL(login).host}`)
  if (answer.ok) return good('Teams', 'app id and password are accepted')
  const said = refusal.safeParse(await answer.json().catch(() => undefined))
  const code = said.data?.error_codes.find((one) => mends[one])
  const mend =
    mends[code ?? 0] ??
    'MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId: check all three in the app registration.'
  return bad('Teams', `refused with ${answer.status}${code ? ` (AADSTS${code})` : ''}`, mend)
}
