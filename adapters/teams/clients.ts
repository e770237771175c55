import type { ConfigurationBotFrameworkAuthentication as Authentication } from 'botbuilder'

type Factory = ReturnType<Authentication['createConnectorFactory']>

/** Addresses hold the tenant's id, so there may be many. */
const MOST = 1_000

/**
 * The SDK makes its clients anew for each message, every step of their pipelines included. They hold nothing of a
 * conversation, and ask for their token with each request, so one for each address is kept.
 */
export function keepingClients(authentication: Authentication): Authentication {
  const clients = new Map<string, ReturnType<Factory['create']>>()
  const makeFactory = authentication.createConnectorFactory.bind(authentication)
  authentication.createConnectorFactory = (identity) => {
    const factory = makeFactory(identity)
    const create: Factory['create'] = (serviceUrl, audience) => {
      const address = `${serviceUrl} ${audience}`
      const kept = clients.get(address)
      if (kept) return kept
      if (clients.size >= MOST) clients.clear()
      const made = factory.create(serviceUrl, audience)
      clients.set(address, made)
      made.catch(() => clients.delete(address))
      return made
    }
    return { create }
  }
  const makeTokens = authentication.createUserTokenClient.bind(authentication)
  let tokens: ReturnType<typeof makeTokens> | undefined
  authentication.createUserTokenClient = (identity) => {
    if (!tokens) {
      tokens = makeTokens(identity)
      tokens.catch(() => {
        tokens = undefined
      })
    }
    return tokens
  }
  return authentication
}
