import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * `npm run playground`: the assistant in local Teams mode, and Microsoft's Agents Playground in the browser.
 * The Playground's licence allows evaluation only: fetched when called, never a dependency.
 */

const PLAYGROUND = '@microsoft/m365agentsplayground@0.2.28'
const windows = process.platform === 'win32'
const root = resolve(import.meta.dirname, '../..')
const port = process.env.PORT ?? '3978'
const page = process.env.PLAYGROUND_PORT ?? '56150'

const assistant = spawn(process.execPath, ['--import', './src/drizzle-hook.mjs', 'src/main.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TEAMS_LOCAL: '1', PORT: port, HOST: '127.0.0.1' },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => assistant.kill())
const ready = () =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
// its page says once that somebody has come, and nobody must miss it
while (!(await ready())) {
  if (assistant.exitCode !== null || assistant.signalCode !== null) process.exit(1)
  await pause(200)
}

const endpoint = `http://127.0.0.1:${port}/api/messages`
const playground = spawn(
  'npx',
  ['--yes', PLAYGROUND, '-e', endpoint, '-c', 'msteams', '-p', page, '--disable-telemetry'],
  {
    // it writes its own logs where it stands
    cwd: mkdtempSync(join(tmpdir(), 'playground-')),
    stdio: 'inherit',
    shell: windows,
    // npx passes no signal on: its whole group gets it
    detached: !windows,
  },
)
console.log(`In a moment: http://localhost:${page} (Ctrl-C ends both)`)

const end = () => {
  assistant.kill()
  if (playground.exitCode !== null || playground.signalCode !== null) return
  if (windows || !playground.pid) playground.kill()
  else process.kill(-playground.pid)
}
for (const one of [assistant, playground]) one.once('exit', end)
process.on('SIGINT', end)
process.on('SIGTERM', end)
