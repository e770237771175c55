import pino, { type DestinationStream, type Logger } from 'pino'
import type { Watch } from './watch.ts'

export type Log = Logger

/** Lines of JSON: member ids, kinds and milliseconds, never words, names or addresses. */
export const openLog = (level: string, destination?: DestinationStream): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: tellable },
      redact: {
        paths: ['words', 'text', 'name', 'email', 'title', 'token', 'authorization', '*.token', '*.words'],
        remove: true,
      },
    },
    destination ?? pino.destination({ dest: 2, sync: true }),
  )

/** Everything that is watched, written down as well. */
export const logged = (log: Log, watch: Watch): Watch => ({
  ...watch,
  turn: (told) => {
    watch.turn(told)
    log.info({ ...told, ms: Math.round(told.ms) }, 'turn')
  },
  failed: (platform, error, request) => {
    watch.failed(platform, error, request)
    log.error({ request, platform, error }, 'a turn failed; the member was asked to try again')
  },
  refused: (platform, whose) => {
    watch.refused(platform, whose)
    log.warn({ platform, whose }, 'too many turns: see LIMIT_PERSON and LIMIT_WORKSPACE')
  },
})

type Tellable = { type: string; code?: string; message?: string; stack?: string; cause?: Tellable }

/** An error without what it might quote: a database's carries the statement and its values. */
function tellable(error: unknown): Tellable {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const quotes = 'query' in error || 'severity' in error || 'issues' in error || 'data' in error
  return {
    type: error.name,
    ...(code !== undefined && { code }),
    ...(!quotes && { message: masked(error.message) }),
    ...(error.stack && { stack: framesOf(error.stack) }),
    ...(error.cause instanceof Error && { cause: tellable(error.cause) }),
  }
}

const framesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
    .join(' | ')

/** Tokens and passwords as they stand in addresses and messages of libraries. */
const masked = (message: string): string =>
  message
    .replace(/\bx(?:ox[a-z]|app)[.-][\w.-]+/gi, '[token]')
    .replace(/\/\/[^\s/@]+@/g, '//[password]@')
    .replace(/\b(Bearer|Basic) [\w.~+/=-]+/gi, '$1 [token]')
