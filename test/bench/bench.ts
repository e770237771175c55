import { writeFileSync } from 'node:fs'
import { cpus, platform, release, totalmem } from 'node:os'
import { options } from '../command.ts'
import { attestations } from './attestations.ts'
import { growth } from './growth.ts'
import type { Row } from './measure.ts'
import { bench as papers } from './pdf.ts'
import { onPlatforms } from './platforms.ts'
import { reminderRound } from './reminding.ts'
import { installSize, startUp } from './running.ts'
import { turnsOnPostgres } from './turns.ts'
import { understanding } from './understanding.ts'

const usage = `npm run bench -- [--only GROUP]… [--json FILE] [--million]

Every benchmark, each beside its floor, in one run. --only: one group, or several. --json: the same figures, with the
machine. --million: growth up to a million members, several minutes and 20 GB.`

const values = options(usage, {
  json: { type: 'string' },
  only: { type: 'string', multiple: true },
  million: { type: 'boolean' },
})

const sizes = [10_000, 100_000, ...(values.million ? [1_000_000] : [])]

const groups: [name: string, about: string, run: () => Promise<Row[]>][] = [
  ['understanding', 'Understanding a message', understanding],
  [
    'turns',
    'One turn of each intent on PostgreSQL, beside its statements by the bare driver',
    turnsOnPostgres,
  ],
  ['platforms', 'Slack and Teams end to end, beside a bare echo', onPlatforms],
  ['attestations', 'Attestations, beside pgbench with the same inserts', attestations],
  ['growth', 'Growth, beside the fewest members', () => growth(sizes)],
  ['reminders', 'A round of reminders', reminderRound],
  ['papers', 'Papers', async () => (await papers()).map((row) => ({ ...row, ratio: row.ours / row.floor }))],
  ['start', 'Start-up and memory, beside the embedded database alone', startUp],
  ['install', 'Install size', installSize],
]

const figure = (value: number | undefined): string =>
  value === undefined ? '' : value.toLocaleString('en-US', { maximumSignificantDigits: 3 })

const kept = ({ goal, ratio = Number.NaN }: Row): string => {
  if (!goal) return ''
  const [limit, met] =
    'most' in goal ? [`≤ ${goal.most}`, ratio <= goal.most] : [`≥ ${goal.least}`, ratio >= goal.least]
  return `${limit} ${met ? 'kept' : 'missed'}`
}

const heading = ['', 'ours', 'floor', '', 'ours ÷ floor', 'quartiles', 'goal', '']

const cells = (row: Row): string[] => [
  row.name,
  figure(row.ours),
  figure(row.floor),
  row.unit,
  figure(row.ratio),
  row.spread ? row.spread.map(figure).join(' – ') : '',
  kept(row),
  row.note ?? '',
]

function table(rows: readonly Row[]): string {
  const lines = [heading, ...rows.map(cells)]
  const widths = heading.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)))
  const spaced = lines.map(
    (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  )
  return [spaced[0], `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...spaced.slice(1)].join(
    '\n',
  )
}

const machine = {
  at: new Date().toISOString(),
  processor: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  system: `${platform()} ${release()}`,
  node: process.version,
}
console.log(`${machine.processor}, ${machine.memory}, ${machine.system}, Node ${machine.node}, ${machine.at}`)

const unknown = values.only?.filter((name) => !groups.some(([known]) => known === name)) ?? []
if (unknown.length > 0) {
  process.stderr.write(
    `--only: found ${unknown.join(', ')}, expected ${groups.map(([name]) => name).join(', ')}\n`,
  )
  process.exit(2)
}

const results: Record<string, Row[]> = {}
for (const [name, about, run] of groups) {
  if (values.only && !values.only.includes(name)) continue
  const rows = await run()
  results[name] = rows
  console.log(`\n${about}\n\n${table(rows)}`)
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 2)}\n`)
}
