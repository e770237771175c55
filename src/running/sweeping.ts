import type { Instant } from '../model.ts'
import { later, type Reminding } from '../reminding.ts'
import type { Store } from '../store/store.ts'
import { sweep } from '../sweep.ts'

/** A round that finds nothing costs a millisecond, and somebody may be met in one hour of the day only. */
const EVERY_MS = 600_000
const SOONEST_MS = 5_000
const A_DAY = 86_400

export type Rounds = Reminding & Pick<Store, 'tidy'>

/** Round after round, sooner where somebody was put off. Stopping waits for those who are being written to. */
export function keepSweeping(house: Rounds): { stop(): Promise<void> } {
  let stopping = false
  const tidy = daily(house)
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> = Promise.resolve()
  const next = (again: Instant | undefined) => {
    if (stopping) return
    const soon = again ? Date.parse(again) - Date.parse(house.now()) : EVERY_MS
    timer = setTimeout(turn, Math.max(SOONEST_MS, Math.min(soon, EVERY_MS)))
  }
  const turn = () => {
    round = sweep({ ...house, stopped: () => stopping })
      .catch((error: unknown) => house.watch.failed('reminders', error, 'round'))
      .then(async (again) => {
        if (!stopping) await tidy()
        next(again ?? undefined)
      })
  }
  turn()
  return {
    stop: async () => {
      stopping = true
      clearTimeout(timer)
      await round
    },
  }
}

/** What is kept for a day is let go of once a day, by each process: whoever comes second finds nothing. */
function daily({ tidy, now, watch }: Rounds): () => Promise<void> {
  let due = ''
  return async () => {
    if (now() < due) return
    due = later(now(), A_DAY)
    await tidy(later(now(), -A_DAY)).catch((error: unknown) => watch.failed('reminders', error, 'tidying'))
  }
}
