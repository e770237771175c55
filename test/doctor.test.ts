import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkDatabase, checkMail, checkTimeZones } from '../src/admin/check-machine.ts'
import { checkSlack, checkTeams } from '../src/admin/check-platforms.ts'
import type { Desk } from '../src/admin/command.ts'
import { doctor } from '../src/admin/doctor.ts'
import type { Finding } from '../src/admin/finding.ts'
import { readSettings } from '../src/settings.ts'
import { connect } from '../src/store/connect.ts'
import { installationsOn } from '../src/store/installations.ts'
import { safeWith } from '../src/store/secrets.ts'
import { openServer } from '../src/store/server.ts'
import { freshDatabase, type TestDatabase } from './database.ts'
import { type StandIn, standIn } from './slack/standin.ts'
import { APP_ID, TENANT, type TeamsService, teamsService } from './teams/service.ts'

let where: TestDatabase
let slack: StandIn
let teams: TeamsService
let mail: { address: string; close: () => void }
/** A port that nobody listens on. */
let nowhere = 0

beforeAll(async () => {
  where = await freshDatabase('postgres')
  slack = await standIn()
  teams = await teamsService()
  mail = await mailServer()
  nowhere = await portOf(createServer(), true)
})
afterAll(async () => {
  mail.close()
  await teams.stop()
  await slack.close()
  await where.remove()
})

async function portOf(server: ReturnType<typeof createServer>, close = false): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (close) await new Promise((closed) => server.close(closed))
  return typeof address === 'object' && address ? address.port : 0
}

/** It takes mail from ana, whose password is right, and from nobody else. */
async function mailServer() {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) =>
      username === 'ana' && password === 'right'
        ? done(null, { user: username })
        : done(new Error('Authentication credentials invalid')),
  })
  const port = await portOf(server.server)
  return { address: `127.0.0.1:${port}`, close: () => server.close() }
}

const desk = (environment: Record<string, string>): Desk => ({
  settings: readSettings(environment),
  database: () => Promise.reject(new Error('the doctor changes nothing, so it does not migrate either')),
  now: () => '2026-03-06T15:20:00.000Z',
  progress: () => {},
})

const secret = '0123456789abcdef0123456789abcdef'
const workspace = (more: Record<string, string> = {}) =>
  desk({ SLACK_API_URL: slack.url, SLACK_SIGNING_SECRET: secret, SLACK_BOT_TOKEN: 'xoxb-one', ...more })

/** What is bad, as its mending is told. */
const mends = (findings: Finding[]) =>
  findings.filter(({ state }) => state === 'bad').map(({ what, mend }) => `${what} – ${mend}`)

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'))

test('Slack: a good token with every scope is good, and a missing scope is named', async () => {
  const [missing, ...rest]: string[] = manifest.oauth_config.scopes.bot
  for (const scope of rest) slack.scopes.add(scope)
  const lacking = await checkSlack(workspace())
  expect(lacking).toContainEqual(expect.objectContaining({ state: 'bad', found: `missing ${missing}` }))
  expect(mends(lacking)).toEqual(['Slack scopes – Put manifest.json into the app, then install it again.'])
  slack.scopes.add(missing ?? '')
  expect(mends(await checkSlack(workspace()))).toEqual([])
})

test.each([
  ['a revoked token', {}, 'SLACK_BOT_TOKEN: install the app again and copy its bot token.', 'token_revoked'],
  ['a foreign token', { SLACK_BOT_TOKEN: 'xoxb-two' }, 'SLACK_BOT_TOKEN: install the app again'],
  ['a secret cut short', { SLACK_SIGNING_SECRET: '0123456789abcdef' }, 'SLACK_SIGNING_SECRET: copy it'],
  ['a dead address', { SLACK_API_URL: 'http://127.0.0.1:9/' }, 'check SLACK_API_URL'],
])('Slack: %s is told with what to do', async (_, given, mend, fault?: string) => {
  if (fault) slack.failing('auth.test', { error: fault })
  const [only, ...more] = mends(await checkSlack(workspace(given)))
  expect(only).toContain(mend)
  expect(more).toEqual([])
})

