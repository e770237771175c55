import { access, constants, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { dayOf, isDay } from '../days.ts'
import { make, readCode } from '../documents/make.ts'
import { currentCycle } from '../handbook/cycle.ts'
import { transcript } from '../handbook/transcript.ts'
import type { MemberRecord, Range } from '../model.ts'
import { recordOfMember } from '../store/by-member.ts'
import { storeOn } from '../store/store.ts'
import { type Command, counted, done, failed, impossible, noMember } from './command.ts'

const formats = ['pdf', 'csv', 'json'] as const
type Format = (typeof formats)[number]
const isFormat = (text: unknown): text is Format => formats.some((format) => format === text)

export const transcriptOf: Command = {
  name: 'transcript <id>',
  help: "Writes a member's transcript of the running cycle, one file a certification.",
  options: [
    ['--format <format>', 'pdf (default), csv or json'],
    ['--from <day>', 'first day, instead of the running cycle'],
    ['--to <day>', 'last day'],
    ['--folder <folder>', 'where to put the files, made if need be (default: here)'],
  ],
  async run(desk, { arguments: [id = ''], options }) {
    const format = options.format ?? 'pdf'
    if (!isFormat(format)) return impossible(`--format: expected ${formats.join(', ')}.`)
    const wrong = [options.from, options.to].find((day) => typeof day === 'string' && !isDay(day))
    if (wrong !== undefined || (options.from === undefined) !== (options.to === undefined))
      return impossible('--from, --to: expected both, and days such as 2026-01-31.')
    const record = await recordOfMember(await desk.database(), id)
    if (!record) return noMember(id)
    const folder = resolve(String(options.folder ?? '.'))
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await access(folder, constants.W_OK)
    } catch (error) {
      return impossible(`--folder: found ${folder}, expected one that may be written to (${reason(error)}).`)
    }
    const files: string[] = []
    for (const { certification, range } of stretches(record, options, desk.now())) {
      const official = desk.settings.policy.officialRecord === 'here'
      const paper = transcript(record, certification, range, desk.now(), official)
      const made = await make({ kind: 'transcript', transcript: paper, format }, record.member.language)
      const path = join(folder, made.name)
      await writeFile(path, made.bytes, { mode: 0o600 })
      files.push(path)
    }
    return files.length > 0
      ? done(files, { member: id, files })
      : failed(['No running cycle: say --from and --to.'], { member: id, files })
  },
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

type Stretch = { certification: string | undefined; range: Range }

function stretches({ member }: MemberRecord, { from, to }: Record<string, unknown>, now: string): Stretch[] {
  if (typeof from === 'string' && typeof to === 'string')
    return [{ certification: undefined, range: { start: from, end: to } }]
  return member.enrollments.flatMap((enrollment) => {
    const range = currentCycle(enrollment, dayOf(now, member.timeZone))
    return range ? [{ certification: enrollment.certification, range }] : []
  })
}

export const transcriptVerify: Command = {
  name: 'transcript verify <code>',
  help: 'Says whether a transcript was made from this ledger, and whether anything was recorded since.',
  async run(desk, { arguments: [typed = ''] }) {
    const code = readCode(typed)
    if (!code)
      return failed(['That is no code of a transcript: it stands at the foot of the paper.'], { typed })
    const store = storeOn(await desk.database())
    const held = await store.exportMember(code.member).catch(() => undefined)
    if (!held) return noMember(code.member)
    const entries = (held.ledger ?? []).filter(isEntry)
    const found = entries.find(({ hash }) => hash.startsWith(code.head))
    if (!found)
      return failed(['No ledger here ever stood at that code: the paper was not made from it.'], {
        typed,
        found: false,
      })
    const since = entries.length - found.number
    return done(
      [
        `Made from the ledger of member ${code.member} as it stood at entry ${found.number}, ${found.at}.`,
        since === 0
          ? 'Nothing was recorded since.'
          : `${counted(since, 'entry was', 'entries were')} made since.`,
      ],
      { member: code.member, found: true, entry: found.number, at: found.at, since },
    )
  },
}

type Entry = { number: number; hash: string; at: string }
const isEntry = (row: unknown): row is Entry =>
  typeof row === 'object' && row !== null && 'hash' in row && 'number' in row && typeof row.hash === 'string'
