import postgres from 'postgres'
import { type Server, startPostgres } from '../postgres.ts'
import { pause } from './fleet.ts'

/** A primary and its standby, by streaming replication; both stand in one address. */
export type Pair = {
  url: string
  primary: Server
  standby: Server
  /** The standby hears nothing from the primary any more, as if the network between them were cut. */
  cut: () => Promise<void>
  /** The standby becomes the primary. */
  promote: () => Promise<void>
  remove: () => Promise<void>
}

/** `synchronous`: the primary says yes to nothing that the standby has not written down. */
export async function startPair(synchronous: boolean, more: Record<string, string> = {}): Promise<Pair> {
  const primary = await startPostgres({
    ...more,
    synchronous_commit: 'on',
    synchronous_standby_names: synchronous ? 'standby' : '',
  })
  await primary.stop()
  const standby = await startPostgres(
    { ...more, wal_retrieve_retry_interval: '200ms' },
    { data: primary.data, standby: true },
  )
  await primary.start()
  const ask = <Row extends object>(on: Server, question: string) => {
    const client = postgres(on.url('postgres'), { max: 1, onnotice: () => {} })
    return client.unsafe<Row[]>(question).finally(() => client.end())
  }
  const follow = async (from: string) => {
    await ask(standby, `alter system set primary_conninfo = '${from}'`)
    await ask(standby, 'select pg_reload_conf()')
  }
  await follow(`host=127.0.0.1 port=${primary.port} user=postgres application_name=standby`)
  const streaming = () => ask(primary, "select 1 from pg_stat_replication where state = 'streaming'")
  while ((await streaming()).length === 0) await pause(50)
  return {
    url: `postgres://postgres@127.0.0.1:${primary.port},127.0.0.1:${standby.port}/postgres`,
    primary,
    standby,
    cut: () => follow(''),
    promote: async () => {
      await ask(standby, 'select pg_promote()')
    },
    remove: async () => {
      primary.signal('SIGKILL')
      await primary.remove()
      await standby.remove()
    },
  }
}
