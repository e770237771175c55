import { is, near, type Reading } from './reading.ts'

/** What stands before the days and says how to take them. */
export type Lead = {
  /** Token index where the expression begins. */
  from: number
  next: number
  whole?: true
  half?: 'start' | 'end'
  /** Not to be written down without asking: mid, around, before, expires. */
  unsure?: true
  /** Before or after that day, or the day something else falls on. */
  aside?: true
  /** "Change it from … to …": the first part is what no longer holds. */
  replaced?: true
  between?: true
  on?: true
}

export function leadAt(read: Reading, i: number): Lead {
  const lead: Lead = { from: i, next: i }
  for (let at = i; at < i + 5; at += 1) {
    const token = at === i ? read.tokens[at] : near(read.tokens[at])
    if (!token) break
    const mean = token.mean
    if (mean.is === 'whole') lead.whole = true
    else if (mean.is === 'between') lead.between = true
    else if (mean.is === 'since' || mean.is === 'starting') lead.half = 'start'
    else if (mean.is === 'ending' || (mean.is === 'to' && mean.alone)) lead.half = 'end'
    else if (mean.is === 'part' || mean.is === 'around') lead.unsure = true
    else if (mean.is === 'beside' || mean.is === 'expiring') lead.aside = true
    else if (mean.is === 'every') lead.unsure = true
    else if (mean.is === 'on') lead.on = true
    else if (mean.is === 'next' && !is(near(read.tokens[at + 1]), 'weekday')) lead.unsure = true
    else if (!leads(read, at)) break
    lead.next = at + 1
  }
  lookBack(read, lead)
  return lead
}

/** Words before a day that say nothing more of it. */
function leads(read: Reading, at: number): boolean {
  const token = read.tokens[at]
  if (is(token, 'on', 'in', 'from', 'of')) return true
  const after = near(read.tokens[at + 1])
  if (token?.word === ':' || token?.word === '=')
    return at > 0 && is(read.tokens[at - 1], 'starting', 'ending', 'expiring', 'on')
  if (is(token, 'the')) return is(after, 'weekday', 'day', 'holiday', 'month', 'date', 'season', 'last')
  return is(token, 'last', 'this') && is(after, 'month', 'date', 'holiday', 'season')
}

/** "Started my phlebotomy course on": the verb may stand some words earlier in the clause. */
function lookBack(read: Reading, lead: Lead): void {
  if (lead.half || lead.aside) return
  for (let at = lead.from - 1; at >= 0 && at > lead.from - 12; at -= 1) {
    const token = read.tokens[at]
    const mean = token?.mean
    if (!mean || mean.is === 'mark' || mean.is === 'date' || mean.is === 'month' || mean.is === 'weekday')
      return
    if (read.tokens[at + 1]?.line) return
    if (mean.is === 'starting' && !mean.adjacent) lead.half = 'start'
    if (mean.is === 'ending' && !mean.adjacent) lead.half = 'end'
    if (mean.is === 'expiring' && !mean.adjacent) lead.aside = true
    if (mean.is === 'changing' && is(read.tokens[lead.from], 'from', 'of', 'of-the')) lead.replaced = true
    if (lead.half || lead.aside || lead.replaced) return
  }
}
