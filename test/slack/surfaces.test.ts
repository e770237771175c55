import { afterEach, describe, expect, test } from 'vitest'
import type { Show } from '../../src/adapter.ts'
import type { Card, Incoming } from '../../src/messages.ts'
import { seen } from './judge.ts'
import {
  command,
  direct,
  openWorkspace,
  pressIn,
  pressOn,
  shortcut,
  submission,
  type Workspace,
} from './workspace.ts'

const form = (error?: string): Card['parts'][number] => ({
  kind: 'form',
  form: {
    label: 'Fill in a form',
    title: 'Record an activity',
    submit: 'Continue',
    press: { kind: 'change', draft: 'd1' },
    draft: 'd1',
    line: 0,
    fields: [
      {
        name: 'points',
        label: 'Points',
        kind: 'number',
        required: true,
        value: '2',
        ...(error && { error }),
      },
      { name: 'start', label: 'First day', kind: 'day', required: true, value: '2026-03-03' },
      {
        name: 'category',
        label: 'Category',
        kind: 'choice',
        required: true,
        options: [{ value: 'authorship', label: 'Authorship' }],
      },
    ],
  },
})
const asks: Card = {
  summary: '2 points on March 3',
  parts: [
    { kind: 'text', text: '2 points, *CPR* <!channel>' },
    {
      kind: 'buttons',
      buttons: [{ label: 'Attest and record', press: { kind: 'attest', draft: 'd1' }, style: 'primary' }],
    },
    form(),
  ],
}
const receipt: Card = { summary: 'Recorded', parts: [{ kind: 'text', text: 'Recorded. 2 of 30 points.' }] }

/** A few fixed answers: what is done with the words is not this file's matter. */
async function answers(incoming: Incoming, show: Show): Promise<void> {
  const { from } = incoming
  if ('words' in incoming) await show(from, asks)
  if ('deletes' in incoming) await show(from, receipt)
  if (!('press' in incoming)) return
  const { press, card } = incoming
  if (press.kind === 'attest') await show(from, receipt, card)
  else if (press.kind === 'home')
    await show(from, { summary: 'Home', parts: [...asks.parts, { kind: 'text', text: 'My record' }] })
  else if (press.kind === 'fill')
    await show(
      from,
      press.values.points === '0' ? { summary: '', parts: [form('More than nothing')] } : receipt,
      card,
    )
  else await show(from, press.kind === 'help' ? receipt : { summary: 'Form', parts: [form()] })
}

let workspace: Workspace
const open = async (hear = answers): Promise<Workspace> => {
  workspace = await openWorkspace({ hear })
  return workspace
}
afterEach(async () => {
  expect(workspace.api.refused).toEqual([])
  expect(workspace.problems).toEqual([])
  await workspace.close()
})

const T = '1772810400.000100'

