import { createInterface } from 'node:readline'
import { connect } from '../../src/store/connect.ts'
import { talking } from './turns.ts'

/** One process that attests as fast as it can. The cards are laid out first; a line on its input starts it. */
const [where = '', name = '', members = '100'] = process.argv.slice(2)
const cards = 5
const handle = await connect(where)

const people: (() => Promise<void>)[][] = []
for (let n = 0; n < Number(members); n++) {
  const one = talking(handle, `T1/${name}-${n}`)
  await one.enroll()
  const attest: (() => Promise<void>)[] = []
  for (let day = 1; day <= cards; day++) {
    await one.say(`record 0.25 points professional education seminar ${day} 2025-02-0${day}`)
    attest.push(one.button('Attest and record'))
  }
  people.push(attest)
}
process.stdout.write('ready\n')

/** Eight members at once; the attestations of one follow each other. */
async function lane(): Promise<void> {
  for (let attest = people.pop(); attest; attest = people.pop()) for (const press of attest) await press()
}

createInterface({ input: process.stdin }).once('line', async () => {
  await Promise.all(Array.from({ length: 8 }, lane))
  process.stdout.write(`done ${Number(members) * cards}\n`)
  process.stdin.destroy()
  await handle.close()
})
