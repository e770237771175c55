import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { connect } from '../../src/store/connect.ts'
import { freshDatabase } from '../database.ts'
import { talking } from './turns.ts'

/**
 * Memory over very many turns: `npm run soak -- 1000000`, about half an hour. Fails when the heap or what is resident
 * grows from the second tenth to the last.
 */

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
  const seen: NodeJS.MemoryUsage[] = []
  const began = performance.now()
  for (let tenth = 1; tenth <= 10; tenth++) {
    await tenthOf(members, turns / 10, (done) => progress((turns / 10) * (tenth - 1) + done, turns))
    await handle.ask('delete from turns')
    collect()
    const memory = process.memoryUsage()
    const { heapUsed, rss } = memory
    seen.push(memory)
    const seconds = Math.round((performance.now() - began) / 1000)
    console.log(
      `${(turns / 10) * tenth} turns, ${seconds} s: ${mb(heapUsed)} MB of heap, ${mb(rss)} MB resident`,
    )
  }
  await handle.close()
  await database.remove()
  const [second, last] = [seen[1], seen.at(-1)]
  return (
    second !== undefined &&
    last !== undefined &&
    flat(second.heapUsed, last.heapUsed, 1.1) &&
    flat(second.rss, last.rss, 1.25)
  )
}

/** What is resident comes in larger pieces than the heap, so it is given more room. */
const flat = (before: number, after: number, most: number) => after < before * most

const progress = (done: number, of: number) => process.stderr.write(`\r${done} of ${of} turns   \r`)

/** Eight members at once, whose own turns follow each other. */
async function tenthOf(
  members: ReturnType<typeof talking>[],
  turns: number,
  onProgress: (done: number) => void,
): Promise<void> {
  let next = 0
  const lane = async (at: number) => {
    for (let turn = at; next++ < turns; turn += 8) {
      if (next % 1_000 === 0) onProgress(next)
      const one = members[turn % members.length]
      await one?.say(what[Math.floor(turn / members.length) % what.length] ?? '')
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, at) => lane(at)))
}

const turns = Number(process.argv[2] ?? 1_000_000)
if (!(turns >= 10)) {
  process.stderr.write('npm run soak -- [TURNS, at least 10, default 1000000]\n')
  process.exit(2)
}
const isFlat = await soak(turns)
console.log(isFlat ? 'flat' : 'memory grows')
process.exitCode = isFlat ? 0 : 1
