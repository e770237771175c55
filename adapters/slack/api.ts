import { z } from 'zod'
import { type Trouble, troubled } from '../../src/adapter.ts'

/** Slack's Web API for one workspace, as the rest of this folder sees it. Rejects with a `Trouble` as its cause. */
export type Api = {
  call(method: string, args: Record<string, unknown>): Promise<Record<string, unknown>>
  upload(file: Upload): Promise<void>
}
export type Upload = {
  channel: string
  thread?: string | undefined
  name: string
  title: string
  bytes: Uint8Array
}

/** For a workspace or organisation; rejects as unreachable where the app is not installed. */
export type Reach = (team: string) => Promise<Api>

type Unreachable = Extract<Trouble, { kind: 'unreachable' }>['reason']

/** Errors that are a state of the person or the installation, by Slack's names for them. */
const UNREACHABLE: Record<string, Unreachable> = {
  account_inactive: 'token-revoked',
  invalid_auth: 'token-revoked',
  not_authed: 'token-revoked',
  token_expired: 'token-revoked',
  token_revoked: 'token-revoked',
  app_not_installed: 'uninstalled',
  team_access_not_granted: 'uninstalled',
  user_disabled: 'deactivated',
  user_not_found: 'not-found',
  users_not_found: 'not-found',
  channel_not_found: 'not-found',
  is_archived: 'not-found',
  cannot_dm_bot: 'blocked',
  messages_tab_disabled: 'blocked',
  restricted_action: 'blocked',
  user_not_visible: 'blocked',
}

/** Errors of Slack's own that pass. */
const PASSING = [
  'fatal_error',
  'internal_error',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
]

const failure = z.object({
  code: z.string(),
  data: z.object({ error: z.string() }).optional(),
  retryAfter: z.number().optional(),
  statusCode: z.number().optional(),
})

/** What a failed call means to the house; what is our own mistake stays an error without a trouble. */
export function asTrouble(method: string, thrown: unknown): Error {
  const { code, data, retryAfter, statusCode = 0 } = failure.safeParse(thrown).data ?? { code: 'unknown' }
  const error = data?.error ?? code
  const message = `Slack ${method}: ${error}`
  const reason = UNREACHABLE[error]
  if (reason) return troubled(named({ kind: 'unreachable', reason }, error), message)
  if (code === 'slack_webapi_rate_limited_error' || error === 'ratelimited') {
    return troubled(named({ kind: 'later', seconds: retryAfter ?? 30 }, error), message)
  }
  const passes = code === 'slack_webapi_request_error' || statusCode >= 500 || PASSING.includes(error)
  if (passes) return troubled(named({ kind: 'later', seconds: 1 }, error), message)
  return new Error(message, { cause: { error } })
}

const named = (trouble: Trouble, error: string): Trouble & { error: string } => ({ ...trouble, error })

/** Slack's own name for what went wrong, `channel_not_found`. */
export const nameOf = (failed: unknown): string | undefined =>
  failed instanceof Error ? z.object({ error: z.string() }).safeParse(failed.cause).data?.error : undefined
