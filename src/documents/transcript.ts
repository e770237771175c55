import { certification as certificationOf } from '../handbook/certifications.ts'
import { sum } from '../handbook/progress.ts'
import type { Activity, Progress, Transcript } from '../model.ts'
import { codeOf } from './code.ts'
import { legible } from './legible.ts'
import type { Block, Cell, Paper } from './paper.ts'
import type { Words } from './words.ts'

export function transcriptPaper(transcript: Transcript, words: Words): Paper {
  const { official, progress } = transcript
  const own = words.transcript
  return {
    ...frame(transcript, own.title, official ? own.officialMark : own.unofficialMark, words),
    blocks: [
      { kind: 'facts', facts: factsOf(transcript, words) },
      ...(progress ? [standing(progress, words)] : []),
      { kind: 'notice', texts: official ? own.official : own.unofficial },
      { kind: 'heading', text: own.activities },
      ...activityTable(transcript, words),
      ...(transcript.activities.length > 0 ? totals(transcript, words) : []),
      { kind: 'heading', text: own.checking },
      { kind: 'text', text: own.checkingWords(codeOf(transcript)) },
    ],
  }
}

/** What every paper about one member's record has around it. */
export function frame(
  about: Pick<Transcript, 'member' | 'certification' | 'issued' | 'ledger'>,
  title: string,
  mark: string,
  words: Words,
): Omit<Paper, 'blocks'> {
  return {
    title,
    language: words.locale,
    mark,
    code: codeOf(about),
    running: [title, legible(about.member.name), about.certification].filter(Boolean).join(' · '),
    issued: new Date(about.issued),
    words,
  }
}

export function factsOf(
  about: Pick<Transcript, 'member' | 'certification' | 'issued' | 'timeZone' | 'ledger'> &
    Partial<Pick<Transcript, 'range' | 'progress'>>,
  words: Words,
): { label: string; value: string }[] {
  const { member, certification, range, progress, ledger } = about
  return [
    { label: words.member, value: legible(member.name) || words.notKnown },
    { label: words.memberNumber, value: legible(member.number ?? '') || words.notKnown },
    {
      label: words.certification,
      value: certification ? certificationName(certification) : words.everyCertification,
    },
    ...(range ? [{ label: progress ? words.cycle : words.period, value: words.range(range) }] : []),
    { label: words.issued, value: words.instant(about.issued, about.timeZone) },
    { label: words.record, value: words.counted(ledger.entries, words.entries) },
  ]
}

/** `RMA, Registered Medical Assistant`; AMT's names are not translated. */
const certificationName = (code: string): string => {
  const name = certificationOf(code)?.name
  return name ? `${code}, ${name}` : code
}

function standing(progress: Progress, words: Words): Block {
  const own = words.transcript
  const { counted, required, remaining = 0, surplus, certification } = progress
  if (required === undefined) {
    return {
      kind: 'text',
      text: own.requirementUnknown(words.counted(counted, words.pointsOf), certification),
    }
  }
  const toGo = own.remaining(words.counted(remaining, words.pointsOf), words.day(progress.cycle.end))
  const met = surplus > 0 ? `${own.met}; ${own.surplus(words.counted(surplus, words.pointsOf))}` : own.met
  return {
    kind: 'bar',
    share: required > 0 ? counted / required : 1,
    strong: own.progress(words.number(counted), words.number(required)),
    words: `${remaining > 0 ? `${toGo[0]?.toUpperCase()}${toGo.slice(1)}` : met}.`,
  }
}

/** Title, and below it who gave it and, where the paper is about several, which certifications it counts for. */
export function named(activity: Activity, words: Words, several: boolean): Cell {
  const title = legible(activity.title ?? '')
  const provider = legible(activity.provider ?? '')
  const counts = several ? words.countsFor(activity.certifications.join(', ')) : ''
  const below = [provider, counts].filter((text) => text !== '').join(' · ')
  return title === '' ? { text: words.untitled, faint: true, below } : { text: title, below }
}

function activityTable(transcript: Transcript, words: Words): Block[] {
  const { activities, certification } = transcript
  if (activities.length === 0) return [{ kind: 'text', text: words.transcript.none }]
  const rows = activities.map((activity): Cell[] => [
    { text: words.range(activity) },
    named(activity, words, certification === undefined),
    { text: words.categories[activity.category] },
    { text: words.number(activity.points) },
  ])
  return [
    {
      kind: 'table',
      columns: [
        { label: words.dates, share: 0.25 },
        { label: words.activity, share: 0.41 },
        { label: words.category, share: 0.25 },
        { label: words.points, share: 0.09, align: 'right' },
      ],
      rows,
    },
  ]
}

function totals(transcript: Transcript, words: Words): Block[] {
  const { activities, progress } = transcript
  const pointsIn = (some: Activity[]) => words.number(sum(some.map(({ points }) => points)))
  const rows = Object.entries(words.categories).flatMap(([id, label]) => {
    const some = activities.filter(({ category }) => category === id)
    return some.length > 0 ? [line(label, pointsIn(some))] : []
  })
  return [
    { kind: 'heading', text: words.transcript.byCategory },
    {
      kind: 'table',
      columns: [
        { label: words.category, share: 0.8 },
        { label: words.points, share: 0.2, align: 'right' },
      ],
      rows,
      totals: [line(words.total, pointsIn(activities)), ...(progress ? toReach(progress, words) : [])],
    },
  ]
}

const line = (label: string, value: string): Cell[] => [{ text: label }, { text: value }]

function toReach({ required, remaining }: Progress, words: Words): Cell[][] {
  const own = words.transcript
  const known = (value: number | undefined) => (value === undefined ? own.unknown : words.number(value))
  return [line(own.required, known(required)), line(own.remainingLabel, known(remaining))]
}
