import { expect, test } from 'vitest'
import type { Incoming } from '../src/messages.ts'
import { type Door, type Doorway, openDoor } from '../src/running/door.ts'
import { logged, openLog } from '../src/running/log.ts'
import { unwatched } from '../src/running/watch.ts'

const words = (user: string, at = 1, platform = 'slack'): Incoming => ({
  id: `${platform}:${user}:${at}`,
  from: { platform, user },
  at: '2026-03-06T15:20:00.000Z',
  words: 'record 2 points for the seminar of Jane Roe',
})

function house(change: Partial<Doorway> = {}) {
  const said: string[] = []
  const clock = { ms: 0 }
  const door: Door = openDoor({
    take: async ({ from }) => void said.push(`${from.user} heard`),
    sorry: async ({ from }) => said.push(`${from.user} sorry`),
    tooFast: async ({ from }, seconds) => said.push(`${from.user} wait ${seconds}`),
    limits: { person: 3, workspace: 5 },
    watch: unwatched(() => {}),
    now: () => clock.ms,
    ...change,
  })
  return { door, said, clock }
}

test('a person who sends more than the limit is told once and heard again a while later', async () => {
  const { door, said, clock } = house()
  for (let n = 1; n <= 6; n++) await door.hear(words('T1/U1', n))
  expect(said).toEqual(['T1/U1 heard', 'T1/U1 heard', 'T1/U1 heard', 'T1/U1 wait 20'])
  clock.ms = 20_000
  await door.hear(words('T1/U1', 7))
  expect(said.at(-1)).toBe('T1/U1 heard')
})

test('one person at the limit takes nothing from another, and one workspace nothing from the next', async () => {
  const { door, said } = house()
  for (let n = 1; n <= 9; n++) await door.hear(words('T1/U1', n))
  await door.hear(words('T1/U2'))
  await door.hear(words('T1/U3'))
  await door.hear(words('T1/U4'))
  await door.hear(words('T2/U1'))
  expect(said.slice(4)).toEqual(['T1/U2 heard', 'T1/U3 heard', 'T1/U4 wait 12', 'T2/U1 heard'])
})

test('the terminal has no limit', async () => {
  const { door, said } = house()
  for (let n = 1; n <= 50; n++) await door.hear(words('ana', n, 'terminal'))
  expect(said).toHaveLength(50)
})

test('when something of ours breaks, the member is told and the operator gets the reason', async () => {
  const failures: unknown[] = []
  const broken = new Error('broken')
  const { door, said } = house({
    take: () => Promise.reject(broken),
    watch: unwatched((_, error) => failures.push(error)),
  })
  await door.hear(words('T1/U1'))
  expect(said).toEqual(['T1/U1 sorry'])
  expect(failures).toEqual([broken])
})

test('when the member cannot be told either, the platform gets the error and may deliver again', async () => {
  const { door } = house({
    take: () => Promise.reject(new Error('no database')),
    sorry: () => Promise.reject(new Error('no platform')),
  })
  await expect(door.hear(words('T1/U1'))).rejects.toThrow('no database')
  expect(door.inFlight()).toBe(0)
})

test('a stop waits for the turns under way, and no longer than it was told to', async () => {
  const turn = Promise.withResolvers<void>()
  const { door } = house({ take: () => turn.promise })
  const heard = door.hear(words('T1/U1'))
  expect(await door.empty(5)).toBe(false)
  turn.resolve()
  expect(await door.empty(10_000)).toBe(true)
  await heard
})

test('no word of a member, no name, no token and no value of a statement gets into the log', async () => {
  const lines: string[] = []
  const log = openLog('debug', { write: (line) => void lines.push(line) })
  const failed = (error: unknown) =>
    logged(
      log,
      unwatched(() => {}),
    ).failed('slack', error, 'r1')
  const ofDatabase = Object.assign(new Error('Failed query: insert …\nparams: Jane Roe'), {
    query: 'insert into activities values ($1)',
    params: ['Jane Roe'],
    cause: Object.assign(new Error('invalid input: "Jane Roe"'), { code: '22P02', severity: 'ERROR' }),
  })
  failed(ofDatabase)
  failed(new Error('POST https://bot:hunter2@mail.example.org with xoxb-12-abc failed'))
  log.info({ words: 'Jane Roe', name: 'Jane Roe', member: 'm1' }, 'turn')
  expect(lines.join('')).not.toMatch(/Jane|Roe|hunter2|xoxb|12-abc/)
  expect(lines.join('')).toContain('22P02')
  expect(lines.join('')).toContain('"member":"m1"')
})
