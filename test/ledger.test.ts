import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Activity } from '../src/model.ts'
import {
  append,
  type Chain,
  canonical,
  type Deed,
  type Entry,
  emptyChain,
  inspect,
  retell,
} from '../src/store/ledger.ts'

const by = { platform: 'slack', user: 'T1/U1', name: 'Ana', message: 'm1' }
const at = '2026-03-06T15:20:00.000Z'
const ana = '01a20cd5-184e-7c31-9437-a83bf2ba6fcc'

const activity = (id: string, title: string): Activity => ({
  id,
  category: 'authorship',
  points: 2,
  start: '2026-03-03',
  end: '2026-03-05',
  title,
  certifications: ['RMA'],
  attestation: { statement: `I attest to ${title}.`, version: '1', at, platform: 'slack', message: id },
})

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant('attest' as const),
    activity: fc.tuple(fc.string(), fc.string()).map(([id, title]) => activity(id, title)),
    by: fc.constant(by),
  }),
  fc.record({
    kind: fc.constant('hand-over' as const),
    activities: fc.array(fc.string()),
    at: fc.constantFrom(at, undefined),
    by: fc.constant(by),
  }),
  fc.record({ kind: fc.constant('leave' as const), certification: fc.string(), by: fc.constant(by) }),
)

function chained(deeds: readonly Deed[]): Entry[] {
  const entries: Entry[] = []
  for (const one of deeds) entries.push(append(endOf(entries), ana, at, one, `salt ${entries.length}`))
  return entries
}

const endOf = (entries: readonly Entry[]): Chain => {
  const last = entries.at(-1)
  return last ? { entries: last.number, head: last.hash } : emptyChain
}

const chain = fc.array(deed, { minLength: 1, maxLength: 8 }).map(chained)

/** One character of one column, made another. */
function tampered(entries: readonly Entry[], row: number, column: keyof Entry, place: number): Entry[] {
  return entries.map((entry, index) => {
    if (index !== row % entries.length) return entry
    if (column === 'number') return { ...entry, number: entry.number + 1 + place }
    const text = entry[column] ?? ''
    const spot = place % text.length
    return {
      ...entry,
      [column]: `${text.slice(0, spot)}${text[spot] === '0' ? '1' : '0'}${text.slice(spot + 1)}`,
    }
  })
}

const columns = fc.constantFrom<keyof Entry>('member', 'number', 'kind', 'at', 'body', 'bodyHash', 'hash')

describe('a chain', () => {
  test('that nobody touched is whole', () => {
    fc.assert(fc.property(chain, (entries) => inspect(entries, endOf(entries)) === undefined))
  })

  test('shows any character changed in any column, where it was changed', () => {
    fc.assert(
      fc.property(chain, fc.nat(), columns, fc.nat(5_000), (entries, row, column, place) => {
        const found = inspect(tampered(entries, row, column, place), endOf(entries))
        return found?.number === (row % entries.length) + 1
      }),
      { numRuns: 500 },
    )
  })

  test('shows an entry taken out, put in, or put elsewhere', () => {
    fc.assert(
      fc.property(chain, fc.nat(), fc.nat(), (entries, from, to) => {
        const [source, target] = [from % entries.length, to % entries.length]
        const without = entries.toSpliced(source, 1)
        const end = endOf(entries)
        const moved = without.toSpliced(target, 0, ...entries.slice(source, source + 1))
        return (
          inspect(without, end) !== undefined &&
          inspect(entries.toSpliced(target, 0, ...entries.slice(source, source + 1)), end) !== undefined &&
          (source === target || inspect(moved, end) !== undefined)
        )
      }),
    )
  })

  test('written anew from some entry on is shown by the end that the member’s row remembers', () => {
    fc.assert(
      fc.property(chain, (entries) => {
        const forged = chained([
          { kind: 'leave', certification: 'forged', by },
          ...entries.slice(1).map(() => ({ kind: 'leave' as const, certification: 'forged', by })),
        ])
        return inspect(forged, endOf(entries))?.problem === 'end altered'
      }),
    )
  })

  test('may have lost its words only where the member was forgotten', () => {
    const said = chained([
      { kind: 'attest', activity: activity('m1#1', 'Ethics'), by },
      { kind: 'leave', certification: 'RMA', by },
    ])
    const erased = (entries: Entry[]) =>
      entries.map((entry) => (entry.kind === 'forget' ? entry : { ...entry, body: null }))
    expect(inspect(erased(said), endOf(said))).toEqual({ number: 1, problem: 'words erased' })
    const forgotten = [...said, append(endOf(said), ana, at, { kind: 'forget' }, 'salt')]
    expect(inspect(erased(forgotten), endOf(forgotten))).toBeUndefined()
  })

  test('does not give away erased words: the same words hash differently each time', () => {
    const same: Deed = { kind: 'attest', activity: activity('m1#1', 'Ethics'), by }
    expect(append(emptyChain, ana, at, same, 'one').bodyHash).not.toBe(
      append(emptyChain, ana, at, same, 'two').bodyHash,
    )
  })
})

test('the same value is always written as the same text, and can be read back', () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, item]) => [key, shuffled(item)]),
    )
  }
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonical(value)
      return (
        canonical(shuffled(value)) === text &&
        isDeepStrictEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))
      )
    }),
  )
})

test('the record is told anew from what happened, in its order', () => {
  const first = activity('m1#1', 'Ethics')
  const second = activity('m2#1', 'Ethics in Practice')
  const told = retell([
    { kind: 'attest', activity: first, by },
    { kind: 'hand-over', activities: ['m1#1'], at, by },
    { kind: 'correct', activity: second, replaces: 'm1#1', by },
    { kind: 'withdraw', activity: 'm2#1', attestation: second.attestation, by },
  ])
  expect([...told.values()]).toEqual([
    { activity: { ...first, handedOver: at }, withdrawn: true },
    { activity: second, withdrawn: true },
  ])
})
