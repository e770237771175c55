/** Chance that can be had again: the same seed, the same choices (mulberry32). */
export type Chance = {
  /** From 0 to just under `below`. */
  upTo: (below: number) => number
  /** True in so many of a hundred cases. */
  percent: (of: number) => boolean
}

export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { upTo: (below) => Math.floor(next() * below), percent: (of) => next() * 100 < of }
}
