import { request } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { troubleOf } from '../../src/adapter.ts'
import type { Card, Incoming } from '../../src/messages.ts'
import type { Address, Shown } from '../../src/model.ts'
import { assistant } from './assistant.ts'
import { attachment } from './cards.ts'
import { BOT, elements, type Person, person } from './person.ts'
import { TENANT, type TeamsService, teamsService } from './service.ts'

let service: TeamsService
let house: Awaited<ReturnType<typeof assistant>>
let ana: Person
let heard: Incoming[] = []
/** What the assistant does with a message; a test may say otherwise. */
let then: (incoming: Incoming) => Promise<unknown>

const confirm: Card = {
  summary: 'Professional education, 2 points',
  parts: [
    { kind: 'text', text: 'Professional education · 2 points' },
    {
      kind: 'buttons',
      buttons: [{ label: 'Attest and record', press: { kind: 'attest', draft: 'd1' }, style: 'primary' }],
    },
  ],
}
const receipt: Card = { summary: 'Recorded', parts: [{ kind: 'text', text: 'Recorded.' }] }

const converse = async (incoming: Incoming): Promise<unknown> => {
  if ('press' in incoming) return house.show(incoming.from, receipt, incoming.card)
  return house.show(incoming.from, confirm)
}

beforeEach(async () => {
  heard = []
  then = converse
  service = await teamsService()
  house = await assistant(service, async (incoming) => {
    heard.push(incoming)
    await then(incoming)
  })
  ana = person(service, house.post, 'Ana')
})
afterEach(async () => {
  await house.stop()
  await service.stop()
})

const settled = () => house.settled()

test('words arrive with who said them, in which zone and language, and the way back', async () => {
  await ana.say('record 2 points', { timestamp: '2026-03-06T15:20:00.123Z' })
  expect(heard).toEqual([
    {
      id: `teams:${ana.chat}:Ana-1`,
      from: {
        platform: 'teams',
        user: `${TENANT}/aad-Ana`,
        ref: expect.objectContaining({ bot: BOT, user: ana.from, serviceUrl: service.serviceUrl }),
      },
      name: 'Ana',
      timeZone: 'America/Chicago',
      language: 'en-US',
      at: '2026-03-06T15:20:00.123Z',
      words: 'record 2 points',
    },
  ])
})

const directory = {
  tenantId: TENANT,
  userRole: 'user',
  name: 'Ana Sample',
  userPrincipalName: 'ana@lab.example',
}

test.each([
  ['her own address', { email: 'ana.sample@lab.example' }, 'ana.sample@lab.example'],
  ['no mail, but a sign-in name', {}, 'ana@lab.example'],
  [
    'an address in a domain that the tenant need not own',
    { email: 'ana@hospital.example' },
    'ana@lab.example',
  ],
  ['a guest', { userPrincipalName: 'ana_lab.example#EXT#@other.example', userRole: 'guest' }, undefined],
  ['somebody of another tenant', { tenantId: 'another' }, undefined],
])('the directory names %s: only what the tenant vouches for counts as verified', async (_, about, email) => {
  service.members.set(ana.from.id, { ...directory, ...about })
  await ana.say('hello')
  expect(heard[0]?.name).toBe('Ana Sample')
  expect(heard[0]?.email).toBe(email)
})

test('when the directory does not answer, she is heard all the same', async () => {
  await ana.say('hello')
  expect(heard).toMatchObject([{ words: 'hello', name: 'Ana' }])
})

test('the receipt takes the place of the card that was pressed', async () => {
  await ana.say('record 2 points')
  await settled()
  const { body } = await ana.press('Attest and record')
  expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
  await settled()
  expect(ana.screen()).toMatchObject([{ replaced: 1, message: { summary: 'Recorded' } }])
  expect(heard[1]).toMatchObject({
    press: { kind: 'attest', draft: 'd1' },
    card: { ref: { activity: 'activity-1' } },
  })
})

test('a client without Action.Execute presses the same', async () => {
  await ana.say('record 2 points')
  await settled()
  await ana.submit('Attest and record')
  await settled()
  expect(heard[1]).toMatchObject({ press: { kind: 'attest', draft: 'd1' } })
  expect(ana.reads()).toBe('Recorded.')
})

