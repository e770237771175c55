import type { CategoryId } from '../model.ts'

/** What tells points, categories, titles and patients' data in one language. */

export type Spelling = {
  /** Words of the trade that a misspelt word may mean. */
  words: readonly string[]
  /** Words that look like one of them and are right as they are. */
  leave: readonly string[]
  /** Short for one of them: "mtg". */
  short: Readonly<Record<string, string>>
}

export type PointWords = {
  /** Number words, in their values. */
  numbers: Readonly<Record<string, number>>
  /** What counts: points, CE, credits, contact hours. */
  unit: string
  /** Words that may stand between number and unit: "2 AMT points". */
  between: string
  /** "a half", "three quarters", with their values; the longest first. */
  fractions: readonly (readonly [pattern: string, value: number])[]
  /** "and" of "two and a half"; "point" of "one point five"; "and a half" said after the unit. */
  and: string
  point: string
  afterwards: string
  /** One point, said without a number. */
  one: string
  /** A month before a number makes it a day: "march 3 1/2 point". */
  month: string
  /** "log 2 for the webinar": a number alone, between a word for recording and "for". */
  asked: string
  askedFor: string
  /** "a few", "several". */
  vague: string
  /** "about", "up to": the number is not meant as said. */
  roughly: string
  /** Between two numbers of a span: "2 to 3". */
  to: string
  /** Before a number that may be another: "2 or". */
  either: RegExp
  /** The same with a word before it, `N` for the numbers: "between 2 and 3". */
  span: string
  minus: string
  /** "worth", "points:": what stands before a number without a unit. */
  before: string
  /** A unit before its number, without a colon: "ce 3 6/6". */
  label: string
  /** A category by its name or its initials: "prof ed", "PE". */
  sort: string
  /** Before one more number without a unit: "and 3 for the talk". */
  also: string
  /** "did 2 today": before such a number, and after it. */
  got: string
  when: string
  /** "the first was": which of several; and the word for being. */
  ranked: string
  was: string
  /** Between a correction and its number: "it was only". */
  putRight: string
  hour: string
  minute: string
  /** After hours that are no session: "ago", "shift". */
  notSession: string
  /** What is before them: "last", "within". */
  notSessionBefore: string
  /** Credits of a college, not of this programme. */
  academic: RegExp
  /** Points of which only where one stands is told: "need 30 points", "so now I have 14 points", "6 points left". */
  standing: RegExp
  /** A number of credits that may be a college's: not of CE, not of contact hours. */
  credits: RegExp
  /** Other things that points may be: patients, a point of care. */
  otherPoints: RegExp
  each: RegExp
  total: RegExp
  /** "Don't know points": credits beside it are none. */
  unknown: RegExp
  /** "first", "second": in their order. */
  ranks: readonly RegExp[]
}

export type CategoryWords = {
  named: readonly (readonly [CategoryId, RegExp])[]
  /** Enough where a category was asked: "formal", "teaching". */
  answers: readonly (readonly [CategoryId, RegExp])[]
  /** What somebody did or was: it says more than where. */
  did: readonly (readonly [CategoryId, RegExp])[]
  /** What somebody was at. */
  at: readonly (readonly [CategoryId, RegExp])[]
  /** Words of activities that a careful person would ask about. */
  unsure: RegExp
  /** Those of them that are activities: having done one is a report. */
  activity: RegExp
  /** What is written and counts. */
  works: RegExp
  /** Between an activity and words of another: what it was about, "seminar on teaching". */
  topic: RegExp
  /** Between what somebody gave or wrote and where: "presented it at the society meeting". */
  place: RegExp
  /** Before what was given: somebody else gave it. */
  heldBy: RegExp
  /** Listening, not speaking: with it "lecture" is what was heard. */
  attended: RegExp
}

export type SeveralWords = {
  /** Starts another activity: "and", "then", "also". */
  and: RegExp
  /** Takes back what was just said: "no wait", "I mean". */
  correction: RegExp
  /** "same for": the values of the one before. */
  same: RegExp
  /** Beside a number by itself in a list: what may stand before it, what may follow it, and "the second", which says whose it is. */
  bare: {
    before: RegExp
    after: RegExp
    ranked: RegExp
    /** Where nothing else is said of points: what sets such a number apart, what gives it, what may end it, and where it may go. */
    field: RegExp
    given: RegExp
    closed: RegExp
    goes: RegExp
  }
  /** Corrections that are of a number: "make that". */
  amount: RegExp
  /** May follow a number put right: "no seven, it says seven". */
  goesOn: RegExp
  /** Before the day that something ended on: "finished it on". No other thing may begin between. */
  finished: RegExp
  /** "Just finished the webinar": today, where no day is said. */
  justNow: RegExp
  /** "3 webinars": how many of one kind. */
  count: RegExp
  /** Before the first of a pair and between the two: "a webinar and a workshop". */
  article: RegExp
  another: RegExp
  /** Says that what stands beside it holds of two. */
  both: RegExp
  /** Nouns in the plural: several dates are several activities. */
  plural: RegExp
}

export type TitleWords = {
  /** Cut away at both ends. */
  filler: ReadonlySet<string>
  /** Words of talk, not of a title: "I", "was". */
  chatter: RegExp
  /** "called", "titled": what follows is the title. */
  called: RegExp
  /** Up to the new title: "change the title to"; and where a card is open, "title is". */
  retitle: RegExp
  titled: RegExp
  /** "by", "from", "at": a name that follows is the provider. */
  by: RegExp
  /** AMT's own: "AMT online course". */
  ofAmt: RegExp
  /** Alone they are no title: "webinar". */
  generic: ReadonlySet<string>
}

export type PrivateWords = {
  /** A patient's number, with the word that tells it is one. */
  number: RegExp
  birth: RegExp
  social: RegExp
  /** "patient" before a name, in the source's own letters. */
  patient: RegExp
}

/** What makes words that hold numbers and days a report, or talk. */
export type EvidenceWords = {
  /** Points asked for as a gift: "give me 10 points". */
  demand: RegExp
  /** Verbs of recording that are used of much else: "book", "save", "post". */
  everyday: RegExp
  /** After points: where they should go, "to my team". */
  toward: RegExp
  /** Begins with somebody else, or tells what something else did. */
  others: RegExp
  /** Ends with the one who does what follows. */
  subject: RegExp
  /** A word that looks like a verb of doing. */
  deed: RegExp
  /** What makes a sentence of a note, or tells of a thing beside it: "is", "I love", "slides". */
  verb: RegExp
  /** Before what was done, all of the clause: "the" and who did it. */
  otherSubject: RegExp
  /** After a word that the activity only describes: "for the", "at". */
  beside: RegExp
  /** What stands after such a verb where it is one: a number, an article, a particle. */
  governed: RegExp
  /** Somebody's words are told. */
  speech: RegExp
  /** Begins what was copied from a certificate or a letter of the member's own. */
  copied: RegExp
}
