import { z } from 'zod'
import type { Card } from '../../src/messages.ts'
import type { Address, Shown } from '../../src/model.ts'
import { type Api, nameOf } from './api.ts'
import { bounded } from './bounded.ts'
import { type Pace, patiently } from './pace.ts'
import { isDirect, type Place, personOf, type Standing, standingOf } from './place.ts'
import { type Message, render } from './render.ts'

export type Post = (api: Api, to: Address, place: Place, card: Card, instead?: Shown) => Promise<Shown>
export type Posting = { post: Post; directOf: (api: Api, to: Address) => Promise<string> }

/** Words only: nothing is unfolded, linked or read as markup. */
const AS_TYPED = { mrkdwn: false, parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false }

/** A message that cannot be replaced any more is followed by a new one. */
const UNCHANGEABLE = ['message_not_found', 'cant_update_message', 'edit_window_closed', 'channel_not_found']

export function posting(pace: Pace): Posting {
  const directs = bounded<string>(10_000)

  async function directOf(api: Api, to: Address): Promise<string> {
    const known = directs.get(to.user)
    if (known !== undefined) return known
    const answer = await api.call('conversations.open', { users: personOf(to).user })
    const { channel } = z.object({ channel: z.object({ id: z.string() }) }).parse(answer)
    directs.set(to.user, channel.id)
    return channel.id
  }

  const post: Post = async (api, to, place, card, instead) => {
    const old = standingOf(instead)
    const attempt = card.mark === undefined ? patiently : once
    const messages = render(card)
    const seen = await onlyYou(api, place, messages, old)
    if (seen && !card.files?.length) return { platform: 'slack', ref: seen }
    const channel = await attempt(() => directAt(api, to, place))
    const spot: Spot = { channel, thread: threadIn(place, channel), pace, attempt }
    const standing = seen ?? (await inMessages(api, spot, card, messages, old))
    for (const { name, bytes, about: title } of card.files ?? []) {
      await patiently(() =>
        pace(channel, () => api.upload({ channel, thread: spot.thread, name, title, bytes })),
      )
    }
    return { platform: 'slack', ref: standing }
  }

  /** Never a channel with others in it: a card holds personal data. */
  const directAt = async (api: Api, to: Address, { channel }: Place): Promise<string> =>
    channel !== undefined && isDirect(channel) ? channel : directOf(api, to)
  return { post, directOf }
}

const once = <T>(work: () => Promise<T>): Promise<T> => work()

const threadIn = (place: Place, channel: string): string | undefined =>
  place.channel === channel ? place.thread : undefined

/** Where only the asker sees it; undefined where it has to go to the direct messages after all. */
async function onlyYou(
  api: Api,
  place: Place,
  messages: Message[],
  old: Standing | undefined,
): Promise<Standing | undefined> {
  if (place.ephemeral === undefined || place.channel === undefined || (old && !old.ephemeral))
    return undefined
  const { channel, ephemeral: user, thread: thread_ts } = place
  const url = place.responseUrl ?? old?.responseUrl
  try {
    let ts = ''
    for (const [n, message] of messages.entries()) {
      if (url !== undefined) await respond(url, message, n === 0 && old !== undefined)
      else {
        const answer = await api.call('chat.postEphemeral', {
          channel,
          user,
          thread_ts,
          ...AS_TYPED,
          ...message,
        })
        ts ||= z.object({ message_ts: z.string() }).parse(answer).message_ts
      }
    }
    return { ts, channel, ephemeral: true }
  } catch {
    return undefined
  }
}

async function respond(url: string, message: Message, replace: boolean): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ response_type: 'ephemeral', replace_original: replace, ...message }),
    signal: AbortSignal.timeout(10_000),
  })
  if (!answer.ok) throw new Error(`Slack response_url: ${answer.status}`)
}

type Spot = {
  channel: string
  thread: string | undefined
  pace: Pace
  attempt: <T>(work: () => Promise<T>) => Promise<T>
}

/** As messages, in place of the old ones as far as those go. */
async function inMessages(
  api: Api,
  spot: Spot,
  card: Card,
  messages: Message[],
  old: Standing | undefined,
): Promise<Standing> {
  const before = old && !old.ephemeral ? [old.ts, ...(old.more ?? [])] : []
  const mark = card.mark !== undefined && {
    metadata: { event_type: 'ccp_card', event_payload: { key: card.mark } },
  }
  const stand: string[] = []
  let channel = spot.channel
  for (const [n, message] of messages.entries()) {
    const replaced =
      old && before[n] !== undefined && (await update(api, spot, old.channel, before[n], message))
    if (replaced) channel = old.channel
    stand.push(replaced || (await say(api, spot, { ...message, ...(n === 0 && mark) })))
  }
  for (const ts of before.slice(messages.length)) {
    await api.call('chat.delete', { channel: old?.channel, ts }).catch(() => undefined)
  }
  const [ts = '', ...more] = stand
  return { ts, ...(more.length > 0 && { more }), channel }
}

const posted = z.object({ ts: z.string() })

async function say(api: Api, { channel, thread, pace, attempt }: Spot, message: object): Promise<string> {
  const said = { channel, thread_ts: thread, ...AS_TYPED, ...message }
  return posted.parse(await attempt(() => pace(channel, () => api.call('chat.postMessage', said)))).ts
}

async function update(
  api: Api,
  { attempt }: Spot,
  channel: string,
  ts: string,
  message: Message,
): Promise<string | undefined> {
  const said = { channel, ts, parse: 'none', link_names: false, ...message }
  try {
    return posted.parse(await attempt(() => api.call('chat.update', said))).ts
  } catch (error) {
    if (UNCHANGEABLE.includes(nameOf(error) ?? '')) return undefined
    throw error
  }
}
