import { Command as Program } from 'commander'
import { auditSample, auditVerify } from './audit.ts'
import type { Command, Given, Report } from './command.ts'
import { doctor } from './doctor.ts'
import { memberDelete, memberExport } from './member.ts'
import { remind } from './remind.ts'
import { rosterImport } from './roster.ts'
import { transcriptOf, transcriptVerify } from './transcript.ts'
import { unreachable } from './unreachable.ts'

const commands: Command[] = [
  auditVerify,
  auditSample,
  rosterImport,
  memberExport,
  memberDelete,
  transcriptOf,
  transcriptVerify,
  remind,
  unreachable,
  doctor,
]

type Perform = (command: Command, given: Given) => Promise<Report>

/** Reads what was typed, has it performed and tells the report. */
export function adminProgram(perform: Perform): Program {
  const program = new Program('admin')
    .description("The operator's tool.")
    .showHelpAfterError()
    // otherwise `transcript` takes the options of `transcript verify` for its own
    .enablePositionalOptions()
    // what was mistyped could not be done, which is no answer of no
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  program.command('audit').description('The ledger, and audits of members.')
  program.command('roster').description('Who may enrol where ENROLMENT is roster.')
  program.command('member').description('What is held on one member.')
  for (const command of commands) offer(program, command, perform)
  return program
}

function offer(program: Program, command: Command, perform: Perform): void {
  const words = command.name.split(' ')
  const taken = words.filter((word) => word.startsWith('<'))
  let place = program
  for (const word of words.filter((one) => !taken.includes(one)))
    place = place.commands.find((one) => one.name() === word) ?? place.command(word)
  place.description(command.help).option('--json', 'for a program: one line of JSON')
  for (const argument of taken) place.argument(argument)
  for (const [flags, help] of command.options ?? []) place.option(flags, help)
  place.action(async (...given) => {
    const options = place.opts<Given['options']>()
    const told = await perform(command, { arguments: given.slice(0, taken.length).map(String), options })
    process.stdout.write(`${options.json ? JSON.stringify(told.data) : told.lines.join('\n')}\n`)
    process.exitCode = told.ok ? 0 : told.impossible ? 2 : 1
  })
}
