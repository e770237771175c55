import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { freshDatabase } from '../database.ts'
import { fill } from './fill.ts'
import { median, type Row } from './measure.ts'

const who = `('00000000-0000-4000-8000-' || lpad(to_hex(:m::int), 12, '0'))::uuid`

/** The same rows by pgbench: an activity, a ledger entry, the member's row, the message's, the address. */
const inserts = `\\set m random(0, 999)
\\set n random(1, 2000000000)
begin;
select version, ledger_head from members where id = ${who};
update members set version = version + 1 where id = ${who};
insert into activities select member, 'bench-' || :n || random(), category, points, start_day, end_day, title, provider,
  certifications, statement, statement_version, attested, platform, message, handed_over, withdrawn from activities
  where member = ${who} limit 1 on conflict do nothing;
insert into ledger select member, :n::int, kind, at, body, body_hash, hash from ledger
  where member = ${who} limit 1 on conflict do nothing;
insert into turns select member, 'bench-' || :n || random(), at, replies, answered from turns
  where member = ${who} limit 1 on conflict do nothing;
update addresses set heard = heard where platform = 'bench' and user_id = 'T1/g' || :m;
commit;
`

function pgbench(): string | undefined {
  const installed = '/usr/lib/postgresql'
  const folders = [
    ...(process.env.PATH ?? '').split(':'),
    ...(existsSync(installed)
      ? readdirSync(installed).map((version) => join(installed, version, 'bin'))
      : []),
  ]
  return folders.map((folder) => join(folder, 'pgbench')).find(existsSync)
}

/** Transactions a second of pgbench, with as many connections as ours have. */
async function floor(where: string, script: string, processes: number): Promise<number> {
  const tool = pgbench()
  if (!tool) return Number.NaN
  const threads = String(Math.min(processes, 2))
  const options = [
    '-n',
    '-M',
    'prepared',
    '-c',
    String(8 * processes),
    '-j',
    threads,
    '-T',
    '4',
    '-f',
    script,
  ]
  const { stdout } = await promisify(execFile)(tool, [...options, where])
  return Number(/^tps = ([\d.]+)/m.exec(stdout)?.[1])
}

/** Attestations a second of so many processes; every card is laid out before the clock starts. */
async function ours(where: string, processes: number, round: number): Promise<number> {
  const script = join(import.meta.dirname, 'attester.ts')
  const hook = join(import.meta.dirname, '..', '..', 'src', 'drizzle-hook.mjs')
  const all = Array.from({ length: processes }, (_, n) => {
    const child = spawn(
      process.execPath,
      ['--import', hook, script, where, `r${round}p${processes}n${n}`, '80'],
      {
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    )
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    return { child, line: async () => (await lines.next()).value ?? '' }
  })
  for (const one of all) await one.line()
  const began = performance.now()
  for (const { child } of all) child.stdin.write('go\n')
  const done = await Promise.all(all.map(async (one) => Number((await one.line()).replace('done ', ''))))
  return done.reduce((sum, one) => sum + one, 0) / ((performance.now() - began) / 1000)
}

export async function attestations(rounds = 3): Promise<Row[]> {
  const database = await freshDatabase('postgres')
  await fill(database.where, 1_000)
  const folder = mkdtempSync(join(tmpdir(), 'ccp-bench-'))
  const script = join(folder, 'inserts.sql')
  writeFileSync(script, inserts)
  const rows: Row[] = []
  for (const processes of [1, 2, 4]) {
    const seen: { ours: number; floor: number }[] = []
    for (let round = 0; round < rounds; round++)
      seen.push({
        ours: await ours(database.where, processes, round),
        floor: await floor(database.where, script, processes),
      })
    const [mine, bare] = [median(seen.map((pair) => pair.ours)), median(seen.map((pair) => pair.floor))]
    const name = `attestations, ${processes} ${processes === 1 ? 'process' : 'processes'}`
    rows.push({
      name,
      unit: '/s',
      ours: mine,
      ...(Number.isNaN(bare)
        ? { note: 'no pgbench here' }
        : { floor: bare, ratio: mine / bare, goal: { least: 0.6 } }),
    })
  }
  rmSync(folder, { recursive: true })
  await database.remove()
  return rows
}
