import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

/** The directory: which member somebody is, how to reach them, when last heard. */
export const addresses = pgTable(
  'addresses',
  {
    platform: text('platform').notNull(),
    user: text('user_id').notNull(),
    member: uuid('member').notNull(),
    ref: jsonb('ref'),
    heard: instant('heard').notNull(),
    /** How often the platform has refused a reminder since, why, and from when on none is tried. */
    refusals: integer('refusals').notNull().default(0),
    refusal: text('refusal'),
    unreachable: instant('unreachable'),
  },
  (t) => [
    index('addresses_unreachable_idx').on(t.unreachable).where(sql`${t.unreachable} is not null`),
    primaryKey({ name: 'addresses_pkey', columns: [t.platform, t.user] }),
    index('addresses_member_idx').on(t.member),
  ],
)

/** Short codes to say on another platform, kept as their hashes; a directory like `addresses`. */
export const linkCodes = pgTable(
  'link_codes',
  {
    hash: text('hash').notNull(),
    member: uuid('member').notNull(),
    offered: instant('offered').notNull(),
  },
  (t) => [
    primaryKey({ name: 'link_codes_pkey', columns: [t.hash] }),
    index('link_codes_member_idx').on(t.member),
  ],
)
