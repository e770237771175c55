import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

/** One certification of somebody on the roster, with its cycle; a certification may stand there with several. */
export type RosterCycle = { certification: string; start: string; end: string }

/** Whom the operator knows; `member` is who has proved to be that person. */
export const roster = pgTable(
  'roster',
  {
    /** AMT's member number. */
    number: text('number').notNull(),
    name: text('name').notNull(),
    /** In small letters; nobody shares one. */
    email: text('email').notNull(),
    cycles: jsonb('cycles').$type<RosterCycle[]>().notNull(),
    timeZone: text('time_zone'),
    language: text('language'),
    member: uuid('member'),
  },
  (t) => [
    primaryKey({ name: 'roster_pkey', columns: [t.number] }),
    index('roster_email_idx').on(t.email),
    index('roster_member_idx').on(t.member),
  ],
)

/** One-time codes that were mailed, one an address; address and code only as keyed hashes. */
export const mailedCodes = pgTable(
  'mailed_codes',
  {
    address: text('address').notNull(),
    /** Null where the e-mail is on no roster: nobody can tell the difference from outside. */
    number: text('number'),
    hash: text('hash').notNull(),
    sent: instant('sent').notNull(),
    tries: integer('tries').notNull(),
    /** The message acted on last: delivered twice, it is one try. */
    message: text('message').notNull(),
  },
  (t) => [
    primaryKey({ name: 'mailed_codes_pkey', columns: [t.address] }),
    index('mailed_codes_sent_idx').on(t.sent),
  ],
)

/** How often something was tried since; what, only as a keyed hash. */
export const attempts = pgTable(
  'attempts',
  {
    what: text('what').notNull(),
    since: instant('since').notNull(),
    count: integer('count').notNull(),
  },
  (t) => [primaryKey({ name: 'attempts_pkey', columns: [t.what] }), index('attempts_since_idx').on(t.since)],
)

/** Where the app is installed; the tokens are encrypted. */
export const installations = pgTable(
  'installations',
  {
    team: text('team').notNull(),
    name: text('name'),
    botUser: text('bot_user').notNull(),
    scopes: jsonb('scopes').$type<string[]>().notNull(),
    expiresAt: integer('expires_at'),
    tokens: text('tokens').notNull(),
    /** Who may exchange the tokens now, and until when. */
    holder: text('holder'),
    heldUntil: instant('held_until'),
  },
  (t) => [primaryKey({ name: 'installations_pkey', columns: [t.team] })],
)
