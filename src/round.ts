import { setTimeout as pause } from 'node:timers/promises'
import type { Adapter } from './adapter.ts'
import type { Instant } from './model.ts'
import { openHouse, type Rules } from './running/house.ts'
import { unwatched, type Watch } from './running/watch.ts'
import type { Store } from './store/store.ts'
import { sweep } from './sweep.ts'

/** One round of reminders, now or as if it were then: what became of them, counted. */
export async function oneRound(
  rules: Rules,
  store: Store,
  adapters: readonly Adapter[],
  failed: Watch['failed'],
  then?: Instant,
): Promise<Record<string, number>> {
  const outcomes: Record<string, number> = {}
  const watch: Watch = {
    ...unwatched(failed),
    reminder: (kind, outcome) => {
      outcomes[`${kind} ${outcome}`] = (outcomes[`${kind} ${outcome}`] ?? 0) + 1
    },
  }
  const { show } = openHouse(rules, store, adapters, watch)
  const ahead = then === undefined ? 0 : Date.parse(then) - Date.now()
  const now = () => new Date(Date.now() + ahead).toISOString()
  const { policy } = rules
  const { reminders, shown } = store
  await sweep({ reminders, shown, adapters, show, policy, watch, now, pause })
  return outcomes
}
