import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { options } from '../command.ts'
import { startPostgres } from '../postgres.ts'
import { type Report, runFaults } from './faults.ts'
import { pause } from './fleet.ts'

const usage = `npm run faults -- [--seed N] [--people N] [--activities N] [--processes N] [--embedded]

People talk, messages come twice, late and out of order, processes are killed, the database is restarted; then what
everybody was told is compared with what is kept.`

const values = options(usage, {
  seed: { type: 'string', default: '1' },
  people: { type: 'string', default: '300' },
  activities: { type: 'string', default: '35' },
  processes: { type: 'string', default: '3' },
  embedded: { type: 'boolean', default: false },
})

const faults = {
  seed: Number(values.seed),
  people: Number(values.people),
  activities: Number(values.activities),
  atOnce: 40,
  onProgress: (line: string) => process.stderr.write(`\r${line}   `),
}

async function onServer(): Promise<Report> {
  const server = await startPostgres()
  const restart = async () => {
    await server.stop('kill')
    await pause(500)
    await server.start()
  }
  const where = server.url('postgres')
  try {
    return await runFaults({
      ...faults,
      where,
      processes: Number(values.processes),
      killAfter: 200,
      restart,
    })
  } finally {
    await server.remove()
  }
}

async function embedded(): Promise<Report> {
  const where = mkdtempSync(join(tmpdir(), 'ccp-faults-'))
  try {
    return await runFaults({ ...faults, where, processes: 1, killAfter: 400 })
  } finally {
    rmSync(where, { recursive: true, force: true })
  }
}

const began = performance.now()
const report = await (values.embedded ? embedded() : onServer())
const { waits: _, ...told } = report
const { lost, doubled, altered, wrong, audit } = report
const bad = [...lost, ...doubled, ...altered, ...wrong].length > 0 || audit.broken !== undefined
process.stderr.write('\n')
process.stdout.write(
  `${JSON.stringify({ seed: faults.seed, ...told, seconds: Math.round((performance.now() - began) / 1000) }, null, 2)}\n`,
)
process.exitCode = bad ? 1 : 0
