import { type Act, DAY, type Life } from './lives.ts'
import type { Got, History } from './simulation.ts'

/**
 * What the members' lives should have brought them, judged from the words of the specification alone: nothing of the
 * handbook or of the assistant is used here.
 */

const required: Record<string, number> = { RMA: 30, RPT: 24, MLT: 45 }
const MONTHS = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3]
const DAYS_BEHIND = [60, 30, 14, 7, 3, 1, 0]
const DAYS_ON_TRACK = [180, 60, 14]

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
const plus = (day: string, days: number): string => iso(at(day) + days * DAY)
const apart = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY)

function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return iso(Date.UTC(year, month - 1 - months, Math.min(date, last)))
}

const clocks = new Map<string, Intl.DateTimeFormat>()
function local(ms: number, zone: string): { day: string; hour: number; weekday: number } {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  clocks.set(zone, clock)
  const [day = '', time = ''] = clock.format(ms).split(' ')
  return { day, hour: Number(time.slice(0, 2)), weekday: new Date(at(day)).getUTCDay() }
}

const order = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

type Wishes = {
  zone: string
  on: boolean
  snoozed: string
  pace: string
  from: number
  to: number
  weekdays: string[]
}

type Person = Life & { events: (Act & { id: string })[] }

/** Her settings as she had last said them. */
function wishesAt(person: Person, when: number): Wishes {
  const first: Wishes = {
    zone: person.zone,
    on: true,
    snoozed: '',
    pace: 'usual',
    from: 9,
    to: 18,
    weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  }
  let now = first
  for (const act of person.events.filter((one) => one.at <= when)) {
    if (act.kind === 'stop') now = { ...now, on: false }
    if (act.kind === 'start') now = { ...now, on: true, snoozed: '' }
    if (act.kind === 'snooze') now = { ...now, snoozed: act.until }
    if (act.kind === 'pace') now = { ...now, pace: act.pace }
    if (act.kind === 'hours') now = { ...now, from: act.from, to: act.to }
    if (act.kind === 'weekdays') now = { ...now, weekdays: act.weekdays }
    if (act.kind === 'zone') now = { ...now, zone: act.zone }
  }
  return now
}

const chosen = (weekday: number, { weekdays }: Wishes) => weekdays.includes(order[(weekday + 7) % 7] ?? '')

function mayWrite(when: number, wishes: Wishes): boolean {
  const { hour, weekday } = local(when, wishes.zone)
  const { from, to } = wishes
  if (from < to) return from <= hour && hour < to && chosen(weekday, wishes)
  return hour >= from ? chosen(weekday, wishes) : hour < to && chosen(weekday - 1, wishes)
}

type Cycle = { code: string; start: string; end: string }

/** The cycles of her certifications, one after the other. */
function cyclesOf(person: Person, until: number): Cycle[] {
  return person.events.flatMap((act) => {
    if (act.kind !== 'enroll') return []
    const cycles: Cycle[] = []
    for (let start = act.start; at(start) < until; ) {
      const [year, ...rest] = start.split('-')
      const next = iso(
        Date.parse(`${Number(year) + 3}-${rest.join('-')}T00:00:00Z`) || at(`${Number(year) + 3}-03-01`),
      )
      const following = start.endsWith('02-29') ? `${Number(year) + 3}-03-01` : next
      cycles.push({ code: act.code, start, end: plus(following, -1) })
      start = following
    }
    return cycles.filter(({ end }) => at(end) + DAY > act.at)
  })
}

export function judge(history: History): string[] {
  const wrong: string[] = history.troubles.map(
    (trouble) => `broke: ${JSON.stringify(trouble)} ${String((trouble as { error?: unknown }).error)}`,
  )
  for (const life of history.lives) {
    const person = { ...life, events: life.acts.map((act, n) => ({ ...act, id: `${life.user}:${n}` })) }
    const got = history.got.filter(({ user }) => user === life.user)
    wrong.push(...judgePerson(person, got, history).map((what) => `${life.user}: ${what}`))
  }
  return wrong
}

