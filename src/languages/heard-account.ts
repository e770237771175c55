/** What is said of the member rather than of an activity: accounts, data, certifications, papers, cards. */
export type AccountWords = {
  link: RegExp
  unlink: RegExp
  code: RegExp
  number: RegExp
  /** "show my drafts", "what is still open" */
  drafts: RegExp
  otherDraft: RegExp
  /** "delete everything": of what it does not say. */
  deleteAll: RegExp
  /** "who can see my record", "where is my data kept" */
  whoSees: RegExp
  export: RegExp
  deleteData: RegExp
  sure: RegExp
  person: RegExp
  sheet: RegExp
  tick: RegExp
  /** Begins an order to enter it for the member. */
  enter: RegExp
  compare: RegExp
  audit: RegExp
  name: RegExp
  language: readonly (readonly [code: string, RegExp])[]
  timeZone: RegExp
  /** "I'm an", "my certification is": an enrolment when a certification follows. */
  enroll: RegExp
  leave: RegExp
  cycleBegan: RegExp
  cycleEnds: RegExp
  certifications: readonly (readonly [code: string, RegExp])[]
  same: RegExp
  different: RegExp
  replace: RegExp
  /** "both", "all of them". */
  all: RegExp
  /** Ends before a certification that an activity is for: "for my". */
  countsFor: RegExp
  /** An activity for all that the member holds: "for both". */
  forAll: RegExp
  /** What may stand beside certifications that are chosen, and says nothing more. */
  choosing: RegExp
  which: RegExp
}
