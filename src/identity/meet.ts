import type { Show } from '../adapter.ts'
import { language } from '../languages/languages.ts'
import type { Incoming } from '../messages.ts'
import { render } from '../render/render.ts'
import type { Directory } from '../store/directory.ts'
import type { Store } from '../store/store.ts'
import { type House, linkedHere, type Met, met, say } from './met.ts'
import { stranger } from './stranger.ts'

/** The step before a turn: undefined where the message may go on to it. */
export async function meet(incoming: Incoming, house: House): Promise<Met | undefined> {
  const { policy, store } = house
  const code = linkCode(incoming)
  if (policy.enrolment === 'self' && code === undefined) return undefined
  const known = await store.directory.whose(incoming.from, incoming.id)
  if (known?.before) return undefined
  if (code !== undefined) return joined(incoming, code, house)
  return known?.number === undefined ? stranger(incoming, known !== undefined, house) : undefined
}

/** `link 123456`, as the card with the code says it. */
const saidLink =
  /^\W*(?:(?:my|mi) )?(?:link(?:ing)?|vincular)(?: (?:code|código|codigo))?(?: (?:is|es))?\W{0,3}(\d{3})[ -]?(\d{3})\W*$/i

function linkCode(incoming: Incoming): string | undefined {
  if ('press' in incoming)
    return incoming.press.kind === 'link_account' && !incoming.press.unlink ? incoming.press.code : undefined
  const said = 'words' in incoming ? saidLink.exec(incoming.words) : null
  return said ? `${said[1]}${said[2]}` : undefined
}

async function joined(incoming: Incoming, code: string, house: House): Promise<Met | undefined> {
  const { directory } = house.store
  if (!(await mayLink(incoming, directory))) return say({ kind: 'link-failed', problem: 'too-many' })
  const onRosterOnly = house.policy.enrolment === 'roster'
  return met(await directory.join(incoming, code, onRosterOnly, (record) => linkedHere(record, incoming)))
}

/** Within an hour. */
const most = { person: 5, place: 50 }

/** A code is one of a million: who tries many, or has many try, is stopped long before. */
async function mayLink({ from, at }: Incoming, directory: Directory): Promise<boolean> {
  const [place] = from.user.split('/')
  return (
    (await directory.allowed(`link ${from.platform} ${from.user}`, at, most.person)) &&
    (await directory.allowed(`link in ${from.platform} ${place}`, at, most.place))
  )
}

/** Shows what was answered before a turn. */
export async function answer(
  { replies, language: tag, member, afterwards }: Met,
  incoming: Incoming,
  { store, show }: { store: Store; show: Show },
): Promise<void> {
  const speaks = language(tag ?? incoming.language ?? 'en-US')
  for (const reply of replies) await show(incoming.from, render(reply, speaks))
  if (member !== undefined) await store.answered(member, incoming.id)
  await afterwards?.()
}
