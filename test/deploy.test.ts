import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settingNames } from '../src/running/environment.ts'
import { openMetrics } from '../src/running/metrics.ts'
import { connect } from '../src/store/connect.ts'
import { storeOn } from '../src/store/store.ts'
import { freshDatabase, type TestDatabase } from './database.ts'
import { launched } from './program.ts'

const dockerfile = readFileSync('Dockerfile', 'utf8')
const entry: string[] = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(dockerfile)?.[1] ?? '[]')
const health: string[] = JSON.parse(/^ {2}CMD (.*)$/m.exec(dockerfile)?.[1] ?? '[]')
const image = mkdtempSync(join(tmpdir(), 'ccp-image-'))
const slack = {
  SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_API_URL: 'http://127.0.0.1:9/',
}
let database: TestDatabase

beforeAll(async () => {
  database = await freshDatabase('postgres')
})
afterAll(async () => {
  execFileSync('chmod', ['-R', 'u+w', image])
  rmSync(image, { recursive: true, force: true })
  await database.remove()
})

/** What `npm ci --omit=dev` brings, without the Node that this runs on already, and cut down as the image's is. */
function install(): void {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const brought = Object.keys(packages).filter(
    (path) =>
      path && !packages[path].dev && !/\/node-(bin-)?(linux|darwin|win)-/.test(path) && existsSync(path),
  )
  for (const path of brought)
    cpSync(path, join(image, path), {
      recursive: true,
      filter: (source) => !source.slice(path.length).includes('node_modules'),
    })
  const cut = /^RUN (find node_modules .*)$/m.exec(dockerfile)?.[1] ?? 'false'
  execFileSync('sh', ['-c', cut], { cwd: image })
}

const inImage = (script: readonly string[], environment: Record<string, string>) =>
  spawnSync(process.execPath, script, { cwd: image, env: { NODE_ENV: 'production', ...environment } }).status

test('what the Dockerfile installs and copies is enough to become ready, be found healthy and be examined, without writing a file', {
  timeout: 180_000,
}, async () => {
  install()
  const copied = [...dockerfile.matchAll(/^COPY (?!--from|package.json package-lock)(.+) \S+$/gm)].flatMap(
    ([, names = '']) => names.split(' '),
  )
  for (const name of copied) cpSync(name, join(image, name), { recursive: true })
  // what is compiled is kept there where it can be: in the image, where nothing can be written, it is not
  const held = () =>
    readdirSync(image, { recursive: true, encoding: 'utf8' }).filter(
      (name) => !name.startsWith('node_modules/.cache'),
    )
  const before = held()
  expect(before.filter((name) => name.endsWith('.map'))).toEqual([])
  execFileSync('chmod', ['-R', 'a-w', image])
  const environment = { DATABASE_URL: database.where, TEAMS_LOCAL: '1', PORT: '0', NODE_ENV: 'production' }
  const running = await launched(entry.slice(1), environment, 'ready', image)
  expect((await fetch(`http://127.0.0.1:${running.port}/readyz`)).status).toBe(200)
  expect(inImage(health.slice(1), { PORT: String(running.port) })).toBe(0)
  expect(inImage([...entry.slice(1, -1), 'src/admin/admin.ts', 'doctor'], environment)).toBe(0)
  running.signal('SIGTERM')
  expect((await running.ended).status).toBe(0)
  expect(inImage(health.slice(1), { PORT: String(running.port) })).toBe(1)
  chmodSync(image, 0o700)
  expect(held().toSorted()).toEqual(before.toSorted())
})

