import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Show } from '../../src/adapter.ts'
import { bot } from '../../src/bot.ts'
import type { Incoming } from '../../src/messages.ts'
import { openStore } from '../../src/store/connect.ts'
import type { Store } from '../../src/store/store.ts'
import { freshDatabase, type TestDatabase } from '../database.ts'
import { buttonsIn, seen } from './judge.ts'
import { direct, openWorkspace, pressIn, pressOn, shortcut, submission, type Workspace } from './workspace.ts'

/** The whole assistant, from a signed request through the database to what a person sees. */

let database: TestDatabase
let store: Store
let workspace: Workspace

beforeEach(async () => {
  database = await freshDatabase('embedded')
  store = await openStore(database.where)
  workspace = await openWorkspace({ hear: assistant })
  await says('RMA, my cycle began January 1, 2024', '1772810000.000100')
})
afterEach(async () => {
  await workspace.close()
  await store.close()
  await database.remove()
  expect(workspace.api.refused).toEqual([])
  expect(workspace.problems).toEqual([])
})

const assistant = (incoming: Incoming, show: Show): Promise<void> =>
  bot({ store, show, policy: { enrolment: 'self', officialRecord: 'elsewhere' }, code: () => '123456' })(
    incoming,
  )

/** Sends, and waits until a card more stands there or one has changed. */
async function after(send: () => Promise<unknown>): Promise<void> {
  const { api, until } = workspace
  const before = JSON.stringify(api.messages)
  await send()
  await until(() => JSON.stringify(api.messages) !== before)
}
const says = (words: string, ts: string, more: object = {}): Promise<void> =>
  after(() => workspace.event(direct(words, ts, more)))

const last = () => {
  const message = workspace.api.messages.at(-1)
  if (!message) throw new Error('nothing stands there')
  return message
}
const presses = (label: string, at = last()): Promise<void> =>
  after(() => workspace.interact(pressOn(workspace.api, at, label)))
const labels = (blocks: unknown): string[] => buttonsIn(blocks).map(({ text }) => text.text)

const T = '1772810400.000100'
const record = 'record 2 points professional education March 3–5 for CPR'

test('what is said becomes a card, the card a receipt in its place', async () => {
  await says(record, T)
  const card = last()
  expect(seen(card.blocks)).toContain('I attest')
  expect(labels(card.blocks)).toContain('Attest and record')
  await presses('Attest and record')
  expect(last().ts).toBe(card.ts)
  expect(seen(last().blocks)).toContain('2 of 30')
  expect(labels(last().blocks)).not.toContain('Attest and record')
})

test('a message and a press that Slack delivers again act once', async () => {
  await says(record, T)
  const press = pressOn(workspace.api, last(), 'Attest and record')
  await after(() => workspace.interact(press))
  await workspace.interact(press)
  await workspace.event(direct(record, T))
  await says('how many points do I have?', '1772810600.000100')
  expect(seen(last().blocks)).toMatch(/\b2 of 30\b/)
})

test('an edit of the message behind an open card changes what is attested, and the old card cannot be', async () => {
  await says(record, T)
  const edited = {
    ...direct('', '1772810450.000100', { subtype: 'message_changed', user: undefined }),
    message: { ts: T, user: 'U1', text: record.replace('2', '3') },
    previous_message: { ts: T, user: 'U1', text: record },
  }
  await after(() => workspace.event(edited))
  const { api, until } = workspace
  await until(
    () => api.messages.filter(({ blocks }) => labels(blocks).includes('Attest and record')).length === 1,
  )
  const open = await until(() =>
    api.messages.find(({ blocks }) => labels(blocks).includes('Attest and record')),
  )
  expect(seen(open.blocks)).toContain('3 points')
})

test('a hostile title appears as it was typed', async () => {
  const { api, interact, until } = workspace
  const title = '<!channel> *bold* _it_ `code` <@U2> &amp; <https://example.org|here>'
  await interact(shortcut(api))
  const { id } = await until(() => [...api.views.values()].find(({ view }) => view.submit))
  const typed = { category: 'professional-education', points: '2', start: '2026-03-03', title }
  await after(() => interact(submission(api, id, typed)))
  expect(seen(last().blocks)).toContain(title)
  expect(last().text).not.toMatch(/[<>]/)
})

test('the form of the shortcut leads to the same card, with errors at their fields first', async () => {
  const { api, interact, until } = workspace
  await interact(shortcut(api))
  const { id } = await until(() => [...api.views.values()].find(({ view }) => view.submit))
  const wrong = await interact(
    submission(api, id, { category: 'professional-education', points: '0', start: '2026-03-03' }),
  )
  expect(JSON.parse(wrong.body)).toMatchObject({
    response_action: 'errors',
    errors: { points: expect.any(String) },
  })
  const right = submission(api, id, {
    category: 'professional-education',
    points: '2',
    start: '2026-03-03',
    title: 'CPR',
  })
  await after(() => interact(right))
  expect(labels(last().blocks)).toContain('Attest and record')
  expect(seen(last().blocks)).toContain('CPR')
})

test('Change opens the form of an open card, and what is changed there takes its place', async () => {
  const { api, interact, until } = workspace
  await says(record, T)
  const card = last()
  const opener = labels(card.blocks).find((label) => /change/i.test(label)) ?? ''
  await interact(pressOn(api, card, opener))
  const { id } = await until(() => [...api.views.values()].find(({ view }) => view.submit))
  const changed = submission(api, id, {
    category: 'professional-education',
    points: '4',
    start: '2026-03-03',
    end: '2026-03-05',
  })
  await after(() => interact(changed))
  await until(
    () => api.messages.filter(({ blocks }) => labels(blocks).includes('Attest and record')).length === 1,
  )
  const open = await until(() =>
    api.messages.find(({ blocks }) => labels(blocks).includes('Attest and record')),
  )
  expect(seen(open.blocks)).toContain('4 points')
  expect(open.ts).toBe(card.ts)
})

test('the home shows progress, the open draft and what was recorded, and undoes it', async () => {
  const { api, event, interact, until } = workspace
  await says(record, T)
  await presses('Attest and record')
  await event({ type: 'app_home_opened', user: 'U1', tab: 'home', event_ts: '1772810700.000100' })
  await until(() => api.homes.get('U1'))
  const home = seen(api.homes.get('U1')?.blocks)
  expect(home).toMatch(/▓*░+ .*2 of 30/)
  expect(home).toContain('CPR')
  await after(() => interact(pressIn(api, api.homes.get('U1'), 'Undo')))
  await until(() => /\b0 of 30/.test(seen(api.homes.get('U1')?.blocks)))
})

test('in a channel personal data is seen by the asker only', async () => {
  const { api, event } = workspace
  await after(() =>
    event({
      type: 'app_mention',
      channel: 'C1',
      user: 'U1',
      text: '<@UBOT> how many points do I need?',
      ts: '1772810800.000100',
    }),
  )
  expect(api.reads('C1', 'U1').join()).toContain('30')
  expect(api.reads('C1', 'U2')).toEqual([])
})

test('a transcript arrives as a file', async () => {
  const { api, event, until } = workspace
  await says(record, T)
  await presses('Attest and record')
  await event(direct('send me my transcript as a pdf', '1772810900.000100'))
  const [file] = await until(() => api.files.length > 0 && api.files)
  expect(file?.channel).toBe('DU1')
  expect(file?.bytes.subarray(0, 5).toString()).toBe('%PDF-')
})
