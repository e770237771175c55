import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import postgres from 'postgres'
import { authority, showing } from '../certificates.ts'
import { folderOf, freePort, owner } from '../postgres.ts'
import { pause } from './fleet.ts'
import { isPrimary, type Node, startNode } from './node.ts'

/** Three PostgreSQL servers kept by Patroni, as `deploy/patroni.yml` has it, and one etcd. */
export type Cluster = {
  url: string
  nodes: Node[]
  etcd: { kill: () => void; start: () => void }
  remove: () => void
}

/** What all nodes have in common: a folder, settings, where etcd is, and whom they run as. */
export type Ground = { folder: string; bin: string; etcd: string; as: { uid?: number; gid?: number } }

const password = 'change-this'

/** `failsafe`: without etcd, the primary goes on as long as it reaches all the others. */
export async function startCluster(failsafe: boolean): Promise<Cluster> {
  const [bin, ...others] = ['pg_rewind', 'patroni', 'patronictl', 'etcd'].map(folderOf)
  if (!bin || others.includes(undefined))
    throw new Error(
      'this needs Patroni, etcd and PostgreSQL; on Debian: apt-get install --no-install-recommends patroni etcd-server postgresql',
    )
  const as = owner()
  const folder = mkdtempSync(join(tmpdir(), 'ccp-patroni-'))
  const etcd = etcdIn(folder, as, [await freePort(), await freePort()])
  const ground = { folder, bin, etcd: etcd.address, as }
  const signer = authority()
  writeFileSync(join(folder, 'root.crt'), signer.pem)
  const settings = ours(folder, showing(signer.signs(['127.0.0.1']), folder))
  writeFileSync(settingsOf(ground), settings.replace('failsafe_mode: true', `failsafe_mode: ${failsafe}`))
  etcd.start()
  const nodes: Node[] = []
  const end = () => {
    for (const node of nodes) node.signal('SIGKILL')
    etcd.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', end)
  try {
    for (const name of ['db-a', 'db-b', 'db-c']) nodes.push(await startNode(name, ground))
    if (!(await whole(nodes))) throw new Error('the three servers do not find together')
    const hosts = nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')
    await makeDatabase(nodes)
    const url = `postgres://ccp:${password}@${hosts}/ccp?sslmode=verify-full&sslrootcert=${folder}/root.crt`
    return { url, nodes, etcd, remove: end }
  } catch (error) {
    end()
    throw error
  }
}

export const settingsOf = ({ folder }: Ground): string => join(folder, 'patroni.yml')

/** The file that operators begin with; what differs from node to node is said by the environment. */
const ours = (folder: string, tls: Record<string, string>): string =>
  readFileSync(resolve(import.meta.dirname, '..', '..', 'deploy', 'patroni.yml'), 'utf8')
    .replace(/^( *unix_socket_directories:).*$/m, `$1 ${folder}`)
    .replace(/^( *)ssl: .*\n *ssl_cert_file: .*\n *ssl_key_file: .*$/m, (_, indent) =>
      Object.entries(tls)
        .map(([name, value]) => `${indent}${name}: "${value}"`)
        .join('\n'),
    )
    .replace('local all postgres peer', 'local all postgres trust')

function etcdIn(folder: string, as: Ground['as'], [client = 0, peer = 0]: number[]) {
  let running: ChildProcess | undefined
  const at = (port: number) => `http://127.0.0.1:${port}`
  const urls = ['--listen-client-urls', at(client), '--advertise-client-urls', at(client)]
  const peers = ['--listen-peer-urls', at(peer), '--initial-advertise-peer-urls', at(peer)]
  const flags = [
    '--data-dir',
    join(folder, 'etcd'),
    ...urls,
    ...peers,
    '--initial-cluster',
    `default=${at(peer)}`,
  ]
  return {
    address: `127.0.0.1:${client}`,
    start: () => {
      running = spawn('etcd', flags, { ...as, cwd: folder, stdio: 'ignore' })
    },
    kill: () => running?.kill('SIGKILL'),
  }
}

/** Waits until one is the primary and the others follow it, one of them holding all that is told to be kept. */
export async function whole(nodes: Node[], seconds = 180): Promise<boolean> {
  for (const end = performance.now() + seconds * 1_000; performance.now() < end; await pause(200)) {
    const all = await Promise.all(nodes.map((node) => node.status()))
    const primary = all.find(isPrimary)
    const following = all.filter((one) => one?.role === 'replica' && one.timeline === primary?.timeline)
    if (primary && following.length === nodes.length - 1 && all.some((one) => one?.sync_standby)) return true
  }
  return false
}

async function makeDatabase(nodes: Node[]): Promise<void> {
  const [first] = nodes
  const client = postgres(`postgres://postgres:${password}@127.0.0.1:${first?.port}/postgres`, {
    max: 1,
    ssl: 'require',
  })
  await client.unsafe(`create role ccp login password '${password}'`)
  await client.unsafe('create database ccp owner ccp')
  await client.end()
}
