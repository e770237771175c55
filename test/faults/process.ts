import { createInterface } from 'node:readline'
import { bot } from '../../src/bot.ts'
import type { Incoming, Policy } from '../../src/messages.ts'
import { openStore } from '../../src/store/connect.ts'
import type { Outcome, Store } from '../../src/store/store.ts'

/**
 * One process of the assistant, to be killed at any moment: messages as JSON lines on its input, all at once; for each
 * that has been answered a line of what was told. Its cards go nowhere, but take a while to get there.
 */
export type Told = { id: string } & (
  | { replies: Outcome['decision']['replies']; again: boolean; member: string }
  | { failed: string }
)

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)

const [where = ''] = process.argv.slice(2)
const policy: Policy = { enrolment: 'self', officialRecord: 'elsewhere' }
const store = await openStore(where)

async function answer(incoming: Incoming): Promise<Told> {
  let told: Told = { id: incoming.id, failed: 'nothing was decided' }
  const listening: Store = {
    ...store,
    turn: async (heard, think) => {
      const outcome = await store.turn(heard, think)
      const { decision, again, record } = outcome
      told = { id: heard.id, replies: decision.replies, again, member: record.member.id }
      return outcome
    },
  }
  const show = () =>
    new Promise<{ platform: string; ref: string }>((shown) =>
      setTimeout(() => shown({ platform: incoming.from.platform, ref: incoming.id }), 1),
    )
  await bot({ store: listening, show, policy, code: () => '123456' })(incoming)
  return told
}

say({ ready: true })
for await (const line of createInterface({ input: process.stdin })) {
  const incoming: Incoming = JSON.parse(line)
  answer(incoming).then(say, (error: unknown) => say({ id: incoming.id, failed: String(error) }))
}
