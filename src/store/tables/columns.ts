import { customType, date } from 'drizzle-orm/pg-core'

/** An instant to the millisecond, as ISO 8601 in UTC. */
export const instant = customType<{ data: string; driverData: string | Date }>({
  dataType: () => 'timestamp (3) with time zone',
  fromDriver: (value) => new Date(value).toISOString(),
})

/** A calendar day, as the same string. */
export const day = (name: string) => date(name, { mode: 'string' })
