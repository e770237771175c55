/** What was looked at. `mend` says what to do where it is not as it should be; `unset` is neither good nor bad. */
export type Finding = { what: string; state: 'good' | 'bad' | 'unset'; found: string; mend?: string }

export const good = (what: string, found: string): Finding => ({ what, state: 'good', found })
export const unset = (what: string, found: string): Finding => ({ what, state: 'unset', found })
export const bad = (what: string, found: string, mend: string): Finding => ({
  what,
  state: 'bad',
  found,
  mend,
})
