import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TeamsSettings, teams } from '../../adapters/teams/teams.ts'
import type { Hear } from '../../src/adapter.ts'
import type { Post, Reply } from './person.ts'
import { APP_ID, TENANT, type TeamsService } from './service.ts'

/** The adapter on a port of its own, as main.ts would serve it. */
export async function assistant(service: TeamsService, hear: Hear, more: Partial<TeamsSettings> = {}) {
  const adapter = teams({
    appId: APP_ID,
    appPassword: 'not-a-secret',
    appType: 'SingleTenant',
    appTenantId: TENANT,
    local: false,
    endpoints: service.endpoints,
    ...more,
  })
  const paths = new Map<string, RequestListener>()
  await adapter.start(hear, (path, listener) => void paths.set(path, listener))
  const server = createServer((request, response) => {
    const found = [...paths].find(([path]) =>
      path.endsWith('/') ? request.url?.startsWith(path) : request.url === path,
    )
    if (found) found[1](request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const post: Post = async (activity, headers = {}): Promise<Reply> => {
    const authorization = `Bearer ${await service.token()}`
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization, ...headers },
      body: JSON.stringify(activity),
    })
    const body = await response.text()
    return { status: response.status, body: body ? JSON.parse(body) : undefined }
  }
  return {
    ...adapter,
    url,
    post,
    /** Resolves when nothing is at work behind the answers. */
    settled: adapter.stop,
    stop: async () => {
      await adapter.stop()
      await new Promise((closed) => server.close(closed).closeAllConnections())
    },
  }
}
