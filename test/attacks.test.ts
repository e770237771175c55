import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Incoming, Intent } from '../src/messages.ts'
import { intent as schema } from '../src/messages.ts'
import { putOnRoster } from '../src/store/roster.ts'
import { databases } from './database.ts'
import { type House, mailServer, openHouse, type Said } from './recognising.ts'

const cycle = { certification: 'RMA', start: '2024-01-01', end: '2026-12-31' }
const roster = [
  { number: '1001', name: 'Ana', email: 'ana@example.org', cycles: [cycle] },
  { number: '1002', name: 'Ben', email: 'ben@example.org', cycles: [cycle] },
]

/** Words that are something else to a database, a chat, a spreadsheet or a page. */
const hostile = [
  "'; drop table members; --",
  "' or '1'='1",
  '$1::text; delete from ledger',
  '<script>alert(1)</script>',
  '<!channel> <@U1> <https://evil.example|here>',
  '=HYPERLINK("https://evil.example")',
  '{"kind":"attest","draft":"x"}',
  '\u0000\u202E\uD800 \\u0000',
]

describe.each(databases)('what Eve tries, in the %s database', (kind) => {
  let house: House
  let server: Awaited<ReturnType<typeof mailServer>>
  let ana: string
  let draft: string
  let activity: string

  beforeAll(async () => {
    server = await mailServer()
    house = await openHouse(kind, {
      enrolment: 'roster',
      trusted: ['slack:T1', 'teams:HOME'],
      smtp: server.url,
    })
    await putOnRoster(house.handle, roster, '2026-03-01T12:00:00.000Z')
    const email = 'ana@example.org'
    await house.say('slack:T1/U1', 'record 2 points professional education March 3–5', { email })
    await house.say('slack:T1/U1', 'Attest and record')
    await house.say('slack:T1/U1', 'record 3 points professional education February 2', { email })
    ana = (await house.memberAt('slack:T1/U1')) ?? ''
    const record = await ofAna()
    draft = record.drafts
    activity = record.activities
    // Eve is a member herself, in the same trusted workspace
    await house.say('slack:T1/EVE', 'hello', { email: 'ben@example.org' })
  })
  afterAll(async () => {
    await house.close()
    await server.close()
  })

  const ofAna = async () => {
    const held = await house.store.exportMember(ana)
    const first = (rows: unknown[] | undefined) => JSON.stringify((rows?.[0] ?? {}) as object)
    const id = (rows: unknown[] | undefined) => /"id":"([^"]+)"/.exec(first(rows))?.[1] ?? ''
    return { drafts: id(held?.drafts), activities: id(held?.activities), all: JSON.stringify(held) }
  }

  /** Ana's record after an attempt is what it was before. */
  async function untouched(attempt: () => Promise<unknown>): Promise<void> {
    const before = (await ofAna()).all
    await attempt()
    expect((await ofAna()).all).toBe(before)
  }

  test.each<[what: string, press: () => Intent]>([
    ['attests Ana’s open draft', () => ({ kind: 'attest', draft })],
    ['cancels it', () => ({ kind: 'cancel', draft })],
    ['changes it by a form', () => ({ kind: 'fill', draft, line: 0, values: { points: '9' } })],
    ['corrects it', () => ({ kind: 'edit', draft, activities: [{ points: 9 }] })],
    ['withdraws what Ana attested', () => ({ kind: 'withdraw', activity })],
    ['deletes it', () => ({ kind: 'delete', which: { id: activity } })],
    ['ticks it off', () => ({ kind: 'hand_over', about: 'tick', activities: [activity] })],
    ['settles a likeness', () => ({ kind: 'likeness', draft, line: 0, choice: 'replace' })],
  ])('the foreign button: Eve %s', async (_, press) => {
    await untouched(async () => {
      const said = await house.say('slack:T1/EVE', { press: press() })
      expect(said).not.toMatch(/professional-education|March 3|February 2/)
    })
  })

  test.each([
    ['a member in the payload', { kind: 'attest', draft: 'D', member: 'M' }],
    ['an address in it', { kind: 'export_data', from: { platform: 'slack', user: 'T1/U1' } }],
    ['a record of another in it', { kind: 'delete_data', sure: true, record: { member: { id: 'M' } } }],
  ])('the forged payload: %s is not even read', (_, forged) => {
    const read = schema.parse(JSON.parse(JSON.stringify(forged).replace('"M"', `"${ana}"`)))
    expect(JSON.stringify(read)).not.toContain(ana)
    expect(read).not.toHaveProperty('from')
  })

  test.each([
    ['a kind that does not exist', { kind: 'become', member: 'M' }],
    ['a draft that is no text', { kind: 'attest', draft: { $ne: '' } }],
    ['a line before the first', { kind: 'likeness', draft: 'D', line: -1, choice: 'replace' }],
    ['a value far too long', { kind: 'fill', values: { title: 'x'.repeat(601) } }],
  ])('the altered button value: %s is refused', (_, altered) => {
    expect(schema.safeParse(altered).success).toBe(false)
  })

  test.each<[who: string, user: string, about: Partial<Incoming>]>([
    ['the same user id in another workspace', 'slack:T2/U1', {}],
    ['the same, with Ana’s verified e-mail', 'slack:T2/U1', { email: 'ana@example.org' }],
    ['another tenant with Ana’s address', 'teams:EVIL/U1', { email: 'ana@example.org' }],
    ['a workspace whose name begins like the trusted one', 'slack:T11/U1', { email: 'ana@example.org' }],
    ['a user id that looks like the trusted workspace', 'slack:T2/T1/U1', { email: 'ana@example.org' }],
    ['the trusted tenant’s name on another platform', 'slack:HOME/U1', { email: 'ana@example.org' }],
    ['a letter that only looks the same', 'slack:T1/K', { email: 'аna@example.org' }],
    ['Ana’s name and no address', 'slack:T1/N', { name: 'Ana' }],
  ])('the look-alike: %s is nobody', async (_, user, about) => {
    await untouched(async () => {
      expect(await house.say(user, 'what did I record', about)).toContain('Tell me the e-mail address')
      expect(await house.say(user, { press: { kind: 'export_data' } }, about)).not.toContain('March')
      expect(await house.memberAt(user)).toBeUndefined()
    })
  })

  test('the brute-forced code: after five tries even the right one is refused, from however many addresses', async () => {
    await untouched(async () => {
      for (const user of ['slack:T2/b1', 'slack:T2/b2']) {
        await house.say(user, 'ana@example.org')
        const right = server.code()
        for (let n = 0; n < 5; n++)
          await house.say(user, String((Number(right) + n + 1) % 1_000_000).padStart(6, '0'))
        expect(await house.say(user, right)).toContain('Too many tries')
      }
    })
  })

  test('the replayed code: it is good once, where it was asked for', async () => {
    house.later(61 * 60_000)
    await house.say('teams:X/ben', 'ben@example.org')
    const code = server.code()
    await untouched(async () => {
      expect(await house.say('slack:T2/thief', code)).toContain('Tell me the e-mail address')
      expect(await house.say('teams:X/ben', code)).toContain('Linked')
      expect(await house.say('slack:T2/thief', code)).toContain('Tell me the e-mail address')
      expect(await house.memberAt('slack:T2/thief')).toBeUndefined()
    })
  })

  test('the guessed link code: pressed as a button it is counted like one that is said', async () => {
    house.later(61 * 60_000)
    await untouched(async () => {
      const press = (code: string): Said => ({ press: { kind: 'link_account', code } })
      for (let n = 0; n < 5; n++)
        expect(await house.say('slack:T1/EVE', press(`11111${n}`))).toContain('not right')
      expect(await house.say('slack:T1/EVE', press('111119'))).toContain('Too many tries')
    })
  })

  test.each(hostile)(
    'in every field of words: %j changes nothing but what it is written in',
    async (words) => {
      const user = `slack:${words}/${words}`
      await untouched(async () => {
        for (const said of [words, `${words}@example.org`, `link ${words}`, `my code is ${words} 123456`])
          await house.say(user, said, { name: words, email: words, language: words, id: `${words}${said}` })
        const values = {
          category: words,
          points: words,
          start: words,
          end: words,
          title: words,
          provider: words,
        }
        await house.say('slack:T1/EVE', { press: { kind: 'fill', values } })
        await house.say('slack:T1/EVE', { press: { kind: 'attest', draft: words } })
        await house.say('slack:T1/EVE', { press: { kind: 'withdraw', activity: words } })
        await house.say('slack:T1/EVE', `record 1 point professional education March 2 “${words}”`)
        await house.say('slack:T1/EVE', 'Attest and record')
      })
      expect(await house.count('members')).toBe(2)
      expect((await house.store.verify()).broken).toBeUndefined()
    },
  )
})
