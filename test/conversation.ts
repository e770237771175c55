import { render } from '../adapters/terminal/render.ts'
import type { Letter, Show } from '../src/adapter.ts'
import { bot } from '../src/bot.ts'
import { pressable } from '../src/card.ts'
import { cycleFrom } from '../src/handbook/cycle.ts'
import type { Card, Incoming, Intent, Policy } from '../src/messages.ts'
import type { Listed } from '../src/store/roster.ts'
import type { Store } from '../src/store/store.ts'
import { sweep } from '../src/sweep.ts'

/**
 * Plays a written chat against the bot and writes down the chat as it went.
 *
 *   — 2026-01-10 23:30 Pacific/Honolulu     the clock, and the zone from here on (noon, America/Chicago)
 *   — enrolled RMA 2024-01-01                a certification, without the talk
 *   — official record here
 *   — speaks es-US                           what the platform says of the language
 *   — sweep                                  a round of reminders: the bot writes first
 *   — roster 1001 ben@a.example RMA 2024-01-01   only who is on the roster, and Ben is; letters are written down
 *   — code 482913                            the next codes
 *   — on teams                               the same person, unlinked, on another platform
 *   Ben: words                               further lines indented
 *   Ben: [Attest and record]                 presses what is on screen, the newest card first
 *   Ben: [Attest and record] on card 5       presses an old card
 *   Ben (again):                             the platform delivers the last message once more
 *   Ben (edits 2): words                     a new version of Ben's second message
 *   Ben (deletes 2):
 *   Ben (joins):                             the platform says that the assistant was installed
 */
export async function play(script: string, store: Store, person: string, enlist: Enlist): Promise<string> {
  const stage = setUp(store, person, enlist)
  const written: string[] = []
  for (const act of acts(script)) {
    written.push(act.line)
    const heard = act.kind === 'direction' ? await stage.direct(act.text) : await stage.say(act.how, act.text)
    for (const card of heard) written.push('', card)
    written.push('')
  }
  return written.join('\n').replaceAll(/\n{3,}/g, '\n\n')
}

type Enlist = (listed: Listed, at: string) => Promise<unknown>

/** Identifiers differ from run to run. */
const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/

type Act = { kind: 'direction' | 'said'; how: string; text: string; line: string }

/** What Ben does and what the script sets; the Bot's lines are what is expected. */
function acts(script: string): Act[] {
  const found: Act[] = []
  let open: Act | undefined
  for (const line of script.split('\n')) {
    const said = /^Ben(?: \(([^)]+)\))?: ?(.*)$/.exec(line)
    if (said) {
      open = { kind: 'said', how: said[1] ?? '', text: said[2] ?? '', line }
      found.push(open)
    } else if (line.startsWith('— ')) {
      found.push({ kind: 'direction', how: '', text: line.slice(2).trim(), line })
      open = undefined
    } else if (open && line.startsWith('     ')) {
      open.text += `\n${line.slice(5)}`
      open.line += `\n${line}`
    } else open = undefined
  }
  return found
}