test('a click sent again with other timestamps is heard once, and answered the same', async () => {
  await ana.say('record 2 points')
  await settled()
  const click = ana.click('Attest and record', {}, new Date('2026-03-06T15:20:58Z'))
  const answers = await Promise.all([click(), click(), click(), click()])
  expect(heard.filter((one) => 'press' in one)).toHaveLength(1)
  for (const answer of answers) expect(answer).toEqual(answers[0])
})

test('in another process as well a click sent again has the id of the first', async () => {
  await ana.say('record 2 points')
  await settled()
  const other = await assistant(service, async (incoming) => void heard.push(incoming))
  const click = ana.click('Attest and record', {}, new Date('2026-03-06T15:20:10Z'))
  await click()
  const again = person(service, other.post, 'Ana').click(
    'Attest and record',
    {},
    new Date('2026-03-06T15:20:13Z'),
  )
  await again()
  const presses = heard.filter((one) => 'press' in one)
  expect(presses).toHaveLength(2)
  expect(presses[0]?.id).toBe(presses[1]?.id)
  await other.stop()
})

test('a message sent again is heard once', async () => {
  const message = ana.activity({ type: 'message', text: 'record 2 points' })
  await Promise.all([house.post(message), house.post(message)])
  await house.post(message)
  expect(heard).toHaveLength(1)
})

test('what could not be kept is told to Teams, and heard when it comes again', async () => {
  const message = ana.activity({ type: 'message', text: 'record 2 points' })
  then = () => Promise.reject(new Error('the database is away'))
  expect((await house.post(message)).status).toBe(500)
  then = converse
  expect((await house.post(message)).status).toBe(200)
  expect(heard).toHaveLength(2)
})

test('a press that could not be kept gets words, not an error of Teams', async () => {
  await ana.say('record 2 points')
  await settled()
  then = () => Promise.reject(new Error('the database is away'))
  const { status, body } = await ana.press('Attest and record')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: expect.stringContaining('press once more'),
  })
})

test('no turn waits for an outside call: it is answered while the card is still on its way', async () => {
  const arrived = Promise.withResolvers<void>()
  then = async (incoming) => {
    const shown = house.show(incoming.from, confirm)
    await arrived.promise
    return shown
  }
  expect((await ana.say('record 2 points')).status).toBe(200)
  arrived.resolve()
})

test('a turn that takes too long is answered within two seconds all the same', async () => {
  const done = Promise.withResolvers<void>()
  then = () => done.promise
  const began = performance.now()
  expect((await ana.say('record 2 points')).status).toBe(200)
  expect(performance.now() - began).toBeLessThan(2_000)
  done.resolve()
})

test('every invoke has a body, even one that is not ours', async () => {
  for (const value of [{}, { action: { verb: 'press', data: { card: 'x', press: { kind: 'nonsense' } } } }]) {
    const { status, body } = await ana.does({ type: 'invoke', name: 'adaptiveCard/action', value })
    expect(status).toBe(200)
    expect(body).toMatchObject({ statusCode: 200, value: expect.stringContaining('help') })
  }
  expect(heard).toEqual([])
})

test('an installation is announced by two events, repeatedly, and heard once', async () => {
  const install = { type: 'installationUpdate', action: 'add' }
  const members = { type: 'conversationUpdate', membersAdded: [{ id: ana.from.id }, { id: BOT.id }] }
  await Promise.all([ana.does(install), ana.does(members), ana.does(install), ana.does(members)])
  await ana.does({ type: 'conversationUpdate', membersAdded: [{ id: ana.from.id }] })
  expect(heard).toMatchObject([{ joined: true, id: `teams:${ana.chat}:joined` }])
})

test('an uninstallation is heard', async () => {
  await ana.does({ type: 'installationUpdate', action: 'remove' })
  expect(heard).toMatchObject([{ left: true }])
})

test('an edited message is a new version of the first, a deleted one takes it back', async () => {
  await ana.say('record 2 points', { id: 'm1' })
  await ana.does({
    type: 'messageUpdate',
    id: 'm1',
    text: 'record 3 points',
    channelData: { eventType: 'editMessage', tenant: { id: TENANT } },
  })
  await ana.does({
    type: 'messageDelete',
    id: 'm1',
    channelData: { eventType: 'softDeleteMessage', tenant: { id: TENANT } },
  })
  const first = `teams:${ana.chat}:m1`
  expect(heard).toMatchObject([{ id: first }, { words: 'record 3 points', edits: first }, { deletes: first }])
  expect(new Set(heard.map(({ id }) => id)).size).toBe(3)
})

