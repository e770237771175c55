import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { putOnRoster } from '../src/store/roster.ts'
import { databases } from './database.ts'
import { type House, mailServer, openHouse, says } from './recognising.ts'

const minute = 60_000
const cycle = { certification: 'RMA', start: '2024-01-01', end: '2026-12-31' }
const ana = { number: '1001', name: 'Ana Ruiz', email: 'ana@example.org', cycles: [cycle] }
const ben = { number: '1002', name: 'Ben', email: 'ben@example.org', cycles: [cycle], language: 'es-US' }

describe.each(databases)('a house with a roster, in the %s database', (kind) => {
  let house: House
  let server: Awaited<ReturnType<typeof mailServer>>
  beforeAll(async () => {
    server = await mailServer()
    house = await openHouse(kind, { enrolment: 'roster', trusted: ['slack:T1'], smtp: server.url })
    await putOnRoster(house.handle, [ana, ben], '2026-03-01T12:00:00.000Z')
  })
  afterAll(async () => {
    await house.close()
    await server.close()
  })
  const identified = async (user: string, email: string) => {
    await house.say(user, `I am ${email}`)
    return house.say(user, server.code())
  }

  test('somebody unknown can do nothing but say who she is, and nothing is kept of her', async () => {
    for (const words of ['hello', 'record 2 points professional education March 3–5', 'I am an RMA', 'undo'])
      expect(await house.say('slack:T9/eve', words)).toContain('Tell me the e-mail address')
    expect(await house.say('slack:T9/eve', { press: { kind: 'attest', draft: 'x' } })).toContain(
      'Tell me the',
    )
    expect(await house.say('slack:T9/eve', 'help')).toContain('What you can say')
    expect(await house.say('slack:T9/eve', 'person')).toContain('americanmedtech.org')
    expect(await house.say('slack:T9/eve', 'stop')).toContain('no more reminders')
    expect(await house.say('slack:T9/eve', { left: true })).toBe('')
    for (const table of ['members', 'addresses', 'turns', 'ledger', 'drafts'])
      expect([table, await house.count(table)]).toEqual([table, 0])
  })

  test('the code mailed to the address on the roster makes her that member, with the cycles of the roster', async () => {
    const asked = await house.say('slack:T9/ana', 'my email is <mailto:ANA@example.org|ANA@example.org>')
    expect(asked).toContain('If ANA@example.org is on the roster')
    expect(server.letters.at(-1)).toMatchObject({ to: 'ana@example.org' })
    const linked = await house.say('slack:T9/ana', server.code(), { id: 'ana-code' })
    expect(linked).toContain('RMA, cycle Monday, January 1, 2024 to Thursday, December 31, 2026.')
    expect(await house.say('slack:T9/ana', server.code(), { id: 'ana-code' })).toBe('')
    expect(await house.count('mailed_codes')).toBe(0)
    expect(await house.say('slack:T9/ana', 'record 2 points professional education March 3–5')).toContain(
      'I attest',
    )
  })

  test('the roster’s cycles are not changed in the chat, and the reply says whose they are', async () => {
    for (const words of ['my cycle began January 1, 2025', 'I am a phlebotomist', 'I no longer hold RMA'])
      expect(await house.say('slack:T9/ana', words)).toContain('your operator’s roster')
  })

  test('the answer is the same and so is what is kept, whether or not the e-mail is on the roster', async () => {
    const sent = server.letters.length
    const no = await house.say('slack:T9/eve', 'nobody@example.org')
    const yes = await house.say('slack:T9/fay', 'ben@example.org')
    expect(no.replaceAll('nobody', 'ben')).toBe(yes)
    expect(server.letters.length).toBe(sent + 1)
    for (const user of ['slack:T9/eve', 'slack:T9/fay']) {
      expect(await house.say(user, '000000')).toContain(
        says.roster({ kind: 'not-on-roster', problem: 'code-wrong' }),
      )
    }
    const kept = await house.handle.ask<{ row: string }>(
      'select to_jsonb(m)::text as row from mailed_codes m',
    )
    expect(kept).toHaveLength(2)
    // as words: a code that is sealed may hold any three letters
    const said = new RegExp(`${server.code()}|example\\.org|(?<![\\w-])(?:T9|eve|fay)(?![\\w-])`)
    for (const { row } of kept) expect(row).not.toMatch(said)
  })

  test('a letter asked for twice by one delivery is one letter', async () => {
    const sent = server.letters.length
    for (let n = 0; n < 3; n++) await house.say('slack:T9/gus', 'ben@example.org', { id: 'once' })
    expect(server.letters.length).toBe(sent + 1)
  })

  test('after ten minutes the code has expired, and the sixth try is one too many', async () => {
    house.later(61 * minute)
    await house.say('slack:T9/hal', 'ben@example.org')
    house.later(10 * minute + 1)
    expect(await house.say('slack:T9/hal', server.code())).toContain('expired')
    await house.say('slack:T9/hal', 'ben@example.org')
    const right = server.code()
    const wrong = right === '123456' ? '654321' : '123456'
    for (let n = 0; n < 5; n++) expect(await house.say('slack:T9/hal', wrong)).toContain('not right')
    expect(await house.say('slack:T9/hal', right)).toContain('Too many tries')
    expect(await house.memberAt('slack:T9/hal')).toBeUndefined()
  })

  test('letters are rationed for each address and for each e-mail', async () => {
    house.later(61 * minute)
    const sent = server.letters.length
    const asked = async (user: string) => (await house.say(user, 'ben@example.org')).includes('Too many')
    expect([await asked('slack:T9/i'), await asked('slack:T9/i'), await asked('slack:T9/i')]).not.toContain(
      true,
    )
    expect(await asked('slack:T9/i')).toBe(true)
    expect([await asked('slack:T9/j'), await asked('slack:T9/k')]).toEqual([false, false])
    expect(await asked('slack:T9/l')).toBe(true)
    expect(server.letters.length).toBe(sent + 5)
    house.later(61 * minute)
    expect(await asked('slack:T9/l')).toBe(false)
  })

  test('who is on the roster is spoken to, and written to, in the language of the roster', async () => {
    house.later(61 * minute)
    await house.say('teams:TENANT/ben', 'ben@example.org')
    expect(server.letters.at(-1)?.text).toContain(
      'Subject: =?UTF-8?Q?Su_c=C3=B3digo_para_el_asistente_del_CCP?=',
    )
    expect(await house.say('teams:TENANT/ben', server.code())).toContain('ciclo')
  })

  test('the same member by code on a second platform is one record; by a verified address in a trusted workspace as well', async () => {
    const member = await house.memberAt('slack:T9/ana')
    house.later(61 * minute)
    expect(await identified('teams:TENANT/ana', 'ana@example.org')).toContain('Linked')
    expect(await house.memberAt('teams:TENANT/ana')).toBe(member)
    const said = await house.say('slack:T1/ana', 'how many points do I have', { email: 'Ana@Example.org' })
    expect(said).toContain('RMA')
    expect(await house.memberAt('slack:T1/ana')).toBe(member)
    expect((await house.store.verify()).broken).toBeUndefined()
  })

  test('unlinked from her last place she is told how to come back, and does, to the same record', async () => {
    const member = await house.memberAt('teams:TENANT/ben')
    expect(await house.say('teams:TENANT/ben', 'desvincular')).toContain('Era el último')
    expect(await house.say('teams:TENANT/ben', 'hola')).not.toContain('RMA')
    house.later(61 * minute)
    await identified('slack:T9/ben', 'ben@example.org')
    expect(await house.memberAt('slack:T9/ben')).toBe(member)
  })

  test('deleted data takes the line of the roster along, and nothing stays in any table but the tombstone', async () => {
    const member = (await house.memberAt('slack:T9/ana')) ?? ''
    const held = await house.store.exportMember(member)
    expect(held?.roster).toMatchObject([{ number: '1001', email: 'ana@example.org' }])
    await house.say('slack:T9/ana', 'delete my data')
    await house.say('slack:T9/ana', { press: { kind: 'delete_data', sure: true } })
    const [row] = await house.handle.ask<{ row: string }>(
      'select (select json_agg(r) from roster r)::text || (select json_agg(m) from members m)::text || (select json_agg(l) from ledger l where l.member = $1::uuid)::text as row',
      [member],
    )
    expect(row?.row).not.toMatch(/Ana|ana@|1001/)
    expect(await house.say('slack:T9/ana', 'hello')).toContain('Tell me the e-mail address')
    expect((await house.store.verify()).broken).toBeUndefined()
  })

  test('what is left of codes and counts is cleared away, as often as one likes', async () => {
    await house.say('slack:T9/zoe', 'nobody@example.org')
    for (let n = 0; n < 2; n++) await house.store.tidy('2027-01-01T00:00:00.000Z')
    for (const table of ['mailed_codes', 'attempts', 'link_codes', 'turns'])
      expect([table, await house.count(table)]).toEqual([table, 0])
  })
})

