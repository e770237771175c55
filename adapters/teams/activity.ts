import { z } from 'zod'
import type { Shown } from '../../src/model.ts'

/** The dozen fields of a Teams activity that we use. A schema, because activities come from outside. */

const said = z.string().nullish()
const account = z.looseObject({ id: z.string().min(1).max(300), name: said, aadObjectId: said, role: said })
const conversation = z.looseObject({ id: z.string().min(1).max(300), conversationType: said, tenantId: said })

export const teamsActivity = z.object({
  type: z.string().min(1),
  id: said,
  name: said,
  action: said,
  channelId: z.string(),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  timestamp: said,
  localTimezone: said,
  locale: said,
  text: said,
  replyToId: said,
  value: z.unknown().optional(),
  from: account,
  recipient: account,
  conversation,
  membersAdded: z.array(z.object({ id: z.string() })).nullish(),
  membersRemoved: z.array(z.object({ id: z.string() })).nullish(),
  entities: z
    .array(z.looseObject({ type: said, text: said, mentioned: z.looseObject({ id: said }).nullish() }))
    .nullish(),
  channelData: z
    .looseObject({ eventType: said, tenant: z.looseObject({ id: z.string() }).nullish() })
    .nullish(),
})
export type TeamsActivity = z.infer<typeof teamsActivity>

/** The whole conversation reference: proactive messages are refused with only a part of it. */
export const reference = z.object({
  activityId: z.string().optional(),
  user: account,
  bot: account,
  conversation,
  channelId: z.string(),
  serviceUrl: z.string(),
  locale: z.string().optional(),
})
export type Reference = z.infer<typeof reference>

export const referenceOf = (activity: TeamsActivity): Reference => ({
  ...(activity.id ? { activityId: activity.id } : {}),
  user: activity.from,
  bot: activity.recipient,
  conversation: activity.conversation,
  channelId: activity.channelId,
  serviceUrl: activity.serviceUrl,
  ...(activity.locale ? { locale: activity.locale } : {}),
})

/** What `Shown.ref` holds here; keys in this order, in which they also come back from the database. */
const place = z.object({ activity: z.string(), conversation: z.string() })
export type Place = z.infer<typeof place>
export const placeOf = (shown: Shown | undefined): Place | undefined =>
  shown?.platform === 'teams' ? place.safeParse(shown.ref).data : undefined

export const tenantOf = (activity: TeamsActivity): string | undefined =>
  activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? undefined

export const isPersonal = (activity: TeamsActivity): boolean =>
  activity.conversation.conversationType === 'personal'

/** A message to Teams, as far as we write one. */
export type Message = {
  type: 'message'
  text?: string
  textFormat?: 'plain'
  summary?: string
  attachments?: { contentType: string; name?: string; contentUrl?: string; content: object }[]
}

export const CARD = 'application/vnd.microsoft.card.adaptive'
