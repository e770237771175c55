import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../src/admin/command.ts'
import { rosterImport } from '../src/admin/roster.ts'
import { readSettings } from '../src/settings.ts'
import { recordOfMember } from '../src/store/by-member.ts'
import { databases } from './database.ts'
import { type House, openHouse } from './recognising.ts'

const folder = mkdtempSync(join(tmpdir(), 'ccp-roster-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const header = 'number,name,email,certification,cycle_start,cycle_end,time_zone,language'
const ana = '1001,Ana Ruiz,Ana@Example.org,RMA,2024-01-01,,America/Chicago,en-US'
const anaToo = '1001,Ana Ruiz,ana@example.org,RPT,2025-05-01,2028-04-30,,'
const ben = '1002,"Ben, Jr.",ben@example.org,MT,2024-06-01,,,'

const importing = (house: House, lines: string[], options: Record<string, boolean> = {}): Promise<Report> => {
  const file = join(folder, 'roster.csv')
  writeFileSync(file, lines.join('\n'))
  return rosterImport.run(
    {
      settings: readSettings({}),
      database: async () => house.handle,
      now: () => '2026-03-01T12:00:00.000Z',
      progress: () => {},
    },
    { arguments: [file], options },
  )
}

describe.each(databases)('a roster in the %s database', (kind) => {
  let house: House
  beforeAll(async () => {
    house = await openHouse(kind, { enrolment: 'roster', trusted: ['slack:T1'] })
  })
  afterAll(() => house.close())

  test('a dry run tells what would change and changes nothing', async () => {
    const told = await importing(house, [header, ana, anaToo, ben], { dryRun: true })
    expect(told.data).toMatchObject({ members: 2, added: 2, changed: 0, dryRun: true })
    expect(await house.count('roster')).toBe(0)
  })

  test('imported twice it is there once; who left the list stays and is told', async () => {
    expect((await importing(house, [header, ana, anaToo, ben])).data).toMatchObject({ added: 2 })
    const again = await importing(house, [header, ben, ana, anaToo])
    expect(again.data).toMatchObject({ added: 0, changed: 0, same: 2, others: 0 })
    expect((await importing(house, [header, ana, anaToo])).data).toMatchObject({ same: 1, others: 1 })
    expect(await house.count('roster')).toBe(2)
  })

  test('a changed cycle reaches a member who is on the record, once', async () => {
    await house.say('slack:T1/ana', 'hello', { email: 'ana@example.org' })
    const id = (await house.memberAt('slack:T1/ana')) ?? ''
    const changed = [header, ana.replace('2024-01-01', '2024-02-01'), anaToo, ben]
    expect((await importing(house, changed)).data).toMatchObject({ changed: 1, same: 1 })
    const record = await recordOfMember(house.handle, id)
    expect(record?.member.enrollments).toMatchObject([
      { certification: 'RMA', declared: 'roster', cycles: [{ start: '2024-02-01', end: '2027-01-31' }] },
      { certification: 'RPT', declared: 'roster' },
    ])
    const entries = record?.ledger.entries
    await importing(house, changed)
    expect((await recordOfMember(house.handle, id))?.ledger.entries).toBe(entries)
    expect((await house.store.verify()).broken).toBeUndefined()
  })

  test('every line that is wrong is named with what was found and what is expected, and nothing is imported', async () => {
    const before = await house.count('roster')
    const told = await importing(house, [
      header,
      '2001,Cleo,cleo@example.org,RMA,2024-01-01,,,',
      '2002,,dan@,XYZ,2024-02-30,2023-01-01,Mars/Base,english',
      '2005,Gil,gil@example.org,RMA,2024-01-01,2023-12-31,,',
      '2003,Eva,cleo@example.org,RMA,2024-01-01,,,',
      '2004,Finn,ben@example.org,RMA,2024-01-01,,,',
    ])
    expect(told.ok).toBe(false)
    expect(told.lines).toEqual([
      'line 3, name: found nothing, expected a name',
      'line 3, email: found “dan@”, expected an e-mail address',
      'line 3, certification: found “XYZ”, expected a certification such as RMA or MLT',
      'line 3, cycle_start: found “2024-02-30”, expected a day such as 2024-01-31',
      'line 3, time_zone: found “Mars/Base”, expected a time zone such as America/Chicago',
      'line 3, language: found “english”, expected a language such as en-US or es-US',
      'line 4, cycle_end: found 2023-12-31, expected a day after 2024-01-01',
      'line 5, email: found cleo@example.org, which is somebody else’s in line 2; expected one of their own',
      'Nothing was imported: 8 to put right.',
    ])
    expect(await house.count('roster')).toBe(before)
    const taken = await importing(house, [header, '2004,Finn,ben@example.org,RMA,2024-01-01,,,'])
    expect(taken.lines[0]).toBe(
      'line 2, email: found ben@example.org, which is member 1002’s on the roster; expected one of their own',
    )
  })

  test('a file that is no roster is refused in one line', async () => {
    expect((await importing(house, ['who;mail', 'Ana;ana@example.org'])).lines[0]).toBe(
      'line 1, the columns: found who, mail; expected also number, name, email, certification, cycle_start',
    )
    expect((await importing(house, [header, '1001,"Ana'])).lines[0]).toContain('a quotation mark is open')
  })
})
