import { z } from 'zod'
import type { Incoming } from '../../src/messages.ts'
import { reference } from './activity.ts'
import type { Connector } from './connector.ts'

const member = z.object({
  name: z.string().nullish(),
  email: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  tenantId: z.string().nullish(),
  userRole: z.string().nullish(),
})

/** What the directory adds to what Teams says with each message. */
type Known = Pick<Incoming, 'name' | 'email'>

export type People = { introduce(incoming: Incoming): Promise<Incoming> }

const KEPT_MS = 30 * 60_000
const MOST_KEPT = 5_000

export function people(connector: Connector): People {
  const known = new Map<string, { until: number; about: Promise<Known> }>()
  const ask = (incoming: Incoming): Promise<Known> => {
    const { user, ref } = incoming.from
    const kept = known.get(user)
    if (kept && kept.until > Date.now()) return kept.about
    const there = reference.safeParse(ref).data
    const [tenant = ''] = user.split('/')
    const about = there
      ? connector.member(there).then(
          (answer) => aboutOf(tenant, answer),
          (): Known => ({}),
        )
      : Promise.resolve({})
    known.delete(user)
    known.set(user, { until: Date.now() + KEPT_MS, about })
    for (const oldest of known.keys()) {
      if (known.size <= MOST_KEPT) break
      known.delete(oldest)
    }
    return about
  }
  return {
    async introduce(incoming) {
      // a press is answered fastest, and comes from somebody who has spoken before
      return 'press' in incoming || 'left' in incoming ? incoming : { ...incoming, ...(await ask(incoming)) }
    },
  }
}

/**
 * An address counts as verified only for the tenant's own people, and only in the domain of the sign-in name, which a
 * tenant must own: the mail field may hold any address at all.
 */
function aboutOf(tenant: string, answer: unknown): Known {
  const one = member.safeParse(answer).data
  if (!one) return {}
  const signIn = one.userPrincipalName ?? ''
  const own = one.tenantId === tenant && one.userRole === 'user' && !signIn.includes('#EXT#')
  const domain = (address: string) => address.split('@')[1]?.toLowerCase()
  const mail = one.email && domain(one.email) === domain(signIn) ? one.email : signIn
  return {
    ...(one.name ? { name: one.name } : {}),
    ...(own && domain(mail) ? { email: mail } : {}),
  }
}
