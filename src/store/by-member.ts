import type { Cycle, Day, Instant, MemberRecord } from '../model.ts'
import { forget } from './forget.ts'
import type { Handle } from './handle.ts'
import { readMember } from './read.ts'

/** What an operator asks for by a member's id rather than by where the member is met. */

const isId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

/** Undefined for an id that nobody has, or had before being forgotten. */
const held = async ({ ask }: Pick<Handle, 'ask'>, member: string) =>
  isId(member) ? readMember(ask, member) : undefined

export const recordOfMember = async (
  handle: Pick<Handle, 'ask'>,
  member: string,
): Promise<MemberRecord | undefined> => (await held(handle, member))?.record

/** As if the member had asked for it: the words go, the hashes that keep the chain verifiable stay. */
export async function eraseMember(handle: Handle, member: string, at: Instant): Promise<boolean> {
  for (;;) {
    const found = await held(handle, member)
    if (!found) return false
    if (await forget(handle, { ...found, at })) return true
  }
}

/** The cycles that are known to have begun before a day, by member and certification. */
export async function cyclesBegun({ ask }: Pick<Handle, 'ask'>, before: Day): Promise<Begun[]> {
  return ask<Begun>(
    `select member, certification,
       json_agg(json_build_object('start', start_day, 'end', end_day) order by start_day) as cycles
     from cycles where start_day < $1::date group by member, certification order by member, certification`,
    [before],
  )
}

export type Begun = { member: string; certification: string; cycles: Cycle[] }
