import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Intent } from '../src/messages.ts'
import { connect } from '../src/store/connect.ts'
import type { Handle } from '../src/store/handle.ts'
import { type Store, storeOn } from '../src/store/store.ts'
import { sweep } from '../src/sweep.ts'
import { databases, freshDatabase, type TestDatabase } from './database.ts'
import { town, wordsOf } from './reminders/town.ts'

const sixtyDays = '2027-11-01T15:00:00.000Z'
const stop: Intent = { kind: 'reminder_settings', wish: { kind: 'stop' } }
const on = (platform: string, user: string) => ({ from: { platform, user } })

describe.each(databases)('on the %s database', (kind) => {
  let where: TestDatabase
  let handle: Handle
  let store: Store
  beforeAll(async () => {
    where = await freshDatabase(kind)
    handle = await connect(where.where)
    store = storeOn(handle)
  })
  afterAll(async () => {
    await store.close()
    await where.remove()
  })

  /** Their cycles end on Friday, December 31, 2027; nothing is recorded, and they have heard so eleven months before. */
  async function behind(users: string[], platform = 'slack') {
    const place = town(store, '2026-03-06T15:00:00.000Z')
    for (const user of users) {
      await place.does(
        user,
        { kind: 'enroll', certification: 'RMA', start: '2025-01-01' },
        on(platform, user),
      )
    }
    place.set('2027-10-29T15:00:00.000Z')
    await sweep(place.process())
    place.heard.length = 0
    place.set(sixtyDays)
    return { ...place, told: () => place.reminders().map(({ user, at }) => `${user} ${at}`) }
  }

  test('sixty days before the cycle ends one reminder comes, however many sweeps run', async () => {
    const place = await behind(['T1/ana'])
    await Promise.all([sweep(place.process()), sweep(place.process()), sweep(place.process())])
    await sweep(place.process())
    expect(place.reminders().map(({ card }) => wordsOf(card))).toEqual([
      [
        '0 of 30 points: 30 to go by December 31, 2027, 2 months left.',
        'Nothing is recorded in this cycle yet. 15 points a month from now on would do.',
        'I write because your cycle ends in 60 days and points are missing.',
        'AMTrax keeps the official record; I count what is recorded here.',
      ].join('\n'),
    ])
    expect(place.failures).toEqual([])
  })

  test('at three in the morning nothing comes; it comes at nine', async () => {
    const place = await behind(['T2/ana'])
    place.set('2027-11-01T08:00:00.000Z')
    await sweep(place.process())
    expect(place.told()).toEqual([])
    place.set('2027-11-01T14:00:00.000Z')
    await sweep(place.process())
    expect(place.told()).toEqual(['T2/ana 2027-11-01T14:00:00.000Z'])
  })

  test('a process dies before sending: a later round sends', async () => {
    const place = await behind(['T3/ana'])
    place.meets(() => 'dies before')
    await sweep(place.process()).catch(() => undefined)
    place.meets(() => undefined)
    await sweep(place.process())
    expect(place.told()).toEqual([])
    place.set('2027-11-01T15:11:00.000Z')
    await sweep(place.process())
    expect(place.told()).toEqual(['T3/ana 2027-11-01T15:11:00.000Z'])
  })

  test.each([
    ['slack', 1],
    ['teams', 2],
  ])(
    'a process dies after sending on %s: where the platform can be asked it is, elsewhere once more',
    async (platform, times) => {
      const user = `T4/${platform}`
      const place = await behind([user], platform)
      place.meets(() => 'dies after')
      await sweep(place.process()).catch(() => undefined)
      place.meets(() => undefined)
      for (const at of ['2027-11-01T15:11:00.000Z', '2027-11-01T16:00:00.000Z', '2027-11-02T16:00:00.000Z']) {
        place.set(at)
        await sweep(place.process())
      }
      expect(place.told()).toHaveLength(times)
    },
  )

  test.each<[string, Intent[]]>([
    ['says stop', [stop]],
    [
      'records what was missing',
      [
        {
          kind: 'record',
          activities: [{ category: 'formal-education', points: 30, start: '2027-10-01', end: '2027-10-20' }],
        },
        { kind: 'attest', draft: 'said-0' },
      ],
    ],
  ])('who %s between being read and being written to hears nothing of it', async (what, acts) => {
    const user = `T5/${what}`
    const place = await behind([user])
    const house = place.process()
    await sweep({
      ...house,
      reminders: {
        ...house.reminders,
        claim: async (claim) => {
          for (const [n, act] of acts.entries()) await place.does(user, act, { id: `said-${n}` })
          acts.length = 0
          return house.reminders.claim(claim)
        },
      },
    })
    expect(place.reminders().filter(({ card }) => card.mark?.endsWith('60-days'))).toEqual([])
  })

  test('blocked where she was last: the other platform is taken, once', async () => {
    const place = await behind(['T6/ana'])
    await linked('T6/ana')
    place.meets(({ platform }) =>
      platform === 'slack' ? { kind: 'unreachable', reason: 'blocked' } : undefined,
    )
    await sweep(place.process())
    place.set('2027-11-01T20:00:00.000Z')
    await sweep(place.process())
    expect(place.reminders().map(({ platform }) => platform)).toEqual(['teams'])
  })

  /** The same member, heard earlier on Teams. */
  const linked = (user: string) =>
    handle.ask(
      `insert into addresses (platform, user_id, member, heard) select 'teams', user_id, member, '2026-01-01'
        from addresses where user_id = $1::text`,
      [user],
    )

  test('refused three times, hours apart: listed with date and reason, not tried again, and heard of when she speaks', async () => {
    const place = await behind(['T7/ana'], 'teams')
    let tried = 0
    place.meets(({ user }) => {
      if (user !== 'T7/ana') return undefined
      tried += 1
      return { kind: 'unreachable', reason: 'blocked' }
    })
    for (const at of [15, 16, 17, 18, 20, 21, 22].map((hour) => `2027-11-01T${hour}:00:00.000Z`)) {
      place.set(at)
      await sweep(place.process())
    }
    expect(tried).toBe(3)
    const listed = async () => (await store.reminders.unreachable()).filter(({ user }) => user === 'T7/ana')
    expect(await listed()).toMatchObject([
      { platform: 'teams', reason: 'blocked', since: '2027-11-01T20:00:00.000Z' },
    ])
    place.set('2027-11-09T15:00:00.000Z')
    await sweep(place.process())
    expect(tried).toBe(3)
    place.meets(() => undefined)
    await place.does('T7/ana', 'hello', on('teams', 'T7/ana'))
    await sweep(place.process())
    expect(await listed()).toEqual([])
    expect(place.told()).toContain('T7/ana 2027-11-09T15:00:00.000Z')
  })

  test('a revoked token is believed at once', async () => {
    const place = await behind(['T8/ana'])
    place.meets(() => ({ kind: 'unreachable', reason: 'token-revoked' }))
    await sweep(place.process())
    expect(await store.reminders.unreachable()).toContainEqual(
      expect.objectContaining({ user: 'T8/ana', reason: 'token-revoked', since: sixtyDays }),
    )
  })

  test('asked for patience, a workspace is left alone until then, others are not, and nobody is lost', async () => {
    const many = Array.from({ length: 20 }, (_, n) => `T9/${n}`)
    const place = await behind([...many, 'T10/ana'])
    const tried: string[] = []
    place.meets(({ user }) => {
      tried.push(user)
      return user.startsWith('T9') ? { kind: 'later', seconds: 900 } : undefined
    })
    expect(await sweep(place.process())).toBe('2027-11-01T15:15:00.000Z')
    expect(tried.filter((user) => user.startsWith('T9')).length).toBeLessThanOrEqual(16)
    expect(place.told()).toEqual([`T10/ana ${sixtyDays}`])
    place.meets(() => undefined)
    place.set('2027-11-01T15:14:00.000Z')
    await sweep(place.process())
    expect(place.told()).toHaveLength(1)
    place.set('2027-11-01T15:15:00.000Z')
    await sweep(place.process())
    expect(new Set(place.told()).size).toBe(21)
  })

  test('one whose card breaks does not keep the others from theirs', async () => {
    const place = await behind(['T11/ana', 'T11/ben'])
    const house = place.process()
    await sweep({
      ...house,
      show: async (to, card) => {
        if (to.user === 'T11/ana') throw new Error('not drawable')
        return house.show(to, card)
      },
    })
    expect(place.told()).toEqual([`T11/ben ${sixtyDays}`])
    expect(place.failures).toHaveLength(1)
  })

  test('a card nobody attested is asked about once and gone after thirty days', async () => {
    const place = await behind(['T12/ana'])
    const words = 'record 2 points professional education October 20'
    await place.does('T12/ana', words)
    for (let day = 2; day < 30; day++) {
      place.set(`2027-11-${String(day).padStart(2, '0')}T16:00:00.000Z`)
      await sweep(place.process())
    }
    expect(place.reminders().filter(({ card }) => card.mark?.endsWith('draft'))).toHaveLength(1)
    const open = async () => {
      await place.does('T12/ana', 'hello')
      return place.heard.slice(-2).some(({ card }) => wordsOf(card).includes('I attest'))
    }
    expect(await open()).toBe(true)
    place.set('2027-12-03T16:00:00.000Z')
    await sweep(place.process())
    expect(await open()).toBe(false)
  })
})
