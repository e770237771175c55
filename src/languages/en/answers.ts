import type { Answer, Reply } from '../../messages.ts'
import type { Activity, Pace, Progress, Renewal } from '../../model.ts'
import { format } from './format.ts'
import { sources as named } from './sources.ts'

const { category, count, day, days, fullDay, line, list, points, span } = format

type Of<K extends Reply['kind']> = Extract<Reply, { kind: K }>

const certainty: Record<Answer['certainty'], string> = {
  high: 'certain',
  medium: 'fairly certain',
  low: 'not certain; please check with AMT',
  derived: 'follows from AMT’s texts, not said by them outright',
  default: 'our own setting, not an AMT rule',
  unknown: 'no source tells us',
}

const needed = ({ perMonthNeeded }: { perMonthNeeded: number }, daysLeft: number): string =>
  daysLeft < 31
    ? `You need ${points(perMonthNeeded)} in the time that is left.`
    : `${points(perMonthNeeded)} a month from now on would do.`

const pace = (one: Pace, { daysLeft, cycle, required }: Progress): string => {
  switch (one.kind) {
    case 'met':
      return one.metOn
        ? `Requirement met, with the activity that ended on ${day(one.metOn)}.`
        : 'Requirement met.'
    case 'unknown-requirement':
      return 'We have no confirmed requirement for this certification, so I cannot say whether you are on track; your portal shows it.'
    case 'too-little-history':
      return `There is too little history to judge your pace. ${needed(one, daysLeft)}`
    case 'on-track':
      return `You are on track: at your pace (${points(one.perMonth)} a month) you are done around ${day(one.finish)}.`
    case 'behind':
      return one.reach === undefined
        ? `Nothing is recorded in this cycle yet. ${needed(one, daysLeft)}`
        : `You are behind: at your pace so far you would have about ${one.reach} of ${points(required ?? 0)} by ${day(cycle.end)}. ${needed(one, daysLeft)}`
  }
}

const renewal = (one: Renewal): string => {
  switch (one.kind) {
    case 'held':
      return `${one.certification}: at the end of a cycle the invoice is held until the day after you meet the requirement. You are ${points(one.remaining)} short; the cycle ends on ${day(one.end)}.`
    case 'opens':
      return `${one.certification}: the entry that met the requirement was made on ${day(one.metOn)}, so the invoice should be there from ${fullDay(one.day)}.`
    case 'open':
      return `${one.certification}: by what is recorded here the invoice should have been there since ${day(one.since)}.`
    case 'other-year':
      return `${one.certification}: this is not the last year of your cycle (it ends on ${day(one.end)}). We know of no tie between points and the invoice in other years.`
    case 'unknown':
      return `${one.certification || 'Your certification'}: without your requirement and cycle I cannot work out the day.`
  }
}

type CycleItem = Of<'cycle'>['items'][number]

const left = (days: number): string => (days === 0 ? 'today' : `in ${count(days, 'day')}`)

const cycle = ({ certification, cycle: one, daysLeft }: CycleItem, about: Of<'cycle'>['about']): string => {
  switch (about) {
    case 'start':
      return `Your ${certification} cycle began on ${fullDay(one.start)}.`
    case 'end':
      return `Your ${certification} cycle ends on ${fullDay(one.end)}, ${left(daysLeft)}.`
    case 'time-left':
      return `${daysLeft === 0 ? 'Today is the last day' : `${count(daysLeft, 'day')} left`}: your ${certification} cycle ends on ${fullDay(one.end)}.`
    case 'length':
      return `A cycle lasts three years. Your ${certification} cycle runs from ${day(one.start)} to ${day(one.end)}.`
    case 'dates':
      return `Your ${certification} cycle runs from ${fullDay(one.start)} to ${fullDay(one.end)}; ${daysLeft === 0 ? 'today is the last day' : `${count(daysLeft, 'day')} left`}.`
  }
}

const remainingTime = (days: number): string => (days === 0 ? 'today is the last day' : `${span(days)} left`)

/** Said once, on the receipt of the entry that reached it. */
const met = (one: Renewal): string =>
  one.kind === 'opens'
    ? `You have met the requirement for ${one.certification}. AMT’s renewal invoice should be there from ${fullDay(one.day)}, the day after, once the points stand in AMTrax.`
    : `You have met the requirement for ${one.certification}.`

