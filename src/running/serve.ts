import { setTimeout as pause } from 'node:timers/promises'
import type { Adapter } from '../adapter.ts'
import { openPort } from '../server.ts'
import { connect } from '../store/connect.ts'
import { connections } from '../store/examine.ts'
import type { Handle } from '../store/handle.ts'
import { sealWith } from '../store/secrets.ts'
import { type Store, storeOn } from '../store/store.ts'
import { practise } from '../understand/practice.ts'
import { openHouse, type Rules } from './house.ts'
import { type Log, logged, openLog } from './log.ts'
import { openMetrics } from './metrics.ts'
import { keepSweeping } from './sweeping.ts'
import type { Standing } from './watch.ts'

const turnsWithin = 20_000

const now = () => new Date().toISOString()

export type Service = Rules & {
  database: string
  host?: string
  port: number
  drainSeconds: number
  logLevel?: string
}

/** Serves the platforms on one port until a signal comes. Health is told before the database answers. */
export async function serve(
  settings: Service,
  platforms: (database: Handle) => Promise<Adapter[]>,
): Promise<void> {
  const log = openLog(settings.logLevel ?? 'info')
  process.on('unhandledRejection', (error) => log.error({ error }, 'nobody waited for this'))
  const opened: { store?: Store; standing?: () => Promise<Standing> } = {}
  const metrics = openMetrics(async () => (await opened.standing?.()) ?? {})
  const port = openPort({
    host: settings.host,
    port: settings.port,
    ready: async () => (await opened.store?.ready()) ?? false,
    metrics: metrics.text,
  })
  log.info({ port: await port.listen(), host: settings.host ?? 'all interfaces' }, 'listening')
  const opening = connect(settings.database, {
    patience: Number.POSITIVE_INFINITY,
    onWait: (why) => log.warn({ why }, 'waiting for the database'),
  })
  practise()
  const database = await opening
  const store = storeOn(database, sealWith(settings.codeKey))
  const adapters = await platforms(database)
  metrics.expect(adapters.map(({ platform }) => platform))
  const watch = logged(log, metrics.watch)
  const { door, show } = openHouse(settings, store, adapters, watch)
  for (const adapter of adapters) await adapter.start(door.hear, port.serve)
  port.open()
  opened.store = store
  opened.standing = async () => ({
    ...(await store.reminders.waiting(now())),
    connections: await connections(database),
    turnsInFlight: door.inFlight(),
  })
  log.info({ platforms: adapters.map(({ platform }) => platform) }, 'ready')
  const { policy } = settings
  const { reminders, shown, tidy } = store
  const rounds = keepSweeping({ reminders, shown, tidy, adapters, show, policy, watch, now, pause })

  onSignal(log, async () => {
    port.drain()
    const written = rounds.stop()
    await pause(settings.drainSeconds * 1000)
    await port.close()
    await written
    await Promise.all(adapters.map((adapter) => adapter.stop()))
    const finished = await door.empty(turnsWithin)
    settings.post?.close()
    await store.close()
    return finished
  })
}

/** Says no to new work, ends what is under way, and goes; a second signal does not wait. */
function onSignal(log: Log, stop: () => Promise<boolean>): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, async () => {
      process.once(signal, () => process.exit(1))
      log.info({ signal }, 'stopping')
      const finished = await stop()
      log.info({ finished }, 'stopped')
      process.exit(finished ? 0 : 1)
    })
}
