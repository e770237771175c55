import type { Instant } from '../model.ts'
import type { Reminding } from '../reminding.ts'
import { sweep } from '../sweep.ts'

/** A round that finds nothing costs a millisecond, and somebody may be met in one hour of the day only. */
const EVERY_MS = 600_000
const SOONEST_MS = 5_000

/** Round after round, sooner where somebody was put off. Stopping waits for those who are being written to. */
export function keepSweeping(house: Reminding): { stop(): Promise<void> } {
  let stopping = false
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> = Promise.resolve()
  const next = (again: Instant | undefined) => {
    if (stopping) return
    const soon = again ? Date.parse(again) - Date.parse(house.now()) : EVERY_MS
    timer = setTimeout(turn, Math.max(SOONEST_MS, Math.min(soon, EVERY_MS)))
  }
  const turn = () => {
    round = sweep({ ...house, stopped: () => stopping }).then(next, (error: unknown) => {
      house.watch.failed('reminders', error, 'round')
      next(undefined)
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