const CHANNEL = '19:team@thread.tacv2;messageid=1'
const inChannel = (text: string, mentioned = true) => ({
  type: 'message',
  text,
  conversation: { id: CHANNEL, conversationType: 'channel', tenantId: TENANT },
  entities: mentioned ? [{ type: 'mention', text: '<at>CE Record</at>', mentioned: BOT }] : [],
})

test('in a channel: heard when mentioned, the mention left out, answered in private, one neutral line for the others', async () => {
  service.knows(CHANNEL)
  await ana.does(inChannel('<at>CE Record</at> how many points have I?'))
  await ana.does(inChannel('how many points have I?', false))
  await settled()
  expect(heard).toMatchObject([{ words: 'how many points have I?' }])
  expect(service.in(CHANNEL).map(({ message }) => message.text)).toEqual([
    'I have answered you in our private chat.',
  ])
  expect(ana.screen()).toHaveLength(1)
  expect(heard[0]?.from.ref).toMatchObject({ conversation: { id: ana.chat, conversationType: 'personal' } })
})

test('asked in a channel by somebody who has not added the assistant, it says so and hears nothing', async () => {
  service.knows(CHANNEL)
  service.refuse('POST', { status: 403, body: { error: { code: 'ForbiddenOperationException' } } })
  await ana.does(inChannel('<at>CE Record</at> how many points have I?'))
  await settled()
  expect(heard).toEqual([])
  expect(service.in(CHANNEL).map(({ message }) => message.text)).toEqual([
    expect.stringContaining('only in private'),
  ])
})

test('what is typed arrives as typed: entities as characters, other people by their names', async () => {
  await ana.say('<at>CE Record</at> 2 pts&nbsp;&lt;b&gt; with <at>Ben</at>', {
    entities: [{ type: 'mention', text: '<at>CE Record</at>', mentioned: BOT }],
  })
  expect(heard).toMatchObject([{ words: '2 pts <b> with Ben' }])
})

const address = (): Address => heard[0]?.from ?? { platform: 'teams', user: 'nobody' }
const showing = async (card: Card, instead?: Shown) => {
  if (heard.length === 0) {
    then = async () => undefined
    await ana.say('hello')
  }
  return house.show(address(), card, instead)
}
const troubleIn = (work: Promise<unknown>) => work.then(() => 'none', troubleOf)
const refusing = async (status: number, code?: string, headers?: Record<string, string>) => {
  await showing(receipt)
  service.refuse('POST', {
    status,
    ...(code ? { body: { error: { code } } } : {}),
    ...(headers ? { headers } : {}),
  })
  return troubleIn(showing(receipt))
}

test('who has blocked the assistant, uninstalled it or is gone cannot be reached', async () => {
  expect(await refusing(403, 'MessageWritesBlocked')).toEqual({ kind: 'unreachable', reason: 'blocked' })
  expect(await refusing(403, 'ForbiddenOperationException')).toEqual({
    kind: 'unreachable',
    reason: 'uninstalled',
  })
  expect(await refusing(404, 'ConversationNotFound')).toEqual({ kind: 'unreachable', reason: 'not-found' })
})

test('when Teams asks for patience, it is later, by as much as Teams says; and nothing was sent twice', async () => {
  expect(await refusing(429, 'Throttled', { 'retry-after': '17' })).toEqual({ kind: 'later', seconds: 17 })
  expect(await refusing(500)).toMatchObject({ kind: 'later' })
  expect(ana.screen()).toHaveLength(2)
})

test.each([412, 502, 504])('after %i it is tried again at once', async (status) => {
  expect(await refusing(status)).toBe('none')
  expect(ana.screen()).toHaveLength(2)
})

test('when a card cannot be replaced any more, a new one is shown', async () => {
  const first = await showing(confirm)
  service.refuse('PUT', { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } })
  const second = await showing(receipt, first)
  expect(ana.screen()).toHaveLength(2)
  expect(second.ref).not.toEqual(first.ref)
})

test('ten messages at once keep to what Teams allows, in their order', async () => {
  const all = Array.from({ length: 10 }, (_, at) => ({ summary: `card ${at}`, parts: [] }))
  await showing(receipt)
  await Promise.all(all.map((card) => showing(card)))
  expect(service.refused).toEqual([])
  expect(
    ana
      .screen()
      .slice(1)
      .map(({ message }) => message.summary),
  ).toEqual(all.map(({ summary }) => summary))
})

