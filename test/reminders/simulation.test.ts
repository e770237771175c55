import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../src/store/connect.ts'
import type { Handle } from '../../src/store/handle.ts'
import { databases, freshDatabase, type TestDatabase } from '../database.ts'
import { judge } from './oracle.ts'
import { type Got, type History, simulate } from './simulation.ts'

const plans = {
  embedded: { members: 10, days: 300, seed: 2 },
  postgres: { members: 100, days: 1277, seed: 1 },
}

describe.each(databases)('on the %s database', (kind) => {
  let where: TestDatabase
  let handle: Handle
  beforeAll(async () => {
    where = await freshDatabase(kind)
    handle = await connect(where.where)
  })
  afterAll(async () => {
    await handle.close()
    await where.remove()
  })

  test('over the years nobody is written to at night, after stop, twice or untruly, and nothing due is lost', async () => {
    const history = await simulate(handle, plans[kind])
    expect(judge(history)).toEqual([])
    expect(history.got.length).toBeGreaterThan(plans[kind].members)
    expect(history.kills.length).toBeGreaterThan(0)
    if (kind === 'postgres') seen(history)
  }, 300_000)
})

/** The judge is judged: each wrong put into a history that is right is found. */
function seen(history: History) {
  const { got } = history
  const last = got.findLast(({ mark }) => mark.endsWith('/3-days')) ?? got[0]
  const met = got.find(({ mark }) => mark.includes('/met-'))
  if (!last || !met) throw new Error('no reminder to tamper with')
  const instead = (...these: Got[]): History => ({
    ...history,
    got: [...got.filter((one) => one !== last), ...these].toSorted((a, b) => a.at - b.at),
  })
  const of = (changed: History) =>
    judge(changed)
      .filter((what) => what.startsWith(`${last.user}:`))
      .join()
  expect(of(instead({ ...last, at: last.at + 12 * 3_600_000 }))).toContain('in quiet hours')
  expect(of(instead(last, { ...last, at: last.at + 60_000, noted: true }))).toContain('twice')
  expect(of(instead(last, { ...last, at: last.at + 60_000, mark: `${last.mark}-more` }))).toContain(
    'two on one day',
  )
  expect(of(instead({ ...last, words: last.words.replace(/\d+ to go/, '99 to go') }))).toContain('not true')
  expect(judge({ ...history, got: got.filter((one) => one.user !== met.user) }).join()).toContain('lost')
  const stopped = { at: last.at - 1000, kind: 'stop' as const, platform: last.platform }
  const lives = history.lives.map((life) =>
    life.user === last.user
      ? { ...life, acts: [...life.acts, stopped].toSorted((a, b) => a.at - b.at) }
      : life,
  )
  expect(judge({ ...history, lives }).join()).toContain('after stop')
}
