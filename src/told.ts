import type { Day, Draft, Pace, Progress, Renewal } from './model.ts'
import type { Reply } from './reply.ts'

/** What a reminder is about, as things stand on the day it is sent. */
export type Told =
  | {
      kind: 'ending'
      why: 'on-track' | 'behind' | 'snoozed'
      items: { progress: Progress; pace: Pace }[]
      daysLeft: number
    }
  | { kind: 'met'; progress: Progress; renewal: Renewal }
  | { kind: 'invoice-open'; progress: Progress; since: Day }
  | { kind: 'new-cycle'; items: Progress[] }
  /** `until`: the day on which the draft is dropped. */
  | { kind: 'draft'; draft: Draft; asks: Reply; since: Day; until: Day }

/** Written first. `mark`: this reminder's own id; `snooze`: the days that it can be put off to. */
export type Reminded = {
  kind: 'reminder'
  told: Told
  mark: string
  snooze: { tomorrow?: Day; nextWeek?: Day; nextMonth?: Day }
  official: boolean
}
