import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditSample, auditVerify } from '../src/admin/audit.ts'
import type { Command, Desk, Given } from '../src/admin/command.ts'
import { memberDelete, memberExport } from '../src/admin/member.ts'
import { adminProgram } from '../src/admin/program.ts'
import { transcriptOf, transcriptVerify } from '../src/admin/transcript.ts'
import { unreachable } from '../src/admin/unreachable.ts'
import { bot } from '../src/bot.ts'
import { codeOf } from '../src/documents/make.ts'
import type { Button, Card } from '../src/messages.ts'
import { readSettings } from '../src/settings.ts'
import { recordOfMember } from '../src/store/by-member.ts'
import { connect } from '../src/store/connect.ts'
import type { Handle } from '../src/store/handle.ts'
import { storeOn } from '../src/store/store.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

const now = '2026-03-06T15:20:00.000Z'
let where: TestDatabase
let handle: Handle
const ids: Record<string, string> = {}
const folder = mkdtempSync(join(tmpdir(), 'ccp-admin-'))

beforeAll(async () => {
  where = await freshDatabase('postgres')
  handle = await connect(where.where)
  await converse('ana', 'RMA', '2025-01-01', [
    'record 2 points professional education March 3–5',
    'Attest and record',
  ])
  await converse(
    'ben',
    'RPT',
    '2022-05-10',
    ['record 30 points professional education March 4 2024', 'Attest and record'],
    '2025-04-01T15:00:00.000Z',
  )
})
afterAll(async () => {
  await handle.close()
  await where.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** What a member says or presses, one after the other. */
async function converse(user: string, certification: string, start: string, lines: string[], at = now) {
  let buttons: Button[] = []
  const hear = bot({
    store: storeOn(handle),
    show: async (_, card: Card) => {
      buttons = card.parts.flatMap((part) => (part.kind === 'buttons' ? part.buttons : []))
      return { platform: 'slack', ref: 1 }
    },
    policy: { enrolment: 'self', officialRecord: 'elsewhere' },
    code: () => '123456',
  })
  const from = { platform: 'slack', user: `T1/${user}` }
  const say = (n: number) => ({
    id: `slack:${user}:${at}:${n}`,
    from,
    at,
    timeZone: 'America/Chicago',
    name: user,
  })
  await hear({ ...say(0), press: { kind: 'enroll', certification, start } })
  for (const [n, line] of lines.entries()) {
    const press = buttons.find(({ label }) => label === line)?.press
    await hear({ ...say(n + 1), ...(press ? { press } : { words: line }) })
  }
  const [row] = await handle.ask<{ member: string }>(
    `select member from addresses where user_id = '${from.user}'`,
  )
  ids[user] = row?.member ?? ''
}

const run = (command: Command, given: Partial<Given> = {}, change: Partial<Desk> = {}) =>
  command.run(
    {
      settings: readSettings({}),
      database: async () => handle,
      now: () => now,
      progress: () => {},
      ...change,
    },
    { arguments: [], options: {}, ...given },
  )

test('audit verify proves that every chain holds, and names the entry that was altered', async () => {
  expect(await run(auditVerify)).toMatchObject({ ok: true, data: { members: 2, holds: true } })

  const copy = await freshDatabase('postgres')
  const other = await connect(copy.where)
  await storeOn(other).turn(
    { id: 'm1', from: { platform: 'slack', user: 'T1/U1' }, at: now, words: '' },
    () => ({
      changes: [{ kind: 'enroll', enrollment: { certification: 'RMA', declared: 'self', cycles: [] } }],
      replies: [],
    }),
  )
  const forger = postgres(copy.where, { max: 1 })
  await forger`set session_replication_role = replica`
  await forger`update ledger set kind = 'forged' where number = 1`
  await forger.end()
  const told = await run(auditVerify, {}, { database: async () => other })
  expect(told).toMatchObject({ ok: false, data: { holds: false, broken: { number: 1 } } })
  await other.close()
  await copy.remove()
})

test('audit sample draws members whose cycle ended last year with its requirement met, the same by the same seed', async () => {
  const drawn = await run(auditSample, { options: { size: '5', seed: 's' } })
  expect(drawn).toMatchObject({
    ok: true,
    data: {
      year: 2025,
      cycles: 1,
      drawn: [{ member: ids.ben, certification: 'RPT', points: 30, required: 24 }],
    },
  })
  expect(await run(auditSample, { options: { size: '5', seed: 's' } })).toEqual(drawn)
  expect(await run(auditSample, { options: { size: '5', year: '2024' } })).toMatchObject({
    data: { drawn: [] },
  })
  expect((await run(auditSample)).ok).toBe(false)
})

test('a cycle that followed by itself is drawn from as well', async () => {
  const next = await run(
    auditSample,
    { options: { size: '5', year: '2028' } },
    { now: () => '2029-02-01T00:00:00Z' },
  )
  expect(next).toMatchObject({ data: { cycles: 1 } })
})

test('member export holds every activity in the words of the member', async () => {
  const told = await run(memberExport, { arguments: [ids.ana ?? ''] })
  expect(told.ok).toBe(true)
  expect(told.data).toMatchObject({ activities: [{ start_day: '2026-03-03', end_day: '2026-03-05' }] })
})

test('a transcript is written as a file, and its code is found in the ledger until it was never there', async () => {
  const told = await run(transcriptOf, { arguments: [ids.ana ?? ''], options: { folder, format: 'csv' } })
  expect(told.data).toMatchObject({ files: [expect.stringContaining('.csv')] })
  expect(readFileSync(told.lines[0] ?? '', 'utf8')).toContain('2026-03-03')

  const record = await recordOfMember(handle, ids.ana ?? '')
  const code = record && codeOf(record)
  const verified = await run(transcriptVerify, { arguments: [code ?? ''] })
  expect(verified).toMatchObject({ ok: true, data: { found: true, since: 0 } })
  const forged = (code ?? '').replace(/^.{4}/, '0000')
  expect(await run(transcriptVerify, { arguments: [forged] })).toMatchObject({
    ok: false,
    data: { found: false },
  })
  expect((await run(transcriptVerify, { arguments: ['nonsense'] })).ok).toBe(false)
  const asked = (where: string) =>
    run(transcriptOf, { arguments: [ids.ana ?? ''], options: { folder: where, format: 'csv' } })
  expect(await asked(join(folder, 'of', 'ana'))).toMatchObject({ ok: true })
  const nowhere = await asked('/dev/null/papers')
  expect(nowhere).toMatchObject({ ok: false, impossible: true })
  expect(nowhere.lines).toEqual([
    expect.stringMatching(/^--folder: found \/dev\/null\/papers, expected one that may/),
  ])
})

test('member delete tells what it would delete, deletes when told to, and leaves a ledger that verifies', async () => {
  const given = { arguments: [ids.ana ?? ''] }
  expect(await run(memberDelete, given)).toMatchObject({
    ok: false,
    lines: [expect.stringContaining('This deletes 1 activity and 0 open drafts of member')],
    data: { deleted: false, activities: 1 },
  })
  expect(await run(memberDelete, { ...given, options: { yes: true } })).toMatchObject({
    ok: true,
    data: { deleted: true },
  })
  expect((await run(memberDelete, { ...given, options: { yes: true } })).ok).toBe(false)
  expect(await run(auditVerify)).toMatchObject({ ok: true })
  const rest = await handle.ask<{ body: string | null }>('select body from ledger where member = $1::uuid', [
    ids.ana ?? '',
  ])
  expect(rest.filter(({ body }) => body?.includes('2026-03-03'))).toEqual([])
})

test('unreachable names members whom the platform refuses, with the reason, until they are heard again', async () => {
  const refuse = () =>
    storeOn(handle).reminders.refused({ platform: 'slack', user: 'T1/ben' }, 'blocked', now, 1)
  await refuse()
  expect(await run(unreachable)).toMatchObject({
    ok: true,
    data: { members: [{ member: ids.ben, reason: 'blocked' }] },
  })
  await converse('ben', 'RPT', '2022-05-10', ['hello'], '2026-03-07T15:00:00.000Z')
  expect(await run(unreachable)).toMatchObject({ data: { members: [] } })
})

test('an id that nobody has is said to be nobody’s, whatever it looks like', async () => {
  for (const id of ['nobody', '00000000-0000-4000-8000-000000000000', "'; drop table members"])
    for (const command of [memberExport, memberDelete, transcriptOf])
      expect(await run(command, { arguments: [id] }), id).toMatchObject({ ok: false, data: { found: false } })
})

const admin = (...args: string[]) => adminOn({ DATABASE_URL: where.where }, ...args)
const adminOn = (settings: Record<string, string>, ...args: string[]) =>
  promisify(execFile)(
    process.execPath,
    ['--import', './src/drizzle-hook.mjs', 'src/admin/admin.ts', ...args],
    { env: { ...process.env, ...settings } },
  ).then(
    ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ status: code, stdout, stderr }),
  )

