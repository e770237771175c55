import { createTransport } from 'nodemailer'
import { examine } from '../store/examine.ts'
import type { Desk } from './command.ts'
import { bad, type Finding, good, unset } from './finding.ts'

const reason = (error: unknown): string =>
  error instanceof Error ? error.message || ('code' in error ? String(error.code) : error.name) : 'no reason'

export async function checkDatabase({ settings }: Desk): Promise<Finding[]> {
  const server = settings.database.startsWith('postgres')
  const seen = await examine(settings.database).catch(reason)
  if (typeof seen === 'string') {
    if (!server && seen.includes('in use'))
      return [good('database', 'the embedded one is in use by another process, as it is while that runs')]
    return [bad('database', seen, server ? mendServer : 'DATA_DIR: give a folder that may be written to.')]
  }
  if (!seen) return [good('database', `none in ${settings.database} yet; the first start makes it`)]
  const what = server ? 'PostgreSQL' : 'embedded PostgreSQL'
  return [good('database', `${what} ${seen.version} answers`), migrations(seen), clock(seen.ahead)]
}

const mendServer =
  'DATABASE_URL: check host, port, user, password and name, and that the server lets this machine in (pg_hba.conf).'

function migrations({ applied, known }: { applied: number; known: number }): Finding {
  if (applied === known) return good('migrations', `all ${known} in place`)
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

export async function checkMail({ settings: { mail, policy, trusted } }: Desk): Promise<Finding[]> {
  if (!mail && policy.enrolment === 'roster')
    return [unset('mail', `not set: only members of ${trusted.join(', ')} can be recognised`)]
  if (!mail) return [unset('mail', 'not set')]
  const transport = createTransport({ url: mail.url, connectionTimeout: 8_000, greetingTimeout: 8_000 })
  try {
    await transport.verify()
    return [good('mail', `the server takes mail from ${mail.from}`)]
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer'
    const mend =
      code === 'EAUTH'
        ? 'SMTP_URL: user or password is not accepted.'
        : 'SMTP_URL: check scheme (smtps:// for port 465), host and port, and that the server may be reached.'
    return [bad('mail', code, mend)]
  } finally {
    transport.close()
  }
}
