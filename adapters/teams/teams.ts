import type { Adapter, Hear, Show } from '../../src/adapter.ts'
import { troubled } from '../../src/adapter.ts'
import {
  CARD,
  isPersonal,
  placeOf,
  type Reference,
  reference,
  type TeamsActivity,
  tenantOf,
} from './activity.ts'
import { type Credentials, proving } from './botbuilder.ts'
import { answerPrivately } from './channel.ts'
import { connector } from './connector.ts'
import { delivery } from './delivery.ts'
import { type Answer, door } from './door.ts'
import { FILES_PATH, files } from './files.ts'
import { people } from './people.ts'
import { read } from './read.ts'
import { render } from './render.ts'
import { type Outcome, turns } from './turns.ts'
import { wordsFor } from './words.ts'

/** `local`: unauthenticated activities, from this machine only. Without it and without an app id nothing is served. */
export type TeamsSettings = Credentials & { local: boolean }

const nobody: Credentials = { appId: '', appPassword: '', appType: '', appTenantId: '' }

export function teams(settings: TeamsSettings): Adapter {
  const proof = proving(settings.local ? nobody : settings)
  const service = connector(proof)
  const out = delivery(service)
  const shared = files(out, fileWays(settings))
  const taken = turns()
  const { introduce } = people(service)

  const show: Show = async (to, card, instead) => {
    const there = reference.safeParse(to.ref).data
    if (!there) throw troubled({ kind: 'unreachable', reason: 'not-found' }, 'Teams: no way to this person')
    const messages = render(card, wordsFor(there.locale))
    const place = placeOf(instead)
    taken.shows(messages[0], place)
    const shown = await out.deliver(there, messages, place)
    await shared.offer(there, card.files ?? [])
    return { platform: 'teams', ref: shown }
  }

  const unwaited = (work: Promise<unknown>): Answer => {
    taken.behind(work)
    return { status: 200 }
  }

  const turn =
    (hear: Hear) =>
    async (activity: TeamsActivity, origin: string): Promise<Answer> => {
      if (isForeign(settings, activity)) return { status: 403 }
      shared.reachedAt(origin)
      const decided = shared.decided(activity)
      if (decided) return unwaited(decided)
      const incoming = read(activity, new Date().toISOString())
      if (!incoming) return answer(activity, undefined)
      if (!isPersonal(activity)) {
        const work = () => answerPrivately(activity, incoming, hear, out)
        return unwaited(taken.take(incoming, work))
      }
      return answer(activity, await taken.take(incoming, () => hear(incoming)))
    }

  return {
    platform: 'teams',
    async start(hear, serve) {
      if (!settings.local && !settings.appId) return
      const introduced: Hear = async (incoming) => hear(await introduce(incoming))
      serve(
        '/api/messages',
        door({ local: settings.local, isTrusted: proof.isTrusted, turn: turn(introduced) }),
      )
      serve(FILES_PATH, shared.serve)
    },
    show,
    async stop() {
      await taken.ended()
    },
  }
}

/** An app registered for one tenant hears that one only. */
const isForeign = ({ local, appType, appTenantId }: TeamsSettings, activity: TeamsActivity): boolean =>
  !local && appType !== 'MultiTenant' && tenantOf(activity) !== appTenantId

/** Government clouds and the one in China have no file consent; nor has the Playground. */
const fileWays = ({ local, endpoints }: TeamsSettings) => ({
  consent: (to: Reference) => !local && !/\.(us|cn)$/.test(new URL(to.serviceUrl).hostname),
  mayUpload: (url: string) => url.startsWith('https://') || endpoints !== undefined,
})

/** An invoke always gets a body: without one Teams says that the app cannot be reached, and sends it again. */
function answer(activity: TeamsActivity, outcome: Outcome | undefined): Answer {
  if (activity.type !== 'invoke') return { status: outcome?.kind === 'failed' ? 500 : 200 }
  if (outcome?.kind === 'kept' && outcome.card) return invoked(CARD, outcome.card)
  const words = wordsFor(activity.locale)
  const line = { kept: words.received, failed: words.failed }
  return invoked('application/vnd.microsoft.activity.message', outcome ? line[outcome.kind] : words.unknown)
}

const invoked = (type: string, value: object | string): Answer => ({
  status: 200,
  body: { statusCode: 200, type, value },
})