function judgePerson(person: Person, got: Got[], history: History): string[] {
  const cycles = cyclesOf(person, history.until)
  const points = (cycle: Cycle, when: number) =>
    person.events.reduce((sum, act) => {
      const counts = act.kind === 'record' && act.at <= when && history.recorded.has(`${act.id}#1`)
      if (!counts || !act.codes.includes(cycle.code)) return sum
      return cycle.start <= act.day && act.day <= cycle.end ? sum + act.points : sum
    }, 0)
  const missing = (cycle: Cycle, when: number) =>
    Math.max(0, (required[cycle.code] ?? 0) - points(cycle, when))
  const told = got.map((one) => {
    const wishes = wishesAt(person, one.at)
    const [, about = '', milestone = ''] = one.mark.split('/')
    return { ...one, wishes, about, milestone, ...local(one.at, wishes.zone) }
  })
  type Told = (typeof told)[number]
  const isEnding = ({ milestone }: Told) => !/^(met|invoice|new-cycle|draft)/.test(milestone)
  const wrong: string[] = []
  const say = (one: Told, what: string) =>
    wrong.push(`${new Date(one.at).toISOString()} ${one.platform} ${one.mark}: ${what}`)

  for (const [n, one] of told.entries()) {
    if (!mayWrite(one.at, one.wishes)) say(one, `in quiet hours: ${JSON.stringify(one.wishes)}`)
    if (!one.wishes.on) say(one, 'after stop')
    if (one.day < one.wishes.snoozed) say(one, 'put off')
    for (const before of told.slice(0, n)) {
      const again = before.mark === one.mark
      const window = again && !before.noted && before.platform === 'teams'
      if (again && !window) say(one, 'twice')
      const sameDay = local(before.at, one.wishes.zone).day === one.day || before.day === one.day
      if (sameDay && !window) say(one, `two on one day, after ${before.mark}`)
    }
    const about = cycles.filter(({ end }) => end === one.about)
    if (isEnding(one)) {
      const short = about.filter((cycle) => cycle.start <= one.day && missing(cycle, one.at) > 0)
      if (short.length === 0) say(one, 'nothing was missing')
      if (one.day > one.about) say(one, 'after the end')
      for (const cycle of short) {
        const sum = points(cycle, one.at)
        const words = `${sum} of ${required[cycle.code]} points: ${missing(cycle, one.at)} to go by`
        if (!one.words.includes(words)) say(one, `not true: ${words} / ${one.words}`)
      }
      const days = apart(one.day, one.about)
      const left = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`
      if (!one.milestone.startsWith('snoozed') && !one.words.includes(left))
        say(one, `not true: ${left} / ${one.words}`)
    }
    if (/^(met|invoice)/.test(one.milestone)) {
      const cycle = about.find(({ code }) => one.milestone.endsWith(code))
      if (!cycle || missing(cycle, one.at) > 0) say(one, 'was not met')
    }
    if (
      one.milestone === 'new-cycle' &&
      !about.some(({ start }) => start <= one.day && one.day < plus(start, 30))
    )
      say(one, 'no cycle had begun')
    if (one.milestone === 'draft') {
      const open = person.events.some(
        (act) =>
          act.kind === 'record' &&
          !history.recorded.has(`${act.id}#1`) &&
          act.at < one.at &&
          local(act.at, one.wishes.zone).day < one.day,
      )
      if (!open) say(one, 'no draft was open')
    }
  }

  /** A whole day on which nothing stood in the way of writing to her. */
  const free = (day: string, except: (one: Told) => boolean): boolean => {
    const noon = at(day) + DAY / 2
    const wishes = wishesAt(person, noon)
    const near = (when: number) => Math.abs(when - noon) < 1.6 * DAY
    if (person.events.some((act) => near(act.at)) || history.kills.some(near)) return false
    if (history.failed.some((one) => one.user === person.user && near(one.at))) return false
    if (told.some((one) => one.day === day && !except(one))) return false
    if (!wishes.on || day < wishes.snoozed || !chosen(new Date(at(day)).getUTCDay(), wishes)) return false
    return (
      noon + 1.6 * DAY < history.until &&
      noon > (person.events[0]?.at ?? 0) &&
      reachable(person, noon, history)
    )
  }

  const onTrack = (cycle: Cycle, day: string) => {
    const [passed, all] = [apart(cycle.start, day) + 1, apart(cycle.start, cycle.end) + 1]
    return points(cycle, at(day) + DAY / 2) * all >= (required[cycle.code] ?? 0) * passed
  }
  for (const end of new Set(cycles.map((cycle) => cycle.end))) {
    const together = cycles.filter((cycle) => cycle.end === end)
    const behind = [
      ...MONTHS.map((months) => monthsBefore(end, months)),
      ...DAYS_BEHIND.map((days) => plus(end, -days)),
    ]
    const track = (day: string) => {
      const short = together.filter((cycle) => missing(cycle, at(day) + DAY / 2) > 0)
      if (short.length === 0) return 'met'
      return short.every((cycle) => onTrack(cycle, day)) ? 'on-track' : 'behind'
    }
    for (const [name, dates] of [
      ['behind', behind],
      ['on-track', DAYS_ON_TRACK.map((days) => plus(end, -days))],
    ] as const) {
      for (const [n, from] of dates.entries()) {
        const to = plus(dates[n + 1] ?? plus(end, 1), -1)
        const days = Array.from({ length: apart(from, to) + 1 }, (_, index) => plus(from, index))
        const heard = told.filter(
          (one) => isEnding(one) && one.about === end && from <= one.day && one.day <= to,
        )
        const steady = days.every(
          (day) =>
            track(day) === name &&
            wishesAt(person, at(day)).pace === 'usual' &&
            wishesAt(person, at(day) + DAY).pace === 'usual',
        )
        if (!steady) continue
        const open = days.filter((day) => free(day, (one) => isEnding(one) && one.about === end))
        if (heard.length === 0 && open.length > 0)
          wrong.push(
            `lost: ${name} ${from} – ${to}, ${together.map(({ code }) => code)} ending ${end}; free on ${open}`,
          )
        const many = new Set(
          heard.filter(({ milestone }) => !milestone.startsWith('snoozed')).map(({ mark }) => mark),
        ).size
        // what falls on a day she does not work, at the very end, comes before it
        const brought = !chosen(new Date(at(end)).getUTCDay(), wishesAt(person, at(to))) && plus(to, 7) > end
        if (many > 1 && !brought)
          wrong.push(`too many: ${name} ${from} – ${to}: ${heard.map(({ mark }) => mark)}`)
      }
    }
  }
  for (const cycle of cycles) {
    const done = person.events.find((act) => act.kind === 'record' && missing(cycle, act.at) === 0)
    const has = (milestone: string) =>
      told.filter((one) => one.about === cycle.end && one.milestone === milestone)
    const openIn = (from: string, days: number, but: (one: Told) => boolean) =>
      Array.from({ length: days }, (_, n) => plus(from, n)).filter((day) => free(day, but))
    if (done) {
      const day = iso(done.at)
      const but = (one: Told) => /^(met|invoice)/.test(one.milestone) && one.about === cycle.end
      const open = openIn(plus(day, 2), 20, but).filter((one) => one <= plus(cycle.end, 20))
      if (open.length > 1 && has(`met-${cycle.code}`).length + has(`invoice-${cycle.code}`).length === 0)
        wrong.push(`lost: met ${cycle.code} on ${day}; free on ${open}`)
      const hold = monthsBefore(plus(cycle.end, 1), 12)
      const amt = local(done.at, 'America/Chicago').day
      for (const one of has(`invoice-${cycle.code}`)) {
        if (amt < hold) say(one, 'no invoice was held')
        if (local(one.at, 'America/Chicago').day <= amt) say(one, 'before AMT’s day')
      }
      if (amt >= hold && open.length > 2 && has(`invoice-${cycle.code}`).length === 0)
        wrong.push(`lost: invoice ${cycle.code}, met on ${amt}; free on ${open}`)
    }
    const here = local(person.events[0]?.at ?? 0, 'UTC').day
    if (here < plus(cycle.start, -1) && at(cycle.start) + 30 * DAY < history.until) {
      const open = openIn(
        plus(cycle.start, 2),
        20,
        ({ milestone, about }) => milestone === 'new-cycle' && about === cycle.end,
      )
      if (open.length > 1 && has('new-cycle').length === 0)
        wrong.push(`lost: new cycle ${cycle.start}; free on ${open}`)
    }
  }
  return wrong
}

/** Linked there, not thrown out, and heard there since she was. */
function reachable(person: Person, when: number, { failed }: History): boolean {
  const platforms = new Set(person.acts.map(({ platform }) => platform))
  if (person.linked && when < person.linked + DAY) platforms.delete('teams')
  return [...platforms].some((platform) =>
    person.blocks
      .filter((one) => one.platform === platform && one.from - DAY < when)
      .every(({ from, to }) => {
        const heard = person.acts.find((act) => act.platform === platform && act.at >= to)
        const hit = failed.some((one) => one.user === person.user && from <= one.at && one.at < to)
        return when > to + DAY && (!hit || (heard !== undefined && heard.at + DAY < when))
      }),
  )
}
