import { request } from 'node:http'
import { generateKeyPair } from 'jose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Incoming } from '../../src/messages.ts'
import { assistant } from './assistant.ts'
import { person } from './person.ts'
import { APP_ID, seconds, sign, type TeamsService, teamsService } from './service.ts'

let service: TeamsService
let door: Awaited<ReturnType<typeof assistant>>
let heard: Incoming[] = []

const printed: unknown[] = []
const print = { error: console.error, warn: console.warn, log: console.log }
beforeAll(async () => {
  for (const kind of ['error', 'warn', 'log'] as const) console[kind] = (...said) => void printed.push(said)
  service = await teamsService()
  door = await assistant(service, async (incoming) => void heard.push(incoming))
})
afterAll(async () => {
  await door.stop()
  await service.stop()
  Object.assign(console, print)
})
beforeEach(() => {
  heard = []
})

const hello = () => person(service, door.post, 'Ana').activity({ type: 'message', text: 'hello' })
const withToken = (token: string) => door.post(hello(), { authorization: `Bearer ${token}` })

test('what Teams has signed is heard', async () => {
  expect((await door.post(hello())).status).toBe(200)
  expect(heard).toMatchObject([{ words: 'hello' }])
})

const forged = async () =>
  sign((await generateKeyPair('RS256')).privateKey, { serviceurl: service.serviceUrl })
const unsigned = async () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = {
    iss: 'https://api.botframework.com',
    aud: APP_ID,
    exp: seconds() + 600,
    serviceurl: service.serviceUrl,
  }
  return `${part({ alg: 'none', kid: 'key-1' })}.${part(claims)}.`
}
const refused: [string, () => Promise<string>][] = [
  ['is rubbish', async () => 'rubbish'],
  ['has expired', () => service.token({ exp: seconds() - 600, nbf: seconds() - 1200 })],
  ['is not valid yet', () => service.token({ nbf: seconds() + 3600 })],
  ['is for another app', () => service.token({ aud: '11111111-1111-1111-1111-111111111111' })],
  ['is from another issuer', () => service.token({ iss: 'https://example.com' })],
  ['is for another service address', () => service.token({ serviceurl: 'https://example.com/' })],
  ['names no service address', () => service.token({ serviceurl: undefined })],
  [
    'is signed with an unknown key',
    () => sign(service.privateKey, { serviceurl: service.serviceUrl }, 'key-2'),
  ],
  ['is signed with a forged key', forged],
  ['is not signed at all (alg none)', unsigned],
]
test.each(refused)(
  'a stranger whose token %s gets 401, is not heard and prints nothing',
  async (_, token) => {
    expect((await withToken(await token())).status).toBe(401)
    expect(printed).toEqual([])
    expect(heard).toEqual([])
  },
)

test('a channel that the key is not endorsed for is not heard', async () => {
  expect((await door.post({ ...hello(), channelId: 'directline' })).status).toBe(403)
  expect(heard).toEqual([])
})

const knock = (init: RequestInit) => fetch(`${door.url}/api/messages`, { method: 'POST', ...init })
const json = { 'content-type': 'application/json' }

test('the cheap questions come first: method, content type, bearer, size, shape', async () => {
  const authorization = `Bearer ${await service.token()}`
  expect((await knock({ method: 'GET' })).status).toBe(405)
  expect((await knock({ headers: { 'content-type': 'text/plain', authorization }, body: '{}' })).status).toBe(
    415,
  )
  expect((await knock({ headers: json, body: '{}' })).status).toBe(401)
  expect((await knock({ headers: { ...json, authorization }, body: 'x'.repeat(300_000) })).status).toBe(413)
  expect((await knock({ headers: { ...json, authorization }, body: '{"type"' })).status).toBe(400)
  expect((await knock({ headers: { ...json, authorization }, body: '[]' })).status).toBe(400)
})

test('an activity without a type is refused and the assistant lives on', async () => {
  expect((await door.post({ ...hello(), type: undefined })).status).toBe(400)
  expect((await door.post(hello())).status).toBe(200)
})

test('an app registered for one tenant does not hear another', async () => {
  const stranger = person(service, door.post, 'Ben', '99999999-6a51-4a63-9d6e-0f7a3a1f9b10')
  expect((await stranger.say('hello')).status).toBe(403)
  expect(heard).toEqual([])
})

test('without an app id there is no door', async () => {
  const none = await assistant(service, async () => undefined, { appId: '' })
  expect((await none.post(hello())).status).toBe(404)
  await none.stop()
})

test('in local mode this machine is heard without a token, and nobody is answered elsewhere', async () => {
  const local = await assistant(service, async (incoming) => void heard.push(incoming), { local: true })
  const unsigned = { authorization: '' }
  expect((await local.post(hello(), unsigned)).status).toBe(200)
  expect((await local.post({ ...hello(), serviceUrl: 'https://example.com/' }, unsigned)).status).toBe(403)
  expect(await asked(local.url, 'rebound.example.com')).toBe(403)
  expect(heard).toHaveLength(1)
  await local.stop()
})

/** The status for a page whose own name leads to the loopback address; fetch does not let the host be set. */
const asked = (url: string, host: string): Promise<number | undefined> =>
  new Promise((answered) => {
    const headers = { 'content-type': 'application/json', host }
    request(`${url}/api/messages`, { method: 'POST', headers }, ({ statusCode }) => answered(statusCode)).end(
      '{}',
    )
  })
