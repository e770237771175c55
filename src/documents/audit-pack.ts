import type { Proof } from '../document.ts'
import type { Activity, Transcript } from '../model.ts'
import { codeOf } from './code.ts'
import { legible } from './legible.ts'
import type { Block, Cell, Paper } from './paper.ts'
import { factsOf, frame, named } from './transcript.ts'
import type { Words } from './words.ts'

/** The gaps first: they are what is left to do. */
export function auditPaper(transcript: Transcript, proofs: Proof[], words: Words): Paper {
  const own = words.audit
  const gaps = unproven(transcript, proofs)
  const proven = transcript.activities.filter((activity) => !gaps.includes(activity))
  return {
    ...frame(transcript, own.title, own.mark, words),
    blocks: [
      { kind: 'facts', facts: factsOf(transcript, words) },
      { kind: 'notice', texts: own.what },
      ...(transcript.activities.length === 0
        ? [text(own.none)]
        : gaps.length === 0
          ? [text(own.noGaps)]
          : []),
      ...section(own.gaps, gaps, proofs, transcript, words),
      ...section(own.proven, proven, proofs, transcript, words),
      { kind: 'text', text: words.madeFrom(codeOf(transcript)) },
    ],
  }
}

const text = (text: string): Block => ({ kind: 'text', text })

export const unproven = (transcript: Transcript, proofs: Proof[]): Activity[] =>
  transcript.activities.filter(({ id }) => !proofs.some((proof) => proof.activity === id))

const section = (
  heading: string,
  activities: Activity[],
  proofs: Proof[],
  { certification }: Transcript,
  words: Words,
): Block[] =>
  activities.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        {
          kind: 'table',
          columns: [
            { label: words.dates, share: 0.25 },
            { label: words.activity, share: 0.4 },
            { label: words.points, share: 0.09, align: 'right' },
            { label: words.audit.proof, share: 0.26 },
          ],
          rows: activities.map((activity): Cell[] => [
            { text: words.range(activity) },
            named(activity, words, certification === undefined),
            { text: words.number(activity.points) },
            proofOf(activity, proofs, words),
          ]),
        },
      ]

const proofOf = ({ id }: Activity, proofs: Proof[], words: Words): Cell => {
  const names = proofs.filter((proof) => proof.activity === id).map(({ name }) => legible(name))
  return names.length > 0 ? { text: names.join(', ') } : { text: words.audit.missing, faint: true }
}