test('the tool itself: one line of JSON for a program, 1 for a no, 2 for what could not be done', async () => {
  const verified = await admin('audit', 'verify', '--json')
  expect({ ...verified, stdout: JSON.parse(verified.stdout) }).toMatchObject({
    status: 0,
    stdout: { holds: true },
  })
  const nobody = await admin('member', 'export', 'nobody', '--json')
  expect({ ...nobody, stdout: JSON.parse(nobody.stdout) }).toMatchObject({
    status: 1,
    stdout: { found: false },
  })
})

test('the tool says its answer on the embedded database as well', async () => {
  const { where: DATA_DIR, remove } = await freshDatabase('embedded')
  const said = await adminOn({ DATABASE_URL: '', DATA_DIR }, 'audit', 'verify')
  expect(said).toMatchObject({ status: 0, stdout: '0 entries of 0 members: every chain holds.\n' })
  await remove()
})

test('every command tells a program what it found in one line of JSON', async () => {
  const commands: string[][] = [
    ['audit', 'verify'],
    ['audit', 'sample', '--size', '1'],
    ['roster', 'import', 'nowhere.csv'],
    ['member', 'export', 'nobody'],
    ['member', 'delete', 'nobody'],
    ['transcript', 'nobody'],
    ['transcript', 'verify', 'nonsense'],
    ['remind', '--dry-run'],
    ['unreachable'],
    ['doctor'],
  ]
  for (const typed of commands) {
    const { stdout } = await admin(...typed, '--json')
    expect(stdout, typed.join(' ')).toMatch(/^\{.*\}\n$/)
    expect(JSON.parse(stdout)).toEqual(expect.any(Object))
  }
}, 60_000)

