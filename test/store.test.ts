import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Change, Decision, Incoming } from '../src/messages.ts'
import type { Activity, Attestation, Draft, MemberRecord } from '../src/model.ts'
import { connect } from '../src/store/connect.ts'
import type { Handle } from '../src/store/handle.ts'
import { type Store, storeOn } from '../src/store/store.ts'
import { databases, freshDatabase, type TestDatabase } from './database.ts'

const at = '2026-03-06T15:20:00.000Z'
let messages = 0

/** Ana writes; each test has an Ana of its own. */
const from = (user: string, more: Partial<Incoming> = {}): Incoming => ({
  id: `slack:${++messages}`,
  from: { platform: 'slack', user, ref: { channel: 'D1', thread: null } },
  name: 'Ana',
  timeZone: 'America/Chicago',
  at,
  words: 'not read here',
  ...more,
})

const deciding =
  (...changes: Change[]) =>
  (): Decision => ({ changes, replies: [{ kind: 'thanks' }] })
const asking = (): Decision => ({ changes: [], replies: [{ kind: 'thanks' }] })
const never = (): Decision => {
  throw new Error('decided a second time')
}

const draft: Draft = { id: 'm1', lines: [{ points: 1.5, title: "O'Brien; drop table" }], at, message: 'm1' }
const attestation: Attestation = {
  statement: 'I attest that this is true.',
  version: '1',
  at,
  platform: 'slack',
  message: 'm2',
}
const activity: Activity = {
  id: 'm1#1',
  category: 'professional-education',
  points: 1.5,
  start: '2026-03-03',
  end: '2026-03-05',
  title: "O'Brien; drop table",
  certifications: ['RMA'],
  attestation,
}

