import { boolean, index, integer, jsonb, numeric, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { CategoryId, Line, Shown } from '../../model.ts'
import type { Reply } from '../../reply.ts'
import { day, instant } from './columns.ts'
import { ofMember } from './members.ts'

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
    index('drafts_at_idx').on(t.at),
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
