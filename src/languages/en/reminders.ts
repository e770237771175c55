import type { Told } from '../../messages.ts'
import type { Progress, Renewal } from '../../model.ts'
import { format } from './format.ts'

const { count, fullDay, list, points } = format

type Of<K extends Told['kind']> = Extract<Told, { kind: K }>

const left = (days: number): string => {
  if (days === 0) return 'today'
  return days === 1 ? 'tomorrow' : `in ${count(days, 'day')}`
}

/** 18 points missing, and by when. */
const missing = ({ certification, required, remaining, counted, cycle, daysLeft }: Progress): string =>
  required === undefined || remaining === undefined
    ? `${certification}: ${points(counted)} recorded; the cycle ends on ${fullDay(cycle.end)}, ${left(daysLeft)}. We have no confirmed requirement; your portal shows yours.`
    : `${certification}: ${points(remaining)} of ${required} still missing, by ${fullDay(cycle.end)}, ${left(daysLeft)}.`

/** Why the message came. */
const why = ({ why: how, items, daysLeft }: Of<'ending'>): string => {
  const known = items.some(({ progress }) => progress.required !== undefined)
  const cycle = daysLeft === 0 ? 'your cycle ends today' : `your cycle ends ${left(daysLeft)}`
  switch (how) {
    case 'snoozed':
      return 'I write because you asked me to remind you again now.'
    case 'on-track':
      return known
        ? `I write because ${cycle}. You are on track, so I write seldom.`
        : `I write because ${cycle}.`
    case 'behind':
      return `I write because ${cycle} and points are missing.`
  }
}

const invoice = (one: Renewal): string => {
  switch (one.kind) {
    case 'opens':
      return `Your renewal invoice should open on ${fullDay(one.day)}, the day after, once the points stand in AMTrax.`
    case 'open':
      return 'By what is recorded here your renewal invoice should be in My AMT Portal already, once the points stand in AMTrax.'
    case 'held':
    case 'other-year':
    case 'unknown':
      return ''
  }
}

const begun = ({ certification, cycle, required }: Progress): string =>
  `${certification}: a new cycle has begun, ${fullDay(cycle.start)} to ${fullDay(cycle.end)}. ${
    required === undefined
      ? 'We have no confirmed number of points for it; your portal shows yours.'
      : `It needs ${points(required)}, counted from zero.`
  }`

/** What the assistant says when it writes first. */
export const reminders = {
  missing,
  why,
  met: ({ progress, renewal }: Of<'met'>): string[] => [
    `${progress.certification}: you have met the requirement, ${progress.counted} of ${points(progress.required ?? progress.counted)}, for the cycle that ends on ${fullDay(progress.cycle.end)}.`,
    invoice(renewal),
    renewal.kind === 'opens'
      ? 'I write because nothing is missing any more. One message comes when the invoice opens, and none after it.'
      : 'I write because nothing is missing any more. Reminders about this cycle end here.',
  ],
  invoiceOpen: ({ progress, since }: Of<'invoice-open'>): string[] => [
    `${progress.certification}: by what is recorded here your renewal invoice should be in My AMT Portal since ${fullDay(since)}.`,
    'The requirement is met. If the invoice is not there, look whether all points stand in AMTrax.',
    'I write because the invoice was held until the points were there.',
  ],
  newCycle: ({ items }: Of<'new-cycle'>): string[] => [
    ...items.map(begun),
    `I write because ${list(items.map(({ certification }) => certification))} went into a new cycle. What was recorded before stays readable. If your portal shows other dates, tell me: its dates win.`,
  ],
  draft: ({ since, until }: Of<'draft'>): string[] => [
    `This has been waiting for you since ${fullDay(since)} and is not recorded:`,
    `I write once about it, and keep it until ${fullDay(until)}.`,
  ],
  official: 'AMTrax keeps the official record; I count what is recorded here.',
}
