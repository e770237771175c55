import type { HandOver } from '../document.ts'
import { labelOf } from '../handbook/categories.ts'
import type { CategoryId, Day } from '../model.ts'
import { codeOf } from './code.ts'
import type { Block, Cell, Paper } from './paper.ts'
import { factsOf, frame, named } from './transcript.ts'
import type { Words } from './words.ts'

/** What is still to be entered, with AMTrax's fields in AMTrax's order: type, points, start, end [S1]. */
export function handOverPaper(sheet: HandOver, words: Words): Paper {
  const own = words.handOver
  return {
    ...frame(sheet, own.title, own.mark, words),
    blocks: [
      { kind: 'facts', facts: factsOf(sheet, words) },
      { kind: 'notice', texts: own.what },
      ...(sheet.waiting.length === 0 ? nothing(words) : [...path(words), ...list(sheet, words)]),
      { kind: 'text', text: words.madeFrom(codeOf(sheet)) },
    ],
  }
}

const nothing = (words: Words): Block[] => [{ kind: 'text', text: words.handOver.none }]

const path = (words: Words): Block[] => [
  { kind: 'heading', text: words.handOver.where },
  { kind: 'steps', steps: words.handOver.steps },
]

function list(sheet: HandOver, words: Words): Block[] {
  const own = words.handOver
  const rows = sheet.waiting.map((activity): Cell[] => [
    { text: '☐' },
    typeOf(activity.category, words),
    { text: words.number(activity.points) },
    { text: portalDay(activity.start) },
    { text: portalDay(activity.end) },
    named(activity, words, sheet.certification === undefined),
  ])
  return [
    { kind: 'heading', text: own.list },
    { kind: 'text', text: own.dateHint },
    {
      kind: 'table',
      columns: [
        { label: own.done, share: 0.07 },
        { label: own.type, share: 0.25 },
        { label: own.points, share: 0.08, align: 'right' },
        { label: own.start, share: 0.14 },
        { label: own.end, share: 0.14 },
        { label: own.ownFile, share: 0.32 },
      ],
      rows,
    },
  ]
}

/** As AMTrax calls it, since it is chosen there from a list; below it as the member's language calls it. */
const typeOf = (category: CategoryId, words: Words): Cell => {
  const here = words.categories[category]
  const there = labelOf(category)
  return { text: there, below: here === there ? undefined : here }
}

/** As an American form takes it; how AMTrax writes days was not seen (U13). */
const portalDay = (day: Day): string => {
  const [year, month, date] = day.split('-')
  return `${month}/${date}/${year}`
}
