import type { Address, Instant } from '../model.ts'

export type Traffic = {
  /** Waits for this workspace's turn. An instant: not before then, its platform has asked for patience. */
  turn(to: Address): Promise<Instant | undefined>
  hold(to: Address, until: Instant): void
}

export type Clock = { now: () => Instant; pause: (ms: number) => Promise<unknown> }

/** Slack takes “several hundred a minute” from a workspace, Teams more; answers to members need room beside. */
const MS_BETWEEN = 250

const ms = (at: Instant): number => Date.parse(at)

/** Spreads what is sent to one workspace or tenant. */
export function traffic({ now, pause }: Clock): Traffic {
  const free = new Map<string, number>()
  const held = new Map<string, Instant>()
  const workspace = ({ platform, user }: Address) => `${platform} ${user.split('/')[0]}`
  return {
    turn: async (to) => {
      const place = workspace(to)
      const until = held.get(place)
      if (until && until > now()) return until
      const from = ms(now())
      const at = Math.max(from, free.get(place) ?? 0)
      free.set(place, at + MS_BETWEEN)
      if (at > from) await pause(at - from)
      const asked = held.get(place)
      return asked && asked > now() ? asked : undefined
    },
    hold: (to, until) => {
      const place = workspace(to)
      if (until > (held.get(place) ?? '')) held.set(place, until)
    },
  }
}
