import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  type PgColumn,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Asks, Declared, ReminderSettings } from '../../model.ts'
import { day, instant } from './columns.ts'

export const members = pgTable(
  'members',
  {
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    language: text('language').notNull(),
    timeZone: text('time_zone').notNull(),
    /** AMT's member number. */
    number: text('number'),
    usual: jsonb('usual').$type<string[]>(),
    reminders: jsonb('reminders').$type<ReminderSettings>().notNull(),
    joined: instant('joined').notNull(),
    /** What was shown last and waits for a yes or no. */
    asked: jsonb('asked').$type<Asks>(),
    /** Grows with every change a decision could rest on: who read an older one has to think again. */
    version: integer('version').notNull(),
    /** Length and last hash of the ledger, so that entries cut off its end are missed. */
    ledgerEntries: integer('ledger_entries').notNull(),
    ledgerHead: text('ledger_head').notNull(),
    forgotten: instant('forgotten'),
    /** From then on something may be due to her; every turn that changes anything sets it to its own instant. */
    nextLook: instant('next_look').default(sql`now()`),
  },
  (t) => [
    primaryKey({ name: 'members_pkey', columns: [t.id] }),
    index('members_next_look_idx').on(t.nextLook).where(sql`${t.nextLook} is not null`),
  ],
)

/** The foreign key of a table whose key begins with the member. */
export const ofMember = (name: string, column: PgColumn) =>
  foreignKey({ name, columns: [column], foreignColumns: [members.id] })

export const enrollments = pgTable(
  'enrollments',
  {
    member: uuid('member').notNull(),
    certification: text('certification').notNull(),
    declared: text('declared').$type<Declared>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'enrollments_pkey', columns: [t.member, t.certification] }),
    ofMember('enrollments_member_fkey', t.member),
  ],
)

export const cycles = pgTable(
  'cycles',
  {
    member: uuid('member').notNull(),
    certification: text('certification').notNull(),
    start: day('start_day').notNull(),
    end: day('end_day').notNull(),
  },
  (t) => [
    primaryKey({ name: 'cycles_pkey', columns: [t.member, t.certification, t.start] }),
    ofMember('cycles_member_fkey', t.member),
    check('cycles_not_reversed', sql`${t.start} <= ${t.end}`),
  ],
)
