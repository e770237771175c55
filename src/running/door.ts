import type { Hear } from '../adapter.ts'
import type { Incoming } from '../messages.ts'
import { allowance } from './allowance.ts'
import { requestId, type Watch } from './watch.ts'

export type Door = {
  hear: Hear
  inFlight(): number
  /** Resolves when no turn is under way, or after so many milliseconds; true if all were finished. */
  empty(within: number): Promise<boolean>
}

export type Doorway = {
  take: Hear
  /** Says that it is our fault and that trying again is harmless. */
  sorry: (incoming: Incoming) => Promise<unknown>
  /** Says once that it is too much, and when it will be possible again. */
  tooFast: (incoming: Incoming, seconds: number) => Promise<unknown>
  /** Turns a minute. */
  limits: { person: number; workspace: number }
  watch: Watch
  now: () => number
}

/** Where every message comes in: counted, held back when it is too many, and caught when it breaks. */
export function openDoor({ take, sorry, tooFast, limits, watch, now }: Doorway): Door {
  const underWay = new Set<Promise<void>>()
  const person = allowance(limits.person, now)
  const workspace = allowance(limits.workspace, now)

  const admitted = async (incoming: Incoming): Promise<void> => {
    const { platform, user } = incoming.from
    if (platform === 'terminal') return attempt(incoming)
    const [place] = user.split('/')
    const own = person(`${platform} ${user}`)
    const wait = own ?? workspace(`${platform} ${place}`)
    if (!wait) return attempt(incoming)
    watch.refused(platform, own ? 'person' : 'workspace')
    if (wait.first) await tooFast(incoming, wait.seconds)
  }
  const attempt = async (incoming: Incoming): Promise<void> => {
    try {
      await take(incoming)
    } catch (error) {
      watch.failed(incoming.from.platform, error, requestId(incoming.id))
      if ('left' in incoming || 'deletes' in incoming) return
      await sorry(incoming).catch(() => {
        throw error
      })
    }
  }
  return {
    hear: (incoming) => {
      const turn = admitted(incoming)
      underWay.add(turn)
      return turn.finally(() => underWay.delete(turn))
    },
    inFlight: () => underWay.size,
    empty: async (within) => {
      const patience = Promise.withResolvers<void>()
      const timer = setTimeout(patience.resolve, within)
      await Promise.race([Promise.allSettled(underWay), patience.promise])
      clearTimeout(timer)
      return underWay.size === 0
    },
  }
}
