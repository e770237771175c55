import { z } from 'zod'
import { readAddress } from '../store/address.ts'

const text = z.string()

/** Text that passes a test; what is expected is said in words. */
const such = (expected: string, passes: (value: string) => boolean) => text.refine(passes, expected)
const oneOf = <const Choice extends string>(...choices: Choice[]) =>
  z.enum(choices, { error: choices.join(' or ') })
const whole = (least: number, most: number) =>
  such(
    `a whole number from ${least} to ${most}`,
    (value) => /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most,
  ).transform(Number)

const isLoopback = (host: string) => /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(host)
export const listed = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)

const isAddress = (value: string, ...schemes: string[]) =>
  URL.canParse(value) && schemes.includes(new URL(value).protocol)
const isApiAddress = (value: string) =>
  isAddress(value, 'https:') || (isAddress(value, 'http:') && isLoopback(new URL(value).hostname))

/** Every name there is and what it may hold. */
const environment = z.object({
  DATABASE_URL: such(
    'an address such as postgres://user:password@host/name?sslmode=verify-full',
    (value) => readAddress(value) !== undefined,
  ).optional(),
  DATA_DIR: text.default('./data'),
  PORT: whole(0, 65_535).default(3978),
  HOST: such('a host name or address to listen on', (value) => /^[\w.:[\]-]+$/.test(value)).optional(),
  SLACK_SIGNING_SECRET: text.optional(),
  SLACK_BOT_TOKEN: such('a bot token (xoxb-…)', (value) => !/^(xapp|xoxp)-/.test(value)).optional(),
  SLACK_APP_TOKEN: such('an app-level token (xapp-…)', (value) => !/^xox/.test(value)).optional(),
  SLACK_CLIENT_ID: text.optional(),
  SLACK_CLIENT_SECRET: text.optional(),
  SLACK_STATE_SECRET: text.optional(),
  SLACK_API_URL: such('an https:// address, or http:// on this machine', isApiAddress).default(
    'https://slack.com/api/',
  ),
  MicrosoftAppId: text.optional(),
  MicrosoftAppPassword: text.optional(),
  MicrosoftAppType: oneOf('MultiTenant', 'SingleTenant', 'UserAssignedMSI').default('MultiTenant'),
  MicrosoftAppTenantId: text.optional(),
  TEAMS_LOCAL: oneOf('1', '0').default('0'),
  ENROLMENT: oneOf('self', 'roster').default('self'),
  OFFICIAL_RECORD: oneOf('elsewhere', 'here').default('elsewhere'),
  TRUSTED_WORKSPACES: such('slack:T… and teams:TENANT, comma-separated', (value) =>
    listed(value).every((item) => /^(slack:[TE]\w+|teams:[\w.-]+)$/.test(item)),
  ).optional(),
  DATA_KEY: such('32 bytes in base64, several comma-separated (openssl rand -base64 32)', (value) =>
    listed(value).every((key) => /^[A-Za-z0-9+/]{43}=$/.test(key)),
  ).optional(),
  SMTP_URL: such('an address that begins with smtp:// or smtps://', (value) =>
    isAddress(value, 'smtp:', 'smtps:'),
  ).optional(),
  MAIL_FROM: such('an e-mail address', (value) => /^[^\r\n]*[^\s@]+@[^\s@]+$/.test(value)).optional(),
  LIMIT_PERSON: whole(1, 1_000_000).default(120),
  LIMIT_WORKSPACE: whole(1, 1_000_000).default(6_000),
  DRAIN_SECONDS: whole(0, 600).default(0),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'silent').optional(),
})

export type Environment = z.infer<typeof environment>
type Name = keyof Environment

export const settingNames: readonly string[] = Object.keys(environment.shape)

/** Values that are never shown; an address may hold a password. */
const secret: readonly string[] = [
  'DATABASE_URL',
  'SMTP_URL',
  'DATA_KEY',
  'MicrosoftAppPassword',
  'SLACK_SIGNING_SECRET',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
]

/** A rule that settings break together; `name` is the one to mend. */
type Contradiction = { when: (given: Environment) => unknown; name: Name; expected: string }