test('Slack: an app token and a client are tried as well, and the client that is refused is named', async () => {
  const socket = { SLACK_API_URL: slack.url, SLACK_BOT_TOKEN: 'xoxb-one', SLACK_APP_TOKEN: 'xapp-1' }
  expect(mends(await checkSlack(desk(socket)))).toEqual([])
  slack.failing('apps.connections.open', { error: 'not_allowed_token_type' })
  expect(mends(await checkSlack(desk(socket)))[0]).toContain('connections:write')
  const many = desk({
    SLACK_API_URL: slack.url,
    SLACK_SIGNING_SECRET: secret,
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 's',
    SLACK_STATE_SECRET: 's',
    DATA_KEY: key(1),
  })
  expect(mends(await checkSlack(many))).toEqual([])
  slack.failing('oauth.v2.access', { error: 'bad_client_secret' })
  expect(mends(await checkSlack(many))[0]).toContain('SLACK_CLIENT_SECRET')
})

const app = () =>
  desk({
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: 'p',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: TENANT,
  })

test('Teams: app id and password are tried where tokens are given, and each refusal says what to mend', async () => {
  const at = { login: teams.endpoints.login, keys: teams.endpoints.openId }
  expect(await checkTeams(app(), at)).toEqual([
    { what: 'Teams', state: 'good', found: 'app id and password are accepted' },
  ])
  for (const [code, name] of [
    [7000215, 'MicrosoftAppPassword: copy the value'],
    [7000222, 'MicrosoftAppPassword: the client secret has expired'],
    [700016, 'MicrosoftAppId'],
    [90002, 'MicrosoftAppTenantId'],
    [1, 'MicrosoftAppId, MicrosoftAppPassword'],
  ] as const) {
    teams.turnedAway.splice(0, 1, code)
    const [only, ...more] = mends(await checkTeams(app(), at))
    expect(only).toContain(name)
    expect(more).toEqual([])
  }
  teams.turnedAway.length = 0
  const cut = { login: 'http://127.0.0.1:9', keys: 'http://127.0.0.1:9/keys' }
  expect(mends(await checkTeams(app(), cut))).toHaveLength(2)
})

test.each([
  ['the right password', 'smtp://ana:right@', undefined],
  ['a wrong password', 'smtp://ana:wrong@', 'mail – SMTP_URL: user or password is not accepted.'],
  ['the wrong kind of connection', 'smtps://ana:right@', 'mail – SMTP_URL: check scheme'],
  [
    'no TLS where it must be',
    'smtp://ana:right@',
    'mail – SMTP_URL: the server offers no TLS',
    '?requireTLS=true',
  ],
  ['a host that is not', 'smtp://ana:right@mail.invalid:', 'mail – SMTP_URL: there is no such host', ''],
])('mail: %s', async (_, before, mend, more?: string) => {
  const at = before.endsWith(':') ? '25' : mail.address
  const letters = desk({ SMTP_URL: before + at + (more ?? ''), MAIL_FROM: 'ccp@example.org' })
  const told = mends(await checkMail(letters))
  expect(told).toEqual(mend ? [expect.stringContaining(mend)] : [])
  expect(JSON.stringify(told)).not.toMatch(/right|wrong/)
})

const onServer = (change: (address: URL) => void) => {
  const address = new URL(where.where)
  change(address)
  return desk({ DATABASE_URL: address.href })
}

test('the database: one that is in step is good, one that is away, unknown or strange to us says what to do', async () => {
  expect(mends(await checkDatabase(onServer(() => {})))).toEqual([])
  const away = onServer((address) => {
    address.port = String(nowhere)
  })
  expect(mends(await checkDatabase(away))[0]).toContain('check host and port')
  const unknown = onServer((address) => {
    address.pathname = '/nobody'
  })
  expect(mends(await checkDatabase(unknown))[0]).toContain('the server has no such database')
  const two = desk({ DATABASE_URL: `postgres://postgres@127.0.0.1:${nowhere},127.0.0.1:${nowhere}/ccp` })
  expect(mends(await checkDatabase(two))[0]).toContain('make one of them the primary')
  const { port, pathname } = new URL(where.where)
  const half = `postgres://postgres@127.0.0.1:${nowhere},127.0.0.1:${port}${pathname}`
  const findings = await checkDatabase(desk({ DATABASE_URL: half }))
  expect(mends(findings)).toEqual([
    `127.0.0.1:${nowhere} – DATABASE_URL: mend this host before it is needed.`,
  ])
  expect(findings).toContainEqual(expect.objectContaining({ found: 'is the primary' }))
  const covered = desk({ DATABASE_URL: `${where.where}?sslmode=require` })
  expect(mends(await checkDatabase(covered))[0]).toContain('give the server a certificate')
  const strange = desk({ DATABASE_URL: `postgres://postgres@127.0.0.1:${nowhere},127.0.0.1:${port}/nobody` })
  expect(mends(await checkDatabase(strange))[0]).toContain('the server has no such database')
})

