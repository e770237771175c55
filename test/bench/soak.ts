import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { connect } from '../../src/store/connect.ts'
import { freshDatabase } from '../database.ts'
import { talking } from './turns.ts'

/** Memory over very many turns: `npm run soak -- 1000000`. Fails when it grows from the second tenth to the last. */

setFlagsFromString('--expose_gc')
const collect: () => void = runInNewContext('gc')

const what = [
  'how many points do I have left',
  'record 2 points professional education March 3–5',
  'cancel',
  'does a CPR renewal count',
  'what did I record this year',
  'I may be late today',
  'help',
]

const mb = (bytes: number) => Math.round(bytes / 1e6)

async function soak(turns: number): Promise<boolean> {
  const database = await freshDatabase('postgres')
  const handle = await connect(database.where)
  const members = Array.from({ length: 500 }, (_, n) => talking(handle, `T1/soak-${n}`))
  for (const one of members) await one.enroll()
  const heaps: number[] = []
  const began = performance.now()
  for (let tenth = 1; tenth <= 10; tenth++) {
    await tenthOf(members, turns / 10)
    await handle.ask('delete from turns')
    collect()
    const { heapUsed, rss } = process.memoryUsage()
    heaps.push(heapUsed)
    const seconds = Math.round((performance.now() - began) / 1000)
    console.log(
      `${(turns / 10) * tenth} turns, ${seconds} s: ${mb(heapUsed)} MB of heap, ${mb(rss)} MB resident`,
    )
  }
  await handle.close()
  await database.remove()
  return (heaps.at(-1) ?? 0) < (heaps[1] ?? 0) * 1.1
}

/** Eight members at once, whose own turns follow each other. */
async function tenthOf(members: ReturnType<typeof talking>[], turns: number): Promise<void> {
  let next = 0
  const lane = async (at: number) => {
    for (let turn = at; next++ < turns; turn += 8) {
      const one = members[turn % members.length]
      await one?.say(what[Math.floor(turn / members.length) % what.length] ?? '')
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, at) => lane(at)))
}

const flat = await soak(Number(process.argv[2] ?? 1_000_000))
console.log(flat ? 'flat' : 'memory grows')
process.exitCode = flat ? 0 : 1
