import type { Policy } from './messages.ts'
import { type Environment, listed, readEnvironment } from './running/environment.ts'

/** The settings in the shape that the program takes them, read and checked once. */
export type Settings = {
  /** A `postgres://` address, or the folder of the embedded database. */
  database: string
  /** Absent: all interfaces. */
  host?: string
  port: number
  slack?: SlackSettings
  teams?: TeamsSettings
  policy: Policy
  /** `slack:T…` and `teams:TENANT` whose verified addresses link a person to the roster without a code. */
  trusted: string[]
  /** The first encrypts, all decrypt. */
  dataKeys: Buffer[]
  mail?: { url: string; from: string }
  /** Turns a minute. */
  limits: { person: number; workspace: number }
  /** How long to go on serving after SIGTERM while /readyz already says no. */
  drainSeconds: number
  /** Absent: info, and in the terminal chat errors only. */
  logLevel?: NonNullable<Environment['LOG_LEVEL']>
}

export type SlackSettings = { apiUrl: string } & (
  | { kind: 'workspace'; signingSecret: string; botToken: string }
  | { kind: 'socket'; appToken: string; botToken: string }
  | { kind: 'workspaces'; signingSecret: string; clientId: string; clientSecret: string; stateSecret: string }
)

/** `local`: whoever calls from this machine is believed. */
export type TeamsSettings = {
  local: boolean
  appId: string
  appPassword: string
  appType: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI'
  appTenantId: string
}

export function readSettings(given: Record<string, string | undefined>): Settings {
  const e = readEnvironment(given)
  const slack = slackOf(e)
  const teams = teamsOf(e)
  const platform = (slack || teams) && !teams?.local
  const host = e.HOST ?? (platform ? undefined : '127.0.0.1')
  return {
    database: e.DATABASE_URL ?? e.DATA_DIR,
    ...(host && { host }),
    port: e.PORT,
    ...(slack && { slack }),
    ...(teams && { teams }),
    policy: { enrolment: e.ENROLMENT, officialRecord: e.OFFICIAL_RECORD },
    trusted: listed(e.TRUSTED_WORKSPACES),
    dataKeys: listed(e.DATA_KEY).map((key) => Buffer.from(key, 'base64')),
    ...(e.SMTP_URL && e.MAIL_FROM && { mail: { url: e.SMTP_URL, from: e.MAIL_FROM } }),
    limits: { person: e.LIMIT_PERSON, workspace: e.LIMIT_WORKSPACE },
    drainSeconds: e.DRAIN_SECONDS,
    ...(e.LOG_LEVEL && { logLevel: e.LOG_LEVEL }),
  }
}

function slackOf(e: Environment): SlackSettings | undefined {
  const apiUrl = e.SLACK_API_URL.endsWith('/') ? e.SLACK_API_URL : `${e.SLACK_API_URL}/`
  const [signingSecret, botToken, appToken] = [e.SLACK_SIGNING_SECRET, e.SLACK_BOT_TOKEN, e.SLACK_APP_TOKEN]
  const [clientId, clientSecret, stateSecret] = [
    e.SLACK_CLIENT_ID,
    e.SLACK_CLIENT_SECRET,
    e.SLACK_STATE_SECRET,
  ]
  if (appToken && botToken) return { apiUrl, kind: 'socket', appToken, botToken }
  if (signingSecret && botToken) return { apiUrl, kind: 'workspace', signingSecret, botToken }
  return signingSecret && clientId && clientSecret && stateSecret
    ? { apiUrl, kind: 'workspaces', signingSecret, clientId, clientSecret, stateSecret }
    : undefined
}

function teamsOf(e: Environment): TeamsSettings | undefined {
  const local = e.TEAMS_LOCAL === '1'
  if (!local && !e.MicrosoftAppId) return undefined
  return {
    local,
    appId: e.MicrosoftAppId ?? '',
    appPassword: e.MicrosoftAppPassword ?? '',
    appType: e.MicrosoftAppType,
    appTenantId: e.MicrosoftAppTenantId ?? '',
  }
}

/** Reads `.env` where there is one; what the environment says already is kept. */
export function loadSettings(): Settings {
  try {
    process.loadEnvFile()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  return readSettings(process.env)
}
