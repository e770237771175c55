import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installationsOn } from '../src/store/installations.ts'
import { putOnRoster } from '../src/store/roster.ts'
import { safeWith } from '../src/store/secrets.ts'
import { databases } from './database.ts'
import { type House, mailServer, openHouse } from './recognising.ts'
import { direct, openWorkspace } from './slack/workspace.ts'

/** Every row of every table: what a backup or a disk holds. */
async function everythingKept({ handle }: House): Promise<string> {
  const tables = await handle.ask<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema in ('public', 'drizzle')",
  )
  const rows = await Promise.all(
    tables.map(({ name }) =>
      handle.ask<{ row: string }>(
        `select to_jsonb(t)::text as row from ${name.startsWith('__') ? 'drizzle.' : ''}"${name}" t`,
      ),
    ),
  )
  return rows
    .flat()
    .map(({ row }) => row)
    .join('\n')
}

/** As a number among others, and not by chance within a hash. */
const saying = (word: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`)

/** Said to nobody's use: none of them records anything. */
const besides = [
  'John Smith DOB 4/5/1961 MRN 4418223 came in',
  'I drew blood of patient John Smith MRN 4418223 yesterday',
  'what is the rule for John Smith DOB 4/5/1961 MRN 4418223?',
  'record 2 points for the case of patient John Smith MRN 4418223',
]

describe.each(databases)('whoever steals a backup of the %s database', (kind) => {
  let house: House
  let server: Awaited<ReturnType<typeof mailServer>>
  beforeAll(async () => {
    server = await mailServer()
    house = await openHouse(kind, { smtp: server.url })
  })
  afterAll(async () => {
    await house.close()
    await server.close()
  })

  test('finds the record, and no token to speak in a workspace and no code to become a member', async () => {
    const installed = { team: 'T1', botToken: 'xoxb-of-the-team', botUser: 'UBOT', scopes: [] }
    await installationsOn(house.handle, safeWith([Buffer.alloc(32, 1)])).store(installed)
    await house.say('slack:T1/ana', 'I am an RMA, my cycle began January 1, 2024')
    await house.say('slack:T1/ana', 'record 2 points professional education March 3–5')
    await house.say('slack:T1/ana', 'Attest and record')
    const link = /link (\d{6})/.exec(await house.say('slack:T1/ana', 'link'))?.[1] ?? ''
    house.enrol('roster')
    const cycle = { certification: 'RPT', start: '2024-01-01', end: '2026-12-31' }
    const ben = { number: '1002', name: 'Ben', email: 'ben@example.org', cycles: [cycle] }
    await putOnRoster(house.handle, [ben], '2026-03-01T12:00:00.000Z')
    await house.say('slack:T1/ben', 'ben@example.org')
    await expect.poll(server.code).toMatch(/^\d{6}$/)
    const kept = await everythingKept(house)
    expect(kept).toContain('professional-education')
    expect(link).toMatch(/^\d{6}$/)
    for (const word of ['xoxb-of-the-team', link, server.code()]) expect(kept).not.toMatch(saying(word))
  })

  test('finds nothing of a patient that was held back, before the member has decided and after', async () => {
    house.enrol('self')
    await house.say('slack:T1/cat', 'I am an RMA, my cycle began January 1, 2024')
    const words = '2 points webinar March 3 called Case of John Smith DOB 4/5/1961 MRN 4418223'
    expect(await house.say('slack:T1/cat', words)).toContain('look like a patient')
    expect(await everythingKept(house)).not.toMatch(/Smith|4418223|1961/)
    await house.say('slack:T1/cat', 'Leave the words out')
    for (const [n, beside] of besides.entries()) {
      await house.say('slack:T1/cat', beside)
      await house.say(`slack:T1/new${n}`, beside)
      expect(await everythingKept(house), beside).not.toMatch(/Smith|4418223|1961/)
    }
    await house.say('slack:T1/cat', '2 points webinar March 3')
    await house.say('slack:T1/cat', 'Attest and record')
    const kept = await everythingKept(house)
    expect(kept).toMatch(/2026-03-03/)
    expect(kept).not.toMatch(/Smith|4418223|1961/)
  })
})

test('a file sent along is neither fetched nor kept: the words with it are read', async () => {
  const place = await openWorkspace({ hear: async () => {} })
  const url_private = `${place.api.url}certificate-of-john-smith.pdf`
  const files = [{ id: 'F1', name: 'certificate-of-john-smith.pdf', url_private }]
  await place.event(direct('2 points webinar March 3', '1772810400.000100', { subtype: 'file_share', files }))
  const [incoming] = await place.until(() => place.heard.length > 0 && place.heard)
  expect(incoming).toMatchObject({ words: '2 points webinar March 3' })
  expect(JSON.stringify(incoming)).not.toContain('john-smith')
  await place.close()
  expect(place.api.calls.map(({ method }) => method).join()).not.toMatch(/files|certificate/)
})
