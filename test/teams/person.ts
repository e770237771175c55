import { APP_ID, type Element, type OnScreen, personalChat, TENANT, type TeamsService } from './service.ts'

/** Somebody at Teams: what she does arrives at the assistant as Teams sends it. */

export type Reply = {
  status: number
  body: { statusCode?: number; type?: string; value?: unknown } | undefined
}
export type Post = (activity: object, headers?: Record<string, string>) => Promise<Reply>

export const BOT = { id: `28:${APP_ID}`, name: 'CE Record' }

/** Every click on one card: what it carried, so that Teams can send it again. */
export type Click = () => Promise<Reply>

export function person(service: TeamsService, post: Post, name: string, tenant = TENANT) {
  const from = { id: `29:${name}`, name, aadObjectId: `aad-${name}` }
  const chat = personalChat(tenant, from.id)
  service.knows(chat)
  let count = 0
  const activity = (more: object) => ({
    id: `${name}-${++count}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: service.serviceUrl,
    from,
    recipient: BOT,
    conversation: { id: chat, conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    locale: 'en-US',
    localTimezone: 'America/Chicago',
    ...more,
  })

  const press = (label: string, values: Record<string, string> = {}, at = new Date()): Click => {
    const { standing, action, inputs } = find(service.in(chat), label)
    const data = { ...(action.data as object), ...entered(action, inputs, values) }
    const invoke = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: standing.id,
      value: { action: { type: 'Action.Execute', verb: action.verb, data } },
    }
    let sent = 0
    return () =>
      post(activity({ ...invoke, timestamp: new Date(at.getTime() + 3_000 * sent++).toISOString() }))
  }

  return {
    name,
    from,
    chat,
    activity,
    screen: () => service.in(chat),
    /** The words on the last card, for reading. */
    reads: () =>
      service
        .in(chat)
        .map(({ message }) => `${message.text ?? ''}${textOf(message)}`)
        .at(-1) ?? '',
    say: (text: string, more: object = {}) => post(activity({ type: 'message', text, ...more })),
    press: (label: string, values?: Record<string, string>) => press(label, values)(),
    /** Calling it again is Teams sending the same click again, with another time. */
    click: press,
    /** A client that does not know `Action.Execute`. */
    submit: (label: string, values: Record<string, string> = {}) => {
      const { standing, action, inputs } = find(service.in(chat), label)
      const fallback = action.fallback as Element
      const value = { ...(fallback.data as object), ...entered(fallback, inputs, values) }
      return post(activity({ type: 'message', replyToId: standing.id, value }))
    },
    does: (more: object) => post(activity(more)),
  }
}
export type Person = ReturnType<typeof person>

/** Every element of a card, those inside buttons as well. */
export function elements(value: unknown): Element[] {
  if (Array.isArray(value)) return value.flatMap(elements)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, one]) => (key === 'data' ? [] : elements(one)))
  return 'type' in value && typeof value.type === 'string' ? [value as Element, ...inner] : inner
}

export const textOf = (message: object): string =>
  elements(message)
    .filter(({ type }) => type === 'TextRun')
    .map(({ text }) => text)
    .join('\n')

type Found = { standing: OnScreen; action: Element; inputs: Element[] }

/** The last button with these words, and the inputs that Teams would send with it. */
function find(screen: OnScreen[], label: string): Found {
  for (const standing of screen.toReversed()) {
    for (const { content } of standing.message.attachments ?? []) {
      const action = elements(content).find(
        ({ type, title, data }) => type === 'Action.Execute' && title === label && data,
      )
      if (action)
        return { standing, action, inputs: elements(content).filter(({ type }) => type.startsWith('Input.')) }
    }
  }
  throw new Error(`no button says “${label}”`)
}

function entered(action: Element, inputs: Element[], values: Record<string, string>): Record<string, string> {
  if (action.associatedInputs === 'none') return {}
  const pairs = inputs.flatMap(({ id, label, value, isRequired }) => {
    const given = values[String(label)] ?? value
    if (isRequired && given === undefined) throw new Error(`“${label}” is required`)
    return given === undefined ? [] : [[String(id), String(given)]]
  })
  return Object.fromEntries(pairs)
}
