import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import postgres from 'postgres'
import { connect } from '../src/store/connect.ts'

/** The two databases that everything must hold on: `describe.each(databases)(…)`. */
export const databases = ['embedded', 'postgres'] as const

/** A fresh migrated database: where it is, for `openStore`, and a way to be rid of it. Once a file, not once a test. */
export type TestDatabase = { where: string; remove: () => Promise<void> }

export const freshDatabase = (kind: (typeof databases)[number]): Promise<TestDatabase> =>
  kind === 'embedded' ? freshFolder() : freshOnServer()

const root = resolve(import.meta.dirname, '..')

/** What an initialised folder depends on; it is kept between runs, since making one takes seconds. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(join(root, 'drizzle')).filter((one) => one.endsWith('.sql')))
    hash.update(readFileSync(join(root, 'drizzle', name)))
  hash.update(readFileSync(join(root, 'node_modules', '@electric-sql', 'pglite', 'package.json')))
  return hash.digest('hex').slice(0, 16)
}

async function freshFolder(): Promise<TestDatabase> {
  const template = await embeddedTemplate()
  const folder = mkdtempSync(join(tmpdir(), 'ccp-embedded-'))
  cpSync(template, folder, { recursive: true })
  return { where: folder, remove: async () => rmSync(folder, { recursive: true, force: true }) }
}

async function embeddedTemplate(): Promise<string> {
  const cache = join(root, 'node_modules', '.cache', 'test-databases')
  const template = join(cache, fingerprint())
  if (existsSync(template)) return template
  mkdirSync(cache, { recursive: true })
  const made = mkdtempSync(join(cache, 'making-'))
  await (await connect(made)).close()
  try {
    renameSync(made, template)
  } catch (error) {
    // another worker was first
    rmSync(made, { recursive: true, force: true })
    if (!existsSync(template)) throw error
  }
  return template
}

async function freshOnServer(): Promise<TestDatabase> {
  const { url, template } = await serverTemplate()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(url, `create database ${name} template ${template}`)
  return {
    where: databaseOn(url, name),
    remove: () => onServer(url, `drop database if exists ${name} with (force)`),
  }
}

const databaseOn = (url: string, name: string): string => {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = postgres(databaseOn(url, 'postgres'), { max: 1, onnotice: () => {} })
  await client.unsafe(statement)
  await client.end()
}

let server: Promise<{ url: string; template: string }> | undefined

/** One server a worker, with one migrated database that the others are copies of. */
function serverTemplate() {
  server ??= (async () => {
    const url = process.env.TEST_DATABASE_URL ?? (await startServer())
    const template = `template_${randomUUID().replaceAll('-', '')}`
    await onServer(url, `create database ${template}`)
    await (await connect(databaseOn(url, template))).close()
    return { url, template }
  })()
  return server
}

/** Ends by itself with this process. */
function startServer(): Promise<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'postgres.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.unref()
  const lines = createInterface(child.stdout)
  return new Promise((found, failed) => {
    lines.once('line', (url) => {
      lines.close()
      for (const pipe of [child.stdin, child.stdout]) if ('unref' in pipe) (pipe as { unref(): void }).unref()
      found(url)
    })
    child.once('exit', (code) => failed(new Error(`the test server ended with ${code}`)))
  })
}
