/** One line of the table. `floor` is what it could not be faster than, measured in the same run. */
export type Row = {
  name: string
  unit: string
  ours: number
  floor?: number
  /** Ours by floor: median, and the quartiles of single rounds. */
  ratio?: number
  spread?: [low: number, high: number]
  /** What the ratio has to keep to. */
  goal?: { most: number } | { least: number }
  note?: string
}

export const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? Number.NaN
export const median = (values: readonly number[]): number => quantile(values, 0.5)

export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export type Pair = { ours: number; floor: number }

/** Alternating, so that a busy machine is busy for both; which goes first changes. The first round warms up. */
export async function alternating(
  rounds: number,
  ours: (round: number) => Promise<number>,
  floor: (round: number) => Promise<number>,
  warmUp = 1,
): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (let round = -warmUp; round < rounds; round++) {
    const pair = { ours: 0, floor: 0 }
    const first = round % 2 === 0
    if (first) pair.ours = await ours(round)
    pair.floor = await floor(round)
    if (!first) pair.ours = await ours(round)
    if (round >= 0) pairs.push(pair)
  }
  return pairs
}

/** The ratio is that of the medians: one slow moment of the machine hits one side only. */
export function compared(name: string, unit: string, pairs: readonly Pair[], goal?: Row['goal']): Row {
  const [ours, floor] = [median(pairs.map((pair) => pair.ours)), median(pairs.map((pair) => pair.floor))]
  const ratios = pairs.map((pair) => pair.ours / pair.floor)
  return {
    name,
    unit,
    ours,
    floor,
    ratio: ours / floor,
    spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    ...(goal && { goal }),
  }
}
