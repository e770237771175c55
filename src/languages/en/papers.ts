/** What stands on paper, in English. Every value is the shape another language fills. */
export const papers = {
  locale: 'en-US',
  /** AMT's own names [S1]. */
  categories: {
    'professional-education': 'Professional Education',
    'formal-education': 'Formal Education',
    authorship: 'Authorship of Written Works',
    'instructional-presentation': 'Instructional Presentations',
    'organizational-participation': 'Organizational Participation',
    'employment-verification': 'Employment Verification',
  },
  pointsOf: { one: (n: string) => `${n} point`, other: (n: string) => `${n} points` },
  activitiesOf: { one: (n: string) => `${n} activity`, other: (n: string) => `${n} activities` },
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  member: 'Member',
  memberNumber: 'AMT member number',
  notKnown: 'not known here',
  certification: 'Certification',
  everyCertification: 'all certifications',
  cycle: 'Cycle',
  period: 'Period',
  issued: 'Issued',
  record: 'Made from',
  entries: { one: (n: string) => `${n} ledger entry`, other: (n: string) => `${n} ledger entries` },
  dates: 'Dates',
  activity: 'Activity',
  category: 'Category',
  points: 'Points',
  total: 'Total',
  untitled: 'No title recorded',
  countsFor: (codes: string) => `Counts for ${codes}`,
  /** Letters no font here has; the mark stands in their place. */
  unprinted: (mark: string, letters: string) =>
    `${mark} stands for letters that the fonts of this paper do not have: ${letters}. They are kept on the record as they were written.`,
  madeFrom: (code: string) => `Made from the record that has the verification code ${code}.`,
  cutShort: 'the rest does not fit on paper',

  transcript: {
    file: 'transcript',
    title: 'Continuing education transcript',
    activities: 'Activities',
    byCategory: 'Points by category',
    none: 'No activity is on record for this period.',
    unofficialMark: 'Unofficial copy',
    officialMark: 'Official transcript',
    unofficial: [
      'This is an unofficial copy of what the member recorded and attested to be correct.',
      'It is not a statement by AMT and does not show what stands in AMTrax, where the official record is kept.',
    ],
    official: ['This transcript is made from the official record, as the member attested it.'],
    progress: (counted: string, required: string) => `${counted} of ${required} points`,
    remaining: (points: string, end: string) => `${points} to go by ${end}`,
    met: 'The requirement is met on this record',
    surplus: (points: string) => `${points} beyond it; points do not carry over into the next cycle`,
    requirementUnknown: (points: string, certification: string) =>
      `${points} recorded. How many points ${certification} requires is not known here, so neither is what remains: ask AMT.`,
    required: 'Required in the cycle',
    remainingLabel: 'Remaining',
    unknown: 'unknown',
    checking: 'How to check this paper',
    checkingWords: (code: string) =>
      `It was made from the record that has the verification code ${code}. The operator of this assistant can compare the paper with that record by the code.`,
    about: (name: string, range: string, activities: string, points: string) =>
      `${['Transcript', name, range].filter(Boolean).join(', ')}: ${activities}, ${points}`,
  },

  handOver: {
    file: 'hand-over',
    title: 'To enter in AMTrax',
    mark: 'Hand-over sheet',
    what: [
      'These are the activities on this record that the member has not marked as entered in AMTrax. This assistant cannot see AMTrax: look there first for what it shows already.',
    ],
    none: 'Nothing is left to enter, by what the member has marked as entered.',
    where: 'Where to enter them',
    steps: [
      'Sign in to My AMT Portal.',
      'Open the tab My Certifications.',
      'Under the heading AMTRAX choose Record CE.',
      'For each line below choose the activity type, then enter the points, the start date and the end date.',
      'Attest that the information is correct, and submit. Tick the line here.',
    ],
    list: 'In the order AMTrax asks',
    done: 'Done',
    type: 'Activity type',
    points: 'Points',
    start: 'Start date',
    end: 'End date',
    ownFile: 'For your own file',
    dateHint: 'Dates are month/day/year.',
    about: (activities: string) => `Hand-over sheet: ${activities} not marked as entered in AMTrax`,
  },

  audit: {
    file: 'audit-pack',
    title: 'Audit pack',
    mark: 'Index of proofs',
    what: [
      'An index of what the member recorded and attested, with the proof attached to each activity here.',
      'It is not a statement by AMT. Send AMT what its notice asks for, by the date on the notice.',
    ],
    gaps: 'Still without proof',
    noGaps: 'Every activity has a proof attached.',
    proven: 'With proof',
    proof: 'Proof',
    missing: 'none yet',
    none: 'No activity is on record for this period.',
    about: (activities: string, gaps: string) => `Audit pack: ${activities}, ${gaps} without proof`,
  },

  calendar: {
    file: 'cycle-dates',
    name: (codes: string) => `AMT cycle dates, ${codes}`,
    cycleEnd: (certification: string) => `Last day of the ${certification} cycle`,
    cycleEndWords: 'Points must be earned and recorded by the end of this day.',
    milestone: (certification: string, days: string) => `${certification} cycle ends in ${days}`,
    milestoneWords: (end: string) => `The cycle ends on ${end}. A good day to look at what is still missing.`,
    days: { one: (n: string) => `${n} day`, other: (n: string) => `${n} days` },
    about: 'Calendar file with the end of the cycle and the days to look at it',
  },

  export: { file: 'all-my-data', about: 'All that is held on you, for machines to read (JSON)' },

  /** Column names in CSV files. */
  columns: {
    start: 'start date',
    end: 'end date',
    category: 'category',
    title: 'title',
    provider: 'provider',
    points: 'points',
    certifications: 'counts for',
    attested: 'attested at',
    entered: 'marked as entered in AMTrax at',
    id: 'entry id',
    type: 'activity type',
  },
}

export type Papers = typeof papers