test.each([
  [['frobnicate']],
  [['member', 'export']],
  [['doctor', '--loudly']],
  [['audit', 'sample']],
  [['audit', 'sample', '--size', '3', '--year', 'last']],
  [['audit', 'sample', '--size', '3', '--year', String(new Date().getFullYear())]],
  [['remind', '--now', 'soon']],
  [['roster', 'import', 'nowhere.csv']],
  [['transcript', 'x', '--format', 'docx']],
  [['transcript', 'x', '--from', '2026-01-01']],
])('what cannot be done as it was typed ends with 2: %j', async (typed) => {
  expect((await admin(...typed)).status).toBe(2)
})

test('every command has help that says what it does, and how a program may read it', () => {
  const program = adminProgram(() => Promise.reject(new Error('only help is asked for')))
  const helps = (place: typeof program): string[] =>
    place.commands.flatMap((one) => [
      ...(one.options.length > 0 ? [one.helpInformation()] : []),
      ...helps(one),
    ])
  const all = helps(program)
  expect(all.map((help) => /^Usage: (.*?) \[/.exec(help)?.[1])).toEqual([
    'admin audit verify',
    'admin audit sample',
    'admin roster import',
    'admin member export',
    'admin member delete',
    'admin transcript',
    'admin transcript verify',
    'admin remind',
    'admin unreachable',
    'admin doctor',
  ])
  for (const help of all) {
    expect(help).toMatch(/\n\n[A-Z].{20}/)
    expect(help).toContain('--json')
  }
})
