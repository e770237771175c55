import { createTransport } from 'nodemailer'
import type { Post } from '../../src/adapter.ts'

/** Letters by SMTP. `url` may hold user and password, so nothing of it stands in an error. */
export function mail({ url, from }: { url: string; from: string }): Post {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ to, subject, text }) => {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          // no holiday replies to a machine
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        })
      } catch (error) {
        throw new Error(`mail: ${codeOf(error)}`)
      }
    },
    close: () => transport.close(),
  }
}

/** The server's answer may name the recipient; its code does not. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not sent'
  const code = 'code' in error ? String(error.code) : 'not sent'
  return 'responseCode' in error && error.responseCode ? `${code} ${error.responseCode}` : code
}
