import { dayOf } from '../days.ts'
import { language } from '../languages/languages.ts'
import type { Incoming, Intent, Reply } from '../messages.ts'
import type { Directory } from '../store/directory.ts'
import { understand } from '../understand/understand.ts'
import { type House, type Linked, linkedHere, type Met, met, say } from './met.ts'

/** Somebody not linked to the roster can do nothing but be recognised. `record`: one was begun here before. */
export async function stranger(incoming: Incoming, record: boolean, house: House): Promise<Met | undefined> {
  if ('left' in incoming || 'deletes' in incoming) return say()
  const trusted = await byTrust(incoming, house)
  if (trusted) return met(trusted)
  const { intent, language: spoken } = heard(incoming)
  if (record && concernsOwnData(intent)) return undefined
  const words = 'words' in incoming ? incoming.words : ''
  const email = emailIn.exec(words)?.[0]
  if (email) return { language: spoken, ...(await asked(incoming, email, spoken, house)) }
  const code = mailedCode.exec(words)
  const answer = code && (await tried(incoming, `${code[1]}${code[2]}`, house))
  if (answer !== null) return answer && { language: spoken, ...answer }
  return { language: spoken, ...say(...unlinked(intent, house)) }
}

const emailIn = /[\w.!#$%&'*+/=?^`{}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/
const mailedCode = /^\D{0,40}(?<!\d)(\d{3})[ -]?(\d{3})\D{0,10}$/

function heard(incoming: Incoming): { intent: Intent | undefined; language: string } {
  const { language: tag = 'en-US', timeZone = 'UTC', at } = incoming
  if ('press' in incoming) return { intent: incoming.press, language: tag }
  if (!('words' in incoming)) return { intent: undefined, language: tag }
  return understand(incoming.words, { today: dayOf(at, timeZone), language: tag })
}

/** What was kept here before can be had and deleted, and reminders of it stopped. */
const concernsOwnData = (intent: Intent | undefined): boolean =>
  intent?.kind === 'export_data' || intent?.kind === 'delete_data' || isStop(intent)

const isStop = (intent: Intent | undefined): boolean =>
  intent?.kind === 'reminder_settings' && intent.wish.kind === 'stop'

/** The platform has proved the address, and the operator trusts who keeps it there. */
async function byTrust(incoming: Incoming, { trusted, store }: House): Promise<Linked | undefined> {
  const { platform, user } = incoming.from
  const [place] = user.split('/')
  if (!incoming.email || !trusted?.includes(`${platform}:${place}`)) return undefined
  const listed = await store.directory.onRoster(incoming.email)
  if (!listed) return undefined
  const linked = await store.directory.identify(
    { ...incoming, id: `${incoming.id}:recognised` },
    listed.number,
    () => [],
  )
  // what was said goes on to its turn
  return linked.kind === 'linked' ? { kind: 'again' } : linked
}

/** The same answer, whoever is on the roster; the letter goes out when it stands on the screen. */
async function asked(incoming: Incoming, email: string, spoken: string, house: House): Promise<Met> {
  const { store, mail, code } = house
  const { directory } = store
  if (!mail) return say({ kind: 'not-on-roster', problem: 'no-mail' })
  const mailed = say({ kind: 'not-on-roster', problem: 'mailed', email })
  if (await directory.wasMailed(incoming)) return mailed
  if (!(await mayAsk(incoming, email, directory)))
    return say({ kind: 'not-on-roster', problem: 'too-many', email })
  const listed = await directory.onRoster(email)
  const fresh = code(incoming.id)
  await directory.mailed(incoming, fresh, listed?.number)
  if (!listed) return mailed
  const { letter } = language(listed.language ?? spoken).identity
  return { ...mailed, afterwards: () => mail({ to: listed.email, ...letter(fresh, listed.name) }) }
}

/** Within an hour. */
const most = { person: 3, email: 5 }

const mayAsk = async ({ from, at }: Incoming, email: string, directory: Directory): Promise<boolean> =>
  (await directory.allowed(`ask ${from.platform} ${from.user}`, at, most.person)) &&
  directory.allowed(`mail ${email.toLowerCase()}`, at, most.email)

/** Null where no code was asked for. */
async function tried(incoming: Incoming, code: string, { store }: House): Promise<Met | undefined | null> {
  const outcome = await store.directory.tryMailed(incoming, code)
  switch (outcome.kind) {
    case 'none':
      return null
    case 'wrong':
      return say({ kind: 'not-on-roster', problem: 'code-wrong' })
    case 'expired':
      return say({ kind: 'not-on-roster', problem: 'code-expired' })
    case 'too-many':
      return say({ kind: 'not-on-roster', problem: 'too-many' })
    case 'right':
      return met(
        await store.directory.identify(incoming, outcome.number, (record) => linkedHere(record, incoming)),
      )
  }
}

/** Nobody on no roster is ever written to. */
const stopped: Reply = {
  kind: 'reminders',
  settings: { state: 'stopped', hours: { from: 9, to: 18 }, weekdays: ['mon'], pace: 'usual' },
  done: 'stopped',
}

function unlinked(intent: Intent | undefined, { policy }: House): Reply[] {
  const who: Reply = { kind: 'not-on-roster' }
  if (intent?.kind === 'help')
    return [{ kind: 'help', official: policy.officialRecord === 'here', enrolled: false }, who]
  if (intent?.kind === 'person') return [{ kind: 'person' }]
  return isStop(intent) ? [stopped] : [who]
}
