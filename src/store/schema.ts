/**
 * The record in tables. Every key but the directories' begins with the member, identifiers are made in the application
 * and nothing refers from one member to another: the tables can be distributed by member.
 */

export { addresses, linkCodes } from './tables/directory.ts'
export { attempts, installations, mailedCodes, roster } from './tables/identity.ts'
export { cycles, enrollments, members } from './tables/members.ts'
export { activities, drafts, ledger, turns } from './tables/record.ts'
export { reminders } from './tables/reminders.ts'
