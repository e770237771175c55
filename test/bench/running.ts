import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { compared, type Row, timed } from './measure.ts'

const root = resolve(import.meta.dirname, '..', '..')
const hook = ['--import', join(root, 'src', 'drizzle-hook.mjs')]

/** The embedded database alone: opened in a folder that is there already, and asked once. */
const bareDatabase = `
  import { PGlite } from '@electric-sql/pglite'
  const lite = await PGlite.create(process.argv[1] + '/pg')
  await lite.query('select 1')
  process.stdout.write('x')
  process.exit(0)`

/** Milliseconds until something is said on standard output, and megabytes at the largest. */
function untilFirstWord(args: string[], input: string): Promise<{ ms: number; mb: number }> {
  const start = performance.now()
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.write(input)
  return new Promise((told, fail) => {
    const late = setTimeout(() => fail(new Error('no word within a minute')), 60_000)
    child.stdout.once('data', () => {
      clearTimeout(late)
      const ms = performance.now() - start
      const mb = largest(child.pid ?? 0)
      child.once('close', () => told({ ms, mb }))
      child.kill('SIGKILL')
    })
  })
}

function largest(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}

/** From nothing to the first answer, on a database that is there, beside that database alone. */
export async function startUp(rounds = 7): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ccp-bench-'))
  const chat = [...hook, join(root, 'src', 'main.ts'), 'chat', '--database', folder]
  const bare = ['--input-type=module', '-e', bareDatabase, folder]
  const talk = 'how many points do I have left\n'
  // to its end, so that what it compiled is kept as it is for any later start
  spawnSync(process.execPath, chat, { cwd: root, input: talk, stdio: ['pipe', 'ignore', 'inherit'] })
  const seen = []
  for (let round = 0; round < rounds; round++)
    seen.push({ ours: await untilFirstWord(chat, talk), floor: await untilFirstWord(bare, '') })
  rmSync(folder, { recursive: true, force: true })
  return [
    compared(
      'start to first answer',
      'ms',
      seen.map(({ ours, floor }) => ({ ours: ours.ms, floor: floor.ms })),
      {
        most: 1.3,
      },
    ),
    compared(
      'memory after the first answer',
      'MB',
      seen.map(({ ours, floor }) => ({ ours: ours.mb, floor: floor.mb })),
    ),
  ]
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0) / 1e6

/** What npm puts down, everything and what runs in production. */
export async function installSize(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ccp-install-'))
  const npm = (...args: string[]) =>
    timed(() =>
      spawnSync('npm', [...args, '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: 'inherit' }),
    )
  for (const name of ['package.json', 'package-lock.json']) spawnSync('cp', [join(root, name), folder])
  const took = await npm('ci', '--omit=dev', '--ignore-scripts')
  const lean = sizeOf(join(folder, 'node_modules'))
  const node = sizeOf(join(folder, 'node_modules', `node-${process.platform}-${process.arch}`))
  rmSync(folder, { recursive: true, force: true })
  return [
    {
      name: 'install for production',
      unit: 'MB',
      ours: lean,
      floor: node,
      ratio: lean / node,
      note: 'beside Node alone',
    },
    { name: 'npm ci --omit=dev', unit: 's', ours: took / 1000 },
    { name: 'install with everything to develop', unit: 'MB', ours: sizeOf(join(root, 'node_modules')) },
  ]
}