describe.each(databases)('on the %s database', (kind) => {
  let database: TestDatabase
  let handle: Handle
  let store: Store
  beforeAll(async () => {
    database = await freshDatabase(kind)
    handle = await connect(database.where)
    store = storeOn(handle)
  })
  afterAll(async () => {
    await store.close()
    await database.remove()
  })

  const recordOf = async (user: string): Promise<MemberRecord> =>
    (await store.turn(from(user), asking)).record

  test('whoever writes for the first time is a member from then on, as the platform tells of them', async () => {
    const first = await store.turn(from('first'), asking)
    const then = await recordOf('first')
    expect(then.member).toEqual(first.record.member)
    expect(then.member).toMatchObject({
      name: 'Ana',
      timeZone: 'America/Chicago',
      reminders: { state: 'on', hours: { from: 9, to: 18 }, pace: 'usual' },
    })
  })

  test('someone who says nothing is not written down', async () => {
    const silent = (): Decision => ({ changes: [], replies: [] })
    const [gone, back] = [await store.turn(from('silent'), silent), await store.turn(from('silent'), silent)]
    expect(gone.record.member.id).not.toBe(back.record.member.id)
  })

  test('the same user of another workspace is somebody else', async () => {
    const [here, there] = [await recordOf('T1/U1'), await recordOf('T2/U1')]
    expect(here.member.id).not.toBe(there.member.id)
  })

  test('a message delivered twice changes nothing again and gets the answer it got', async () => {
    const message = from('twice')
    const first = await store.turn(message, deciding({ kind: 'add-draft', draft }))
    const second = await store.turn(message, never)
    expect(second).toMatchObject({ again: true, answered: false, decision: { changes: [] } })
    expect(second.decision.replies).toEqual(first.decision.replies)
    await store.answered(first.record.member.id, message.id)
    expect(await store.turn(message, never)).toMatchObject({ again: true, answered: true })
  })

  test('a question is answered from the record and writes nothing', async () => {
    const { member } = await recordOf('asks')
    const before = await store.exportMember(member.id)
    await store.turn(from('asks'), asking)
    expect(await store.exportMember(member.id)).toEqual(before)
  })

  test('what was said is read back as it was said: draft, card, attestation', async () => {
    await store.turn(from('says'), deciding({ kind: 'add-draft', draft }))
    const drafted = await recordOf('says')
    expect(drafted.drafts).toEqual([draft])
    const shown = { platform: 'slack', ref: { ts: '1' } }
    await store.shown(drafted.member.id, 'm1', shown)
    expect((await recordOf('says')).drafts).toEqual([{ ...draft, shown }])
    await store.turn(
      from('says'),
      deciding({ kind: 'add-activity', activity }, { kind: 'drop-draft', draft: 'm1' }),
    )
    const attested = await recordOf('says')
    expect(attested).toMatchObject({ drafts: [], activities: [activity], ledger: { entries: 1 } })
  })

  test('a draft that is changed and changed again in one turn is kept once, as it is at the end', async () => {
    const later = { ...draft, lines: [{ points: 3 }] }
    await store.turn(
      from('amends'),
      deciding(
        { kind: 'add-draft', draft },
        { kind: 'drop-draft', draft: 'm1' },
        { kind: 'add-draft', draft: later },
      ),
    )
    expect((await recordOf('amends')).drafts).toEqual([later])
  })

  test('what is corrected or taken back leaves the record and stays known', async () => {
    const corrected = { ...activity, id: 'm3#1', points: 3 }
    await store.turn(from('corrects'), deciding({ kind: 'add-activity', activity }))
    await store.turn(
      from('corrects'),
      deciding({ kind: 'add-activity', activity: corrected, replaces: 'm1#1' }),
    )
    expect(await recordOf('corrects')).toMatchObject({ activities: [corrected], withdrawn: ['m1#1'] })
    await store.turn(from('corrects'), deciding({ kind: 'withdraw-activity', activity: 'm3#1', attestation }))
    const { member, ...rest } = await recordOf('corrects')
    expect(rest).toMatchObject({ activities: [], withdrawn: ['m1#1', 'm3#1'], ledger: { entries: 3 } })
    expect((await store.rebuild(member.id)).differing).toEqual([])
  })

  test('what stands in AMTrax can be ticked and unticked', async () => {
    await store.turn(from('ticks'), deciding({ kind: 'add-activity', activity }))
    await store.turn(from('ticks'), deciding({ kind: 'hand-over', activities: ['m1#1'], at }))
    const ticked = await recordOf('ticks')
    expect(ticked.activities).toEqual([{ ...activity, handedOver: at }])
    expect((await store.rebuild(ticked.member.id)).differing).toEqual([])
    await store.turn(from('ticks'), deciding({ kind: 'hand-over', activities: ['m1#1'], at: undefined }))
    const unticked = await recordOf('ticks')
    expect(unticked.activities).toEqual([activity])
    expect((await store.rebuild(unticked.member.id)).differing).toEqual([])
  })

  test('certifications are taken up, given other cycles, and left', async () => {
    const cycle = { start: '2024-01-01', end: '2026-12-31' }
    const next = { start: '2027-01-01', end: '2029-12-31' }
    const other = { start: '2025-05-01', end: '2028-04-30' }
    const enroll = (certification: string, ...cycles: (typeof cycle)[]): Change => ({
      kind: 'enroll',
      enrollment: { certification, declared: 'self', cycles },
    })
    const enrolled = async () => (await recordOf('enrols')).member.enrollments
    await store.turn(from('enrols'), deciding(enroll('RMA', cycle), enroll('RPT')))
    expect(await enrolled()).toEqual([
      { certification: 'RMA', declared: 'self', cycles: [cycle] },
      { certification: 'RPT', declared: 'self', cycles: [] },
    ])
    await store.turn(from('enrols'), deciding(enroll('RMA', cycle, next)))
    expect((await enrolled())[0]?.cycles).toEqual([cycle, next])
    await store.turn(from('enrols'), deciding(enroll('RMA', other)))
    expect((await enrolled())[0]?.cycles).toEqual([other])
    await store.turn(from('enrols'), deciding({ kind: 'leave-certification', certification: 'RMA' }))
    expect(await enrolled()).toEqual([{ certification: 'RPT', declared: 'self', cycles: [] }])
  })

  test('a cycle is a matter of days wherever the server stands', async () => {
    const cycle = { start: '2024-02-29', end: '2026-12-31' }
    await store.turn(
      from('days'),
      deciding({
        kind: 'enroll',
        enrollment: { certification: 'RMA', declared: 'self', cycles: [cycle] },
      }),
    )
    if (kind === 'postgres')
      await handle.ask(
        "do $$ begin execute format('alter database %I set timezone to ''Pacific/Honolulu''', current_database()); end $$",
      )
    const elsewhere = kind === 'postgres' ? storeOn(await connect(database.where)) : store
    const { record } = await elsewhere.turn(from('days'), asking)
    if (elsewhere !== store) await elsewhere.close()
    expect(record.member.enrollments[0]?.cycles).toEqual([cycle])
    expect(record.member.joined).toBe(at)
  })

  test('settings are changed one at a time', async () => {
    const set = (set: (Change & { kind: 'set-member' })['set']) =>
      store.turn(from('sets'), deciding({ kind: 'set-member', set }))
    await set({ usual: ['RMA'], language: 'es-US' })
    await set({ timeZone: 'Asia/Kolkata' })
    expect((await recordOf('sets')).member).toMatchObject({
      name: 'Ana',
      usual: ['RMA'],
      language: 'es-US',
      timeZone: 'Asia/Kolkata',
    })
  })

  test('the newest way to reach somebody is kept, and where they were heard last comes first', async () => {
    await recordOf('reached')
    const moved = from('reached')
    moved.from.ref = { channel: 'D2' }
    await store.turn(moved, asking)
    expect((await store.turn({ ...moved, id: 'slack:moved' }, asking)).record.addresses[0]?.ref).toEqual({
      channel: 'D2',
    })
    const { member } = await recordOf('reached')
    await handle.ask(
      "insert into addresses (platform, user_id, member, heard) values ('teams', 'reached', $1::uuid, $2::text::timestamptz)",
      [member.id, '2026-03-07T00:00:00Z'],
    )
    const platforms = async () => (await recordOf('reached')).addresses.map(({ platform }) => platform)
    expect(await platforms()).toEqual(['teams', 'slack'])
    await store.turn(from('reached', { at: '2026-03-08T00:00:00Z' }), asking)
    expect(await platforms()).toEqual(['slack', 'teams'])
  })

  test('who unlinks a platform is somebody new there, and the ledger says so', async () => {
    const { member } = await recordOf('unlinks')
    await store.turn(from('unlinks'), deciding({ kind: 'unlink' }))
    expect((await recordOf('unlinks')).member.id).not.toBe(member.id)
    const { ledger } = (await store.exportMember(member.id)) ?? {}
    expect(ledger).toMatchObject([{ kind: 'unlink' }])
  })

  test('no letter that a member can type makes the record stumble', async () => {
    const title =
      "half \ud800 zero \u0000 “quotes” \\u0000 '); delete from members; -- <b>&amp;</b> 日本語 🎓"
    await store.turn(
      from('types', { name: 'A\u0000na' }),
      deciding({ kind: 'add-activity', activity: { ...activity, title } }),
    )
    const { activities, member } = await recordOf('types')
    expect(activities[0]?.title).toBe(title.replace('\ud800', '\ufffd').replace('\u0000', ''))
    expect(member.name).toBe('Ana')
    expect((await store.rebuild(member.id)).differing).toEqual([])
  })

  test('an error of the database carries none of a member’s words', async () => {
    await store.turn(from('errs'), deciding({ kind: 'add-activity', activity }))
    const again = store.turn(from('errs'), deciding({ kind: 'add-activity', activity }))
    const error: unknown = await again.catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: '23505' })
    expect(JSON.stringify([String(error), { ...(error as Error) }])).not.toContain("O'Brien")
  })

  test('what is exported is everything that is held, in every table', async () => {
    await store.turn(
      from('exports'),
      deciding(
        { kind: 'add-activity', activity },
        { kind: 'add-draft', draft },
        { kind: 'offer-link', code: '123456' },
        {
          kind: 'enroll',
          enrollment: {
            certification: 'RMA',
            declared: 'self',
            cycles: [{ start: '2024-01-01', end: '2026-12-31' }],
          },
        },
      ),
    )
    const { member } = await recordOf('exports')
    const held = (await store.exportMember(member.id)) ?? {}
    const tables = await handle.ask<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'member'`,
    )
    expect(Object.keys(held).sort()).toEqual(['members', ...tables.map(({ name }) => name)].sort())
    for (const table of ['members', 'activities', 'drafts', 'link_codes', 'enrollments', 'cycles', 'turns'])
      expect(held[table], table).toHaveLength(1)
    expect(held.ledger).toHaveLength(2)
    expect(JSON.stringify(held.link_codes)).not.toContain('123456')
  })

  test('who is forgotten leaves hashes and no word, and is somebody new when they write again', async () => {
    await store.turn(
      from('leaves'),
      deciding({ kind: 'add-activity', activity }, { kind: 'add-draft', draft }),
    )
    const { member } = await recordOf('leaves')
    await store.turn(from('leaves'), deciding({ kind: 'forget' }))
    const left = JSON.stringify(await store.exportMember(member.id))
    for (const word of ['Ana', 'leaves', "O'Brien", 'attest that', 'Chicago', 'channel'])
      expect(left).not.toContain(word)
    expect(await store.verify()).not.toHaveProperty('broken')
    expect((await recordOf('leaves')).member.id).not.toBe(member.id)
  })

  test('answers kept for repeated deliveries are let go of after their time', async () => {
    const message = from('tidies')
    const { record } = await store.turn(message, deciding({ kind: 'add-draft', draft }))
    await store.tidy(at)
    expect(await store.turn(message, never)).toMatchObject({ again: true })
    await store.tidy('2026-03-10T00:00:00Z')
    expect((await store.exportMember(record.member.id))?.turns).toEqual([])
  })
})
