import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type Reminder, remindNow } from '../decide/reminder.ts'
import type { Instant } from '../model.ts'
import { wasSent } from '../reminding.ts'
import { type Looked, remindersOn } from '../store/reminders.ts'
import { type Command, counted, type Desk, done, impossible, type Report } from './command.ts'

const PAGE = 500

/** `platform`: where it would be tried first; absent where the member cannot be reached. */
type Due = { member: string; platform?: string; kind: string; milestone: string; about: string; why: string }

export const remind: Command = {
  name: 'remind',
  help: 'One round of reminders, now: whoever is due is written to, as the running assistant does by itself.',
  options: [
    ['--dry-run', 'only says who would hear what, and why'],
    ['--now <instant>', 'as if it were then, such as 2027-12-17T15:00:00-06:00'],
  ],
  async run(desk, { options }) {
    const when = new Date(String(options.now ?? desk.now()))
    if (Number.isNaN(when.valueOf()))
      return impossible(`--now: found ${options.now}, expected an instant such as 2027-12-17T15:00:00Z.`)
    const now = when.toISOString()
    return options.dryRun ? dryRun(desk, now) : round(options.now === undefined ? [] : [now])
  },
}

async function dryRun(desk: Desk, now: Instant): Promise<Report> {
  const reminders = remindersOn(await desk.database())
  const due: Due[] = []
  let [looked, after] = [0, '']
  for (;;) {
    const page = await reminders.peek(now, after, PAGE)
    const last = page.at(-1)
    if (!last) break
    due.push(...page.flatMap((one) => dueOf(one, now)))
    looked += page.length
    after = last.record.member.id
    desk.progress(`${counted(looked, 'member')} looked at`)
  }
  const lines = due.map(
    ({ member, platform, milestone, about, why }) =>
      `${member}  ${platform ?? 'unreachable'}  ${milestone} (${about})  ${why}`,
  )
  return done([...lines, `${due.length} would hear of something at ${now}; nothing was sent.`], { now, due })
}

function dueOf({ record, reminders, ways }: Looked, now: Instant): Due[] {
  const reminder = remindNow(record, reminders.flatMap(wasSent), now)
  if (!reminder) return []
  const way = record.addresses.find(({ platform, user }) =>
    ways.some((one) => one.platform === platform && one.user === user && !one.unreachable),
  )
  const { kind, milestone, about } = reminder
  const platform = way && { platform: way.platform }
  return [{ member: record.member.id, ...platform, kind, milestone, about, why: whyOf(reminder) }]
}

function whyOf(reminder: Reminder): string {
  switch (reminder.kind) {
    case 'ending':
      return `${reminder.certifications.join(', ')}: ${reminder.why}, ${counted(reminder.daysLeft, 'day')} left`
    case 'met':
      return `${reminder.certification}: the requirement is met`
    case 'invoice-open':
      return `${reminder.certification}: the invoice should be open since ${reminder.since}`
    case 'new-cycle':
      return `${reminder.certifications.join(', ')}: a new cycle has begun`
    case 'draft':
      return 'an open draft that nobody attested'
  }
}

/** The platforms are the program's own: it takes the round, in a process of its own. */
async function round(when: string[]): Promise<Report> {
  const [hook, program] = ['drizzle-hook.mjs', 'main.ts'].map((name) => join(import.meta.dirname, '..', name))
  const child = spawn(process.execPath, ['--import', hook ?? '', program ?? '', 'remind', ...when], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
  if (code !== 0) return impossible('The round could not be taken; see above.')
  const outcomes: Record<string, number> = JSON.parse(said)
  const lines = Object.entries(outcomes).map(([what, many]) => `${what}: ${many}`)
  return done([...lines, lines.length === 0 ? 'Nobody was due.' : 'The round is done.'], { outcomes })
}
