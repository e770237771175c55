import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { App, HTTPReceiver } from '@slack/bolt'
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder'

/** The floor of a platform: its own library, which says again what it heard. */

async function slack(api: string): Promise<number> {
  const receiver = new HTTPReceiver({ signingSecret: 'bench' })
  const app = new App({ receiver, token: 'xoxb-bench', clientOptions: { slackApiUrl: api } })
  app.message(async ({ message, say }) => {
    if ('text' in message) await say(message.text ?? '')
  })
  return listening(createServer((request, response) => receiver.requestListener(request, response)))
}

async function teams(): Promise<number> {
  const factory = new ConfigurationServiceClientCredentialFactory({ MicrosoftAppId: '' })
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}, factory))
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const answer = {
      socket: response.socket,
      status: (code: number) => {
        response.statusCode = code
        return answer
      },
      header: (name: string, value: string) => {
        response.setHeader(name, value)
        return answer
      },
      send: (body: unknown) => {
        response.write(typeof body === 'string' ? body : JSON.stringify(body))
        return answer
      },
      end: () => {
        response.end()
        return answer
      },
    }
    const body: Record<string, unknown> = JSON.parse(Buffer.concat(chunks).toString())
    await adapter.process(Object.assign(request, { body }), answer, async (context) => {
      await context.sendActivity(context.activity.text)
    })
  })
  return listening(server)
}

const listening = (server: ReturnType<typeof createServer>): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

const [platform, api = ''] = process.argv.slice(2)
const port = await (platform === 'slack' ? slack(api) : teams())
process.stderr.write(`${JSON.stringify({ msg: 'listening', port })}\n${JSON.stringify({ msg: 'ready' })}\n`)
