import { integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { day, instant } from './columns.ts'
import { ofMember } from './members.ts'

/** A row is the right to send one reminder: while its lease runs, and for good once it was sent. */
export const reminders = pgTable(
  'reminders',
  {
    member: uuid('member').notNull(),
    about: day('about').notNull(),
    milestone: text('milestone').notNull(),
    /** The member's day that it takes up; none while nobody has the right. */
    day: day('on_day'),
    attempts: integer('attempts').notNull(),
    lease: instant('lease'),
    sent: instant('sent'),
  },
  (t) => [
    primaryKey({ name: 'reminders_pkey', columns: [t.member, t.about, t.milestone] }),
    ofMember('reminders_member_fkey', t.member),
    uniqueIndex('reminders_one_a_day').on(t.member, t.day),
  ],
)
