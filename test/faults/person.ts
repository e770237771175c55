import { shift } from '../../src/days.ts'
import type { Incoming, Intent } from '../../src/messages.ts'
import type { Draft } from '../../src/model.ts'
import type { Chance } from './chance.ts'
import type { Answer, Fleet } from './fleet.ts'

/** What somebody knows to be on their record, from what they said and were told; nothing here reads the database. */
export type Knowledge = {
  user: string
  member: string
  /** Points and day of every activity, by id. */
  onRecord: Map<string, { points: number; day: string }>
  attested: number
  withdrawn: number
  /** Where what was told is not what should have been. */
  wrong: string[]
}

const at = '2026-03-06T15:20:00.000Z'
const long = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })

type Says = { words: string } | { press: Intent }

/** Somebody who joins, records, changes their mind, presses twice, asks, and takes things back, until it is enough. */
export async function live(fleet: Fleet, user: string, activities: number, dice: Chance): Promise<Knowledge> {
  const known: Knowledge = { user, member: '', onRecord: new Map(), attested: 0, withdrawn: 0, wrong: [] }
  let messages = 0
  const say = (says: Says): Promise<Answer> => {
    messages += 1
    const incoming: Incoming = {
      id: `${user}:${messages}`,
      from: { platform: 'slack', user, ref: 1 },
      name: user,
      timeZone: 'UTC',
      language: 'en-US',
      at,
      ...says,
    }
    return fleet.deliver(incoming)
  }
  const first = await Promise.all([
    say({ press: { kind: 'enroll', certification: 'RMA', start: '2024-01-01' } }),
    ...Array.from({ length: dice.upTo(3) }, () => say({ words: 'hello' })),
  ])
  known.member = first[0].member
  if (first.some(({ member }) => member !== known.member))
    known.wrong.push('first contacts made several members')
  for (let day = 0; known.attested < activities; day++) {
    const drafted = await record(say, dice, shift('2024-01-02', day))
    if (!drafted) known.wrong.push(`no card for day ${day}`)
    else await attest(say, known, drafted, dice)
    if (dice.percent(5)) await takeBack(say, known, dice)
    if (dice.percent(5)) await ask(say, known)
    if (known.wrong.length > 5) break
  }
  return known
}

type Say = (says: Says) => Promise<Answer>
type Drafted = { draft: Draft; points: number; day: string }

const draftOf = ({ replies }: Answer): Draft | undefined =>
  replies.map((reply) => (reply.kind === 'confirm' ? reply.draft : undefined)).find(Boolean)

/** Says what was done, and sometimes that it was otherwise. */
async function record(say: Say, dice: Chance, day: string): Promise<Drafted | undefined> {
  let points = 0.5 * (1 + dice.upTo(10))
  const on = long.format(new Date(`${day}T00:00:00Z`))
  let draft = draftOf(await say({ words: `record ${points} points professional education ${on}` }))
  if (dice.percent(10)) {
    points += 0.5
    draft = draftOf(await say({ words: `no, ${points} points` }))
  }
  return draft && { draft, points, day }
}

/** Presses once, or several times at once; exactly one press is told that it recorded. */
async function attest(say: Say, known: Knowledge, { draft, points, day }: Drafted, dice: Chance) {
  const presses = Array.from({ length: dice.percent(15) ? 3 : 1 }, () =>
    say({ press: { kind: 'attest', draft: draft.id } }),
  )
  const told = (await Promise.all(presses)).flatMap(({ replies }) => replies)
  const recorded = told.flatMap((reply) => (reply.kind === 'recorded' ? [reply.activities] : []))
  const others = told.filter(({ kind }) => kind !== 'recorded' && kind !== 'already-recorded')
  if (recorded.length !== 1 || others.length > 0)
    known.wrong.push(`attesting ${draft.id}: ${told.map(({ kind }) => kind).join(', ')}`)
  for (const activity of recorded.flat()) {
    if (activity.points !== points || activity.start !== day || activity.end !== day)
      known.wrong.push(`${activity.id}: ${activity.points} on ${activity.start}, said ${points} on ${day}`)
    known.onRecord.set(activity.id, { points, day })
    known.attested += 1
  }
}

async function takeBack(say: Say, known: Knowledge, dice: Chance) {
  const activity = [...known.onRecord.keys()][dice.upTo(known.onRecord.size)]
  if (!activity) return
  const { replies } = await say({ press: { kind: 'withdraw', activity } })
  if (replies[0]?.kind !== 'withdrawn') known.wrong.push(`withdrawing ${activity}: ${replies[0]?.kind}`)
  known.onRecord.delete(activity)
  known.withdrawn += 1
}

/** The total that is told is the sum of what is known. */
async function ask(say: Say, known: Knowledge) {
  const { replies } = await say({ words: 'how many points do I have left?' })
  const counted = replies.flatMap((reply) => (reply.kind === 'progress' ? reply.items : []))[0]?.progress
    .counted
  const sum = [...known.onRecord.values()].reduce((total, { points }) => total + points, 0)
  if (counted !== sum) known.wrong.push(`told ${counted} points, should be ${sum}`)
}
