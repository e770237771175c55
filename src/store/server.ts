import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Ask, Handle } from './handle.ts'
import * as schema from './schema.ts'
import { withoutWords } from './without-words.ts'

/** A PostgreSQL server. `?prepare=false` in the address is for a pooler that cannot follow prepared statements. */
export function openServer(url: string): Handle {
  const { address, prepare } = readAddress(url)
  const client = postgres(address, {
    prepare,
    connect_timeout: 5,
    // a question for array types of its own at each connection: cut off in it, it throws where nobody can catch
    fetch_types: false,
    // the default waits up to 20 seconds; a turn may not
    backoff: (retries) => Math.min(0.05 * 2 ** retries, 1),
    connection: { application_name: 'ccp-assistant' },
    onnotice: () => {},
  })
  const db = drizzle(client, { schema })
  return {
    kind: 'server',
    db,
    ask: asking(client, prepare),
    transaction: async <T>(work: (ask: Ask) => Promise<T>) => {
      // the driver unwraps arrays of queries in what it returns, and its type says so
      const [value] = await client.begin(async (tx) => [{ value: await work(asking(tx, prepare)) }])
      return value.value
    },
    // without a limit it would wait for good for a connection that was cut while it was used
    close: () => client.end({ timeout: 2 }),
  }
}

/** Several hosts (`postgres://a,b/ccp`) are not a URL, so the setting is cut out of the text. */
function readAddress(url: string) {
  const address = url.replace(/([?&])prepare=\w+&?/, '$1').replace(/[?&]$/, '')
  return { address, prepare: !/[?&]prepare=false\b/.test(url) }
}

const asking =
  (on: Pick<postgres.Sql, 'unsafe'>, prepare: boolean): Ask =>
  async <Row>(text: string, values?: readonly (string | number | null)[]) => {
    const asked = values ? on.unsafe<Row[]>(text, [...values], { prepare }) : on.unsafe<Row[]>(text)
    return [...(await asked.catch(withoutWords))]
  }
