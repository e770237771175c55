import { type Installation as Granted, type HTTPReceiverOptions, webApi } from '@slack/bolt'
import { troubled } from '../../src/adapter.ts'
import { type Api, asTrouble, type Reach } from './api.ts'
import { bounded } from './bounded.ts'
import { apiOf } from './call.ts'

export type SlackSettings = {
  signingSecret?: string | undefined
  botToken?: string | undefined
  appToken?: string | undefined
  clientId?: string | undefined
  clientSecret?: string | undefined
  stateSecret?: string | undefined
  /** Ends with a slash. */
  apiUrl?: string | undefined
}

/** The app, installed: in a workspace, or for a whole organisation. */
export type Installation = {
  /** `T…`, or `E…` where it is installed for a whole organisation. */
  team: string
  name?: string
  botToken: string
  botUser: string
  scopes: string[]
  /** Where tokens rotate: good for one use, and the second at which the bot's token ends. */
  refreshToken?: string
  expiresAt?: number
}

/** Where installations are kept; tokens are encrypted there. */
export type Installations = {
  fetch(team: string): Promise<Installation | undefined>
  store(installation: Installation): Promise<void>
  /** Harmless where there is none. */
  remove(team: string): Promise<void>
  /** One piece of work at a time for each team, over all processes. */
  lock<T>(team: string, work: () => Promise<T>): Promise<T>
}

/** What the app may do; manifest.json asks for the same, and docs/slack.md says why. */
export const SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'chat:write',
  'commands',
  'files:write',
  'im:history',
  'im:write',
  'users:read',
  'users:read.email',
]

/** How many seconds before its end a token is exchanged. */
const EARLY = 2 * 3_600
/** Another process may have removed or exchanged what we hold. */
const HOLD_MS = 30_000

const clientOptions = ({ apiUrl }: SlackSettings) => ({
  ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: 10_000,
  logLevel: webApi.LogLevel.ERROR,
})

export type Workspaces = { reach: Reach; forget: (team: string) => Promise<void> }

/** One workspace by its token, or all that have installed the app. */
export function workspaces(settings: SlackSettings, installations: Installations | undefined): Workspaces {
  const held = bounded<{ until: number; installation: Installation }>(1_000)
  const clients = bounded<Api>(1_000)

  async function tokenOf(team: string): Promise<string> {
    if (settings.botToken !== undefined) return settings.botToken
    const known = held.get(team)
    if (known && known.until > Date.now()) return known.installation.botToken
    const installation = await fresh(team)
    if (!installation)
      throw troubled({ kind: 'unreachable', reason: 'uninstalled' }, `Slack: not installed in ${team}`)
    held.set(team, { until: Date.now() + HOLD_MS, installation })
    return installation.botToken
  }

  async function fresh(team: string): Promise<Installation | undefined> {
    const installation = await installations?.fetch(team)
    if (!installations || !installation || !ending(installation)) return installation
    return installations.lock(team, async () => {
      const now = await installations.fetch(team)
      return now && ending(now) ? exchange(now) : now
    })
  }

  /** A refresh token is lost once used, so what comes for it is kept before anything else. */
  async function exchange(old: Installation): Promise<Installation> {
    try {
      const answer = await new webApi.WebClient(undefined, clientOptions(settings)).oauth.v2.access({
        client_id: settings.clientId ?? '',
        client_secret: settings.clientSecret ?? '',
        grant_type: 'refresh_token',
        refresh_token: old.refreshToken ?? '',
      })
      const { access_token: botToken, refresh_token: refreshToken, expires_in: seconds } = answer
      if (!botToken) return old
      const renewed: Installation = {
        ...old,
        botToken,
        ...(refreshToken && { refreshToken }),
        ...(seconds && { expiresAt: secondNow() + seconds }),
      }
      await installations?.store(renewed)
      return renewed
    } catch (error) {
      if ((old.expiresAt ?? 0) > secondNow()) return old
      throw asTrouble('oauth.v2.access', error)
    }
  }

  return {
    reach: async (team) => {
      const token = await tokenOf(team)
      const known = clients.get(token)
      if (known) return known
      const made = apiOf(token, clientOptions(settings))
      clients.set(token, made)
      return made
    },
    forget: async (team) => {
      held.delete(team)
      await installations?.remove(team)
    },
  }
}

const secondNow = (): number => Math.floor(Date.now() / 1_000)

const ending = ({ refreshToken, expiresAt }: Installation): boolean =>
  refreshToken !== undefined && expiresAt !== undefined && expiresAt - EARLY <= secondNow()

/** What the HTTP receiver needs for "Add to Slack"; nothing where there is one workspace only. */
export function installing(
  settings: SlackSettings,
  installations: Installations | undefined,
): Partial<HTTPReceiverOptions> {
  const { clientId, clientSecret, stateSecret } = settings
  if (!installations || !clientId || !clientSecret || !stateSecret) return {}
  return {
    clientId,
    clientSecret,
    stateSecret,
    scopes: SCOPES,
    installerOptions: { clientOptions: clientOptions(settings), directInstall: true },
    installationStore: {
      storeInstallation: (granted) => installations.store(kept(granted)),
      fetchInstallation: () => Promise.reject(new Error('tokens are read by reach')),
    },
  }
}

function kept(granted: Granted): Installation {
  const { team, enterprise, bot, isEnterpriseInstall: wide } = granted
  const where = wide ? enterprise : (team ?? enterprise)
  if (!where || !bot) throw new Error('Slack: an installation without a workspace or a bot')
  return {
    team: where.id,
    ...(where.name !== undefined && { name: where.name }),
    botToken: bot.token,
    botUser: bot.userId,
    scopes: bot.scopes,
    ...(bot.refreshToken !== undefined && { refreshToken: bot.refreshToken }),
    ...(bot.expiresAt !== undefined && { expiresAt: bot.expiresAt }),
  }
}
