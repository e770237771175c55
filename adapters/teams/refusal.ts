import { type Trouble, troubled } from '../../src/adapter.ts'

/** What Teams answered instead of doing it. Status 0: it could not be reached at all. */
export type Refusal = { status: number; code?: string; seconds?: number }

export const refused = (refusal: Refusal): Error =>
  new Error(`Teams answered ${refusal.status}${refusal.code ? ` ${refusal.code}` : ''}`, {
    cause: { refusal },
  })

type Answer = { statusCode: number; headers: { 'retry-after'?: string | string[] | undefined } }

export function refusalIn({ statusCode: status, headers }: Answer, body: string): Refusal {
  const code = /"code"\s*:\s*"(\w{1,60})"/.exec(body)?.[1]
  const seconds = Number(headers['retry-after'])
  return { status, ...(code ? { code } : {}), ...(seconds > 0 ? { seconds } : {}) }
}

export function refusalOf(error: unknown): Refusal | undefined {
  const cause = error instanceof Error ? error.cause : undefined
  return typeof cause === 'object' && cause !== null && 'refusal' in cause
    ? (cause.refusal as Refusal)
    : undefined
}

/** Documented as passing: worth another try at once. */
export const isPassing = (error: unknown): boolean => [412, 502, 504].includes(refusalOf(error)?.status ?? -1)

const SOON = 30

/** The same error, with what it means for the person or for the platform as its cause. */
export function explained(error: unknown): unknown {
  const refusal = refusalOf(error)
  const trouble = refusal && troubleOf(refusal)
  return trouble && error instanceof Error ? troubled(trouble, error.message) : error
}

function troubleOf({ status, code, seconds }: Refusal): Trouble | undefined {
  if (status === 403) return { kind: 'unreachable', reason: reasons[code ?? ''] ?? 'blocked' }
  if (status === 404) return { kind: 'unreachable', reason: 'not-found' }
  const passes = status === 0 || status === 412 || status === 429 || status >= 500
  return passes ? { kind: 'later', seconds: seconds ?? SOON } : undefined
}

const reasons: Record<string, 'blocked' | 'uninstalled' | 'deactivated'> = {
  MessageWritesBlocked: 'blocked',
  ForbiddenOperationException: 'uninstalled',
  BotNotInConversationRoster: 'uninstalled',
  UserNotFound: 'deactivated',
}
