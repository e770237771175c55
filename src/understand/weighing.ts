import type { Learned } from '../languages/learned.ts'
import { features, shareOf, soft } from './likely.ts'

export type Sample = { words: readonly string[]; kind: string }

/** Times that all samples are gone through, how far each step goes, and how much a weight shrinks where nothing holds it. */
const [ROUNDS, STEP, SHRINK] = [15, 0.3, 1e-4]

/** Words and pairs of one message alone tell too little, and so do weights below so many tenths. */
const [SELDOM, LIGHT] = [1, 8]

/**
 * Weighs words by what they tell of the kind of a message: logistic regression, the steps of each weight the smaller
 * the more it was moved before (AdaGrad). The same samples in the same order always give the same weights.
 */
export function weigh(samples: readonly Sample[]): Learned {
  const kinds = [...new Set(samples.map(({ kind }) => kind))].toSorted()
  const said = samples.map(({ words }) => features(words))
  const counts = Map.groupBy(said.flat(), (word) => word)
  const known = [...counts].filter(([, times]) => times.length > SELDOM).map(([word]) => word)
  const place = new Map(known.toSorted().map((word, at) => [word, at + 1]))
  // the first row is of every message
  const rows = said.map((words) => [0, ...words.flatMap((word) => place.get(word) ?? [])])
  const weights = trained(
    rows,
    samples.map(({ kind }) => kinds.indexOf(kind)),
    { kinds: kinds.length, rows: place.size + 1 },
  )
  const row = (at: number) =>
    kinds.map((_, kind) => Math.round(10 * (weights[at * kinds.length + kind] ?? 0)))
  return {
    kinds,
    usual: row(0),
    words: Object.fromEntries(
      [...place].flatMap(([word, at]) => {
        const heavy = row(at).flatMap((tenths, kind) => (Math.abs(tenths) < LIGHT ? [] : [kind, tenths]))
        return heavy.length > 0 ? [[word, heavy.join(' ')]] : []
      }),
    ),
  }
}

function trained(
  samples: readonly number[][],
  kindOf: readonly number[],
  size: { kinds: number; rows: number },
): Float64Array {
  const weights = new Float64Array(size.rows * size.kinds)
  const moved = new Float64Array(size.rows * size.kinds)
  for (let turn = 0; turn < ROUNDS * samples.length; turn += 1) {
    const at = mixed(turn, samples.length)
    const rows = samples[at] ?? []
    const share = shareOf(rows.length - 1)
    const chances = soft(
      Array.from({ length: size.kinds }, (_, kind) =>
        rows.reduce((sum, row) => sum + (row === 0 ? 1 : share) * (weights[row * size.kinds + kind] ?? 0), 0),
      ),
    )
    for (const row of rows)
      for (let kind = 0; kind < size.kinds; kind += 1) {
        const place = row * size.kinds + kind
        const wrong = (chances[kind] ?? 0) - (kind === kindOf[at] ? 1 : 0)
        const pull = wrong * (row === 0 ? 1 : share) + SHRINK * (weights[place] ?? 0)
        moved[place] = (moved[place] ?? 0) + pull * pull
        weights[place] = (weights[place] ?? 0) - (STEP * pull) / Math.sqrt(1e-8 + (moved[place] ?? 0))
      }
  }
  return weights
}

/** Every sample once a round, neighbours far apart: files are sorted by matter. */
const mixed = (turn: number, length: number): number => {
  const stride = length % 7919 === 0 ? 7907 : 7919
  return ((turn % length) * stride + Math.floor(turn / length) * 31) % length
}
