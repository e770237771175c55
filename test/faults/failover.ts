import { parseArgs } from 'node:util'
import { median, quantile } from '../bench/measure.ts'
import { runFaults } from './faults.ts'
import { pause, type Wait } from './fleet.ts'
import { startPair } from './pair.ts'

/**
 * npm run failover -- [--seconds N] [--frozen] [--asynchronous] [--people N] [--activities N] [--processes N] [--seed N]
 *
 * A primary and its standby behind one address. While people talk the primary is lost, and so many seconds later the
 * standby takes its place. `--frozen`: lost without a word, its connections stay open. `--asynchronous`: the standby was
 * a second behind, and what it missed is told instead of being a fault.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    frozen: { type: 'boolean', default: false },
    asynchronous: { type: 'boolean', default: false },
    people: { type: 'string', default: '60' },
    activities: { type: 'string', default: '35' },
    processes: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
  },
})

const say = (line: string) => process.stderr.write(`${line}\n`)
const began = performance.now()
const pair = await startPair(!values.asynchronous)
const when = { lost: Number.NaN, promoted: Number.NaN }

async function failOver(): Promise<void> {
  if (values.asynchronous) {
    await pair.cut()
    await pause(1_000)
  }
  say('the primary is lost')
  when.lost = performance.now()
  pair.primary.signal(values.frozen ? 'SIGSTOP' : 'SIGKILL')
  await pause(Number(values.seconds) * 1_000)
  await pair.promote()
  when.promoted = performance.now()
  say('the standby is the primary')
}

/** What members saw whose message came while there was no primary, or right after. */
function seen(waits: Wait[]) {
  const during = waits.filter(({ at, ms }) => at + ms > when.lost && at < when.promoted + 10_000)
  const waited = during.filter(({ ms, failed }) => !failed && ms > 500)
  const failed = Map.groupBy(
    during.filter((one) => one.failed),
    (one) => one.failed?.replaceAll(/\(.*?\)/g, '(…)'),
  )
  const firstAfter = during.filter(({ failed }) => !failed).map(({ at, ms }) => at + ms)
  const usual = waits.filter(({ at, ms, failed }) => at + ms < when.lost && !failed).map(({ ms }) => ms)
  const seconds = (ms: number) => Math.round(ms / 100) / 10
  return {
    usualMs: Math.round(median(usual)),
    withoutPrimary: seconds(when.promoted - when.lost),
    firstAnswerAfterPromotion: seconds(
      Math.min(...firstAfter.filter((at) => at > when.promoted)) - when.promoted,
    ),
    lastTroubleAfterPromotion: seconds(
      Math.max(when.promoted, ...during.filter(({ ms }) => ms > 500).map(({ at, ms }) => at + ms)) -
        when.promoted,
    ),
    waitedAndAnswered: waited.length,
    longestWait: seconds(Math.max(0, ...waited.map(({ ms }) => ms))),
    medianWait: seconds(quantile([0, ...waited.map(({ ms }) => ms)], 0.5)),
    askedToTryAgain: Object.fromEntries([...failed].map(([what, all]) => [what, all.length])),
  }
}

try {
  const { waits, lost, doubled, altered, wrong, audit, attestations, counts } = await runFaults({
    where: pair.url,
    seed: Number(values.seed),
    people: Number(values.people),
    activities: Number(values.activities),
    processes: Number(values.processes),
    killAfter: Number.POSITIVE_INFINITY,
    atOnce: 40,
    restart: failOver,
    onProgress: (line) => process.stderr.write(`\r${line}   `),
  })
  const found = { lost: lost.length, doubled: doubled.length, altered: altered.length, wrong: wrong.length }
  const faults = [...lost, ...doubled, ...altered, ...wrong]
  const took = Math.round((performance.now() - began) / 1_000)
  process.stderr.write('\n')
  process.stdout.write(
    `${JSON.stringify({ ...values, attestations, ...found, examples: faults.slice(0, 5), audit, members: seen(waits), deliveries: counts.deliveries, took }, null, 2)}\n`,
  )
  const sound = audit.broken === undefined && (values.asynchronous || faults.length === 0)
  process.exitCode = sound && when.promoted > when.lost ? 0 : 1
} finally {
  await pair.remove()
}
