import { stringify } from 'node:querystring'
import { webApi } from '@slack/bolt'
import { request } from 'undici'
import { z } from 'zod'
import { type Api, asTrouble } from './api.ts'

const SLACK = 'https://slack.com/api/'

/** The SDK's client for calls copies all that it sends for a log that is off, and fetches: thrice the processor time. */
export const apiOf = (token: string, options: webApi.WebClientOptions & { timeout: number }): Api => ({
  call: (method, args) =>
    called(`${options.slackApiUrl ?? SLACK}${method}`, token, args, options.timeout).catch((error) => {
      throw asTrouble(method, error)
    }),
  upload: async ({ channel, thread, name, title, bytes }) => {
    const file = { file: Buffer.from(bytes), filename: name, title, alt_text: title }
    try {
      await new webApi.WebClient(token, options).filesUploadV2(
        thread === undefined
          ? { channel_id: channel, ...file }
          : { channel_id: channel, thread_ts: thread, ...file },
      )
    } catch (error) {
      throw asTrouble('files.uploadV2', error)
    }
  },
})

const said = z.looseObject({ ok: z.boolean() })

/** Fails as the SDK's client does. */
async function called(url: string, token: string, args: Record<string, unknown>, timeout: number) {
  const answer = await request(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: form(args),
    headersTimeout: timeout,
    bodyTimeout: timeout,
  }).catch(() => {
    throw failed(webApi.ErrorCode.RequestError)
  })
  const text = await answer.body.text()
  const { statusCode, headers } = answer
  if (statusCode === 429)
    throw failed(webApi.ErrorCode.RateLimitedError, {
      retryAfter: Number(headers['retry-after']) || undefined,
    })
  if (statusCode !== 200) throw failed(webApi.ErrorCode.HTTPError, { statusCode })
  const data = said.parse(JSON.parse(text))
  if (!data.ok) throw failed(webApi.ErrorCode.PlatformError, { data })
  return data
}

const failed = (code: webApi.ErrorCode, more: object = {}): Error =>
  Object.assign(new Error(code), { code, ...more })

/** Some methods take no JSON, so none is sent it. */
const form = (args: Record<string, unknown>): string =>
  stringify(
    Object.fromEntries(
      Object.entries(args)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)]),
    ),
  )
