import { loadSettings } from '../settings.ts'
import { connect } from '../store/connect.ts'
import type { Handle } from '../store/handle.ts'
import type { Command, Given, Report } from './command.ts'
import { adminProgram } from './program.ts'

async function perform(command: Command, given: Given): Promise<Report> {
  const settings = loadSettings()
  let handle: Handle | undefined
  const database = async () => {
    handle ??= await connect(settings.database, { patience: 10_000, onWait: progress })
    return handle
  }
  try {
    return await command.run({ settings, database, now: () => new Date().toISOString(), progress }, given)
  } finally {
    await handle?.close()
  }
}

/** On standard error, so that what a program reads stays clean; twice a second is enough. */
let last = performance.now()
function progress(line: string): void {
  if (performance.now() - last < 500) return
  last = performance.now()
  process.stderr.write(`${line} …\n`)
}

adminProgram(perform)
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'stopped'}\n`)
    process.exit(2)
  })
