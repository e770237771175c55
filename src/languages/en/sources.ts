/** What each source of a rule is called in front of a member; all of them with addresses: docs/sources.md. */
const names: Record<string, string> = {
  S1: 'AMT’s instructions for AMTrax',
  S2: 'AMT, Stay Certified',
  S3: 'AMT, How Does the CCP Program Work (older page)',
  S4: 'AMT’s CCP handout (older)',
  S5: 'AMT’s form for recertification (older)',
  S6: 'AMT’s CCP questions (old page)',
  S7: 'AMT’s bylaws of 2011',
  S8: 'AMT’s bylaws of 2009',
  S9: 'AMT’s journal (about 2008)',
  S10: 'AMT, Stay Certified (older page)',
  S11: 'AMT, Stay Certified (old page)',
  S12: 'AMT’s blog, After the Exam',
  S13: 'AMT’s audit questions (a copy)',
  S14: 'AMT’s audit questions (an earlier copy)',
  S15: 'AMT’s questions on MT and MLS (a copy)',
  S16: 'a school’s page on MT and MLS',
  S17: 'Wikipedia on AMT',
  S18: 'AMT’s questions on applying',
  S23: 'the general meaning of CEU',
  S24: 'AMT’s blog on MLS in California',
}

/** AMT’s instructions for AMTrax [S1]; AMT, Stay Certified [S2] */
export const sources = (codes: readonly string[]): string =>
  codes.map((code) => `${names[code] ?? ''} [${code}]`.trim()).join('; ')
