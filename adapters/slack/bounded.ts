/** A map that forgets its oldest entries, so that a cache never grows with the number of people. */
export function bounded<V>(max: number): {
  get(key: string): V | undefined
  set(key: string, value: V): void
  delete(key: string): void
} {
  const kept = new Map<string, V>()
  return {
    get: (key) => kept.get(key),
    set(key, value) {
      kept.delete(key)
      kept.set(key, value)
      const [oldest] = kept.keys()
      if (kept.size > max && oldest !== undefined) kept.delete(oldest)
    },
    delete: (key) => void kept.delete(key),
  }
}
