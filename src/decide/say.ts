import type { Change, Decision, Reply } from '../messages.ts'

/** An answer that changes nothing. */
export const say = (...replies: Reply[]): Decision => ({ changes: [], replies })

/** Changes, and what is said of them. */
export const done = (changes: Change[], ...replies: Reply[]): Decision => ({ changes, replies })
