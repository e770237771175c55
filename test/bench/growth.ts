import { shift } from '../../src/days.ts'
import { connect } from '../../src/store/connect.ts'
import { freshDatabase } from '../database.ts'
import { fill, userOf } from './fill.ts'
import { median, quantile, type Row, timed } from './measure.ts'
import { talking } from './turns.ts'

const names = { first: 'a first message', question: 'a question', attest: 'an attestation' }

/** A turn with few members in the database beside the same turn with many: alternating, on members drawn at random. */
export async function growth(sizes: readonly number[], turns = 200): Promise<Row[]> {
  const all = []
  for (const size of sizes) {
    const database = await freshDatabase('postgres')
    await fill(database.where, size, (line) => process.stderr.write(`\r${line}   `))
    all.push({
      size,
      database,
      handle: await connect(database.where),
      first: [] as number[],
      question: [] as number[],
      attest: [] as number[],
    })
  }
  let seed = 1
  const drawn = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  for (let turn = -20; turn < turns; turn++)
    for (const { size, handle, first, question, attest } of all) {
      const one = talking(handle, userOf(drawn(size)), (turn + 20) * 5)
      // what she has on record is seldom in memory when she is first heard of
      const greeted = await timed(() => one.say('hello'))
      const asked = await timed(() => one.say('how many points do I have left'))
      // no two on one day: a member who is drawn twice would be asked whether they are the same
      await one.say(`record 0.25 points professional education growth ${shift('2025-04-01', turn + 20)}`)
      const attested = await timed(() => one.press('Attest and record'))
      if (turn >= 0) {
        first.push(greeted)
        question.push(asked)
        attest.push(attested)
      }
    }
  const [least] = all
  const rows = all.slice(1).flatMap(({ size, ...seen }) =>
    (['first', 'question', 'attest'] as const).map((kind): Row => {
      const [ours, floor] = [median(seen[kind]), median(least?.[kind] ?? [])]
      return {
        name: `${names[kind]} with ${size.toLocaleString('en-US')} members`,
        unit: 'ms',
        ours,
        floor,
        ratio: ours / floor,
        spread: [quantile(seen[kind], 0.25) / floor, quantile(seen[kind], 0.75) / floor],
        goal: { most: 1.2 },
        note: `beside ${least?.size.toLocaleString('en-US')}`,
      }
    }),
  )
  for (const { handle, database } of all) {
    await handle.close()
    await database.remove()
  }
  return rows
}
