import { z } from 'zod'
import type { Incoming } from '../../src/messages.ts'
import type { Address } from '../../src/model.ts'
import type { Reach } from './api.ts'
import { bounded } from './bounded.ts'
import { personOf } from './place.ts'
import { type Spoken, spoken } from './spoken.ts'

const user = z.object({
  user: z.object({
    team_id: z.string().nullish(),
    enterprise_user: z.object({ enterprise_id: z.string().nullish() }).nullish(),
    real_name: z.string().nullish(),
    tz: z.string().nullish(),
    locale: z.string().nullish(),
    is_email_confirmed: z.boolean().nullish(),
    is_stranger: z.boolean().nullish(),
    profile: z.object({ email: z.string().nullish(), real_name: z.string().nullish() }).nullish(),
  }),
})

/** What Slack has on a person, as an `Incoming` carries it. */
type Known = Pick<Incoming, 'name' | 'timeZone' | 'language' | 'email'>

const MINUTES = 60_000

export type People = {
  /** Rejects only where the app is not installed. */
  introduce(incoming: Incoming): Promise<Incoming>
  speech(to: Address): Spoken
}

export function people(reach: Reach): People {
  const known = bounded<{ until: number; about: Known }>(5_000)
  const ask = async (from: Address): Promise<Known> => {
    const { team, user: id } = personOf(from)
    const api = await reach(team)
    const kept = known.get(from.user)
    if (kept && kept.until > Date.now()) return kept.about
    const answer = await api.call('users.info', { user: id, include_locale: true }).catch(() => undefined)
    const about = aboutOf(team, answer)
    known.set(from.user, { until: Date.now() + (answer ? 30 : 1) * MINUTES, about })
    return about
  }
  return {
    introduce: async (incoming) => ({ ...incoming, ...(await ask(incoming.from)) }),
    speech: (to) => spoken(known.get(to.user)?.about.language),
  }
}

/** An address counts as verified only for the workspace's own people: a guest's comes from elsewhere. */
function aboutOf(team: string, answer: unknown): Known {
  const one = user.safeParse(answer).data?.user
  if (!one) return {}
  const own = !one.is_stranger && [one.team_id, one.enterprise_user?.enterprise_id].includes(team)
  const name = one.profile?.real_name || one.real_name
  const email = own && one.is_email_confirmed ? one.profile?.email : undefined
  return {
    ...(name && { name }),
    ...(one.tz && { timeZone: one.tz }),
    ...(one.locale && { language: one.locale }),
    ...(email && { email }),
  }
}
