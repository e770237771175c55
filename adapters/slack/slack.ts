import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  type AnyMiddlewareArgs,
  App,
  HTTPReceiver,
  type Logger,
  LogLevel,
  type Receiver,
  SocketModeReceiver,
} from '@slack/bolt'
import type { Adapter, Hear, Serve } from '../../src/adapter.ts'
import { deliver } from './deliver.ts'
import { type Installations, installing, type SlackSettings, workspaces } from './install.ts'
import { pace } from './pace.ts'
import { people } from './people.ts'
import { posting } from './post.ts'
import { read } from './read.ts'
import { submissions } from './submissions.ts'
import { type Acknowledged, turns } from './turns.ts'

export type { Installation, Installations, SlackSettings } from './install.ts'

/** Over HTTP where there is a signing secret, over a socket where there is an app token. */
export function slack(settings: SlackSettings, installations?: Installations): Adapter {
  const { reach, forget } = workspaces(settings, installations)
  const known = people(reach)
  const forms = submissions()
  const { show, find } = deliver({ reach, people: known, posting: posting(pace()), submissions: forms })
  const http = settings.signingSecret === undefined ? undefined : httpReceiver(settings, installations)
  const socket = settings.appToken === undefined ? undefined : socketReceiver(settings, settings.appToken)
  const underWay = new Set<Promise<void>>()

  return {
    platform: 'slack',
    show,
    find,
    async start(hear: Hear, serve: Serve) {
      const take = turns({ hear, reach, forget, people: known, submissions: forms, now })
      const app = new App({
        receiver: both(http, socket),
        // Whose token is needed is known only when something is sent.
        authorize: async () => ({}),
        ignoreSelf: false,
        convoStore: false,
        logger,
      })
      app.use(async (args) => {
        const turn = take(read(args.body, now()), acknowledging(args)).catch(report)
        underWay.add(turn)
        await turn
        underWay.delete(turn)
      })
      app.error(async (error) => report(error))
      if (http) serve('/slack/', (request, response) => listen(http, request, response))
      await socket?.start()
    },
    async stop() {
      await socket?.stop()
      await Promise.all(underWay)
    },
  }
}

const now = (): string => new Date().toISOString()

/** Slack's own words for what failed, or the error's: never what anybody wrote. */
const report = (error: unknown): void =>
  console.error(`slack: ${error instanceof Error ? error.message : 'something that is no error was thrown'}`)

/** A complaint about a request may quote from it. */
const unquoted = (said: string[]): string => said.join(' ').replace(/["'].*["']/g, '…')

const logger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: (...said: unknown[]) => report(new Error(unquoted(said.filter((one) => typeof one === 'string')))),
  error: (...said: unknown[]) => said.filter((one) => one instanceof Error).forEach(report),
  setLevel: () => undefined,
  getLevel: () => LogLevel.WARN,
  setName: () => undefined,
}

const httpReceiver = (settings: SlackSettings, installations: Installations | undefined): HTTPReceiver =>
  new HTTPReceiver({
    signingSecret: settings.signingSecret ?? '',
    bodyLimit: '1mb',
    logger,
    ...installing(settings, installations),
  })

/**
 * The address has to be given as the installer's: in the client's own options it is not looked at. Retries stay
 * Bolt's own: without them, a network away for a moment while it reconnects would end the process.
 */
const socketReceiver = ({ apiUrl }: SlackSettings, appToken: string): SocketModeReceiver =>
  new SocketModeReceiver({
    appToken,
    logger,
    installerOptions: { clientOptions: apiUrl === undefined ? {} : { slackApiUrl: apiUrl } },
  })

/** The ways in, without what they know of installing: the app asks no token of them. */
const both = (...ways: (Receiver | undefined)[]): Receiver => ({
  init: (app) => {
    for (const way of ways) way?.init(app)
  },
  start: async () => undefined,
  stop: async () => undefined,
})

/** Bolt has answered events by itself; a modal's answer may say more than that it came. */
const acknowledging = (args: AnyMiddlewareArgs): Acknowledged => ({
  plainly: async () => {
    if ('ack' in args && typeof args.ack === 'function') await args.ack()
  },
  with: async (response) => {
    if ('view' in args) await args.ack(response)
  },
})

/** Bolt throws at a path or method that it does not serve. */
function listen(http: HTTPReceiver, request: IncomingMessage, response: ServerResponse): void {
  try {
    http.requestListener(request, response)
  } catch {
    response.writeHead(404).end()
  }
}
