import { AsyncLocalStorage } from 'node:async_hooks'
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type ConversationReference,
  TeamsInfo,
  type TurnContext,
} from 'botbuilder'
import type { Message, Reference, TeamsActivity } from './activity.ts'
import { keepingClients } from './clients.ts'
import { refusalIn, refused } from './refusal.ts'

/** The only file that works with the SDK, beside the one that keeps its clients: a transport, none of its dialogs or state. docs/teams.md names its successor. */

export type Credentials = {
  appId: string
  appPassword: string
  appType: string
  appTenantId: string
  /** Where keys and tokens come from instead of Microsoft. */
  endpoints?: { openId: string; login: string }
}

export type Connector = {
  /** Whether Teams itself sent this activity. */
  isTrusted(activity: TeamsActivity, authorization: string): Promise<boolean>
  send(to: Reference, message: Message): Promise<string>
  update(to: Reference, id: string, message: Message): Promise<void>
  remove(to: Reference, id: string): Promise<void>
  /** What the tenant's directory says of the reference's user. */
  member(person: Reference): Promise<unknown>
  /** The id of the reference's user's own chat with us. */
  open(person: Reference, tenant: string): Promise<string>
}

const AUDIENCE = 'https://api.botframework.com'

export function connect(credentials: Credentials): Connector {
  hush()
  const authentication = keepingClients(authenticate(credentials))
  const sdk = new CloudAdapter(authentication)
  const { appId } = credentials
  const within = (to: Reference, work: (context: TurnContext) => Promise<void>) =>
    sdk.continueConversationAsync(appId, sdkReference(to), work)
  return {
    isTrusted: (activity, authorization) =>
      unprinted.run(true, () =>
        authentication.authenticateRequest(sdkActivity(activity), authorization).then(
          () => true,
          () => false,
        ),
      ),
    async send(to, message) {
      let id = ''
      await within(to, async (context) => {
        id = (await context.sendActivity(message))?.id ?? ''
      })
      return id
    },
    update: (to, id, message) =>
      within(to, async (context) => void (await context.updateActivity({ ...message, id }))),
    remove: (to, id) => within(to, (context) => context.deleteActivity(id)),
    async member(person) {
      let found: unknown
      await within(person, async (context) => {
        found = await TeamsInfo.getMember(context, person.user.id)
      })
      return found
    },
    async open({ bot, user, channelId, serviceUrl }, tenant) {
      let id = ''
      const people = { isGroup: false, bot: named(bot), members: [named(user)] }
      const parameters = { ...people, tenantId: tenant, channelData: { tenant: { id: tenant } } }
      const opened = async (context: TurnContext) => {
        id = context.activity.conversation.id
      }
      await sdk.createConversationAsync(appId, channelId, serviceUrl, AUDIENCE, parameters, opened)
      return id
    },
  }
}

/** The SDK's types ask for names that Teams itself leaves out. */
const named = ({ id, name, aadObjectId }: Reference['user']) => ({
  id,
  name: name ?? '',
  ...(aadObjectId ? { aadObjectId } : {}),
})

const sdkReference = (to: Reference): Partial<ConversationReference> => ({
  ...to,
  user: named(to.user),
  bot: named(to.bot),
  conversation: {
    ...to.conversation,
    name: '',
    isGroup: to.conversation.conversationType !== 'personal',
    conversationType: to.conversation.conversationType ?? 'personal',
    tenantId: to.conversation.tenantId ?? '',
  },
})

/** Only these two fields are compared with the token. */
const sdkActivity = ({ channelId, serviceUrl }: TeamsActivity) => ({ channelId, serviceUrl }) as Activity

function authenticate(credentials: Credentials): ConfigurationBotFrameworkAuthentication {
  const { appId, appPassword, appType, appTenantId, endpoints } = credentials
  const microsoft = {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: appPassword,
    MicrosoftAppType: appType,
    MicrosoftAppTenantId: appTenantId,
  }
  return new ConfigurationBotFrameworkAuthentication(
    endpoints ? parameters(endpoints) : {},
    endpoints
      ? clientCredentials(credentials, endpoints.login)
      : new ConfigurationServiceClientCredentialFactory(appId ? microsoft : {}),
    undefined,
    undefined,
    { httpClient: { sendRequest } },
  )
}

type Factory = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>
type Options = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>
type SendRequest = NonNullable<Options['httpClient']>['sendRequest']

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

/** In place of the SDK's own, which sends a refused message again by itself: when to do so is decided in delivery.ts. */
const sendRequest: SendRequest = async (request) => {
  const response = await fetch(request.url, {
    method: request.method,
    headers: request.headers.rawHeaders(),
    ...(typeof request.body === 'string' ? { body: request.body } : {}),
    signal: AbortSignal.timeout(15_000),
  }).catch(() => {
    throw refused({ status: 0 })
  })
  const bodyAsText = await response.text()
  if (!response.ok) throw refused(refusalIn(response, bodyAsText))
  const headers = request.headers.clone()
  for (const name of headers.headerNames()) headers.remove(name)
  response.headers.forEach((value, name) => void headers.set(name, value))
  return { request, headers, status: response.status, bodyAsText }
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
