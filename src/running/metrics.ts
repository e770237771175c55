import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Reminder } from '../decide/reminder.ts'
import { reminderOutcomes, type Standing, type Watch } from './watch.ts'

export type Metrics = {
  watch: Watch
  text(): Promise<string>
  /** What an alert may ask for of these is there from now on, at 0: an increase from nothing is none to Prometheus. */
  expect(platforms: readonly string[]): void
}

const fast = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1]
const slow = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export function openMetrics(standing: () => Promise<Partial<Standing>>): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const turns = counter(registry, 'turns_total', 'Turns taken', 'platform', 'intent', 'outcome')
  const took = histogram(registry, 'turn_seconds', 'A whole turn, the platform included', slow, 'platform')
  const read = histogram(registry, 'understanding_seconds', 'Understanding a message', fast)
  const database = histogram(registry, 'database_seconds', 'Reading and keeping in a turn', slow)
  const shown = histogram(registry, 'platform_seconds', 'Calls that put a card on screen', slow, 'platform')
  const failed = counter(registry, 'failed_turns_total', 'Turns that ended in an error of ours', 'platform')
  const refused = counter(registry, 'refused_turns_total', 'Turns beyond a limit', 'platform', 'whose')
  const reminders = counter(registry, 'reminders_total', 'Reminders acted on', 'kind', 'outcome')
  const look = gauges(registry, standing)
  return {
    watch: {
      turn: ({ platform, intent, reply, ms }) => {
        turns.inc({ platform, intent, outcome: reply })
        took.observe({ platform }, ms / 1000)
      },
      read: (ms) => read.observe(ms / 1000),
      database: (ms) => database.observe(ms / 1000),
      shown: (platform, ms) => shown.observe({ platform }, ms / 1000),
      failed: (platform) => failed.inc({ platform }),
      refused: (platform, whose) => refused.inc({ platform, whose }),
      reminder: (kind, outcome) => reminders.inc({ kind, outcome }),
    },
    text: async () => {
      await look()
      return registry.metrics()
    },
    expect: (platforms) => {
      for (const platform of platforms) {
        for (const each of [took, shown]) each.zero({ platform })
        for (const whose of ['person', 'workspace']) refused.inc({ platform, whose }, 0)
      }
      for (const platform of [...platforms, 'mail', 'reminders']) failed.inc({ platform }, 0)
      for (const kind of reminderKinds)
        for (const outcome of reminderOutcomes) reminders.inc({ kind, outcome }, 0)
    },
  }
}

const reminderKinds = Object.keys({
  ending: true,
  met: true,
  'invoice-open': true,
  'new-cycle': true,
  draft: true,
} satisfies Record<Reminder['kind'], true>)

const counter = <Label extends string>(
  registry: Registry,
  name: string,
  help: string,
  ...labelNames: Label[]
) => new Counter({ name: `ccp_${name}`, help, labelNames, registers: [registry] })

const histogram = <Label extends string>(
  registry: Registry,
  name: string,
  help: string,
  buckets: number[],
  ...labelNames: Label[]
) => new Histogram({ name: `ccp_${name}`, help, buckets, labelNames, registers: [registry] })

const standings: [key: keyof Standing, name: string, help: string][] = [
  ['remindersDue', 'reminders_due', 'Reminders due and not sent yet'],
  ['unreachable', 'unreachable_members', 'Members whose platform refuses us'],
  ['connections', 'database_connections', 'Connections to the database'],
  ['turnsInFlight', 'turns_in_flight', 'Turns under way in this process'],
]

/** One look at the house for all gauges of a scrape; what cannot be told is left as it was. */
function gauges(registry: Registry, standing: () => Promise<Partial<Standing>>): () => Promise<void> {
  const gauge = (name: string, help: string) =>
    new Gauge({ name: `ccp_${name}`, help, registers: [registry] })
  const made = standings.map(([key, name, help]) => ({ key, shown: gauge(name, help) }))
  const up = gauge('up', '1 while the database answers')
  return async () => {
    const now = await standing().catch(() => undefined)
    up.set(now ? 1 : 0)
    for (const { key, shown } of made) if (now?.[key] !== undefined) shown.set(now[key])
  }
}