test('what the Dockerfile compiles beforehand is nearly all that a start compiles', async () => {
  const compile: string[] = JSON.parse(/^RUN (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]')
  const folder = mkdtempSync(join(tmpdir(), 'ccp-compiled-'))
  for (const name of ['package.json', 'src', 'adapters', 'drizzle'])
    cpSync(name, join(folder, name), { recursive: true })
  mkdirSync(join(folder, 'node_modules', '.cache'), { recursive: true })
  for (const name of readdirSync('node_modules').filter((one) => one !== '.cache'))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name))
  execFileSync(process.execPath, compile.slice(1), { cwd: folder })
  const cached = () => readdirSync(join(folder, 'node_modules', '.cache'), { recursive: true }).length
  const made = cached()
  const environment = { DATABASE_URL: database.where, TEAMS_LOCAL: '1', ...slack, PORT: '0' }
  const running = await launched(entry.slice(1), environment, 'ready', folder)
  running.signal('SIGTERM')
  await running.ended
  // what a start compiles besides, and is let write here, is little
  expect(cached() - made).toBeLessThan(made / 20)
  rmSync(folder, { recursive: true })
})

test('container, systemd and npm start run the same program', () => {
  const service = readFileSync('deploy/ccp-assistant.service', 'utf8')
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(service).toContain(`ExecStart=/opt/ccp-assistant/${entry.join(' ')}\n`)
  expect(`node_modules/.bin/${scripts.start}`).toBe(entry.join(' '))
})

test('every setting in compose.yaml and the unit is one that there is', () => {
  const compose = /assistant:\n([\s\S]*?)\n\n/.exec(readFileSync('compose.yaml', 'utf8'))?.[1] ?? ''
  const block = /environment:\n((?: {6}\S.*\n)+)/.exec(compose)?.[1] ?? ''
  const unit = readFileSync('deploy/ccp-assistant.service', 'utf8').matchAll(/^Environment=(\w+)=/gm)
  const named = [...block.matchAll(/^ +(\w+):/gm), ...unit].map(([, name]) => name)
  expect(named).toContain('DATABASE_URL')
  // the file is for the platform: where the container listens is not its to say
  expect(named).toEqual(expect.arrayContaining(['HOST', 'PORT']))
  // a path, or a list: a mapping is refused by the Compose specification
  expect(compose).toMatch(/^ {4}env_file: [\w.]+$/m)
  expect(named.filter((name) => !settingNames.includes(name ?? ''))).toEqual([])
})

test('the dashboard and the alerts ask for nothing that the program does not tell', async () => {
  const told = await openMetrics(async () => ({})).text()
  for (const file of ['deploy/grafana.json', 'deploy/alerts.yml']) {
    const asked = [...readFileSync(file, 'utf8').matchAll(/\b(ccp|process|nodejs)_\w+/g)].map(
      ([name]) => name,
    )
    expect(asked.length).toBeGreaterThan(4)
    const missing = asked.filter((name) => !told.includes(`# TYPE ${name.replace(/_bucket$/, '')} `))
    expect(missing, file).toEqual([])
  }
})

test('every alert says what happened in quotes, since a comma or a question mark would break the file', () => {
  const said = readFileSync('deploy/alerts.yml', 'utf8').match(/summary:.*$/gm) ?? []
  expect(said.length).toBeGreaterThan(4)
  expect(said.filter((one) => !/^summary: '[^']+' \}$/.test(one))).toEqual([])
})

test('a copied folder of the embedded database is a backup: what was recorded is there, and every ledger holds', async () => {
  const original = await freshDatabase('embedded')
  const first = storeOn(await connect(original.where))
  await first.turn(
    { id: 'm1', from: { platform: 'terminal', user: 'ana' }, at: '2026-03-06T15:20:00.000Z', words: '' },
    () => ({
      changes: [{ kind: 'enroll', enrollment: { certification: 'RMA', declared: 'self', cycles: [] } }],
      replies: [],
    }),
  )
  await first.close()
  const backup = mkdtempSync(join(tmpdir(), 'ccp-backup-'))
  cpSync(original.where, backup, { recursive: true })
  await original.remove()
  const restored = storeOn(await connect(backup))
  expect(await restored.verify()).toEqual({ members: 1, entries: 1 })
  await restored.close()
  rmSync(backup, { recursive: true })
})