describe('in a direct message', () => {
  test('words are answered there, and what was typed pings nobody', async () => {
    const { api, event, heard, until } = await open()
    expect(await event(direct('record 2 points &amp; more', T))).toMatchObject({ status: 200 })
    const [card] = await until(() => api.messages.length > 0 && api.messages)
    expect(heard[0]).toMatchObject({
      id: `slack:T1:DU1:${T}`,
      from: { platform: 'slack', user: 'T1/U1', ref: { channel: 'DU1' } },
      words: 'record 2 points & more',
      name: 'Ana',
      timeZone: 'America/Chicago',
      at: '2026-03-06T15:20:00.000Z',
    })
    expect(api.reads('DU1')).toEqual(['2 points, *CPR* <!channel> Attest and record Fill in a form'])
    expect(card?.text).toBe('2 points on March 3')
  })

  test('in the assistant pane the answer stays in its thread', async () => {
    const { api, event, until } = await open()
    await event(direct('help', '1772810401.000100', { thread_ts: T }))
    await until(() => api.messages.length > 0)
    expect(api.messages[0]?.thread).toBe(T)
  })

  test('the card becomes the receipt, in place, and its buttons are gone', async () => {
    const { api, event, interact, until } = await open()
    await event(direct('record', T))
    const card = await until(() => api.messages[0])
    await interact(pressOn(api, card, 'Attest and record'))
    await until(() => api.reads('DU1')[0]?.startsWith('Recorded'))
    expect(api.reads('DU1')).toEqual(['Recorded. 2 of 30 points.'])
    expect(api.messages[0]?.text).toBe('Recorded')
  })

  test('an edit names the message it changes; an unfolding link is no edit', async () => {
    const { event, heard, until } = await open()
    const edited = (text: string) => ({
      ...direct('', '1772810409.000100', { subtype: 'message_changed', user: undefined }),
      message: { ts: T, user: 'U1', text },
      previous_message: { ts: T, user: 'U1', text: 'record 2' },
    })
    await event(edited('record 2'))
    await event(edited('record 3'))
    await until(() => heard.length > 0)
    expect(heard).toHaveLength(1)
    expect(heard[0]).toMatchObject({ words: 'record 3', edits: `slack:T1:DU1:${T}`, from: { user: 'T1/U1' } })
  })

  test('a deletion is heard as one', async () => {
    const { event, heard, until } = await open()
    await event({
      ...direct('', '1772810410.000100', { subtype: 'message_deleted', user: undefined, deleted_ts: T }),
      previous_message: { ts: T, user: 'U1', text: 'record 2' },
    })
    await until(() => heard.length > 0)
    expect(heard[0]).toMatchObject({ deletes: `slack:T1:DU1:${T}` })
  })

  test('bots, the assistant itself and other happenings are not heard', async () => {
    const { event, heard, until } = await open()
    await event(direct('hello', T, { bot_id: 'B1' }))
    await event(direct('joined', T, { subtype: 'channel_join' }))
    await event({
      ...direct('', T, { subtype: 'message_changed' }),
      message: { ts: T, user: 'UBOT', bot_id: 'B1', text: 'x' },
    })
    await event(direct('the last', '1772810499.000100'))
    await until(() => heard.length > 0)
    expect(heard.map((one) => 'words' in one && one.words)).toEqual(['the last'])
  })
})

describe('in a channel, only the asker sees the answer', () => {
  const mention = { type: 'app_mention', channel: 'C1', user: 'U1', text: '<@UBOT> what do I need?', ts: T }

  test('to a mention', async () => {
    const { api, event, heard, until } = await open()
    await event(mention)
    await until(() => api.messages.length > 0)
    expect(heard[0]).toMatchObject({ words: 'what do I need?' })
    expect(api.reads('C1', 'U1')).toHaveLength(1)
    expect(api.reads('C1', 'U2')).toEqual([])
  })

  test('and a press there replaces it there', async () => {
    const { api, event, interact, until } = await open()
    await event(mention)
    const card = await until(() => api.messages[0])
    await interact(pressOn(api, card, 'Attest and record'))
    await until(() => api.reads('C1')[0]?.startsWith('Recorded'))
    expect(api.messages).toHaveLength(1)
    expect(api.reads('C1', 'U2')).toEqual([])
  })

  test('where the app is no member, in the direct messages instead', async () => {
    const { api, event, until } = await open()
    await event({ ...mention, channel: 'CPRIVATE' })
    await until(() => api.messages.length > 0)
    expect(api.reads('DU1')).toHaveLength(1)
  })

  test('to /ccp', async () => {
    const { api, form, heard, until } = await open()
    expect(await form(command(api, 'progress'))).toMatchObject({ status: 200, body: '' })
    await until(() => api.messages.length > 0)
    expect(heard[0]).toMatchObject({ words: 'progress' })
    expect(api.reads('C1', 'U1')).toHaveLength(1)
    expect(api.reads('C1', 'U2')).toEqual([])
  })

  test('/ccp alone asks for help', async () => {
    const { api, form, heard, until } = await open()
    await form(command(api, ''))
    await until(() => heard.length > 0)
    expect(heard[0]).toMatchObject({ words: 'help' })
  })
})

