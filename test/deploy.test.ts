import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
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
const image = mkdtempSync(join(tmpdir(), 'ccp-image-'))
let database: TestDatabase

beforeAll(async () => {
  database = await freshDatabase('postgres')
})
afterAll(async () => {
  execFileSync('chmod', ['-R', 'u+w', image])
  rmSync(image, { recursive: true, force: true })
  await database.remove()
})

test('what the Dockerfile copies is enough to start, and to become ready without writing a file', async () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--from|package.json package-lock)(.+) \S+$/gm)].flatMap(
    ([, names = '']) => names.split(' '),
  )
  for (const name of copied) cpSync(name, join(image, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(image, 'node_modules'))
  // other tests keep their databases' templates under node_modules
  const held = () =>
    readdirSync(image, { recursive: true, encoding: 'utf8' }).filter(
      (name) => !name.startsWith('node_modules/'),
    )
  const before = held()
  for (const name of [image, ...copied.map((one) => join(image, one))])
    execFileSync('chmod', ['-R', 'a-w', name])
  const environment = { DATABASE_URL: database.where, TEAMS_LOCAL: '1', PORT: '0', NODE_ENV: 'production' }
  const running = await launched(entry.slice(1), environment, 'ready', image)
  expect((await fetch(`http://127.0.0.1:${running.port}/readyz`)).status).toBe(200)
  running.signal('SIGTERM')
  expect((await running.ended).status).toBe(0)
  chmodSync(image, 0o700)
  expect(held()).toEqual(before)
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
