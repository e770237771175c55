import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from './schema.ts'

/** Both drivers' databases fit this one type. Inside its `transaction`, only the inner one may be used: the embedded database has one connection. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>

/** One statement, prepared once a connection where that is allowed. Drizzle plans its statements anew each time. */
export type Ask = <Row>(text: string, values?: readonly (string | number | null)[]) => Promise<Row[]>

/** An open database, whichever it is. */
export type Handle = {
  kind: 'embedded' | 'server'
  /** Loaded when it is first asked for: a turn's statements do without. */
  db: () => Promise<Database>
  ask: Ask
  transaction: <T>(work: (ask: Ask) => Promise<T>) => Promise<T>
  close: () => Promise<void>
}
