import { strict } from 'chrono-node/en'
import type { Day } from '../../model.ts'
import { dayFrom } from './calendar.ts'
import type { Lead } from './lead.ts'
import { is, near, type Reading } from './reading.ts'
import type { Said } from './said.ts'

type Read = { said: Said; next: number } | undefined

/** 3 days ago, a week ago, hace dos semanas: a day only where chrono is certain of it, so not for months or "a few". */
export function ago(read: Reading, lead: Lead): Read {
  const found = countBefore(read, lead.next) ?? countAfter(read, lead.next)
  if (!found) return undefined
  const { n, unit } = found
  const after = restOf(read, found.next)
  const next = after.next
  const day =
    n === undefined || after.weekday || lead.unsure || lead.aside
      ? undefined
      : chronoDay(`${n} ${unit}s ago`, read.today)
  const span = { from: read.tokens[lead.from]?.from ?? 0, to: read.tokens[next - 1]?.to ?? 0 }
  if (!day) return { said: { ...span, value: {} }, next }
  const value =
    lead.half === 'start' ? { start: day } : lead.half === 'end' ? { end: day } : { start: day, end: day }
  return { said: { ...span, value, whole: value, why: 'relative-day' }, next }
}

/** "A week ago today" says nothing more; "a week ago Friday" may be one of two Fridays. */
function restOf(read: Reading, i: number): { next: number; weekday?: true } {
  const at = is(near(read.tokens[i]), 'on') ? i + 1 : i
  const mean = near(read.tokens[at])?.mean
  if (mean?.is === 'weekday') return { next: at + 1, weekday: true }
  return { next: mean?.is === 'day' && mean.ago === 0 ? at + 1 : i }
}

type Count = { n: number | undefined; unit: string; next: number } | undefined

/** [a] [few] [3] days ago */
function countBefore(read: Reading, i: number): Count {
  const counted = countAt(read, i)
  return counted && is(near(read.tokens[counted.next]), 'ago')
    ? { ...counted, next: counted.next + 1 }
    : undefined
}

/** Hace [3] días: where days come first, "ago" leads. */
function countAfter(read: Reading, i: number): Count {
  return read.known.dayFirst && is(read.tokens[i], 'ago') ? countAt(read, i + 1) : undefined
}

function countAt(read: Reading, i: number): Count {
  const count = read.tokens[i]?.mean
  const unit = near(read.tokens[i + 1])?.mean
  if (unit?.is !== 'unit' || unit.unit === 'clock' || !count) return undefined
  if (count.is === 'few') return { n: undefined, unit: unit.unit, next: i + 2 }
  const n = count.is === 'a' ? 1 : count.is === 'count' || count.is === 'cardinal' ? count.n : undefined
  return n === undefined ? undefined : { n, unit: unit.unit, next: i + 2 }
}

/** Components only, never chrono's Date: then the server's time zone cannot matter. */
function chronoDay(words: string, today: Day): Day | undefined {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  const start = strict.parse(words, new Date(year, month - 1, day, 12))[0]?.start
  if (!start?.isCertain('day')) return undefined
  return dayFrom(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0)
}