function setUp(store: Store, person: string, enlist: Enlist) {
  const cards: Card[] = []
  const said: Incoming[] = []
  let heard: string[] = []
  let platform = 'slack'
  let policy: Policy = { enrolment: 'self', officialRecord: 'elsewhere' }
  let at = '2026-01-10T18:00:00Z'
  let timeZone = 'America/Chicago'
  let language = 'en-US'
  let code = '123456'
  let turns = 0

  const show: Show = async (_, card, instead) => {
    cards.push(card)
    const where = instead ? ` (in place of card ${instead.ref})` : ''
    const files = card.files?.map(({ name, about }) => ({
      name: name.replace(uuid, 'ID'),
      about,
      type: '',
      bytes: new Uint8Array(),
    }))
    const lines = render({ ...card, ...(files && { files }) }).split('\n')
    heard.push(`Bot${where}: ${lines.join('\n     ').replaceAll(/ +$/gm, '')}`)
    return { platform, ref: cards.length }
  }

  const mail = async ({ to, subject, text }: Letter): Promise<void> => {
    heard.push(`Mail to ${to}: ${[subject, ...text.split('\n')].join('\n     ').replaceAll(/ +$/gm, '')}`)
  }

  async function hear(incoming: Incoming): Promise<string[]> {
    heard = []
    await bot({ store, show, policy, code: () => code, mail })(incoming)
    return heard
  }

  /** Other chats' people are written to as well, and not here. */
  async function swept(): Promise<string[]> {
    heard = []
    await sweep({
      reminders: store.reminders,
      shown: store.shown,
      adapters: [{ platform: 'slack' }, { platform: 'teams' }],
      show: (to, card) => (to.user === `T1/${person}` ? show : elsewhere)(to, card),
      policy,
      now: () => at,
      pause: async () => undefined,
      watch: {
        reminder: () => undefined,
        failed: (_, error) => {
          throw error
        },
      },
    })
    return heard
  }

  function about(): Omit<Incoming, 'words' | 'press' | 'joined'> {
    turns += 1
    const id = `${platform}:${person}:${String(turns).padStart(4, '0')}`
    return { id, from: { platform, user: `T1/${person}` }, name: 'Ben', timeZone, language, at }
  }

  function press(
    label: string,
    on: number | undefined,
  ): { press: Intent; card: { platform: string; ref: number } } {
    const numbers = on ? [on] : cards.map((_, index) => index + 1).reverse()
    for (const number of numbers) {
      const button = pressable(cards[number - 1] ?? { summary: '', parts: [] }).find(
        (one) => one.label === label,
      )
      if (button) return { press: button.press, card: { platform, ref: number } }
    }
    throw new Error(`no button [${label}]${on ? ` on card ${on}` : ' on screen'}`)
  }

  return {
    async direct(text: string): Promise<string[]> {
      const [word = '', ...rest] = text.split(' ')
      if (word === 'sweep') return swept()
      if (word === 'enrolled') {
        const [certification, start] = rest
        const before = cards.length
        await hear({ ...about(), press: { kind: 'enroll', certification, start } })
        cards.length = before
      } else if (word === 'official')
        policy = { ...policy, officialRecord: rest.at(-1) === 'here' ? 'here' : 'elsewhere' }
      else if (word === 'roster') {
        const [number = '', email = '', certification = '', start = ''] = rest
        policy = { ...policy, enrolment: 'roster' }
        await enlist({ number, name: 'Ben', email, cycles: [{ certification, ...cycleFrom(start) }] }, at)
      } else if (word === 'code') code = rest[0] ?? code
      else if (word === 'speaks') language = rest[0] ?? language
      else if (word === 'on') platform = rest[0] ?? platform
      else {
        const zone = rest.find((one) => one.includes('/'))
        const time = rest.find((one) => one.includes(':')) ?? '12:00'
        timeZone = zone ?? timeZone
        at = instant(word, time, timeZone)
      }
      return []
    },
    async say(how: string, text: string): Promise<string[]> {
      const [verb, number] = how.split(' ')
      const earlier = said[Number(number) - 1]
      const last = said.at(-1)
      if (verb === 'again' && last) return hear(last)
      if (verb === 'joins') {
        const incoming: Incoming = { ...about(), joined: true }
        said.push(incoming)
        return hear(incoming)
      }
      if (verb === 'edits' && earlier) return hear({ ...about(), words: text, edits: earlier.id })
      if (verb === 'deletes' && earlier) return hear({ ...about(), deletes: earlier.id })
      const button = /^\[(.+)\](?: on card (\d+))?$/.exec(text)
      const incoming: Incoming = button
        ? { ...about(), ...press(button[1] ?? '', button[2] ? Number(button[2]) : undefined) }
        : { ...about(), words: text }
      said.push(incoming)
      return hear(incoming)
    },
  }
}

const elsewhere: Show = async ({ platform }) => ({ platform, ref: 0 })

/** The instant at which clocks in a zone show that day and time. */
function instant(day: string, time: string, timeZone: string): string {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).toInstant().toString()
}
