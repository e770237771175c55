/** How long until another turn is allowed; `first`: to be told, and not again until half is saved up. */
export type Wait = { seconds: number; first: boolean }

const minute = 60_000
const mostKeys = 100_000

/** So many turns a minute for each key, saved up to a minute's worth; undefined is a yes. */
export function allowance(perMinute: number, now: () => number): (key: string) => Wait | undefined {
  const kept = new Map<string, { left: number; at: number; told: boolean }>()
  return (key) => {
    const at = now()
    if (kept.size > mostKeys) forgetIdle(kept, at)
    const before = kept.get(key) ?? { left: perMinute, at, told: false }
    const left = Math.min(perMinute, before.left + ((at - before.at) / minute) * perMinute)
    if (left >= 1) {
      kept.set(key, { left: left - 1, at, told: before.told && left < perMinute / 2 })
      return undefined
    }
    kept.set(key, { left, at, told: true })
    return { seconds: Math.ceil(((1 - left) / perMinute) * 60), first: !before.told }
  }
}

/** Whoever has been silent for a minute has everything back: nothing is lost with their entry. */
function forgetIdle(kept: Map<string, { at: number }>, at: number): void {
  for (const [key, entry] of kept) if (at - entry.at >= minute) kept.delete(key)
}
