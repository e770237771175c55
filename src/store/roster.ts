import type { Change } from '../messages.ts'
import type { Instant, Member, MemberRecord } from '../model.ts'
import type { Ask, Handle } from './handle.ts'
import { readMember } from './read.ts'
import type { RosterCycle } from './tables/identity.ts'
import { keep } from './write.ts'

/** Somebody on the roster. A time zone or language that is not given is the platform's. */
export type Listed = {
  number: string
  name: string
  email: string
  cycles: RosterCycle[]
  timeZone?: string
  language?: string
}

type Row = Omit<Listed, 'timeZone' | 'language'> & {
  timeZone: string | null
  language: string | null
  member: string | null
}

/** … and the member who has proved to be that person. */
export type Known = Listed & { member?: string }

const columns = 'number, name, email, cycles, time_zone as "timeZone", language, member'

const known = ({ timeZone, language, member, ...row }: Row): Known => ({
  ...row,
  ...(timeZone !== null && { timeZone }),
  ...(language !== null && { language }),
  ...(member !== null && { member }),
})

/** Only the letters of the English alphabet: others become like them and are not the same. */
export const plainEmail = (email: string): string =>
  email.trim().replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())

export async function onRoster(ask: Ask, email: string): Promise<Known | undefined> {
  const rows = await ask<Row>(`select ${columns} from roster where email = $1::text limit 2`, [
    plainEmail(email),
  ])
  return rows.length === 1 && rows[0] ? known(rows[0]) : undefined
}

/** Held until the transaction ends, so that nobody else becomes this person meanwhile. */
export async function heldOnRoster(ask: Ask, number: string): Promise<Known | undefined> {
  const [row] = await ask<Row>(`select ${columns} from roster where number = $1::text for update`, [number])
  return row && known(row)
}

/** What the roster says, where the record says otherwise. */
export function asOnRoster(listed: Listed, { member }: MemberRecord): Change[] {
  const { name, timeZone = member.timeZone, language = member.language } = listed
  const codes = [...new Set(listed.cycles.map(({ certification }) => certification))]
  const same = name === member.name && timeZone === member.timeZone && language === member.language
  return [
    ...(same ? [] : [{ kind: 'set-member', set: { name, timeZone, language } } as const]),
    ...codes.flatMap((code) => enrolled(code, listed, member)),
    ...member.enrollments
      .filter(({ certification }) => !codes.includes(certification))
      .map(({ certification }) => ({ kind: 'leave-certification', certification }) as const),
  ]
}

function enrolled(certification: string, { cycles }: Listed, member: Member): Change[] {
  const listed = cycles
    .filter((one) => one.certification === certification)
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
  const now = member.enrollments.find((one) => one.certification === certification)
  const same = now?.declared === 'roster' && JSON.stringify(now.cycles) === JSON.stringify(listed)
  return same ? [] : [{ kind: 'enroll', enrollment: { certification, cycles: listed, declared: 'roster' } }]
}

export type Imported = { added: number; changed: number; same: number; others: number }

/** E-mail addresses of the list that somebody else on the roster has. */
export async function takenEmails(
  ask: Ask,
  list: readonly Listed[],
): Promise<{ email: string; number: string }[]> {
  const numbers = new Set(list.map(({ number }) => number))
  const rows = await ask<{ email: string; number: string }>(
    'select email, number from roster where email in (select jsonb_array_elements_text($1::text::jsonb))',
    [JSON.stringify(list.map(({ email }) => email))],
  )
  return rows.filter(({ number }) => !numbers.has(number))
}

type Put = { number: string; added: boolean; member: string | null }

/** Puts a part of a list on the roster; members who are on it already follow it. */
export async function putOnRoster(handle: Handle, list: readonly Listed[], at: Instant): Promise<Put[]> {
  const put = await handle.ask<Put>(
    `insert into roster as r (number, name, email, cycles, time_zone, language)
      select x.number, x.name, x.email, x.cycles, x."timeZone", x.language
      from jsonb_to_recordset($1::text::jsonb)
        as x(number text, name text, email text, cycles jsonb, "timeZone" text, language text)
      on conflict (number) do update set name = excluded.name, email = excluded.email, cycles = excluded.cycles,
        time_zone = excluded.time_zone, language = excluded.language
      where (r.name, r.email, r.cycles, r.time_zone, r.language) is distinct from
        (excluded.name, excluded.email, excluded.cycles, excluded.time_zone, excluded.language)
      returning r.number, r.xmax = 0 as added, r.member`,
    [JSON.stringify(list)],
  )
  const members = new Map(put.flatMap(({ number, member }) => (member ? [[number, member]] : [])))
  for (const listed of list) {
    const member = members.get(listed.number)
    if (member) await follow(handle, member, listed, at)
  }
  return put
}

/** Until no turn came between reading and writing. */
async function follow({ ask }: Handle, member: string, listed: Listed, at: Instant): Promise<void> {
  for (;;) {
    const held = await readMember(ask, member)
    const changes = held ? asOnRoster(listed, held.record) : []
    if (!held || changes.length === 0) return
    const from = { platform: 'roster', user: listed.number }
    const incoming = { id: `roster:${listed.number}:${at}`, from, at, words: '' }
    if (await keep(ask, { ...held, incoming, at, decision: { changes, replies: [] } })) return
  }
}

/** What importing a list would do, without doing it; `others` are on the roster but not in the list. */
export async function compared(ask: Ask, list: readonly Listed[]): Promise<Imported> {
  const rows = await ask<Row>(`select ${columns} from roster`)
  const before = new Map(rows.map((row) => [row.number, row]))
  const counted = { added: 0, changed: 0, same: 0 }
  for (const listed of list) {
    const row = before.get(listed.number)
    counted[!row ? 'added' : alike(listed, row) ? 'same' : 'changed'] += 1
    before.delete(listed.number)
  }
  return { ...counted, others: before.size }
}

const alike = (listed: Listed, row: Row): boolean => {
  const text = ({ number, name, email, cycles, timeZone, language }: Listed) =>
    JSON.stringify([number, name, email, cycles.map(Object.values), timeZone, language])
  return text(listed) === text({ ...known(row), cycles: row.cycles.map(inOrder) })
}

/** The database keeps the keys of an object in an order of its own. */
const inOrder = ({ certification, start, end }: RosterCycle): RosterCycle => ({ certification, start, end })
