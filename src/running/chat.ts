import { parseArgs } from 'node:util'
import { isDay } from '../days.ts'
import { certification, certifications } from '../handbook/certifications.ts'

/** `npm run chat -- …`: who is talking in the terminal, when, and on which database. */
export type ChatOptions = {
  database?: string
  /** The same key is the same member. */
  member: string
  name: string
  timeZone: string
  now: () => string
  json: boolean
  /** Set on first use only. */
  credentials: { certification: string; start: string }[]
}

export const chatHelp = `npm run chat -- [options]

  --database URL|DIR    the database to talk to; memory:// keeps nothing   (default: as in the settings)
  --now INSTANT         fixes the clock: 2026-03-06T09:20-06:00
  --time-zone IANA      where the member is: America/Chicago               (default: where you are)
  --member KEY          who is talking; created on first use               (default: a demonstration member)
  --credential CODE     the member's certification, set on first use …
  --cycle-start DATE    … and the day its cycle began; may be repeated in pairs
  --json                each message yields one line: {"in": …, "replies": [{"text": …}]}
  --help
`

/** Undefined: help was asked for. */
export function chatOptions(args: string[], clock: () => Date): ChatOptions | undefined {
  const { values } = parseArgs({
    args,
    options: {
      database: { type: 'string' },
      now: { type: 'string' },
      'time-zone': { type: 'string' },
      member: { type: 'string' },
      credential: { type: 'string', multiple: true },
      'cycle-start': { type: 'string', multiple: true },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return undefined
  const now = clockOf(values.now, clock)
  const stated = pairs(values.credential ?? [], values['cycle-start'] ?? [])
  const newcomer = values.member === undefined && stated.length === 0
  return {
    ...(values.database !== undefined && { database: values.database }),
    member: values.member ?? 'demonstration',
    name: values.member ?? '',
    timeZone: zoneOf(values['time-zone'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone),
    now,
    json: values.json ?? false,
    credentials: newcomer ? [{ certification: 'RMA', start: yearBefore(now()) }] : stated,
  }
}

const wrong = (option: string, found: string, expected: string) =>
  new Error(`--${option}: found ${JSON.stringify(found)}, expected ${expected}`)

function clockOf(fixed: string | undefined, clock: () => Date): () => string {
  if (fixed === undefined) return () => clock().toISOString()
  const ms = Date.parse(fixed)
  if (Number.isNaN(ms)) throw wrong('now', fixed, 'an instant such as 2026-03-06T09:20:00-06:00')
  const at = new Date(ms).toISOString()
  return () => at
}

function zoneOf(name: string): string {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return name
  } catch {
    throw wrong('time-zone', name, 'a time zone such as America/Chicago')
  }
}

function pairs(codes: string[], starts: string[]): ChatOptions['credentials'] {
  if (codes.length !== starts.length)
    throw new Error(
      `--credential: found ${codes.length} of them and ${starts.length} of --cycle-start, expected them in pairs`,
    )
  return codes.map((code, at) => {
    const start = starts[at] ?? ''
    const known = certification(code)
    if (!known) throw wrong('credential', code, `one of ${certifications.map((one) => one.code).join(', ')}`)
    if (!isDay(start)) throw wrong('cycle-start', start, 'a day such as 2025-01-01')
    return { certification: known.code, start }
  })
}

/** A cycle that has run for a while, so that most days one thinks of lie in it. */
const yearBefore = (now: string): string => `${Number(now.slice(0, 4)) - 1}-01-01`
