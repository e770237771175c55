import postgres from 'postgres'
import { readAddress } from './address.ts'
import type { Ask, Handle } from './handle.ts'
import { dial, type Servers, serversOn } from './primary.ts'
import { withoutWords } from './without-words.ts'

const doubtAfter = 2_000

const same = (text: string) => text

/** Days and instants stay the text that PostgreSQL writes. */
const asWritten = { to: 1184, from: [1082, 1114, 1184], serialize: same, parse: same }

/** A PostgreSQL server, or several of which one is the primary: docs/operations.md. */
export function openServer(url: string): Handle {
  const { hosts, tls, prepare } = readAddress(url) ?? { hosts: [], prepare: true }
  const [first] = hosts
  const servers = hosts.length > 1 ? serversOn(hosts, tls) : undefined
  const socket = servers?.dial ?? (first && tls && (() => dial(first, tls)))
  const options = {
    prepare,
    connect_timeout: 5,
    // a question for array types of its own at each connection: cut off in it, it throws where nobody can catch
    fetch_types: false,
    types: { date: asWritten },
    // the default waits up to 20 seconds; a turn may not
    backoff: (retries: number) => Math.min(0.05 * 2 ** retries, 1),
    connection: { application_name: 'ccp-assistant' },
    onnotice: () => {},
    // encrypted already: tls.ts
    ssl: false,
    ...(socket && { socket }),
    ...(servers && { target_session_attrs: 'primary' as const }),
  }
  const client = postgres(first?.address ?? url, options)
  return {
    kind: 'server',
    db: async () => {
      const [{ drizzle }, schema] = await Promise.all([
        import('drizzle-orm/postgres-js'),
        import('./schema.ts'),
      ])
      return drizzle(client, { schema })
    },
    ask: asking(client, prepare, servers),
    transaction: async <T>(work: (ask: Ask) => Promise<T>) => {
      // the driver unwraps arrays of queries in what it returns, and its type says so
      const [value] = await client.begin(async (tx) => [{ value: await work(asking(tx, prepare, servers)) }])
      return value.value
    },
    // without a limit it would wait for good for a connection that was cut while it was used
    close: () => client.end({ timeout: 2 }),
  }
}

const asking =
  (on: Pick<postgres.Sql, 'unsafe'>, prepare: boolean, servers?: Servers): Ask =>
  async <Row>(text: string, values?: readonly (string | number | null)[]) => {
    const asked = values ? on.unsafe<Row[]>(text, [...values], { prepare }) : on.unsafe<Row[]>(text)
    const unanswered = servers && setInterval(servers.doubt, doubtAfter)
    try {
      return [...(await asked)]
    } catch (error) {
      return withoutWords(error)
    } finally {
      clearInterval(unanswered)
    }
  }
