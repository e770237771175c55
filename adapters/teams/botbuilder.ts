import { AsyncLocalStorage } from 'node:async_hooks'
import {
  type Activity,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder'
import type { TeamsActivity } from './activity.ts'

/** The only file that works with the SDK: it proves who sends to us, and to Teams who we are. docs/teams.md names its successor. */

export type Credentials = {
  appId: string
  appPassword: string
  appType: string
  appTenantId: string
  /** Where keys and tokens come from instead of Microsoft. */
  endpoints?: { openId: string; login: string }
}

export type Proof = {
  /** Whether Teams itself sent this activity. */
  isTrusted(activity: TeamsActivity, authorization: string): Promise<boolean>
  /** The header that says to Teams who we are; none in local mode. Its token is kept for as long as it holds. */
  authorization(): Promise<string | undefined>
}

const AUDIENCE = 'https://api.botframework.com'
const LOGIN = 'https://login.microsoftonline.com/botframework.com'

export function proving(credentials: Credentials): Proof {
  hush()
  const factory = factoryOf(credentials)
  let signer: ReturnType<Factory['createCredentials']> | undefined
  const authentication = new ConfigurationBotFrameworkAuthentication(
    credentials.endpoints ? parameters(credentials.endpoints) : {},
    factory,
  )
  return {
    isTrusted: (activity, authorization) =>
      unprinted.run(true, () =>
        authentication.authenticateRequest(sdkActivity(activity), authorization).then(
          () => true,
          () => false,
        ),
      ),
    authorization: async () => {
      const headers = new Headers()
      signer ??= factory.createCredentials(credentials.appId, AUDIENCE, LOGIN, true)
      await (await signer).signRequest(sdkRequest(headers))
      return headers.get('authorization') ?? undefined
    },
  }
}

/** Only these two fields are compared with the token. */
const sdkActivity = ({ channelId, serviceUrl }: TeamsActivity) => ({ channelId, serviceUrl }) as Activity

/** Only the headers of a request are signed. */
const sdkRequest = (headers: Headers) => ({ headers }) as unknown as Signed

type Factory = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>
type Signed = Parameters<Awaited<ReturnType<Factory['createCredentials']>>['signRequest']>[0]

function factoryOf(credentials: Credentials): Factory {
  const { appId, appPassword, appType, appTenantId, endpoints } = credentials
  if (endpoints) return clientCredentials(credentials, endpoints.login)
  const microsoft = {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: appPassword,
    MicrosoftAppType: appType,
    MicrosoftAppTenantId: appTenantId,
  }
  return new ConfigurationServiceClientCredentialFactory(appId ? microsoft : {})
}

/** Setting one of them means all must be set. */
const parameters = ({ openId, login }: { openId: string; login: string }) => ({
  ToBotFromChannelOpenIdMetadataUrl: openId,
  ToBotFromEmulatorOpenIdMetadataUrl: openId,
  ToBotFromChannelTokenIssuer: AUDIENCE,
  ToChannelFromBotOAuthScope: AUDIENCE,
  ToChannelFromBotLoginUrl: login,
  OAuthUrl: login,
  ValidateAuthority: true,
  CallerId: '',
})

function clientCredentials({ appId, appPassword }: Credentials, login: string): Factory {
  let token: Promise<string> | undefined
  const fetchToken = async (): Promise<string> => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: appPassword,
    })
    const { access_token } = (await (await fetch(login, { method: 'POST', body })).json()) as {
      access_token: string
    }
    return access_token
  }
  return {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      async signRequest(request) {
        token ??= fetchToken()
        request.headers.set('authorization', `Bearer ${await token}`)
        return request
      },
    }),
  }
}

/** The library prints every refused token with its stack: anyone could fill the log. */
const unprinted = new AsyncLocalStorage<true>()
const hushed = new WeakSet<typeof console.error>()
function hush(): void {
  if (hushed.has(console.error)) return
  const print = console.error
  console.error = (...said: unknown[]) => {
    if (!unprinted.getStore()) print(...said)
  }
  hushed.add(console.error)
}
