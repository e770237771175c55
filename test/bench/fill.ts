import postgres from 'postgres'
import { connect } from '../../src/store/connect.ts'
import { talking } from './turns.ts'

/**
 * A database full of members, each with 20 activities: one is made by talking, the rest are copies under ids of their
 * own. Their ledgers are as long as real ones but not chained to these ids, so `audit verify` refuses them.
 */
export async function fill(
  where: string,
  members: number,
  told: (line: string) => void = () => {},
): Promise<void> {
  const handle = await connect(where)
  const template = talking(handle, 'T1/template')
  await template.enroll()
  for (let n = 1; n <= 20; n++) {
    await template.say(
      `record 0.25 points professional education seminar ${n} 2025-02-${String(n).padStart(2, '0')}`,
    )
    await template.press('Attest and record')
  }
  await handle.close()
  const sql = postgres(where, { max: 1, onnotice: () => {} })
  const tables = await tablesOf(sql)
  const step = 5_000
  for (let from = 0; from < members; from += step) {
    const to = Math.min(from + step, members) - 1
    for (const { name, columns } of tables) await sql.unsafe(copying(name, columns, from, to))
    told(`${to + 1} of ${members} members`)
  }
  await sql.unsafe('vacuum analyze')
  await sql.end()
}

const idOf = `('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`

export const userOf = (n: number): string => `T1/g${n}`

/** Members first; only what a member has and keeps: turns and finished drafts are gone after a day. */
async function tablesOf(sql: postgres.Sql): Promise<{ name: string; columns: string[] }[]> {
  const rows = await sql<{ name: string; columns: string[] }[]>`
    select table_name as name, array_agg(column_name::text) as columns from information_schema.columns
    where table_schema = 'public' and table_name not in ('turns', 'drafts') group by table_name
    having bool_or(column_name = 'member') or table_name = 'members'
    order by table_name <> 'members', table_name`
  return [...rows]
}

function copying(table: string, columns: readonly string[], from: number, to: number): string {
  const own = table === 'members' ? 'id' : 'member'
  const value = (column: string) => {
    if (column === own) return idOf
    return column === 'user_id' ? `'T1/g' || n` : `t."${column}"`
  }
  return `insert into "${table}" (${columns.map((one) => `"${one}"`).join(', ')})
    select ${columns.map(value).join(', ')} from "${table}" t, generate_series(${from}, ${to}) n
    where t."${own}" = (select member from addresses where user_id = 'T1/template')`
}

if (import.meta.main) {
  const [where = '', members = '10000'] = process.argv.slice(2)
  if (!where.startsWith('postgres') || !(Number(members) >= 1)) {
    process.stderr.write('npm run fill -- postgres://… [MEMBERS, default 10000]\n')
    process.exit(2)
  }
  await fill(where, Number(members), (line) => process.stderr.write(`${line}\n`))
}
