import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from './postgres.ts'

/** nginx as `deploy/nginx.conf` sets it, before processes on this machine. */
export type Balancer = { port: number; remove: () => Promise<void> }

const folders = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']
const PATH = [process.env.PATH ?? '', ...folders].join(':')

export function hasNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore', env: { PATH } })
    return true
  } catch {
    return false
  }
}

/** TLS is left out; everything else is what the file says. */
export async function startBalancer(processes: number[]): Promise<Balancer> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'ccp-balancer-'))
  const ours = readFileSync(resolve(import.meta.dirname, '..', 'deploy', 'nginx.conf'), 'utf8')
  const [server = ''] = /^ +server 10\.0\.0\.11.*\n/m.exec(ours) ?? []
  const settings = ours
    .replace(/^ +server 10\..*\n/gm, '')
    .replace(
      'upstream assistant {',
      `upstream assistant {\n${processes.map((one) => server.replace('10.0.0.11:3978', `127.0.0.1:${one}`)).join('')}`,
    )
    .replace(/listen 443 ssl default_server;[^}]*/, `listen 127.0.0.1:${port} default_server; return 444; `)
    .replaceAll('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replaceAll(/ssl_certificate.*/g, '')
    .replace('YOUR-HOST', '127.0.0.1')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((one) => `${one}_temp_path ${folder}/${one};`)
    .join(' ')
  const main = `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events {} http { access_log off; ${temporary} ${settings} }`
  writeFileSync(join(folder, 'nginx.conf'), main)
  const running = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore', env: { PATH } })
  process.once('exit', () => running.kill('SIGKILL'))
  await accepting(port)
  return {
    port,
    remove: async () => {
      const gone = once(running, 'exit')
      running.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function accepting(port: number): Promise<void> {
  for (const until = performance.now() + 10_000; performance.now() < until; )
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      )
    )
      return
  throw new Error('nginx does not take connections')
}
