import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settingNames } from '../src/running/environment.ts'
import { readSettings } from '../src/settings.ts'
import { readAddress } from '../src/store/address.ts'

const key = Buffer.alloc(32, 7).toString('base64')
const workspace = { SLACK_SIGNING_SECRET: 'signing', SLACK_BOT_TOKEN: 'xoxb-1' }
const workspaces = {
  SLACK_SIGNING_SECRET: 'signing',
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'client',
  SLACK_STATE_SECRET: 'state',
  DATA_KEY: key,
}
const teams = { MicrosoftAppId: 'app', MicrosoftAppPassword: 'password' }

type Given = Record<string, string>
const complaint = (given: Given): string => {
  try {
    readSettings(given)
  } catch (error) {
    return error instanceof Error ? error.message : 'not an error'
  }
  return 'accepted'
}

test('with nothing set, the embedded database is used and only this machine is listened to', () => {
  expect(readSettings({})).toMatchObject({
    database: './data',
    host: '127.0.0.1',
    port: 3978,
    policy: { enrolment: 'self', officialRecord: 'elsewhere' },
    trusted: [],
  })
  expect(readSettings({})).not.toHaveProperty('slack')
  expect(readSettings({})).not.toHaveProperty('teams')
})

test('with a platform, all interfaces are listened to, unless it believes whoever calls', () => {
  expect(readSettings(workspace).host).toBeUndefined()
  expect(readSettings(teams).host).toBeUndefined()
  expect(readSettings({ TEAMS_LOCAL: '1' }).host).toBe('127.0.0.1')
  expect(readSettings({ ...workspace, TEAMS_LOCAL: '1' }).host).toBe('127.0.0.1')
  expect(readSettings({ ...workspace, HOST: '127.0.0.1' }).host).toBe('127.0.0.1')
})

test('each way to be on a platform is told from the settings it needs', () => {
  expect(readSettings(workspace).slack).toMatchObject({ kind: 'workspace', botToken: 'xoxb-1' })
  expect(readSettings({ ...workspace, SLACK_APP_TOKEN: 'xapp-1' }).slack).toMatchObject({ kind: 'socket' })
  expect(readSettings(workspaces).slack).toMatchObject({ kind: 'workspaces', clientId: '1.2' })
  expect(readSettings(teams).teams).toEqual({
    local: false,
    appId: 'app',
    appPassword: 'password',
    appType: 'MultiTenant',
    appTenantId: '',
  })
  expect(readSettings({ TEAMS_LOCAL: '1' }).teams).toMatchObject({ local: true, appId: '' })
})

test('blank settings, as compose files make them, count as not set', () => {
  const blank = Object.fromEntries(settingNames.map((name) => [name, ' ']))
  expect(readSettings(blank)).toEqual(readSettings({}))
})

test('several keys are read in the order in which they stand', () => {
  const older = Buffer.alloc(32, 1).toString('base64')
  expect(readSettings({ DATA_KEY: `${key}, ${older}` }).dataKeys).toEqual([
    Buffer.from(key, 'base64'),
    Buffer.from(older, 'base64'),
  ])
})

