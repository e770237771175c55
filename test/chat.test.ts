import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { terminal } from '../adapters/terminal/terminal.ts'
import { chatHelp, chatOptions } from '../src/running/chat.ts'

const clock = () => new Date('2026-03-06T15:20:00Z')
const complaint = (...args: string[]) => {
  try {
    chatOptions(args, clock)
  } catch (error) {
    return error instanceof Error ? error.message : 'no error'
  }
  return 'accepted'
}

test('without options a newcomer is a demonstration member whose cycle has run for a while', () => {
  const options = chatOptions([], clock)
  expect(options).toMatchObject({
    member: 'demonstration',
    json: false,
    credentials: [{ certification: 'RMA', start: '2025-01-01' }],
  })
  expect(options?.now()).toBe('2026-03-06T15:20:00.000Z')
  expect(options).not.toHaveProperty('database')
})

test('a member who is named is asked for a certification like anybody else', () => {
  expect(chatOptions(['--member', 'ana'], clock)).toMatchObject({
    member: 'ana',
    name: 'ana',
    credentials: [],
  })
})

test('certifications come in pairs with the start of their cycle, in any number', () => {
  const both = [
    '--credential',
    'rma',
    '--cycle-start',
    '2025-01-01',
    '--credential',
    'RPT',
    '--cycle-start',
    '2024-05-10',
  ]
  expect(chatOptions(both, clock)?.credentials).toEqual([
    { certification: 'RMA', start: '2025-01-01' },
    { certification: 'RPT', start: '2024-05-10' },
  ])
})

test('a fixed clock takes the offset of a time zone and stands still', () => {
  const options = chatOptions(['--now', '2026-03-06T09:20:00-06:00'], () => new Date())
  expect(options?.now()).toBe('2026-03-06T15:20:00.000Z')
  expect(options?.now()).toBe('2026-03-06T15:20:00.000Z')
})

test.each([
  [['--now', 'noon'], '--now: found "noon", expected'],
  [['--time-zone', 'Chicago'], '--time-zone: found "Chicago", expected'],
  [['--credential', 'RMA'], '--credential: found 1 of them and 0 of --cycle-start'],
  [['--credential', 'XYZ', '--cycle-start', '2025-01-01'], '--credential: found "XYZ", expected one of RMA'],
  [
    ['--credential', 'RMA', '--cycle-start', '2025-02-30'],
    '--cycle-start: found "2025-02-30", expected a day',
  ],
  [['--colour'], "Unknown option '--colour'"],
])('%j is refused in one line', (args, line) => {
  expect(complaint(...args)).toContain(line)
})

test('every option of the chat stands in its help', () => {
  expect(chatOptions(['--help'], clock)).toBeUndefined()
  for (const option of ['database', 'now', 'time-zone', 'member', 'credential', 'cycle-start', 'json'])
    expect(chatHelp).toContain(`--${option}`)
})

test('a document that cannot be kept is told in words, with where it should have gone', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const options = chatOptions(['--member', 'ana'], clock)
  if (!options) throw new Error('help was asked for')
  const chat = terminal({ ...options, interactive: false, folder: '/dev/null/documents', input, output })
  const file = { name: 'transcript.pdf', type: 'application/pdf', bytes: new Uint8Array(1), about: 'yours' }
  await chat.start(
    async ({ from }) =>
      void (await chat.show(from, {
        summary: '',
        parts: [{ kind: 'text', text: 'Here it is.' }],
        files: [file],
      })),
    () => {},
  )
  input.end('transcript\n')
  await chat.ended
  expect(String(output.read())).toMatch(
    /^Here it is\.\s+! Documents are put into \/dev\/null\/documents.*ENOTDIR/,
  )
})
