import { checkDatabase, checkMail, checkTimeZones } from './check-machine.ts'
import { checkSlack, checkTeams } from './check-platforms.ts'
import { type Command, type Desk, type Report, report } from './command.ts'
import type { Finding } from './finding.ts'

const checks: ((desk: Desk) => Promise<Finding[]>)[] = [
  checkDatabase,
  checkSlack,
  (desk) => checkTeams(desk),
  checkMail,
  checkTimeZones,
]

export const doctor: Command = {
  name: 'doctor',
  help: 'Tries out what the settings lead to, and says how to mend what does not work. Changes nothing.',
  run: async (desk) => {
    const findings: Finding[] = []
    for (const check of checks) findings.push(...(await check(desk)))
    return reportOf(findings)
  },
}

const marks = { good: '✓', bad: '✗', unset: '–' }

function reportOf(findings: Finding[]): Report {
  const lines = findings.flatMap(({ what, state, found, mend }) => [
    `${marks[state]} ${what}: ${found}`,
    ...(mend ? [`    ${mend}`] : []),
  ])
  const broken = findings.filter(({ state }) => state === 'bad').length
  const end = broken === 0 ? 'Everything that is set works.' : `${broken} to mend.`
  return report(broken === 0, [...lines, end], { findings })
}
