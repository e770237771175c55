import { readFile } from 'node:fs/promises'
import { compared, putOnRoster, takenEmails } from '../store/roster.ts'
import { type Command, counted, done, failed, impossible } from './command.ts'
import { readRoster } from './roster-file.ts'

const atOnce = 500
const mostShown = 50

export const rosterImport: Command = {
  name: 'roster import <file>',
  help: 'Reads a roster from a CSV file, all of it or nothing; what it says already changes nothing. Columns: docs/identity.md.',
  options: [['--dry-run', 'tells what would change, and changes nothing']],
  async run(desk, { arguments: [file = ''], options }) {
    const text = await readFile(file).catch(() => undefined)
    if (!text) return impossible(`${file}: expected a CSV file that can be read.`, { file })
    const { list, lines, problems } = readRoster(text)
    const handle = await desk.database()
    const taken = problems.length > 0 ? [] : await takenEmails(handle.ask, list)
    const wrong = [
      ...problems,
      ...taken.map(({ email, number }) => ({
        line: lines.get(email) ?? 0,
        problem: `email: found ${email}, which is member ${number}’s on the roster; expected one of their own`,
      })),
    ]
    if (wrong.length > 0) return refused(file, wrong)

    const told = await compared(handle.ask, list)
    if (!options.dryRun) {
      for (let from = 0; from < list.length; from += atOnce) {
        await putOnRoster(handle, list.slice(from, from + atOnce), desk.now())
        desk.progress(`${Math.min(from + atOnce, list.length)} of ${counted(list.length, 'member')}`)
      }
    }
    const { added, changed, same, others } = told
    const what = `${added} added, ${changed} changed, ${same} as before`
    return done(
      [
        options.dryRun ? `Would be: ${what}. Nothing was changed.` : `${what}.`,
        ...(others > 0
          ? [
              others === 1
                ? '1 on the roster is not in this file; it stays.'
                : `${others} on the roster are not in this file; they stay.`,
            ]
          : []),
      ],
      { file, dryRun: Boolean(options.dryRun), members: list.length, ...told },
    )
  },
}

function refused(file: string, problems: { line: number; problem: string }[]) {
  const more = problems.length - mostShown
  return failed(
    [
      ...problems.slice(0, mostShown).map(({ line, problem }) => `line ${line}, ${problem}`),
      ...(more > 0 ? [`… and ${more} more.`] : []),
      `Nothing was imported: ${problems.length} to put right.`,
    ],
    { file, problems },
  )
}