export const answers = {
  pace,
  renewal,
  met,
  renewalNotes: (official: boolean): string[] => [
    'You pay in My AMT Portal, where the invoice is. The yearly fee is due in the anniversary month of your certification.',
    ...(official
      ? []
      : ['AMTrax decides, not this record: what is not entered there does not open the invoice.']),
  ],
  fee: 'We cannot confirm today’s fees, so I quote none: the invoice in your portal has the amount.',
  progressTitle: ({ certification, cycle }: Progress): string => `${certification} · cycle ${days(cycle)}`,
  progressWords: ({ counted, required, remaining, daysLeft, cycle, surplus }: Progress): string => {
    if (required === undefined)
      return `${points(counted)} recorded; requirement not known to us. ${remainingTime(daysLeft)}, until ${day(cycle.end)}.`
    if (surplus > 0)
      return `${counted} of ${points(required)}: requirement met. ${points(surplus)} over, lost when the cycle ends on ${day(cycle.end)}.`
    if (remaining === 0)
      return `${counted} of ${points(required)}: requirement met. The cycle ends on ${day(cycle.end)}, ${remainingTime(daysLeft)}.`
    return `${counted} of ${points(required)}: ${remaining} to go by ${day(cycle.end)}, ${remainingTime(daysLeft)}.`
  },
  inCategory: (id: Activity['category'], many: number): string =>
    `${category(id)}: ${points(many)} in this cycle.`,
  earned: ({ range, category: id, points: many, activities, outside }: Of<'earned'>): string =>
    activities === 0
      ? `Nothing is recorded ${id ? `as ${category(id)} ` : ''}for ${days(range)}.${outside ? ' That lies before the cycles I know of.' : ''}`
      : `${points(many)}${id ? ` of ${category(id)}` : ''} in ${count(activities, 'activity', 'activities')}, ${days(range)}.`,
  whatIf: 'If you did that (nothing is recorded):',
  listTitle: ({ activities, range, category: id, certifications }: Of<'list'>): string =>
    [
      count(activities.length, 'entry', 'entries'),
      certifications && list(certifications),
      id && category(id),
      range && days(range),
    ]
      .filter(Boolean)
      .join(' · '),
  listEmpty: ({ range, certifications, earlier }: Of<'list'>): string =>
    `Nothing is recorded${certifications ? ` for ${list(certifications)}` : ''}${range ? `${certifications ? ',' : ' for'} ${days(range)}` : ''}${earlier ? '' : ' yet'}.`,
  notHeld: ({ named, held, self }: Of<'not-held'>): string =>
    `I keep no ${list(named, 'or')} for you here, only ${list(held)}.${self ? ` To add it, say “I am certified as ${named[0] ?? ''}, my cycle began …” with the day.` : ''}`,
  columns: ['When', 'What', 'For', 'Points'],
  total: (activities: readonly Activity[]): string =>
    `Together: ${points(Math.round(activities.reduce((sum, one) => sum + one.points * 100, 0)) / 100)}.`,
  document: ({ about, entries, documents }: Of<'document'>): string => {
    switch (about) {
      case 'calendar':
        return 'Here is a calendar file with the end of your cycle and days to look at it before.'
      case 'export':
        return 'Here is everything I hold on you, as a file that machines can read.'
      case 'audit-pack':
        if (entries === 0)
          return 'I hold nothing for the cycle just finished, so this index is empty. Send what AMT asks for from your own file by the date on the letter.'
        return `Here is the index for an audit: ${count(entries, 'entry', 'entries')} of the cycle just finished. Put your proofs behind it in this order.`
      case 'hand-over':
        return `Here is the sheet of what you have still to enter in AMTrax: ${count(entries, 'entry', 'entries')}.`
      default:
        if (documents.length > 1) return 'Here are your transcripts, one for each certification.'
        return `Here is your transcript: ${count(entries, 'entry', 'entries')}.`
    }
  },
  unofficial: 'Unofficial: it is made from your own record here. AMTrax keeps the official one.',
  answer: ({ answer, sources, certainty: how }: Answer): string[] => [
    answer,
    `${sources.length > 0 ? `Source: ${named(sources)}. ` : ''}How sure: ${certainty[how]}.`,
  ],
  unsure: (question: string): string => `I am not sure what you ask with “${question}”. Is it one of these?`,
  cycle,
  handOver: (waiting: number, entered: number): string =>
    waiting + entered === 0
      ? 'Nothing is recorded in this cycle yet, so there is nothing to enter in AMTrax.'
      : waiting === 0
        ? `Nothing is waiting: you have ticked ${count(entered, 'entry', 'entries')} as entered in AMTrax. I cannot see AMTrax myself.`
        : `${count(waiting, 'entry', 'entries')} not ticked as entered in AMTrax. I cannot see AMTrax myself.`,
  handOverPath: 'In AMTrax',
  handOverColumns: ['Activity type', 'Points', 'Start', 'End'],
  tick: (one: Activity): string => `Entered: ${line({ points: one.points, start: one.start, end: one.end })}`,
  handedOver: (activities: readonly Activity[], left: number): string =>
    activities.length === 0
      ? 'Nothing was ticked: no entry of this cycle is waiting to be.'
      : `Ticked as entered in AMTrax: ${count(activities.length, 'entry', 'entries')}. ${left === 0 ? 'None is left.' : `${left} left.`}`,
  compare: ({ ours, theirs, certification, difference, explained, suspects }: Of<'compare'>): string => {
    if (difference === 0) return `${certification}: ${points(ours)} here too. They agree.`
    const off = `${certification}: ${points(ours)} here, ${points(theirs)} in AMTrax as you say; ${points(Math.abs(difference))} apart.`
    if (explained) return `${off} That is just what you have not ticked as entered:`
    if (difference < 0)
      return `${off} AMTrax may hold AMT’s own online courses, which AMT records itself, or an entry you have not told me.${suspects.length > 0 ? ' Or one of these stands there twice:' : ''}`
    return suspects.length > 0
      ? `${off} Look first for an entry of just that size:`
      : `${off} No single entry is of just that size; these are not ticked as entered:`
  },
  noFinishedCycle:
    'I hold no finished cycle of yours. AMT’s audit looks at the cycle just finished, not the one that runs; the letter names it. Send what AMT asks for from your own file by the date on the letter. The transcript of your running cycle is below.',
  officialHere: 'Your official record is kept here; there is nothing to enter elsewhere.',
  home: {
    title: 'Your continuing education',
    open: 'Waiting for you',
    recent: 'Last recorded',
    none: 'Nothing recorded yet.',
    waiting: (many: number): string => `${count(many, 'entry', 'entries')} not ticked as entered in AMTrax.`,
  },
}
