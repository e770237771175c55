import Recognizers from '@microsoft/recognizers-text-suite'
import * as chrono from 'chrono-node'
import type { Context } from '../../src/messages.ts'
import { understand } from '../../src/understand/understand.ts'
import { alternating, compared, median, quantile, type Row, timed } from './measure.ts'
import { messages } from './messages.ts'

const context: Context = {
  today: '2026-03-06',
  language: 'en-US',
  cycle: { start: '2025-01-01', end: '2027-12-31' },
  certification: 'RMA',
}
const reference = new Date('2026-03-06T15:20:00Z')
const culture = Recognizers.Culture.English

/** Microseconds for one message, over all of them so many times. */
const each = (times: number, read: (text: string) => unknown) => async () => {
  const all = () => {
    for (let n = 0; n < times; n++) for (const text of messages) read(text)
  }
  return ((await timed(all)) * 1000) / (times * messages.length)
}

const ours = (text: string) => understand(text, context)
const dates = (text: string) => chrono.parse(text, reference)
const recognized = (text: string) => Recognizers.recognizeDateTime(text, culture, undefined, reference)

/** Every message by itself, in microseconds. */
function single(read: (text: string) => unknown): number[] {
  const took: number[] = []
  for (let n = 0; n < 100; n++)
    for (const text of messages) {
      const start = performance.now()
      read(text)
      took.push((performance.now() - start) * 1000)
    }
  return took
}

export async function understanding(): Promise<Row[]> {
  const byChrono = await alternating(15, each(20, ours), each(20, dates), 3)
  const byRecognizers = await alternating(5, each(20, ours), each(1, recognized))
  const [one, floor] = [single(ours), single(dates)]
  const speed = median(byChrono.map((pair) => 1e6 / pair.ours))
  return [
    compared('understanding a message, beside chrono-node alone', 'µs', byChrono, { most: 1 }),
    compared('understanding a message, beside recognizers-text', 'µs', byRecognizers),
    {
      ...compared('the same, 99th percentile', 'µs', [
        { ours: quantile(one, 0.99), floor: quantile(floor, 0.99) },
      ]),
    },
    {
      name: 'messages a second on one core',
      unit: '/s',
      ours: speed,
      floor: median(byChrono.map((pair) => 1e6 / pair.floor)),
    },
  ]
}
