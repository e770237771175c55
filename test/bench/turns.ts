import postgres from 'postgres'
import { bot } from '../../src/bot.ts'
import type { Button, Card, Incoming } from '../../src/messages.ts'
import { connect } from '../../src/store/connect.ts'
import type { Ask, Handle } from '../../src/store/handle.ts'
import { storeOn } from '../../src/store/store.ts'
import { freshDatabase } from '../database.ts'
import { compared, type Pair, type Row, timed } from './measure.ts'

type Statement = { text: string; values: readonly (string | number | null)[] | undefined }

/** The same database, with every statement written down. */
function recorded(handle: Handle): { handle: Handle; statements: Statement[] } {
  const statements: Statement[] = []
  const ask: Ask = (text, values) => {
    statements.push({ text, values })
    return handle.ask(text, values)
  }
  return { handle: { ...handle, ask }, statements }
}

export type Person = {
  say(words: string): Promise<void>
  press(label: string): Promise<void>
  /** The button as it stands now, to be pressed later. */
  button(label: string): () => Promise<void>
  enroll(): Promise<void>
}

/** Somebody who talks to the bot without a platform. */
export function person(
  hear: (incoming: Incoming) => Promise<void>,
  user: string,
  screen: { card?: Card },
  before = 0,
): Person {
  let count = before
  const about = () => ({
    id: `bench:${user}:${++count}`,
    from: { platform: 'bench', user },
    name: 'Ana',
    timeZone: 'America/Chicago',
    language: 'en-US',
    at: '2026-03-06T15:20:00.000Z',
  })
  const buttons = (): Button[] =>
    (screen.card?.parts ?? []).flatMap((part) => (part.kind === 'buttons' ? part.buttons : []))
  const button = (label: string) => {
    const press = buttons().find((one) => one.label === label)?.press
    if (!press) throw new Error(`no button says “${label}”`)
    return () => hear({ ...about(), press })
  }
  return {
    say: (words) => hear({ ...about(), words }),
    press: (label) => button(label)(),
    button,
    enroll: () => hear({ ...about(), press: { kind: 'enroll', certification: 'RMA', start: '2025-01-01' } }),
  }
}

/** `before`: how many messages they have written already, since each has an id of its own. */
export function talking(handle: Handle, user: string, before = 0): Person {
  const screen: { card?: Card } = {}
  const hear = bot({
    store: storeOn(handle),
    show: async (_, card) => {
      // an old card that goes is shown last, without buttons
      if (card.parts.some(({ kind }) => kind === 'buttons')) screen.card = card
      return { platform: 'bench', ref: 1 }
    },
    policy: { enrolment: 'self', officialRecord: 'elsewhere' },
    code: () => '123456',
  })
  return person(hear, user, screen, before)
}

type Turn = { name: string; act: (person: Person, round: number) => Promise<void>; goal?: number }

/** In an order in which a member could do them, so that every one finds what it needs. */
const turns: Turn[] = [
  { name: 'hello', act: (one) => one.say('hello'), goal: 1.3 },
  {
    name: 'record: the card',
    act: (one, round) =>
      one.say(`record 0.25 points professional education seminar ${round} ${dayOf(round)}`),
  },
  { name: 'correct the card', act: (one) => one.say('no, 0.5 points') },
  { name: 'attest', act: (one) => one.press('Attest and record'), goal: 1.5 },
  { name: 'how many points left', act: (one) => one.say('how many points do I have left'), goal: 1.3 },
  { name: 'what did I record', act: (one) => one.say('what did I record this year'), goal: 1.3 },
  { name: 'a rule', act: (one) => one.say('does a CPR renewal count'), goal: 1.3 },
  { name: 'the end of the cycle', act: (one) => one.say('when does my cycle end'), goal: 1.3 },
  { name: 'help', act: (one) => one.say('help'), goal: 1.3 },
]

const dayOf = (round: number): string =>
  new Date(Date.UTC(2025, 0, 1 + (round % 360))).toISOString().slice(0, 10)

/** A turn on one database, and the statements that it made played to another by the bare driver. */
export async function turnsOnPostgres(rounds = 60): Promise<Row[]> {
  const [ours, theirs] = [await freshDatabase('postgres'), await freshDatabase('postgres')]
  const handle = await connect(ours.where)
  const { handle: watched, statements } = recorded(handle)
  const bare = postgres(theirs.where, { onnotice: () => {} })
  const replay = async () => {
    for (const { text, values } of statements)
      await bare.unsafe(text, values ? [...values] : [], { prepare: true })
  }
  const met = async (user: string) => {
    statements.length = 0
    const one = talking(watched, user)
    await one.enroll()
    await replay()
    return one
  }
  const round = async (one: Person, n: number, seen = (_name: string, _pair: Pair) => {}) => {
    for (const { name, act } of turns) {
      statements.length = 0
      const took = await timed(() => act(one, n))
      seen(name, { ours: took, floor: await timed(replay) })
    }
  }
  // a server has been running for a while; by another member, so that hers has not grown with it
  const ben = await met('T1/ben')
  for (let n = 0; n < 150; n++) await round(ben, n)

  const ana = await met('T1/ana')
  const pairs = new Map<string, { pair: Pair; trips: number }[]>(turns.map(({ name }) => [name, []]))
  for (let n = 0; n < rounds; n++)
    await round(ana, n, (name, pair) => pairs.get(name)?.push({ pair, trips: statements.length }))
  await bare.end()
  await handle.close()
  await Promise.all([ours.remove(), theirs.remove()])
  return turns.map(({ name, goal }) => {
    const seen = pairs.get(name) ?? []
    const row = compared(
      `turn on PostgreSQL: ${name}`,
      'ms',
      seen.map(({ pair }) => pair),
    )
    const trips = `${seen.at(-1)?.trips} round trips`
    return { ...row, note: trips, ...(goal && { goal: { most: goal } }) }
  })
}
