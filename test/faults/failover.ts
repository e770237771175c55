import { options } from '../command.ts'
import { runFaults } from './faults.ts'
import { pause } from './fleet.ts'
import { type Outage, outage, outages } from './outages.ts'
import { startPair } from './pair.ts'
import { startCluster } from './patroni.ts'
import { seen, type When } from './seen.ts'

const usage = `npm run failover -- [--seconds N] [--frozen] [--asynchronous] [--people N] [--activities N] [--processes N] [--seed N]

A primary and its standby behind one address. While people talk the primary is lost, and so many seconds later the
standby takes its place. --frozen: lost without a word, its connections stay open. --asynchronous: the standby was
a second behind, and what it missed is told instead of being a fault.

npm run failover -- --patroni killed|frozen|planned|etcd|standby [--no-failsafe] [--people N] …

Three servers that Patroni keeps, as in deploy/patroni.yml. The primary is killed, or falls silent and wakes up
later, or hands over; or etcd is gone for a minute; or the standby that holds all is killed. Nothing helps them.
--no-failsafe: without etcd the primary does not go on. --activities 80 keeps people talking to the end of it.`

const values = options(usage, {
  patroni: { type: 'string' },
  'no-failsafe': { type: 'boolean', default: false },
  seconds: { type: 'string', default: '3' },
  frozen: { type: 'boolean', default: false },
  asynchronous: { type: 'boolean', default: false },
  people: { type: 'string', default: '60' },
  activities: { type: 'string', default: '35' },
  processes: { type: 'string', default: '2' },
  seed: { type: 'string', default: '1' },
})

const say = (line: string) => process.stderr.write(`\n${line}\n`)

/** Servers, what is done to them, and when that was. */
type Trial = { url: string; trouble: () => Promise<When>; remove: () => unknown }

async function pairTrial(): Promise<Trial> {
  const pair = await startPair(!values.asynchronous)
  const trouble = async (): Promise<When> => {
    if (values.asynchronous) {
      await pair.cut()
      await pause(1_000)
    }
    say('the primary is lost')
    const began = performance.now()
    pair.primary.signal(values.frozen ? 'SIGSTOP' : 'SIGKILL')
    await pause(Number(values.seconds) * 1_000)
    await pair.promote()
    say('the standby is the primary')
    return { began, gone: began, back: performance.now() }
  }
  return { url: pair.url, trouble, remove: pair.remove }
}

async function patroniTrial(how: Outage): Promise<Trial> {
  const cluster = await startCluster(!values['no-failsafe'])
  return { url: cluster.url, trouble: () => outage(how, cluster, say), remove: cluster.remove }
}

for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => process.exit(1))
const how = outages.find((one) => one === values.patroni)
const giveUp = (why: string): never => {
  process.stderr.write(`${why}\n`)
  process.exit(2)
}
if (values.patroni !== undefined && !how) giveUp(`--patroni ${outages.join('|')}`)
const trial = await (how ? patroniTrial(how) : pairTrial()).catch(({ message }: Error) => giveUp(message))
const began = performance.now()
try {
  const when: { is?: When } = {}
  const { waits, lost, doubled, altered, wrong, audit, attestations, counts } = await runFaults({
    where: trial.url,
    seed: Number(values.seed),
    people: Number(values.people),
    activities: Number(values.activities),
    processes: Number(values.processes),
    killAfter: Number.POSITIVE_INFINITY,
    atOnce: 40,
    restart: async () => {
      when.is = await trial.trouble()
    },
    onProgress: (line) => process.stderr.write(`\r${line}   `),
  })
  const found = { lost: lost.length, doubled: doubled.length, altered: altered.length, wrong: wrong.length }
  const faults = [...lost, ...doubled, ...altered, ...wrong]
  const took = Math.round((performance.now() - began) / 1_000)
  const members = when.is && seen(waits, when.is)
  const report = {
    ...values,
    attestations,
    ...found,
    examples: faults.slice(0, 5),
    audit,
    members,
    deliveries: counts.deliveries,
    took,
  }
  process.stdout.write(`\n${JSON.stringify(report, null, 2)}\n`)
  const sound = audit.broken === undefined && (values.asynchronous || faults.length === 0)
  process.exitCode = sound && when.is ? 0 : 1
} finally {
  await trial.remove()
}
