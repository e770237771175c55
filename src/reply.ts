import type { Document } from './document.ts'
import type { Answer, Outlook } from './finding.ts'
import type {
  Activity,
  Cycle,
  Details,
  Draft,
  Enrollment,
  Pace,
  Progress,
  Range,
  ReminderSettings,
  Renewal,
} from './model.ts'
import type { Recording } from './recording.ts'
import type { Reminded } from './told.ts'

/** Meaning, not words: what the assistant has to say. A refusal is a reply. */
export type Reply =
  // meeting
  | { kind: 'welcome'; name: string; enrolled: boolean; demonstration: boolean }
  | { kind: 'ask-certification'; unclear?: string; waiting?: Draft; first: boolean }
  | {
      kind: 'ask-cycle'
      certification: string
      problem?: 'unclear' | 'future' | 'ended-long-ago' | 'not-three-years'
      waiting?: Draft
    }
  | {
      kind: 'enrolled'
      enrollment: Enrollment
      cycle: Cycle
      required?: number
      changed: boolean
      self: boolean
    }
  | { kind: 'left-certification'; certification: string }
  | {
      kind: 'not-on-roster'
      problem?: 'code-wrong' | 'code-expired' | 'too-many' | 'mailed' | 'no-mail'
      email?: string
    }
  | { kind: 'roster-keeps'; enrollments: Enrollment[] }
  | {
      kind: 'about-me'
      name: string
      timeZone: string
      language: string
      problem?: 'time-zone' | 'platform-zone'
    }
  | Recording
  | { kind: 'superseded'; draft: Draft; by: 'changed' | 'shown-again' | 'recorded' | 'put-aside' }
  | { kind: 'cancelled'; draft?: Draft }
  | { kind: 'gone'; open?: Draft }
  | {
      kind: 'recorded'
      activities: Activity[]
      replaced: Activity[]
      outlook: Outlook[]
      official: boolean
      renewal: Renewal[]
    }
  | { kind: 'already-recorded'; activities: Activity[]; outlook: Outlook[]; official: boolean }
  | { kind: 'sure-withdraw'; activities: Activity[] }
  | { kind: 'withdrawn'; activities: Activity[]; outlook: Outlook[] }
  | { kind: 'already-withdrawn' }
  | { kind: 'undo-which'; draft: Draft; activities: Activity[] }
  | {
      kind: 'which-activity'
      activities: Activity[]
      purpose: 'withdraw' | 'change'
      /** The new values, so that they need not be said again. */
      said?: Details | undefined
      /** A card that could be meant as well. */
      draft?: Draft
    }
  | { kind: 'nothing-to-change'; purpose: 'withdraw' | 'change'; said: boolean }
  | { kind: 'closed-cycle'; activities: Activity[] }
  | { kind: 'still-recorded'; activities: Activity[] }
  // answers
  | {
      kind: 'progress'
      items: { progress: Progress; pace: Pace }[]
      category?: Activity['category']
      about: 'remaining' | 'earned' | 'status' | 'pace'
      official: boolean
    }
  | {
      kind: 'earned'
      range: Range
      category?: Activity['category']
      points: number
      activities: number
      outside: boolean
    }
  | { kind: 'what-if'; outlook: Outlook[]; details: Details }
  | {
      kind: 'list'
      activities: Activity[]
      range: Range | undefined
      category?: Activity['category']
      /** Nothing is in it, and something is on record elsewhere. */
      earlier: boolean
      /** Where the list is only theirs. */
      certifications?: string[]
      official: boolean
    }
  /** A question about a certification that the member does not have here. */
  | { kind: 'not-held'; named: string[]; held: string[]; self: boolean }
  | { kind: 'document'; documents: Document[]; about: string; entries: number; official: boolean }
  | { kind: 'answer'; answer: Answer; alike: Answer[] }
  | { kind: 'unsure-answer'; question: string; nearest: Answer[] }
  | { kind: 'renewal'; items: Renewal[]; about: 'payment' | 'fee' | 'other'; official: boolean }
  | {
      kind: 'cycle'
      items: { certification: string; cycle: Cycle; daysLeft: number; closed: Cycle[] }[]
      about: 'start' | 'end' | 'dates' | 'time-left' | 'length'
    }
  | { kind: 'hand-over'; waiting: Activity[]; entered: number; path: readonly string[] }
  | { kind: 'handed-over'; activities: Activity[]; left: number }
  /** `difference`: ours less theirs; `explained`: it is just what waits; `suspects`: entries of just that size. */
  | {
      kind: 'compare'
      certification: string
      ours: number
      theirs: number
      difference: number
      waiting: Activity[]
      explained: boolean
      suspects: Activity[]
    }
  /** The audit asks for the cycle just finished, and none is known here. */
  | { kind: 'no-finished-cycle' }
  | { kind: 'official-here' }
  // reminders
  | {
      kind: 'reminders'
      settings: ReminderSettings
      /** `shown`: with what can be set; `told`: only when the next one falls. */
      done: 'stopped' | 'started' | 'snoozed' | 'changed' | 'shown' | 'told'
      next?: string
    }
  | Reminded
  // the rest
  | { kind: 'help'; official: boolean; enrolled: boolean }
  | { kind: 'greeting'; name: string; progress?: Progress; open?: Draft }
  | { kind: 'thanks' }
  /** Something of ours broke; trying again is harmless. */
  | { kind: 'failed' }
  /** More messages in a minute than one person or workspace may send. */
  | { kind: 'too-fast'; seconds: number }
  | { kind: 'person' }
  /** A message longer than is read at once: so many characters were not. */
  | { kind: 'unread'; characters: number }
  | { kind: 'unclear'; said: string; waiting: boolean }
  /** Not for want of understanding: another's activity, points without one, a plan, a college's credits. */
  | { kind: 'refused'; why: 'another' | 'unearned' | 'planned' | 'credits' }
  /** What a half-said draft still lacks, in one line behind the answer to something else. */
  | {
      kind: 'still-asked'
      asks: Reply /** with its choices, where they are what is wanted */
      choices: boolean
    }
  /** `plain`: the words would have attested, had the card stood before them. */
  | { kind: 'not-attested'; draft: Draft; plain: boolean }
  | { kind: 'nothing-open' }
  | { kind: 'link-code'; code: string }
  | { kind: 'linked'; platform: string }
  | { kind: 'link-failed'; problem: 'unknown' | 'expired' | 'own' | 'both-have-records' | 'too-many' }
  /** `last`: no other place leads to the record now. */
  | { kind: 'unlinked'; platform: string; last?: boolean }
  | { kind: 'only-place' }
  | { kind: 'sure-delete'; entries: number; official: boolean }
  | { kind: 'deleted' }
  /** Who can see what is held, where it is kept, how to have it or be rid of it. */
  | { kind: 'my-data'; official: boolean }
  | { kind: 'delete-what'; draft: Draft }
  /** The no to a withdrawal or deletion. */
  | { kind: 'kept' }
  /** Cards that wait behind what was just done, or all of them. */
  | { kind: 'drafts'; waiting: Draft[]; others: boolean }
  | {
      kind: 'home'
      items: { progress: Progress; pace: Pace }[]
      open: Draft[]
      recent: Activity[]
      waiting: number
      settings: ReminderSettings
      official: boolean
    }