describe.each(databases)('records begun before there was a roster, in the %s database', (kind) => {
  test('are kept where the member is the same, and never given up for another', async () => {
    const server = await mailServer()
    const house = await openHouse(kind, { enrolment: 'roster', smtp: server.url })
    await putOnRoster(house.handle, [ana, ben], '2026-03-01T12:00:00.000Z')
    const begun = await begin(house, 'slack:T1/ana')
    await begin(house, 'slack:T1/other')

    expect(await house.say('slack:T1/ana', 'record 1 point professional education March 1')).toContain(
      'Tell me',
    )
    await house.say('slack:T1/ana', 'export my data')
    await house.say('slack:T1/ana', 'ana@example.org')
    await house.say('slack:T1/ana', server.code())
    expect(await house.memberAt('slack:T1/ana')).toBe(begun)
    expect(await house.say('slack:T1/ana', 'what did I record')).toContain('March 3')

    await house.say('slack:T1/other', 'ana@example.org')
    expect(await house.say('slack:T1/other', server.code())).toContain('cannot be joined')
    await house.close()
    await server.close()
  })
})

/** Somebody with an attested activity, as it was before the operator asked for a roster. */
async function begin(house: House, user: string): Promise<string> {
  house.enrol('self')
  await house.say(user, 'I am an RMA, my cycle began January 1, 2024')
  await house.say(user, 'record 2 points professional education March 3–5')
  await house.say(user, 'Attest and record')
  house.enrol('roster')
  return (await house.memberAt(user)) ?? ''
}
