import type { AccountWords } from './heard-account.ts'
import type { ReminderWords } from './heard-reminders.ts'
import type {
  CategoryWords,
  EvidenceWords,
  PointWords,
  PrivateWords,
  SeveralWords,
  Spelling,
  TitleWords,
} from './heard-words.ts'
import type { Learned } from './learned.ts'

/**
 * What the assistant hears in one language, as data. All patterns are for plain text: small letters, no accents, no
 * apostrophes (`don't` is `dont`), single spaces. A pattern with `g` is searched all through, others are tested.
 */
export type Hears = {
  code: 'en' | 'es'
  /** Words that no other language here has: they tell in which one a message is written. */
  own: RegExp
  spelling: Spelling
  points: PointWords
  /** Numbers that are neither points nor days: rooms, prices, certificates. */
  noise: readonly RegExp[]
  categories: CategoryWords
  several: SeveralWords
  title: TitleWords
  cues: Cues
  evidence: EvidenceWords
  questions: QuestionWords
  reminders: ReminderWords
  account: AccountWords
  private: PrivateWords
  learned: Learned
}

/** Each tells something about what a clause wants; all are tested on one clause. */
export type Cues = {
  /** Said before what matters: "hi", "please", "so uh". Matches at the start, any number of times. */
  opening: RegExp
  /** Begins a clause of its own in the middle of a sentence: "and remind me". */
  breaks: RegExp
  /** Asks to record: "log", "I need to add", "new entry". Tested after the opening. */
  request: RegExp
  /** "can you", "could you please": a question in form only. */
  polite: RegExp
  /** A request behind the report: "..., can you add that?" */
  asksAtTheEnd: RegExp
  /** An order to record at the end of what was told: "..., log it anyway". */
  ordered: RegExp
  /** Why, when and meanwhile: what is said beside the matter itself. Global. */
  background: RegExp
  /** The member, or "we", as the one who did it. */
  ourselves: RegExp
  question: RegExp
  /** A question though it does not begin like one: "... what does that mean". */
  asksInside: RegExp
  conditional: RegExp
  plan: RegExp
  /** Before what was done it says that it was not: "I never got credit for". */
  denial: RegExp
  /** A name as the one who did it, in the source's own letters. */
  somebody: RegExp
  wish: RegExp
  /** Of something that is to come: "register by". */
  invitation: RegExp
  /** "not sure how many": no question, no condition. */
  unsureAside: RegExp
  /** Somebody else is the one it is for. */
  other: RegExp
  /** What stands before the name of the one it is for. Global. */
  before: RegExp
  /** What was said before, in one word: "don't record it". */
  it: RegExp
  /** Given names, for where no capital letter tells one. */
  names: ReadonlySet<string>
  /** Somebody else is the one who did it. */
  othersDoing: RegExp
  /** "for" or "to" before the name of a person, in the source's own letters. */
  forName: RegExp
  orders: RegExp
  /** Reports what a form, a person or the assistant said. */
  reported: RegExp
  /** About what the assistant did: "did you save", "you never logged". */
  aboutBot: RegExp
  did: RegExp
  /** Points spoken of as a state or a sum: "I have 12 points". */
  state: RegExp
  negated: RegExp
  /** "the conference is on May 3": tells of a thing, not of having been there. */
  tells: RegExp
  /** Verbs of changing, at the start: what follows is what to change, and to what. */
  change: RegExp
  /** Says anywhere that a value was wrong: "should be", "I meant". */
  edit: RegExp
  /** May begin a correction, or a report: "sorry", "it was". */
  soft: RegExp
  /** Begins with what is on record already: "the seminar was". */
  known: RegExp
  /** Begins with a no: what follows corrects. */
  takenBack: RegExp
  /** What a number before it counts, so that it is no number of points; begins with `|`, of a pattern's alternatives. */
  counted: string
  editTo: RegExp
  editFrom: RegExp
  /** Ends with a number's word that counts nothing: "the wrong one". */
  oneOf: RegExp
  /** "it was 1.5 not 2": what follows is the old value. */
  not: RegExp
  startLabel: RegExp
  endLabel: RegExp
  /** "you recorded 3 points but it was 2" */
  contradicts: RegExp
  delete: RegExp
  /** Answers when an activity ended: on the day it began. */
  sameDay: RegExp
  last: RegExp
  /** Which line of several: "the second one", "#2", in their order. */
  ordinals: readonly RegExp[]
  undo: RegExp
  cancel: RegExp
  yes: RegExp
  plainYes: RegExp
  /** A yes that can mean nothing else. */
  clearYes: RegExp
  help: RegExp
  /** "what does that mean" */
  meaning: RegExp
  /** Words of talk in which points and numbers are not ours. */
  chat: RegExp
  howTo: RegExp
  greeting: RegExp
  thanks: RegExp
  /** Thanks for having recorded, whatever was. */
  thanked: RegExp
  /** A yes that says again what is right. */
  affirms: RegExp
}

type RuleMatter = 'counts' | 'value' | 'requirement' | 'proof' | 'category' | 'dates' | 'other'

export type QuestionWords = {
  renewal: RegExp
  payment: RegExp
  fee: RegExp
  invoice: RegExp
  pointsWord: RegExp
  /** Points that the question is not about: "I met my points", "points are due". */
  metPoints: RegExp
  pointsDue: RegExp
  /** About the member's own points: no rule explains them. */
  ownPoints: RegExp
  /** What proof, which category: a rule even where own points are spoken of. */
  proofOrPlace: RegExp
  cycle: RegExp
  /** Of activities that lie outside the cycle: a rule, not the cycle's days. */
  outsideCycle: RegExp
  cycleAbout: readonly (readonly ['start' | 'end' | 'dates' | 'time-left' | 'length', RegExp])[]
  transcript: RegExp
  document: RegExp
  formats: readonly (readonly ['pdf' | 'csv' | 'json' | 'ics', RegExp])[]
  everything: RegExp
  lastCycle: RegExp
  progress: readonly (readonly ['remaining' | 'earned' | 'status', RegExp])[]
  pace: RegExp
  whatIf: RegExp
  /** What is asked of rules in general, though it names the member's own matters. */
  generally: readonly (readonly [RuleMatter, RegExp])[]
  rules: readonly (readonly [RuleMatter, RegExp])[]
}
