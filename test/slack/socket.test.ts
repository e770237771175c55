import { afterEach, beforeEach, expect, test } from 'vitest'
import { slack } from '../../adapters/slack/slack.ts'
import type { Adapter } from '../../src/adapter.ts'
import type { Card, Incoming } from '../../src/messages.ts'
import { socketOn } from './socket.ts'
import { type StandIn, standIn } from './standin.ts'
import { direct, shortcut, submission, until } from './workspace.ts'

const fields = [{ name: 'points', label: 'Points', kind: 'number' as const, required: true }]
const form = { label: 'Form', title: 'Form', submit: 'Send', press: { kind: 'blank_form' as const }, fields }
const card: Card = { summary: 'Hello', parts: [{ kind: 'form', form }] }

let api: StandIn
let socket: ReturnType<typeof socketOn>
let adapter: Adapter
let heard: Incoming[]

beforeEach(async () => {
  api = await standIn()
  socket = socketOn(api.server)
  adapter = slack({ appToken: 'xapp-1', botToken: 'xoxb-one', apiUrl: api.url })
  heard = []
  await adapter.start(
    async (incoming) => {
      heard.push(incoming)
      await adapter.show(incoming.from, card)
    },
    () => {
      throw new Error('Slack needs no way in')
    },
  )
})
afterEach(async () => {
  await adapter.stop()
  await api.close()
})

const event = (text: string, ts: string) => ({
  envelope_id: `e-${ts}`,
  type: 'events_api',
  accepts_response_payload: false,
  payload: {
    type: 'event_callback',
    team_id: 'T1',
    event_id: 'Ev1',
    authorizations: [{ team_id: 'T1', user_id: 'UBOT' }],
    event: direct(text, ts),
  },
})

test('over a socket, without any address of ours, words are acknowledged, heard and answered', async () => {
  socket.send(event('hello', '1772810400.000100'))
  await until(() => api.messages.length > 0)
  expect(heard[0]).toMatchObject({ words: 'hello', from: { user: 'T1/U1' } })
  expect(socket.said).toContainEqual(expect.objectContaining({ envelope_id: 'e-1772810400.000100' }))
})

test('a form sent back over it is answered in its acknowledgement', async () => {
  const wrap = (id: string, payload: object) => ({
    envelope_id: id,
    type: 'interactive',
    accepts_response_payload: true,
    payload,
  })
  socket.send(wrap('i-1', shortcut(api)))
  const { id } = await until(() => [...api.views.values()].find(({ view }) => view.submit))
  socket.send(wrap('i-2', submission(api, id, { points: '2' })))
  const answer = await until(() => socket.said.find(({ envelope_id }) => envelope_id === 'i-2'))
  expect(answer).toMatchObject({ payload: { response_action: 'clear' } })
})

test('when Slack asks to connect anew it does, and hears on', async () => {
  socket.send({ type: 'disconnect', reason: 'refresh_requested' })
  await until(() => socket.connections.length === 2)
  socket.send(event('again', '1772810500.000100'))
  await until(() => heard.length > 0)
  expect(heard[0]).toMatchObject({ words: 'again' })
})
