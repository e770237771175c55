import type { Decision, Incoming } from '../messages.ts'
import type { Address, Instant, MemberRecord, Shown } from '../model.ts'
import type { Audit, Rebuilt, Walked } from './audit.ts'
import { type Directory, directoryOn } from './directory.ts'
import { exportMember } from './forget.ts'
import type { Handle } from './handle.ts'
import { inTurn } from './in-turn.ts'
import { left } from './left.ts'
import { patiently } from './patience.ts'
import { type Reminders, remindersOn } from './reminders.ts'
import { codeKey, type Seal, sealWith } from './secrets.ts'
import { type Outcome, turn } from './turn.ts'

export type { Audit, Rebuilt, Walked } from './audit.ts'
export type { Outcome } from './turn.ts'

/** Where a draft's card stands. */
export type Standing = { draft: string; shown: Shown }

const placed = `with placed as (update drafts set shown = x.shown
  from jsonb_to_recordset($3::text::jsonb) as x(draft text, shown jsonb)
  where drafts.member = $1::uuid and drafts.id = x.draft)`

const told = 'update turns set answered = true where member = $1::uuid and incoming = $2::text'

export type Store = {
  /** Who somebody is. */
  directory: Directory
  /** Who is written to first, and what has been. */
  reminders: Reminders
  /** Takes one message to a decision and keeps what it changes, exactly once. `think` may be called several times. */
  turn(incoming: Incoming, think: (record: MemberRecord) => Decision): Promise<Outcome>
  /** The assistant was taken away there: nobody is written to until they are heard again. */
  left(from: Address, at: Instant): Promise<void>
  /** Where the draft's card stands. */
  shown(member: string, draft: string, shown: Shown): Promise<void>
  /** The replies to a message were put on screen, and where the cards of drafts among them stand. */
  answered(member: string, incoming: string, stand?: readonly Standing[]): Promise<void>
  /** Everything held on a member; undefined where there is none. */
  exportMember(member: string): Promise<Record<string, unknown[]> | undefined>
  verify(onProgress?: (walked: Walked) => void): Promise<Audit>
  rebuild(member: string): Promise<Rebuilt>
  /** Lets go of what was kept only so that a message delivered twice gets the same answer. */
  tidy(before: string): Promise<void>
  /** The database answers; its schema was checked when it was opened. */
  ready(): Promise<boolean>
  close(): Promise<void>
}

/** Without a seal of its own, codes hold for this process only. */
export function storeOn(handle: Handle, seal: Seal = sealWith(codeKey([]))): Store {
  const directory = directoryOn(handle, seal)
  const oneByOne = inTurn()
  const write = (text: string, values: string[]) =>
    patiently(async () => {
      await handle.ask(text, values)
      return true
    }).then(() => {})
  return {
    directory,
    reminders: remindersOn(handle),
    // here waiting is cheap; between processes the member's version decides who was first
    turn: (incoming, think) =>
      oneByOne(`${incoming.from.platform} ${incoming.from.user}`, () => turn(handle, incoming, think, seal)),
    left: (from, at) => left(handle.ask, from, at),
    shown: (member, draft, shown) =>
      write('update drafts set shown = $3::text::jsonb where member = $1::uuid and id = $2::text', [
        member,
        draft,
        JSON.stringify(shown),
      ]),
    answered: (member, incoming, stand = []) =>
      stand.length > 0
        ? write(`${placed} ${told}`, [member, incoming, JSON.stringify(stand)])
        : write(told, [member, incoming]),
    exportMember: (member) => exportMember(handle, member),
    verify: async (onProgress) => (await import('./audit.ts')).verify(handle, onProgress),
    rebuild: async (member) => (await import('./audit.ts')).rebuild(handle, member),
    tidy: async (before) => {
      await write('delete from turns where at < $1::text::timestamptz', [before])
      await directory.tidy(before)
    },
    ready: () =>
      handle.ask('select 1').then(
        () => true,
        () => false,
      ),
    close: () => handle.close(),
  }
}