const refused: [why: string, given: Given, name: string, found: string][] = [
  [
    'two hosts, one with no port',
    { DATABASE_URL: 'postgres://u:p@a:,b:70000/x' },
    'DATABASE_URL',
    '27 characters',
  ],
  [
    'a misspelt sslmode',
    { DATABASE_URL: 'postgres://u@a/x?sslmode=verify_full' },
    'DATABASE_URL',
    '36 characters',
  ],
  ['another database', { DATABASE_URL: 'mysql://root:hunter2@db/x' }, 'DATABASE_URL', '25 characters'],
  ['a port in words', { PORT: 'http' }, 'PORT', '"http"'],
  ['a port too high', { PORT: '70000' }, 'PORT', '"70000"'],
  ['a key too short', { DATA_KEY: 'c2hvcnQ=' }, 'DATA_KEY', '8 characters'],
  [
    'an app token as bot token',
    { ...workspace, SLACK_BOT_TOKEN: 'xapp-1' },
    'SLACK_BOT_TOKEN',
    '6 characters',
  ],
  [
    'a token sent in clear',
    { SLACK_API_URL: 'http://example.org/' },
    'SLACK_API_URL',
    '"http://example.org/"',
  ],
  ['an unknown way to enrol', { ENROLMENT: 'anyone' }, 'ENROLMENT', '"anyone"'],
  ['an unknown record', { OFFICIAL_RECORD: 'AMT' }, 'OFFICIAL_RECORD', '"AMT"'],
  ['a workspace without its platform', { TRUSTED_WORKSPACES: 'T123' }, 'TRUSTED_WORKSPACES', '"T123"'],
  ['a mail server by name only', { SMTP_URL: 'mail.example.org' }, 'SMTP_URL', '16 characters'],
  ['a sender in two lines', { SMTP_URL: 'smtp://m', MAIL_FROM: 'a@b\nBcc: c@d' }, 'MAIL_FROM', 'Bcc'],
  ['a signing secret alone', { SLACK_SIGNING_SECRET: 's' }, 'SLACK_BOT_TOKEN', 'nothing'],
  ['a bot token alone', { SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_SIGNING_SECRET', 'nothing'],
  ['an app token alone', { SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN', 'nothing'],
  ['a client id alone', { SLACK_CLIENT_ID: '1.2' }, 'SLACK_CLIENT_SECRET', 'nothing'],
  ['OAuth without a key', { ...workspaces, DATA_KEY: '' }, 'DATA_KEY', 'nothing'],
  ['OAuth and one token', { ...workspaces, SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_BOT_TOKEN', '6 characters'],
  ['an app without its password', { MicrosoftAppId: 'app' }, 'MicrosoftAppPassword', 'nothing'],
  ['a password without its app', { MicrosoftAppPassword: 'p' }, 'MicrosoftAppId', 'nothing'],
  [
    'one tenant, not named',
    { ...teams, MicrosoftAppType: 'SingleTenant' },
    'MicrosoftAppTenantId',
    'nothing',
  ],
  ['local mode beside an app', { ...teams, TEAMS_LOCAL: '1' }, 'TEAMS_LOCAL', '"1"'],
  ['local mode for the world', { TEAMS_LOCAL: '1', HOST: '0.0.0.0' }, 'HOST', '"0.0.0.0"'],
  ['a roster nobody can be matched to', { ENROLMENT: 'roster' }, 'ENROLMENT', '"roster"'],
  ['mail without a sender', { SMTP_URL: 'smtp://m' }, 'MAIL_FROM', 'nothing'],
  ['a sender without mail', { MAIL_FROM: 'a@b' }, 'SMTP_URL', 'nothing'],
]

test.each(refused)('%s is refused in one line that names the setting', (_, given, name, found) => {
  const line = complaint(given)
  expect(line).toMatch(new RegExp(`^${name}: found .*, expected .+$`))
  expect(line).toContain(found)
})

test('several hosts make one address, which libpq would take as well', () => {
  const address =
    'postgres://u:p,w@a:5433,[::1],b.example/ccp?target_session_attrs=read-write&sslmode=require&x=y'
  expect(readSettings({ DATABASE_URL: address }).database).toBe(address)
  expect(readAddress(address)).toEqual({
    prepare: true,
    tls: { needed: true, proves: 'nothing' },
    hosts: [
      { host: 'a', port: 5433, address: 'postgres://u:p,w@a:5433/ccp?x=y' },
      { host: '::1', port: 5432, address: 'postgres://u:p,w@[::1]/ccp?x=y' },
      { host: 'b.example', port: 5432, address: 'postgres://u:p,w@b.example/ccp?x=y' },
    ],
  })
  expect(readAddress('postgres://db/ccp?prepare=false')).toMatchObject({
    prepare: false,
    hosts: [{ address: 'postgres://db/ccp' }],
  })
})

test('what is said of TLS asks for no less than libpq would', () => {
  const tls = (query: string) => readAddress(`postgres://db/ccp?${query}`)?.tls
  expect(tls('sslmode=disable')).toBeUndefined()
  expect(tls('ssl=require')).toEqual({ needed: true, proves: 'nothing' })
  expect(tls('sslmode=require&sslrootcert=/r')).toEqual({
    needed: true,
    proves: 'authority',
    authorities: '/r',
  })
  expect(tls('sslmode=verify-ca')).toEqual({ needed: true, proves: 'authority' })
  const host = { needed: true, proves: 'host' }
  expect(tls('sslmode=verify-full')).toEqual(host)
  expect(tls('sslrootcert=%2Fetc%2Fr%20oot.crt')).toEqual({ ...host, authorities: '/etc/r oot.crt' })
})

test('no secret is ever shown, whatever is wrong with it', () => {
  const secrets = settingNames.filter((name) => /SECRET|TOKEN|KEY|PASSWORD|_URL/i.test(name))
  const hidden = secrets.filter((name) => name !== 'SLACK_API_URL')
  fc.assert(
    fc.property(fc.subarray(hidden), fc.stringMatching(/^[a-z]{4}[0-9]{8}$/), (names, value) => {
      const given = Object.fromEntries(names.map((name) => [name, value]))
      expect(complaint(given)).not.toContain(value)
    }),
  )
})

test('.env.example and docs/settings.md list every setting there is, and no other', () => {
  const example = readFileSync('.env.example', 'utf8').matchAll(/^(\w+)=/gm)
  expect([...example].map((m) => m[1]).sort()).toEqual([...settingNames].sort())
  const page = readFileSync('docs/settings.md', 'utf8').matchAll(/^\| `(\w+)` +\|/gm)
  expect([...page].map((m) => m[1]).sort()).toEqual([...settingNames].sort())
})

test('.env.example is accepted as it is, and changes nothing', () => {
  const example = readFileSync('.env.example', 'utf8').matchAll(/^(\w+)=(.*)$/gm)
  expect(readSettings(Object.fromEntries([...example].map((m) => [m[1], m[2]])))).toEqual(readSettings({}))
})
