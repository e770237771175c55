import { z } from 'zod'
import type { Address, Shown } from '../../src/model.ts'

/** Where a card stands; `more`: the messages it went on in. */
const standing = z.object({
  ts: z.string(),
  more: z.array(z.string()).optional(),
  channel: z.string(),
  ephemeral: z.boolean().optional(),
  responseUrl: z.string().optional(),
})
export type Standing = z.infer<typeof standing>

/** Where to answer: what an address's `ref` holds here. Empty, the direct messages. */
const place = z.object({
  channel: z.string().optional(),
  thread: z.string().optional(),
  /** The one person who may see the answer, in a channel with others in it. */
  ephemeral: z.string().optional(),
  responseUrl: z.string().optional(),
  /** A modal that is open and waits for its form. */
  view: z.string().optional(),
  /** A form just sent, whose acknowledgement may still carry errors. */
  submission: z.string().optional(),
  home: z.boolean().optional(),
  /** The card that a form was opened from: its answer takes that place. */
  card: standing.optional(),
})
export type Place = z.infer<typeof place>

export const placeOf = (to: Address): Place => place.safeParse(to.ref ?? {}).data ?? {}

export const standingOf = (shown: Shown | undefined): Standing | undefined =>
  shown?.platform === 'slack' ? standing.safeParse(shown.ref).data : undefined

export const addressOf = (team: string, user: string, ref: Place): Address => ({
  platform: 'slack',
  user: `${team}/${user}`,
  ref,
})

/** `T1/U1`: the workspace, or the organisation (`E1`) where the app is installed for all of it. */
export function personOf(to: Address): { team: string; user: string } {
  const [team = '', user = ''] = to.user.split('/')
  return { team, user }
}

/** Slack gives direct messages ids that begin so; whatever else, others may be reading. */
export const isDirect = (channel: string): boolean => channel.startsWith('D')
