import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { bot } from '../../src/bot.ts'
import { openStore } from '../../src/store/connect.ts'
import type { Store } from '../../src/store/store.ts'
import { freshDatabase, type TestDatabase } from '../database.ts'
import { assistant } from './assistant.ts'
import { complaints } from './cards.ts'
import { BOT, elements, type Person, person, textOf } from './person.ts'
import { TENANT, type TeamsService, teamsService } from './service.ts'

/** The whole assistant in Teams: words in, cards out, the record in a database. */

let database: TestDatabase
let store: Store
let service: TeamsService
let house: Awaited<ReturnType<typeof assistant>>
let ana: Person
let people = 0

const DAY = '2026-03-06T15:20:00.000Z'

beforeAll(async () => {
  database = await freshDatabase('embedded')
  store = await openStore(database.where)
  service = await teamsService()
  const policy = { enrolment: 'self', officialRecord: 'elsewhere' } as const
  const hear = bot({ store, show: (...shown) => house.show(...shown), policy, code: () => '123456' })
  house = await assistant(service, hear)
})
afterAll(async () => {
  await house.stop()
  await service.stop()
  await store.close()
  await database.remove()
})
beforeEach(() => {
  ana = person(service, house.post, `Ana${people++}`)
})

const says = async (text: string, more: object = {}) => {
  expect((await ana.say(text, { timestamp: DAY, ...more })).status).toBe(200)
  await house.settled()
  return ana.reads()
}
const presses = async (label: string, values: Record<string, string> = {}) => {
  const answer = await ana.click(label, values, new Date(DAY))()
  await house.settled()
  return answer
}
const enrolled = () => says('I am an RMA, my cycle started January 1, 2025')

test('record, attest, receipt in place, progress, transcript: all of it in cards that Teams accepts', async () => {
  await enrolled()
  expect(await says('record 2 points professional education March 3-5')).toContain('2')
  const before = ana.screen().length
  await presses('Attest and record')
  expect(ana.screen()).toHaveLength(before)
  expect(ana.screen().at(-1)).toMatchObject({ replaced: 1 })
  expect(elements(ana.screen().at(-1)?.message).some(({ title }) => title === 'Attest and record')).toBe(
    false,
  )

  expect(await says('how many points do I have')).toMatch(/\b2\b/)
  await says('transcript')
  const kinds = ana
    .screen()
    .flatMap(({ message }) => (message.attachments ?? []).map(({ contentType }) => contentType))
  expect(kinds).toContain('application/vnd.microsoft.teams.card.file.consent')
  for (const { message } of ana.screen())
    for (const { contentType, content } of message.attachments ?? [])
      if (contentType.includes('adaptive')) expect(complaints(content)).toEqual([])
  expect(service.refused).toEqual([])
})

test('a click that Teams sends four times records once', async () => {
  await enrolled()
  await says('record 2 points professional education March 3-5')
  const click = ana.click('Attest and record', {}, new Date(DAY))
  await Promise.all([click(), click()])
  await house.settled()
  await Promise.all([click(), click()])
  await house.settled()
  expect(await says('how many points do I have')).toMatch(/\b2\b/)
  expect(ana.screen().filter(({ message }) => textOf(message).includes('Recorded'))).toHaveLength(1)
})

test('the form in the card changes what the card shows, in its place', async () => {
  await enrolled()
  await says('record 2 points professional education March 3-5')
  const before = ana.screen().length
  await presses('Show the card', { Points: '3' })
  expect(ana.screen()).toHaveLength(before)
  expect(ana.screen().at(-1)).toMatchObject({ replaced: 1 })
  expect(ana.reads()).toContain('3 points')
})

test('a correction in words takes the buttons from the card it outdates', async () => {
  await enrolled()
  await says('record 2 points professional education March 3-5')
  const old = ana.screen().at(-1)
  await says('3 points')
  expect(elements(old?.message).filter(({ type }) => type.startsWith('Action.'))).toEqual([])
  await presses('Attest and record')
  expect(ana.reads()).toMatch(/\b3\b/)
})

test('an edited message corrects its draft', async () => {
  await enrolled()
  await says('record 2 points professional education March 3-5', { id: 'edited' })
  await ana.does({
    type: 'messageUpdate',
    id: 'edited',
    timestamp: DAY,
    text: 'record 4 points professional education March 3-5',
    channelData: { eventType: 'editMessage', tenant: { id: TENANT } },
  })
  await house.settled()
  expect(ana.reads()).toContain('4')
})

test('installed twice, welcomed once', async () => {
  const install = { type: 'installationUpdate', action: 'add' }
  const members = { type: 'conversationUpdate', membersAdded: [{ id: ana.from.id }, { id: BOT.id }] }
  await Promise.all([ana.does(install), ana.does(members)])
  await house.settled()
  await Promise.all([ana.does(install), ana.does(members)])
  await house.settled()
  const shown = ana.screen().map(({ message }) => textOf(message))
  expect(shown.filter((text) => text === shown[0])).toHaveLength(1)
  expect(shown).toEqual([...new Set(shown)])
})

test('the same person in another tenant has another record', async () => {
  await enrolled()
  await says('record 2 points professional education March 3-5')
  await presses('Attest and record')
  const multi = await assistant(
    service,
    bot({
      store,
      show: (...shown) => house.show(...shown),
      policy: { enrolment: 'self', officialRecord: 'elsewhere' },
      code: () => '123456',
    }),
    { appType: 'MultiTenant' },
  )
  const other = person(service, multi.post, ana.name, '99999999-6a51-4a63-9d6e-0f7a3a1f9b10')
  await other.say('how many points do I have', { timestamp: DAY })
  await multi.settled()
  expect(other.reads()).not.toMatch(/\b2 of\b/)
  await multi.stop()
})

test('a title full of marks appears as it was typed', async () => {
  await enrolled()
  await says('record 2 points professional education March 3-5')
  const Title = '**Ethics** <at>all</at> [x](https://example.com)'
  await presses('Show the card', { Title })
  expect(ana.reads()).toContain(Title)
})
