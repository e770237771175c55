import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databases } from './database.ts'
import { type House, openHouse, says } from './recognising.ts'

const minute = 60_000
const unknown = says.linkFailed.unknown

describe.each(databases)('one member on several platforms, in the %s database', (kind) => {
  let house: House
  let ana: string
  beforeAll(async () => {
    house = await openHouse(kind)
    ana = await begin('slack:T1/ana')
  })
  afterAll(() => house.close())

  async function begin(user: string): Promise<string> {
    await house.say(user, 'I am an RMA, my cycle began January 1, 2024')
    await house.say(user, 'record 2 points professional education March 3–5')
    await house.say(user, 'Attest and record')
    return (await house.memberAt(user)) ?? ''
  }
  const offered = async (user: string): Promise<string> =>
    /link (\d{6})/.exec(await house.say(user, 'link'))?.[1] ?? ''

  test('a code given here and said there joins the two, once; said again by one delivery it is answered alike', async () => {
    const code = await offered('slack:T1/ana')
    expect(await house.say('teams:X/ana', `link ${code}`, { id: 'joins' })).toContain(says.linked('Slack'))
    expect(await house.memberAt('teams:X/ana')).toBe(ana)
    expect(await house.say('teams:X/ana', `link ${code}`, { id: 'joins' })).toBe('')
    expect(await house.say('teams:X/ana', 'what did I record')).toContain('March 3')
    expect(await house.say('teams:X/eve', `link ${code}`)).toContain(unknown)
    expect(await house.memberAt('teams:X/eve')).toBeUndefined()
  })

  test('who has only said hello has nothing to lose and is joined; nothing is left of the hello but a tombstone', async () => {
    await house.say('teams:X/new', 'hello')
    const before = (await house.memberAt('teams:X/new')) ?? ''
    await house.say('teams:X/new', `Link: ${await offered('slack:T1/ana')}.`)
    expect(await house.memberAt('teams:X/new')).toBe(ana)
    const held = await house.store.exportMember(before)
    expect(held).toMatchObject({
      members: [{ name: '' }],
      ledger: [{ kind: 'forget' }],
      addresses: [],
      turns: [],
    })
    expect((await house.store.verify()).broken).toBeUndefined()
  })

  test('two records are never joined', async () => {
    const ben = await begin('slack:T1/ben')
    const code = await offered('slack:T1/ana')
    expect(await house.say('slack:T1/ben', `link ${code}`)).toContain('cannot be joined')
    expect(await house.memberAt('slack:T1/ben')).toBe(ben)
  })

  test('a code is not said where it was given, not after ten minutes, and not once a newer one was given', async () => {
    house.later(61 * minute)
    const first = await offered('slack:T1/ana')
    expect(await house.say('slack:T1/ana', `link ${first}`)).toContain(says.linkFailed.own)
    const second = await offered('slack:T1/ana')
    expect(await house.say('teams:X/late', `link ${first}`)).toContain(unknown)
    house.later(10 * minute + 1)
    expect(await house.say('teams:X/late', `link ${second}`)).toContain(says.linkFailed.expired)
    expect(await house.memberAt('teams:X/late')).toBeUndefined()
  })

  test('the card with the code comes again with the same code, and the database holds it nowhere', async () => {
    const ask = () => house.say('slack:T1/ana', 'Link', { id: 'offers' })
    const code = /link (\d{6})/.exec(await ask())?.[1] ?? 'none'
    await house.handle.ask("update turns set answered = false where incoming = 'offers'")
    expect(await ask()).toContain(`link ${code}`)
    const [row] = await house.handle.ask<{ all: string }>(
      `select (select json_agg(t) from turns t)::text || (select json_agg(l) from link_codes l)::text
        || (select json_agg(l) from ledger l)::text as all`,
    )
    expect(row?.all).not.toContain(code)
  })

  test('a code that two were given by chance is nobody’s', async () => {
    for (const user of ['T1/ana', 'T1/ben'])
      await house.store.turn(
        {
          id: `chance ${user}`,
          from: { platform: 'slack', user },
          at: '2026-03-08T12:00:00.000Z',
          words: '',
        },
        () => ({ changes: [{ kind: 'offer-link', code: '424242' }], replies: [] }),
      )
    expect(await house.say('teams:X/chance', 'link 424242')).toContain('expired')
    expect(await house.memberAt('teams:X/chance')).toBeUndefined()
  })

  test('the sixth try of a person within the hour is refused, and the fifty-first of a workspace', async () => {
    house.later(61 * minute)
    for (let n = 0; n < 5; n++) expect(await house.say('slack:T5/u0', `link 00000${n}`)).toContain(unknown)
    const code = await offered('slack:T1/ana')
    expect(await house.say('slack:T5/u0', `link ${code}`)).toContain(says.linkFailed['too-many'])
    for (let n = 5; n < 50; n++) await house.say(`slack:T5/u${n}`, 'link 000000')
    expect(await house.say('slack:T5/u99', `link ${code}`)).toContain(says.linkFailed['too-many'])
    expect(await house.say('slack:T6/u1', `link ${code}`)).toContain('Linked')
  })

  test('one address of several is unlinked; the only one stays, and the reply says why', async () => {
    await house.say('teams:X/ana', 'unlink')
    expect(await house.memberAt('teams:X/ana')).toBeUndefined()
    expect(await house.say('slack:T1/ben', 'unlink')).toContain('the only place')
    expect(await house.memberAt('slack:T1/ben')).toBeDefined()
  })

  test('said on many sides at once a code joins exactly one of them, and every address has one member', async () => {
    house.later(61 * minute)
    const code = await offered('slack:T1/ana')
    const users = ['a', 'b', 'c', 'd', 'e'].map((user) => `teams:Z/${user}`)
    await Promise.all(users.map((user) => house.say(user, `link ${code}`)))
    const members = await Promise.all(users.map(house.memberAt))
    expect(members.filter((member) => member === ana)).toHaveLength(1)
    expect(members.filter((member) => member === undefined)).toHaveLength(4)
    expect((await house.store.verify()).broken).toBeUndefined()
  })
})