/** Settings that cannot do without others. */
const companions: [name: Name, needed: Name[]][] = [
  ['SLACK_CLIENT_ID', ['SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'SLACK_SIGNING_SECRET', 'DATA_KEY']],
  ['SLACK_CLIENT_SECRET', ['SLACK_CLIENT_ID']],
  ['SLACK_STATE_SECRET', ['SLACK_CLIENT_ID']],
  ['SLACK_APP_TOKEN', ['SLACK_BOT_TOKEN']],
  ['MicrosoftAppPassword', ['MicrosoftAppId']],
  ['MicrosoftAppTenantId', ['MicrosoftAppId']],
  ['SMTP_URL', ['MAIL_FROM']],
  ['MAIL_FROM', ['SMTP_URL']],
]

const contradictions: Contradiction[] = [
  ...companions.flatMap(([name, needed]) =>
    needed.map((other) => ({
      when: (e: Environment) => e[name] && !e[other],
      name: other,
      expected: `a value, since ${name} is set`,
    })),
  ),
  {
    when: (e) => e.SLACK_CLIENT_ID && e.SLACK_BOT_TOKEN,
    name: 'SLACK_BOT_TOKEN',
    expected: 'nothing, since SLACK_CLIENT_ID is set and each workspace brings its own token',
  },
  {
    when: (e) => e.SLACK_CLIENT_ID && e.SLACK_APP_TOKEN,
    name: 'SLACK_APP_TOKEN',
    expected: 'nothing, since SLACK_CLIENT_ID is set and many workspaces are served over HTTP',
  },
  {
    when: (e) => e.SLACK_SIGNING_SECRET && !e.SLACK_BOT_TOKEN && !e.SLACK_CLIENT_ID,
    name: 'SLACK_BOT_TOKEN',
    expected:
      'a bot token (xoxb-…), since SLACK_SIGNING_SECRET is set (or SLACK_CLIENT_ID, for many workspaces)',
  },
  {
    when: (e) => e.SLACK_BOT_TOKEN && !e.SLACK_SIGNING_SECRET && !e.SLACK_APP_TOKEN,
    name: 'SLACK_SIGNING_SECRET',
    expected: "the app's signing secret, since SLACK_BOT_TOKEN is set (or SLACK_APP_TOKEN, for Socket Mode)",
  },
  {
    when: (e) => e.MicrosoftAppId && e.MicrosoftAppType !== 'UserAssignedMSI' && !e.MicrosoftAppPassword,
    name: 'MicrosoftAppPassword',
    expected: 'a value, since MicrosoftAppId is set',
  },
  {
    when: (e) => e.MicrosoftAppId && e.MicrosoftAppType !== 'MultiTenant' && !e.MicrosoftAppTenantId,
    name: 'MicrosoftAppTenantId',
    expected: 'the tenant, since MicrosoftAppType is SingleTenant or UserAssignedMSI',
  },
  {
    when: (e) => e.TEAMS_LOCAL === '1' && e.MicrosoftAppId,
    name: 'TEAMS_LOCAL',
    expected: 'nothing, since MicrosoftAppId is set: local mode believes whoever calls',
  },
  {
    when: (e) => e.TEAMS_LOCAL === '1' && e.HOST && !isLoopback(e.HOST),
    name: 'HOST',
    expected: 'a loopback address such as 127.0.0.1, since TEAMS_LOCAL believes whoever calls',
  },
  {
    when: (e) => e.ENROLMENT === 'roster' && !e.TRUSTED_WORKSPACES && !e.SMTP_URL,
    name: 'ENROLMENT',
    expected: 'self, or TRUSTED_WORKSPACES or SMTP_URL with it: nobody on the roster could be recognised',
  },
]

type Given = Record<string, string | undefined>

function found(name: string, given: Given): string {
  const value = given[name]
  if (value === undefined) return 'nothing'
  if (secret.includes(name)) return `a value of ${value.length} characters (not shown)`
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
}

/** Reads the variables; the first that is wrong is told in one line. Blank counts as not set. */
export function readEnvironment(given: Given): Environment {
  const set = Object.fromEntries(
    settingNames.map((name) => [name, given[name]?.trim() || undefined] as const),
  )
  const refuse = (name: string, expected: string) =>
    new Error(`${name}: found ${found(name, set)}, expected ${expected}`)

  const read = environment.safeParse(set)
  if (!read.success) {
    const issue = read.error.issues[0]
    throw refuse(String(issue?.path[0]), issue?.message ?? 'something else')
  }
  const broken = contradictions.find((rule) => rule.when(read.data))
  if (broken) throw refuse(broken.name, broken.expected)
  return read.data
}