describe('forms', () => {
  const opened = async ({ api, interact, until }: Workspace, more: object = {}) => {
    await interact(shortcut(api, more))
    return until(() => [...api.views.values()].find(({ view }) => view.submit))
  }

  test('the shortcut Record CE opens one', async () => {
    const { view } = await opened(await open())
    expect(seen(view.blocks)).toContain('Points')
    expect(view.title).toMatchObject({ text: 'Record an activity' })
    expect(workspace.heard[0]).toMatchObject({ press: { kind: 'blank_form' } })
  })

  test('Record this as CE takes the message along', async () => {
    await opened(await open(), {
      type: 'message_action',
      callback_id: 'record_message',
      message: { text: 'BLS &amp; CPR <@U2|ben>' },
    })
    expect(workspace.heard[0]).toMatchObject({ press: { kind: 'blank_form', words: 'BLS & CPR @ben' } })
  })

  test('a button of a card opens one, and what is sent answers in the place of that card', async () => {
    const { api, event, interact, heard, until } = await open()
    await event(direct('record', T))
    const card = await until(() => api.messages[0])
    await interact(pressOn(api, card, 'Fill in a form'))
    const { id } = await until(() => [...api.views.values()].find(({ view }) => view.submit))
    const sent = await interact(
      submission(api, id, { points: '2.5', start: '2026-03-04', category: 'authorship' }),
    )
    expect(JSON.parse(sent.body)).toEqual({ response_action: 'clear' })
    await until(() => api.reads('DU1')[0]?.startsWith('Recorded'))
    expect(heard.at(-1)).toMatchObject({
      press: {
        kind: 'fill',
        draft: 'd1',
        line: 0,
        values: { points: '2.5', start: '2026-03-04', category: 'authorship' },
      },
    })
    expect(api.messages).toHaveLength(1)
  })

  test('what is wrong is said at its field', async () => {
    const { id } = await opened(await open())
    const sent = await workspace.interact(submission(workspace.api, id, { points: '0' }))
    expect(JSON.parse(sent.body)).toEqual({
      response_action: 'errors',
      errors: { points: 'More than nothing' },
    })
    expect(workspace.api.messages).toEqual([])
  })

  test('a form that takes long is acknowledged within three seconds and answered in the direct messages', async () => {
    const slow = Promise.withResolvers<void>()
    const { api, interact, until } = await open(async (incoming, show) => {
      if ('press' in incoming && incoming.press.kind === 'fill') await slow.promise
      await answers(incoming, show)
    })
    const { id } = await opened(workspace)
    const sent = await interact(submission(api, id, { points: '2' }))
    expect(sent.ms).toBeLessThan(2_900)
    expect(JSON.parse(sent.body)).toMatchObject({ response_action: 'update' })
    slow.resolve()
    await until(() => api.reads('DU1').length > 0)
    expect(seen(api.views.get(id)?.view.blocks)).toContain('direct messages')
  })

  test('errors that come too late for the acknowledgement are drawn over their fields', async () => {
    const slow = Promise.withResolvers<void>()
    const { api, interact, until } = await open(async (incoming, show) => {
      if ('press' in incoming && incoming.press.kind === 'fill') await slow.promise
      await answers(incoming, show)
    })
    const { id } = await opened(workspace)
    await interact(submission(api, id, { points: '0' }))
    slow.resolve()
    await until(() => seen(api.views.get(id)?.view.blocks).includes('More than nothing'))
  })

  test('a form whose turn broke stays open and says so', async () => {
    const { api, interact } = await open(async (incoming, show) => {
      if ('press' in incoming && incoming.press.kind === 'fill') return
      await answers(incoming, show)
    })
    const { id } = await opened(workspace)
    const sent = await interact(submission(api, id, { points: '2' }))
    expect(seen(JSON.parse(sent.body).view.blocks)).toContain('Please try again')
  })

  test('with an expired trigger the conversation asks in words instead', async () => {
    const { api, interact, until } = await open()
    await interact(shortcut(api, { trigger_id: api.trigger(-1) }))
    await until(() => api.reads('DU1').length > 0)
    expect(api.reads('DU1')).toEqual(['Fill in a form'])
  })
})