test.each(['/proc/ccp', 'package.json/ccp'])(
  'the database: a folder that cannot be made is told before a start needs it: %s',
  async (DATA_DIR) => {
    const [only, ...more] = await checkDatabase(desk({ DATA_DIR }))
    expect(only).toMatchObject({
      state: 'bad',
      found: expect.stringContaining(`kept in ${DATA_DIR} (E`),
    })
    expect(more).toEqual([])
  },
)

test('the database: a folder that can be made is good, and is not made', async () => {
  const DATA_DIR = join(mkdtempSync(join(tmpdir(), 'ccp-doctor-')), 'new', 'data')
  expect(mends(await checkDatabase(desk({ DATA_DIR })))).toEqual([])
  expect(readdirSync(dirname(dirname(DATA_DIR)))).toEqual([])
})

test('the database: a user who may not bring the migrations is told before a start needs them', async () => {
  const other = await freshDatabase('postgres')
  const { ask, close } = openServer(other.where)
  const reader = `reader_${nowhere}`
  await ask(`create role ${reader} login password 'r'`)
  const address = new URL(other.where)
  Object.assign(address, { username: reader, password: 'r' })
  expect(mends(await checkDatabase(desk({ DATABASE_URL: address.href })))).toEqual([
    expect.stringContaining('database – DATABASE_URL: its user may not read what is there'),
  ])
  await ask('drop schema drizzle cascade')
  expect(mends(await checkDatabase(desk({ DATABASE_URL: address.href })))).toEqual([
    expect.stringContaining('migrations – DATABASE_URL: make its user the owner of the database'),
  ])
  await ask(`drop role ${reader}`)
  await close()
  await other.remove()
})

test('the database: migrations behind are the next start’s business, migrations ahead are told, and neither is changed', async () => {
  const other = await freshDatabase('postgres')
  const { ask, close } = openServer(other.where)
  const table = 'drizzle.__drizzle_migrations'
  await ask(`create table kept as select * from ${table}`)
  await ask(`delete from ${table} where id = (select max(id) from ${table})`)
  const findings = await checkDatabase(desk({ DATABASE_URL: other.where }))
  expect(findings[1]).toMatchObject({
    state: 'good',
    found: expect.stringContaining('the next start brings the rest'),
  })
  expect(mends(findings)).toEqual([])
  await ask(`insert into ${table} (hash, created_at) values ('a', 1), ('b', 2), ('c', 3)`)
  const ahead = mends(await checkDatabase(desk({ DATABASE_URL: other.where })))
  expect(ahead).toEqual(['migrations – The database is newer: start the newer version.'])
  await close()
  await other.remove()
})

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64')

test('a DATA_KEY that does not open a workspace’s tokens is told, and one that does is not', async () => {
  const handle = await connect(where.where)
  const installed = { team: 'T1', botToken: 'xoxb-1', botUser: 'U1', scopes: [] }
  await installationsOn(handle, safeWith([Buffer.alloc(32, 1)])).store(installed)
  await handle.close()
  const keyed = (DATA_KEY: string) => checkDatabase(desk({ DATABASE_URL: where.where, DATA_KEY }))
  expect(mends(await keyed(key(1)))).toEqual([])
  expect(mends(await keyed(`${key(2)},${key(1)}`))).toEqual([])
  const [only] = mends(await keyed(key(2)))
  expect(only).toContain('DATA_KEY: add the key that they were encrypted with behind the first')
})

test('time zones of this very Node are known', async () => {
  expect(mends(await checkTimeZones())).toEqual([])
})

test('the whole of it says yes to nothing set but a database, and no with how many to mend', async () => {
  const fine = await doctor.run(desk({ DATABASE_URL: where.where }), { arguments: [], options: {} })
  expect(fine.lines.filter((line) => line.startsWith('✗'))).toEqual([])
  slack.tokens.delete('xoxb-one')
  const both = { ...workspace().settings, database: where.where }
  const told = await doctor.run({ ...workspace(), settings: both }, { arguments: [], options: {} })
  expect(told).toMatchObject({ ok: false })
  expect(told.lines.at(-1)).toBe('1 to mend.')
})
