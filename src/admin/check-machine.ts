import { createTransport } from 'nodemailer'
import { type Examined, examine, examineHosts } from '../store/examine.ts'
import type { Desk } from './command.ts'
import { bad, type Finding, good, unset } from './finding.ts'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const reason = (error: unknown): string =>
  error instanceof Error ? error.message || codeOf(error) || error.name : 'no reason'

export async function checkDatabase({ settings }: Desk): Promise<Finding[]> {
  const server = settings.database.startsWith('postgres')
  const seen = await examine(settings.database, settings.dataKeys).catch((error: unknown) => ({ error }))
  if (!seen) return [good('database', `none in ${settings.database} yet; the first start makes it`)]
  if ('error' in seen) return [away(seen.error, server)]
  const what = server ? 'PostgreSQL' : 'embedded PostgreSQL'
  return [
    good('database', `${what} ${seen.version} answers`),
    ...(await hosts(settings.database)),
    migrations(seen),
    clock(seen.ahead),
    ...keys(seen.locked),
  ]
}

function away(error: unknown, server: boolean): Finding {
  if (!server && reason(error).includes('in use'))
    return good('database', 'the embedded one is in use by another process, as it is while that runs')
  const mend = server
    ? `DATABASE_URL: ${mends[codeOf(error)] ?? 'check host and port, and that the server runs and lets this machine in (pg_hba.conf, firewall).'}`
    : 'DATA_DIR: give a folder that may be written to.'
  return bad('database', reason(error), mend)
}

async function hosts(database: string): Promise<Finding[]> {
  const all = await examineHosts(database)
  return all.map(({ host, is }) =>
    is instanceof Error
      ? bad(host, reason(is), `DATABASE_URL: ${mends[codeOf(is)] ?? 'mend this host before it is needed.'}`)
      : good(host, `is ${is === 'primary' ? 'the primary' : 'a standby'}`),
  )
}

const noHost = 'there is no such host; check its name.'
const noUser = 'user or password is not accepted; check both, and pg_hba.conf.'
const mends: Record<string, string> = {
  '28P01': noUser,
  '28000': noUser,
  '42501':
    'its user may not read what is there; restore and make everything as that user (pg_restore --role).',
  '3D000': 'the server has no such database; check its name, or make it (createdb).',
  ENOTFOUND: noHost,
  EAI_AGAIN: noHost,
  TLS_REFUSED:
    'sslrootcert must name the authority that signed the certificate, and the certificate the host, as it stands here.',
  TLS_MISSING: 'give the server a certificate (ssl = on), or ask for another sslmode.',
  ENOENT: 'there is no such file; check sslrootcert.',
  CONNECTION_NO_PRIMARY: 'check the hosts, and let Patroni or pg_auto_failover make one of them the primary.',
}

function keys(locked: string[]): Finding[] {
  if (locked.length === 0) return []
  const [first = '', ...more] = locked
  const whose = more.length === 0 ? first : `${first} and ${more.length} more`
  return [
    bad(
      'DATA_KEY',
      `does not open the tokens of ${whose}`,
      'DATA_KEY: add the key that they were encrypted with behind the first, or have the workspaces install the app again.',
    ),
  ]
}

function migrations({ applied, known, mayMake }: Examined): Finding {
  if (applied === known) return good('migrations', `all ${known} in place`)
  if (applied < known && !mayMake)
    return bad(
      'migrations',
      `${applied} of ${known} in place, and this user may not bring the rest`,
      'DATABASE_URL: make its user the owner of the database (createdb --owner, or alter database … owner to …).',
    )
  return applied < known
    ? good('migrations', `${applied} of ${known} in place; the next start brings the rest`)
    : bad(
        'migrations',
        `${applied} in place, ${known} known`,
        'The database is newer: start the newer version.',
      )
}

const mostApart = 5_000

function clock(ahead: number): Finding {
  const apart = `${Math.abs(ahead / 1000).toFixed(1)} seconds ${ahead < 0 ? 'behind' : 'ahead of'} this machine`
  return Math.abs(ahead) <= mostApart
    ? good('clock', `the database is ${apart}`)
    : bad('clock', `the database is ${apart}`, 'Let both machines take their time from NTP (timedatectl).')
}

/** The rules of the United States as they are since 2007, and a zone that came into being in 2022. */
export async function checkTimeZones(): Promise<Finding[]> {
  const data = `time-zone data ${process.versions.tz ?? 'of an unknown year'}`
  const hour = (timeZone: string, at: string) =>
    new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(new Date(at))
  try {
    const right =
      hour('America/Chicago', '2026-03-08T08:00:00Z') === '03' &&
      hour('America/Chicago', '2026-03-08T07:59:00Z') === '01' &&
      hour('America/Ciudad_Juarez', '2026-07-01T12:00:00Z') === '06'
    if (right) return [good('time zones', data)]
  } catch {}
  return [
    bad('time zones', `${data} is wrong or too old`, 'Use the Node that npm ci installs, with its own data.'),
  ]
}

const unreached =
  'check scheme (smtps:// for port 465), host and port, and that the server runs and lets this machine in.'
const mailMends: Record<string, string> = {
  EAUTH: 'user or password is not accepted.',
  EDNS: noHost,
  ETLS: 'the server offers no TLS that can be trusted; check its certificate.',
}

export async function checkMail({ settings: { mail, policy, trusted } }: Desk): Promise<Finding[]> {
  if (!mail && policy.enrolment === 'roster')
    return [unset('mail', `not set: only members of ${trusted.join(', ')} can be recognised`)]
  if (!mail) return [unset('mail', 'not set')]
  const transport = createTransport({ url: mail.url, connectionTimeout: 8_000, greetingTimeout: 8_000 })
  try {
    await transport.verify()
    return [good('mail', `the server lets us in; whether it sends for ${mail.from}, the first code shows`)]
  } catch (error) {
    const code = codeOf(error) || 'no answer'
    return [bad('mail', code, `SMTP_URL: ${mailMends[code] ?? unreached}`)]
  } finally {
    transport.close()
  }
}