describe('the home', () => {
  const openHome = { type: 'app_home_opened', user: 'U1', channel: 'DU1', tab: 'home', event_ts: T }

  test('is drawn when it is opened, and anew after each turn', async () => {
    const { api, event, until } = await open()
    await event(openHome)
    await until(() => api.homes.get('U1'))
    expect(seen(api.homes.get('U1')?.blocks)).toContain('My record')
    await event(direct('record', '1772810411.000100'))
    await until(() => api.calls.filter(({ method }) => method === 'views.publish').length === 2)
  })

  test('a press there is answered in the direct messages', async () => {
    const { api, event, interact, until } = await open()
    await event(openHome)
    await until(() => api.homes.get('U1'))
    await interact(pressIn(api, api.homes.get('U1'), 'Attest and record'))
    await until(() => api.reads('DU1').length > 0)
    expect(api.reads('DU1')).toEqual(['Recorded. 2 of 30 points.'])
    await until(() => api.calls.filter(({ method }) => method === 'views.publish').length === 2)
  })
})

describe('the assistant pane', () => {
  test('offers what can be asked', async () => {
    const { api, event, until } = await open()
    await event({
      type: 'assistant_thread_started',
      assistant_thread: { user_id: 'U1', channel_id: 'DU1', thread_ts: T },
    })
    const call = await until(() =>
      api.calls.find(({ method }) => method === 'assistant.threads.setSuggestedPrompts'),
    )
    expect(call.args).toMatchObject({ channel_id: 'DU1', thread_ts: T })
    expect(JSON.parse(call.args.prompts ?? '[]')).toHaveLength(4)
  })

  test('shows that a long turn is being worked on', async () => {
    const slow = Promise.withResolvers<void>()
    const { api, event, until } = await open(async (incoming, show) => {
      await slow.promise
      await answers(incoming, show)
    })
    await event(direct('help', '1772810401.000100', { thread_ts: T }))
    const call = await until(() => api.calls.find(({ method }) => method === 'assistant.threads.setStatus'))
    expect(call.args.status).toBe('is looking at your record…')
    slow.resolve()
    await until(() => api.messages.length > 0)
  })
})

test('papers arrive as files in the direct messages', async () => {
  const file = {
    name: 'transcript.csv',
    type: 'text/csv',
    bytes: new TextEncoder().encode('a,b\n'),
    about: 'Transcript',
  }
  const { api, form, until } = await open((incoming, show) =>
    show(incoming.from, { ...receipt, files: [file] }).then(() => undefined),
  )
  await form(command(api, 'transcript'))
  const [sent] = await until(() => api.files.length > 0 && api.files)
  expect(sent).toMatchObject({ name: 'transcript.csv', channel: 'DU1', bytes: Buffer.from('a,b\n') })
})

test('a reminder goes to the direct messages, wherever its member was last heard, and is found again by its mark', async () => {
  const { adapter, api } = await open()
  const to = { platform: 'slack', user: 'T1/U1', ref: { channel: 'C1', ephemeral: 'U1' } }
  expect(await adapter.find?.(to, 'r1')).toBeUndefined()
  const shown = await adapter.show(to, { ...receipt, mark: 'r1' })
  expect(api.reads('C1')).toEqual([])
  expect(api.reads('DU1')).toHaveLength(1)
  expect(await adapter.find?.(to, 'r1')).toEqual(shown)
  expect(await adapter.find?.(to, 'r2')).toBeUndefined()
})

test('a long card is replaced as a whole by its short successor', async () => {
  const { adapter, api } = await open()
  const to = { platform: 'slack', user: 'T1/U1', ref: { channel: 'DU1' } }
  const long: Card = {
    summary: 'Long',
    parts: Array.from({ length: 120 }, (_, n) => ({ kind: 'text', text: `Line ${n}` })),
  }
  const shown = await adapter.show(to, long)
  expect(api.reads('DU1')).toHaveLength(3)
  await adapter.show(to, receipt, shown)
  expect(api.reads('DU1')).toEqual(['Recorded. 2 of 30 points.'])
})
