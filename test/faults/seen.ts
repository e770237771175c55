import { median, quantile } from '../bench/measure.ts'
import type { Wait } from './fleet.ts'

/** By `performance.now()`: when the trouble began, and from when to when there was no primary. */
export type When = { began: number; gone?: number; back?: number; whole?: number; over?: number }

/** What members saw whose message came during the trouble or right after. */
export function seen(waits: Wait[], { began, gone, back, whole }: When) {
  const over = back ?? whole ?? began
  const during = waits.filter(({ at, ms }) => at + ms > began && at < over + 10_000)
  const waited = during.filter(({ ms, failed }) => !failed && ms > 500)
  const failed = Map.groupBy(
    during.filter((one) => one.failed),
    (one) => one.failed?.replace(/\(.*\)/, '(…)'),
  )
  const ends = during.filter(({ failed }) => !failed).map(({ at, ms }) => at + ms)
  const troubled = during.filter(({ ms }) => ms > 500).map(({ at, ms }) => at + ms)
  const usual = waits.filter(({ at, ms, failed }) => at + ms < began && !failed).map(({ ms }) => ms)
  const seconds = (ms: number) => Math.round(ms / 100) / 10
  return {
    usualMs: Math.round(median(usual)),
    withoutPrimary: seconds(over - (gone ?? over)),
    longestSilence: seconds(silence([began, ...ends.toSorted((one, other) => one - other)])),
    firstAnswerAfterwards: seconds(Math.min(...ends.filter((at) => at > over)) - over),
    lastTroubleAfterwards: seconds(Math.max(over, ...troubled) - over),
    waitedAndAnswered: waited.length,
    longestWait: seconds(Math.max(0, ...waited.map(({ ms }) => ms))),
    medianWait: seconds(quantile([0, ...waited.map(({ ms }) => ms)], 0.5)),
    askedToTryAgain: Object.fromEntries([...failed].map(([what, all]) => [what, all.length])),
    ...(whole && { wholeAgain: seconds(whole - began) }),
  }
}

/** The longest time in which nobody was answered. */
const silence = (ends: number[]): number =>
  ends.reduce((longest, at, index) => Math.max(longest, at - (ends[index - 1] ?? at)), 0)
