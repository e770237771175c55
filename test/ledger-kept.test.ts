import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Incoming } from '../src/messages.ts'
import type { Activity } from '../src/model.ts'
import { connect } from '../src/store/connect.ts'
import type { Handle } from '../src/store/handle.ts'
import { type Store, storeOn } from '../src/store/store.ts'
import { databases, freshDatabase, type TestDatabase } from './database.ts'

const at = '2026-03-06T15:20:00.000Z'
const attested = (number: number): Activity => ({
  id: `m${number}#1`,
  category: 'authorship',
  points: 0.5,
  start: '2026-03-03',
  end: '2026-03-05',
  certifications: ['RMA'],
  attestation: { statement: 'I attest.', version: '1', at, platform: 'slack', message: `m${number}` },
})

const nobody = '00000000-0000-7000-8000-000000000000'

/** What somebody with the database in their hands could do to Ana's second entry of three, and how to take it back. */
const attacks: { what: string; number: number; under?: string; does: string; undoes: string }[] = [
  ...[
    ['member', 'ben', 2],
    ['number', 'number + 7', 2],
    ['kind', "'withdraw'", 2],
    ['at', "at + interval '1 millisecond'", 2],
    ['body', "overlay(body placing 'x' from 20)", 2],
    ['body', 'null', 2],
    ['body_hash', "overlay(body_hash placing 'x' from 64)", 2],
    ['hash', "overlay(hash placing 'x' from 1)", 2],
  ].map(([column, value, number]) => ({
    what: `${column} made ${value}`,
    number: Number(number),
    does: `update ledger set ${column} = ${value} where member = ana and number = 2`,
    undoes: `delete from ledger where member = ben and number = 2;
      delete from ledger where member = ana and number = 9;
      insert into ledger select * from kept where member = ana and number = 2
      on conflict (member, number) do update set kind = excluded.kind, at = excluded.at, body = excluded.body,
        body_hash = excluded.body_hash, hash = excluded.hash`,
  })),
  {
    what: 'entry taken out',
    number: 2,
    does: 'delete from ledger where member = ana and number = 2',
    undoes: 'insert into ledger select * from kept where member = ana and number = 2',
  },
  {
    what: 'end cut off',
    number: 3,
    does: 'delete from ledger where member = ana and number = 3',
    undoes: 'insert into ledger select * from kept where member = ana and number = 3',
  },
  {
    what: 'end cut off and counted anew',
    number: 2,
    does: `delete from ledger where member = ana and number = 3;
      update members set ledger_entries = 2 where id = ana`,
    undoes: `insert into ledger select * from kept where member = ana and number = 3;
      update members set ledger_entries = 3 where id = ana`,
  },
  {
    what: 'entry put in at the end',
    number: 4,
    does: 'insert into ledger select member, 4, kind, at, body, body_hash, hash from ledger where member = ana and number = 3',
    undoes: 'delete from ledger where member = ana and number = 4',
  },
  {
    what: 'whole chain put under nobody',
    number: 1,
    under: nobody,
    does: `alter table ledger drop constraint ledger_member_fkey; update members set ledger_entries = 0, ledger_head = '' where id = ana;
      update ledger set member = '${nobody}' where member = ana`,
    undoes: `update ledger set member = ana where member = '${nobody}';
      update members set ledger_entries = 3, ledger_head = (select hash from kept where member = ana and number = 3) where id = ana`,
  },
]

describe.each(databases)('the ledger on the %s database', (kind) => {
  let database: TestDatabase
  let handle: Handle
  let store: Store
  let ana: string
  let ben: string

  const attest = async (user: string, number: number): Promise<string> => {
    const incoming: Incoming = { id: `m${number}`, from: { platform: 'slack', user }, at, words: '' }
    const { record } = await store.turn(incoming, () => ({
      changes: [{ kind: 'add-activity', activity: attested(number) }],
      replies: [],
    }))
    return record.member.id
  }

  const run = async (script: string) => {
    const named = script.replaceAll(/\bana\b/g, `'${ana}'`).replaceAll(/\bben\b/g, `'${ben}'`)
    for (const statement of named.split(';')) await handle.ask(statement)
  }

  beforeAll(async () => {
    database = await freshDatabase(kind)
    handle = await connect(database.where)
    store = storeOn(handle)
    for (const number of [1, 2, 3]) ana = await attest('ana', number)
    ben = await attest('ben', 1)
  })
  afterAll(async () => {
    await store.close()
    await database.remove()
  })

  test.each([
    ['changing an entry', "update ledger set kind = 'forget'"],
    ['erasing the words of somebody who is still a member', 'update ledger set body = null'],
    ['taking an entry out', 'delete from ledger'],
    ['emptying it', 'truncate ledger'],
    ['emptying it with the members', 'truncate members cascade'],
  ])('refuses %s', async (_, statement) => {
    await expect(handle.ask(statement)).rejects.toThrow('the ledger is only added to')
    expect(await store.verify()).toEqual({ members: 2, entries: 4 })
  })

  test('lets go of the words of somebody who left, and of nothing else of theirs', async () => {
    const cora = await attest('cora', 1)
    await store.turn({ id: 'm9', from: { platform: 'slack', user: 'cora' }, at, words: '' }, () => ({
      changes: [{ kind: 'forget' }],
      replies: [],
    }))
    for (const change of [
      "kind = 'attest'",
      "body = 'x'",
      'number = 7',
      "hash = 'x'",
      "body_hash = 'x'",
      'at = now()',
    ])
      await expect(handle.ask(`update ledger set ${change} where member = '${cora}'`)).rejects.toThrow(
        'only added to',
      )
    expect(await store.verify()).toEqual({ members: 3, entries: 6 })
  })

  describe('with its triggers taken away', () => {
    beforeAll(() => run('create table kept as table ledger; alter table ledger disable trigger user'))

    test.each(attacks)('audit verify finds and names: $what', async ({ does, undoes, number, under }) => {
      await run(does)
      const audit = await store.verify()
      await run(undoes)
      expect(audit.broken).toMatchObject({ member: under ?? ana, number })
      expect(await store.verify()).not.toHaveProperty('broken')
    })

    test.each([
      ['points', '9'],
      ['category', "'formal-education'"],
      ['start_day', "'2026-03-04'"],
      ['end_day', "'2026-03-06'"],
      ['title', "'Ethics'"],
      ['provider', "'AMT'"],
      ['certifications', `'["RPT"]'`],
      ['statement', "'I did not attest.'"],
      ['attested', 'now()'],
      ['handed_over', 'now()'],
      ['withdrawn', 'true'],
    ])(
      'a record whose %s was changed behind its back differs from what the ledger tells',
      async (column, value) => {
        await run(`create table before as table activities;
        update activities set ${column} = ${value} where member = ana and id = 'm2#1'`)
        const rebuilt = await store.rebuild(ana)
        await run(`update activities a set ${column} = b.${column} from before b where a.member = b.member and a.id = b.id;
        drop table before`)
        expect(rebuilt.differing).toEqual(['m2#1'])
        expect((await store.rebuild(ana)).differing).toEqual([])
      },
    )
  })
})
