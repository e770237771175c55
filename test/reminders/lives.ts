import type { Weekday } from '../../src/model.ts'

/** What members do over the years, made at random from a number. Nothing of the assistant is consulted. */
export type Act = { at: number } & (
  | { kind: 'enroll'; code: string; start: string }
  | { kind: 'record'; codes: string[]; points: number; day: string; attested: boolean }
  | { kind: 'stop' }
  | { kind: 'start' }
  | { kind: 'snooze'; until: string }
  | { kind: 'pace'; pace: 'fewer' | 'more' | 'usual' }
  | { kind: 'hours'; from: number; to: number }
  | { kind: 'weekdays'; weekdays: Weekday[] }
  | { kind: 'zone'; zone: string }
  | { kind: 'hello' }
)

export type Life = {
  user: string
  zone: string
  acts: (Act & { platform: string })[]
  /** Met on Teams too from then on. */
  linked?: number
  blocks: { platform: string; from: number; to: number }[]
}

export const DAY = 86_400_000
export const BEGIN = Date.parse('2025-01-06T00:00:00Z')

const zones = [
  'America/Chicago',
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Honolulu',
  'America/St_Johns',
  'Europe/London',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'America/Sao_Paulo',
]

export function chance(seed: number) {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const one = <T>(of: readonly [T, ...T[]] | readonly T[]): T => of[whole(0, of.length - 1)] as T
  return { next, whole, one, odds: (share: number) => next() < share }
}

export type Chance = ReturnType<typeof chance>

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** `days`: how long the simulation runs. */
export function lifeOf(number: number, seed: number, days: number): Life {
  const by = chance(seed * 100_003 + number)
  const joined = BEGIN + by.whole(0, Math.round(days * 0.6)) * DAY + by.whole(0, 86_399) * 1000
  const end = BEGIN + days * DAY
  const sometime = (from = joined + 60_000) => from + Math.floor(by.next() * Math.max(1, end - from))
  const acts: Act[] = enrolments(by, joined)
  const codes = acts.flatMap((act) => (act.kind === 'enroll' ? [act.code] : []))
  const entries = by.one([0, 2, 6, 12, 20])
  const late = by.odds(0.4)
  for (let entry = 0; entry < entries; entry++) {
    const at = late ? sometime(joined + (end - joined) * 0.6) : sometime()
    const day = isoDay(at - 2 * DAY)
    if (Date.parse(day) < joined) continue
    acts.push({ at, kind: 'record', codes, points: by.whole(1, 6), day, attested: by.odds(0.9) })
  }
  acts.push(...wishes(by, sometime))
  const platforms = by.one([['slack'], ['teams'], ['slack', 'teams']])
  const linked = platforms.length > 1 ? sometime() : undefined
  const sorted = acts.toSorted((a, b) => a.at - b.at)
  const blocks = by.odds(0.2) ? blocksOf(by, platforms, sometime) : []
  return {
    user: `${seed}-${number}`,
    zone: by.one(zones),
    acts: sorted.map((act) => ({
      ...act,
      platform: linked && act.at > linked && by.odds(0.5) ? 'teams' : (platforms[0] ?? 'slack'),
    })),
    ...(linked && { linked }),
    blocks,
  }
}

function enrolments(by: Chance, joined: number): Act[] {
  const codes = by.odds(0.2) ? ['RMA', 'RPT'] : [by.one(['RMA', 'RPT', 'MLT'])]
  const together = by.odds(0.5)
  const first = by.whole(10, 1000)
  return codes.map((code, index) => {
    const start = isoDay(joined - (together ? first : by.whole(10, 1000)) * DAY)
    return { at: joined + index * 1000, kind: 'enroll', code, start }
  })
}

function wishes(by: Chance, sometime: () => number): Act[] {
  const acts: Act[] = []
  const often = (share: number, make: (at: number) => Act) => {
    if (by.odds(share)) acts.push(make(sometime()))
  }
  const hours = by.one([
    [14, 22],
    [20, 6],
    [6, 14],
    [0, 24],
  ])
  const weekdays: Weekday[] = by.one([['sat'], ['mon', 'wed', 'fri'], ['sat', 'sun'], ['sun', 'tue']])
  often(0.12, (at) => ({ at, kind: 'stop' }))
  if (acts.length > 0) often(0.5, (at) => ({ at, kind: 'start' }))
  for (let times = 0; times < 3; times++) {
    often(0.2, (at) => ({ at, kind: 'snooze', until: isoDay(at + by.one([2, 8, 31, 90]) * DAY) }))
    often(0.15, (at) => ({ at, kind: 'zone', zone: by.one(zones) }))
    often(0.2, (at) => ({ at, kind: 'hello' }))
  }
  often(0.15, (at) => ({ at, kind: 'pace', pace: by.one(['fewer', 'more', 'usual']) }))
  often(0.2, (at) => ({ at, kind: 'hours', from: hours[0] ?? 9, to: hours[1] ?? 18 }))
  often(0.2, (at) => ({ at, kind: 'weekdays', weekdays }))
  return acts
}

const blocksOf = (by: Chance, platforms: readonly string[], sometime: () => number) =>
  [0, 1].slice(by.whole(0, 1)).map(() => {
    const from = sometime()
    return { platform: by.one(platforms), from, to: from + by.whole(3, 120) * DAY }
  })