test('a person in two tenants is two persons', async () => {
  const multi = await assistant(service, async (incoming) => void heard.push(incoming), {
    appType: 'MultiTenant',
  })
  const elsewhere = '99999999-6a51-4a63-9d6e-0f7a3a1f9b10'
  await person(service, multi.post, 'Ana').say('hello')
  await person(service, multi.post, 'Ana', elsewhere).say('hello')
  expect(heard.map(({ from }) => from.user)).toEqual([`${TENANT}/aad-Ana`, `${elsewhere}/aad-Ana`])
  await multi.stop()
})

const transcript: Card = { ...receipt, files: [attachment('transcript.csv', 'points\n2')] }
const offered = () => ana.screen().at(-1)?.message.attachments?.[0]
const decide = (action: string, uploadUrl?: string) => {
  const context = offered()?.content.acceptContext
  const replyToId = ana.screen().at(-1)?.id
  const uploadInfo = {
    uploadUrl,
    contentUrl: 'https://files.example.com/1',
    name: 'transcript.csv',
    uniqueId: 'u1',
    fileType: 'csv',
  }
  return () =>
    ana.does({
      type: 'invoke',
      name: 'fileConsent/invoke',
      replyToId,
      value: { action, context, ...(uploadUrl ? { uploadInfo } : {}) },
    })
}

test('a document is offered, and uploaded when she says yes, once, though Teams cannot take the offer away', async () => {
  await showing(transcript)
  expect(offered()).toMatchObject({
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name: 'transcript.csv',
    content: { sizeInBytes: 8 },
  })
  const accept = decide('accept', `${service.url}/upload/1`)
  expect((await accept()).status).toBe(200)
  await accept()
  await settled()
  expect(service.uploads.map(({ bytes, range }) => [bytes.toString(), range])).toEqual([
    ['points\n2', 'bytes 0-7/8'],
  ])
  expect(offered()).toMatchObject({
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    contentUrl: 'https://files.example.com/1',
  })
})

test('a document that she declines, or whose upload fails, is said not to be there', async () => {
  await showing(transcript)
  await decide('decline')()
  await settled()
  expect(ana.reads()).toContain('was not saved')
  await showing(transcript)
  await decide('accept', `${service.url}/upload/full`)()
  await settled()
  expect(ana.reads()).toContain('could not be saved')
})

test('a document that is no longer held is asked for again; nobody else can take it', async () => {
  await showing(transcript)
  const taken = decide('accept', `${service.url}/upload/1`)
  const context = offered()?.content.acceptContext
  const ben = person(service, house.post, 'Ben')
  await ben.does({
    type: 'invoke',
    name: 'fileConsent/invoke',
    value: { action: 'accept', context },
  })
  await settled()
  expect(ben.reads()).toContain('no longer held')
  expect(service.uploads).toEqual([])
  await taken()
  await settled()
  expect(service.uploads).toHaveLength(1)
})

test('a link to a document begins with the address that Teams itself came by, whatever host a stranger names', async () => {
  await showing(receipt)
  const forged = { 'content-type': 'application/json', authorization: 'Bearer forged', host: 'evil.example' }
  const activity = JSON.stringify(ana.activity({ type: 'message', text: 'hello' }))
  const status = await new Promise<number | undefined>((answered) =>
    request(`${house.url}/api/messages`, { method: 'POST', headers: forged }, ({ statusCode }) =>
      answered(statusCode),
    ).end(activity),
  )
  expect(status).toBe(401)
  service.refuse('POST', { status: 400, body: { error: { code: 'BadArgument' } } }, 1)
  await showing(transcript)
  const [opens] = elements(offered()?.content).filter(({ type }) => type === 'Action.OpenUrl')
  expect(String(opens?.url)).toContain(`//${new URL(house.url).host}/teams/files/`)
})

test('where consent is refused, a signed link opens the document, and only that', async () => {
  await showing(receipt)
  service.refuse('POST', { status: 400, body: { error: { code: 'BadArgument' } } }, 1)
  await showing(transcript)
  const [opens] = elements(offered()?.content).filter(({ type }) => type === 'Action.OpenUrl')
  const link = String(opens?.url).replace('https:', 'http:')
  const found = await fetch(link)
  expect(await found.text()).toBe('points\n2')
  expect(found.headers.get('content-disposition')).toContain('attachment')
  expect((await fetch(link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).status).toBe(404)
  expect((await fetch(link.replace(/\/\d+\//, '/9999999999999/'))).status).toBe(404)
})
