import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  type PgColumn,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import type { CategoryId, Declared, Line, ReminderSettings, Shown } from '../model.ts'
import type { Reply } from '../reply.ts'

/**
 * The record in tables. Every key but the directories' begins with the member, identifiers are made in the application
 * and nothing refers from one member to another: the tables can be distributed by member.
 */

/** An instant to the millisecond, as ISO 8601 in UTC. */
const instant = customType<{ data: string; driverData: string | Date }>({
  dataType: () => 'timestamp (3) with time zone',
  fromDriver: (value) => new Date(value).toISOString(),
})

const day = (name: string) => date(name, { mode: 'string' })

const ofMember = (name: string, column: PgColumn) =>
  foreignKey({ name, columns: [column], foreignColumns: [members.id] })

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
    /** Grows with every change a decision could rest on: who read an older one has to think again. */
    version: integer('version').notNull(),
    /** Length and last hash of the ledger, so that entries cut off its end are missed. */
    ledgerEntries: integer('ledger_entries').notNull(),
    ledgerHead: text('ledger_head').notNull(),
    forgotten: instant('forgotten'),
  },
  (t) => [primaryKey({ name: 'members_pkey', columns: [t.id] })],
)

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

/** The directory: which member somebody is, how to reach them, when last heard. */
export const addresses = pgTable(
  'addresses',
  {
    platform: text('platform').notNull(),
    user: text('user_id').notNull(),
    member: uuid('member').notNull(),
    ref: jsonb('ref'),
    heard: instant('heard').notNull(),
  },
  (t) => [
    primaryKey({ name: 'addresses_pkey', columns: [t.platform, t.user] }),
    index('addresses_member_idx').on(t.member),
  ],
)

export const drafts = pgTable(
  'drafts',
  {
    member: uuid('member').notNull(),
    /** The message's. */
    id: text('id').notNull(),
    lines: jsonb('lines').$type<Line[]>().notNull(),
    at: instant('at').notNull(),
    message: text('message').notNull(),
    statement: text('statement'),
    shown: jsonb('shown').$type<Shown>(),
  },
  (t) => [
    primaryKey({ name: 'drafts_pkey', columns: [t.member, t.id] }),
    ofMember('drafts_member_fkey', t.member),
  ],
)

/** The record as it stands, for reading; the ledger is what it stands on. */
export const activities = pgTable(
  'activities',
  {
    member: uuid('member').notNull(),
    id: text('id').notNull(),
    category: text('category').$type<CategoryId>().notNull(),
    points: numeric('points', { mode: 'number' }).notNull(),
    start: day('start_day').notNull(),
    end: day('end_day').notNull(),
    title: text('title'),
    provider: text('provider'),
    certifications: jsonb('certifications').$type<string[]>().notNull(),
    statement: text('statement').notNull(),
    version: text('statement_version').notNull(),
    attested: instant('attested').notNull(),
    platform: text('platform').notNull(),
    message: text('message').notNull(),
    handedOver: instant('handed_over'),
    /** Taken back or replaced by a correction: no longer on the record, but never gone. */
    withdrawn: boolean('withdrawn').notNull(),
  },
  (t) => [
    primaryKey({ name: 'activities_pkey', columns: [t.member, t.id] }),
    ofMember('activities_member_fkey', t.member),
  ],
)

/** Only ever added to; triggers refuse anything else but the erasure of a forgotten member's words. */
export const ledger = pgTable(
  'ledger',
  {
    member: uuid('member').notNull(),
    number: integer('number').notNull(),
    kind: text('kind').notNull(),
    at: instant('at').notNull(),
    /** Canonical JSON; null once the member is forgotten. */
    body: text('body'),
    bodyHash: text('body_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    primaryKey({ name: 'ledger_pkey', columns: [t.member, t.number] }),
    ofMember('ledger_member_fkey', t.member),
  ],
)

/** What was decided on a message, for a few days: delivered twice, it gets the same answer. */
export const turns = pgTable(
  'turns',
  {
    member: uuid('member').notNull(),
    incoming: text('incoming').notNull(),
    at: instant('at').notNull(),
    replies: jsonb('replies').$type<Reply[]>().notNull(),
    /** The replies were put on screen. */
    answered: boolean('answered').notNull(),
  },
  (t) => [
    primaryKey({ name: 'turns_pkey', columns: [t.member, t.incoming] }),
    ofMember('turns_member_fkey', t.member),
    index('turns_at_idx').on(t.at),
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
