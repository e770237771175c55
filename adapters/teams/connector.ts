import { request } from 'undici'
import { z } from 'zod'
import type { Message, Reference } from './activity.ts'
import type { Proof } from './botbuilder.ts'
import { refusalIn, refused } from './refusal.ts'

/** Teams' own REST interface. The SDK's client for it takes several times the processor time of what is sent by it. */
export type Connector = {
  send(to: Reference, message: Message): Promise<string>
  update(to: Reference, id: string, message: Message): Promise<void>
  remove(to: Reference, id: string): Promise<void>
  /** What the tenant's directory says of the reference's user. */
  member(person: Reference): Promise<unknown>
  /** The id of the reference's user's own chat with us. */
  open(person: Reference, tenant: string): Promise<string>
}

const PATIENCE_MS = 15_000

const made = z.object({ id: z.string() })

export function connector({ authorization }: Pick<Proof, 'authorization'>): Connector {
  /** A refused message is not sent again here: when to do so is decided in delivery.ts. */
  const call = async (method: Method, { serviceUrl }: Reference, path: string, said?: object) => {
    const signed = await authorization()
    const answer = await request(`${serviceUrl.replace(/\/$/, '')}/v3/conversations${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(signed && { authorization: signed }) },
      ...(said && { body: JSON.stringify(said) }),
      headersTimeout: PATIENCE_MS,
      bodyTimeout: PATIENCE_MS,
    }).catch(() => {
      throw refused({ status: 0 })
    })
    const body = await answer.body.text()
    if (answer.statusCode >= 300) throw refused(refusalIn(answer, body))
    return body
  }
  return {
    send: async (to, message) => {
      const reply = to.activityId === undefined ? activities(to) : activity(to, to.activityId)
      return made.parse(JSON.parse(await call('POST', to, reply, addressed(to, message)))).id
    },
    update: async (to, id, message) =>
      void (await call('PUT', to, activity(to, id), { ...addressed(to, message), id })),
    remove: async (to, id) => void (await call('DELETE', to, activity(to, id))),
    member: async (person) =>
      JSON.parse(
        await call('GET', person, `/${escaped(person.conversation.id)}/members/${escaped(person.user.id)}`),
      ),
    open: async (person, tenant) => {
      const { bot, user } = person
      const chat = { isGroup: false, bot, members: [user], tenantId: tenant }
      const said = { ...chat, channelData: { tenant: { id: tenant } } }
      return made.parse(JSON.parse(await call('POST', person, '', said))).id
    },
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

const escaped = encodeURIComponent

const activities = ({ conversation }: Reference): string => `/${escaped(conversation.id)}/activities`
const activity = (to: Reference, id: string): string => `${activities(to)}/${escaped(id)}`

const addressed = ({ activityId, bot, user, ...where }: Reference, message: Message) => ({
  ...message,
  ...where,
  from: bot,
  recipient: user,
  ...(activityId !== undefined && { replyToId: activityId }),
})
