import type { Finding } from '../../messages.ts'
import type { Guess } from '../../model.ts'
import { format } from './format.ts'
import { sources as named } from './sources.ts'

const { days, points } = format

const guessed: Record<Guess['why'], (from: string) => string> = {
  'inferred-from-activity': (from) => `taken from “${from}”`,
  'hours-as-points': (from) => `taken from “${from}”: one point an hour is our estimate, not AMT’s rule`,
  'credits-as-points': (from) =>
    `you said “${from}”: a college credit is not a point; look up AMT’s rate in its Guidance Document`,
  'year-not-said': () => 'you gave no year; this is the latest past one',
  'relative-day': (from) => `from “${from}”`,
  'whole-period': (from) => `the whole of “${from}”`,
  spelling: (from) => `read from “${from}”`,
  'usual-certification': () => 'as last time',
  shared: (from) => `“${from}” taken for each`,
}

/** What blocks or warns, why, and whose rule it is. */
export const finding = (one: Finding): string => {
  const { sources, certainty } = one.fact
  const source =
    certainty === 'default' || sources.length === 0
      ? 'our own check, not an AMT rule'
      : `source: ${named(sources)}`
  return `${said(one)} (${source})`
}

function said({ rule, cycle, certification, limit, severity, like }: Finding): string {
  const your = certification ? `your ${certification} cycle` : 'your cycle'
  const span = cycle ? ` (${days(cycle)})` : ''
  switch (rule) {
    case 'V2':
      return 'The start is after the end.'
    case 'V3':
      return `That was finished before ${your}${span} began. What ended before the start cannot be claimed.`
    case 'V4':
      return `It began before ${your}${span} did. Whether AMT counts such an activity is not settled, so it is not taken here; ask AMT if it matters to you.`
    case 'V5':
      return `That ends after ${your}${span}.`
    case 'V6':
      return 'That day has not come yet. Points must have been earned; tell me again when it is done.'
    case 'V7':
      return 'Employment counts only up to December 31, 2020, so no cycle that runs today can claim it.'
    case 'V8':
      return 'Points must be more than zero.'
    case 'V9':
      return 'Points can have at most two decimals.'
    case 'V11':
      return 'AMT records its own online courses itself. Look in AMTrax first, so that it does not stand there twice.'
    case 'V12':
      return like
        ? 'There is a like entry on your record.'
        : 'Some of these lines are alike. Is each of them an activity of its own?'
    case 'V15':
      return `That is more than the ${limit === undefined ? 'points' : points(limit)} that a whole ${certification ?? ''} cycle needs. Is the number right?`
    case 'U21':
      return `That belongs to a cycle that has ended${span}. It can no longer be recorded here; please ask AMT.`
    default:
      return severity === 'block' ? 'That cannot be recorded.' : 'Please check this.'
  }
}

export const guess = ({ why, from }: Guess): string => guessed[why](from)
