import type { Reply } from '../../messages.ts'
import type { Cycle, Progress, ReminderSettings, Weekday } from '../../model.ts'
import { format } from './format.ts'

const { count, day, fullDay, hour, list, points } = format

type Of<K extends Reply['kind']> = Extract<Reply, { kind: K }>

const weekdays: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

const example = 'record 2 points professional education March 3 to 5'

const which = (days: readonly Weekday[]): string => {
  if (days.length === 7) return 'any day'
  return days.join() === 'mon,tue,wed,thu,fri' ? 'Monday to Friday' : list(days.map((one) => weekdays[one]))
}

const hello = (name: string): string => (name ? `Hello ${name}` : 'Hello')

const reminderState = ({ state, hours, weekdays: days, pace, snoozedUntil }: ReminderSettings): string => {
  if (state === 'stopped') return 'Reminders are off. Say “start reminders” to switch them on again.'
  const often = { fewer: ', fewer than usual', usual: '', more: ', more than usual' }[pace]
  const quiet = snoozedUntil ? ` None before ${day(snoozedUntil)}.` : ''
  return `Reminders are on${often}: ${which(days)}, between ${hour(hours.from)} and ${hour(hours.to)} your time.${quiet}`
}

const settable =
  'I choose the days by your cycle. To hear from me again on a day of yours say “no reminders until June 3”; you can also say “only on Mondays”, “not before 3pm”.'

const done: Record<Of<'reminders'>['done'], string> = {
  stopped: 'Done. You will get no more reminders.',
  started: 'Done.',
  snoozed: 'Done.',
  changed: 'Done.',
  shown: '',
  told: '',
}

const cycleProblems = {
  unclear: 'I need a day for that.',
  future: 'That cycle has not begun yet. When did the one you are in begin?',
  'ended-long-ago': 'That was long ago. When did the cycle you are in now begin?',
  'not-three-years': 'A cycle lasts three years. When did yours begin?',
}

const topics = (official: boolean): string[] => [
  `Record: “${example}”. Several at once work too.`,
  'Correct: “no, 3 points”, “make it March 4”, “undo”. What waits: “show my drafts”.',
  'Where you stand: “how many points do I have left”, “am I on track”, “what if I do 6 points”.',
  'Your entries: “what did I record”, “transcript”, “transcript for 2025”.',
  'Rules: “does CPR count”, “do points roll over”. I answer with the source, or say that I do not know.',
  'Your cycle and renewal: “when does my cycle end”, “when can I pay”.',
  ...(official ? [] : ['AMTrax: “what do I still have to enter”, “AMTrax says 28”.']),
  'Reminders: “stop”, “start reminders”, “not before 3pm”, “when will you remind me”.',
  'Your data: “who can see my data”, “export my data”, “delete my data”. Two platforms, one record: “link”. A person: “person”.',
]

export const talk = {
  example,
  welcome: ({ name, enrolled, demonstration }: Of<'welcome'>): string[] => [
    `${hello(name)}. I keep your record of continuing education for AMT’s Certification Continuation Program (CCP).`,
    ...(demonstration ? ['You are a demonstration member, so you can try everything.'] : []),
    ...(enrolled ? [`Tell me what you did, for example: ${example}`] : []),
  ],
  askCertification: ({ unclear, first }: Of<'ask-certification'>): string =>
    unclear
      ? `I could not read a certification in “${unclear}”. Which AMT certification do you hold?`
      : first
        ? 'Which AMT certification do you hold?'
        : 'First tell me which AMT certification you hold.',
  askCycle: ({ certification, problem }: Of<'ask-cycle'>): string =>
    `${problem ? cycleProblems[problem] : `When did your ${certification} cycle begin?`} Your portal shows it. A date such as “January 1, 2024” is enough; its last day works too (“it ends December 31, 2026”).`,
  enrolled: ({ enrollment, cycle, required, changed, self }: Of<'enrolled'>): string[] => [
    `${changed ? 'Changed: ' : ''}${enrollment.certification}, cycle ${fullDay(cycle.start)} to ${fullDay(cycle.end)}.`,
    required === undefined
      ? 'We have no confirmed number of points for it; your portal shows yours.'
      : `It needs ${points(required)} in these three years.`,
    ...(enrollment.certification === 'MLS' ? ['MT was renamed MLS; they are one certification.'] : []),
    ...(self
      ? ['This is as you told me; your portal’s dates win. To change it, say “my cycle began …”.']
      : []),
  ],
  leftCertification: (code: string): string => `${code} is taken off. What you recorded stays.`,
  aboutMe: ({ name, timeZone, problem }: Of<'about-me'>): string =>
    problem === 'platform-zone'
      ? `Your time zone here is ${timeZone}, as your profile on this platform says; change it there.`
      : problem === 'time-zone'
        ? 'I do not know that time zone. Say it like “America/Chicago”.'
        : `You are ${name || 'not named yet'}; your time zone is ${timeZone}. I speak English with you; para español, escríbame en español.`,
  roster: ({ problem, email }: Of<'not-on-roster'>): string => {
    switch (problem) {
      case 'mailed':
        return `If ${email ?? 'that address'} is on the roster, a six-digit code is on its way there. Tell me the code within ten minutes.`
      case 'code-wrong':
        return 'That code is not right. Please look again.'
      case 'code-expired':
        return 'That code has expired. Tell me your e-mail address again for a new one.'
      case 'too-many':
        return 'Too many tries. Please wait an hour, or ask your operator.'
      case 'no-mail':
        return 'I keep a record only for people on the roster, and here I cannot tell who you are. Please ask your operator.'
      case undefined:
        return 'To keep your record I must know who you are. Tell me the e-mail address that AMT or your society has for you; I send a code there.'
    }
  },
  greeting: ({ name, progress }: Of<'greeting'>): string =>
    `${hello(name)}. ${progress ? standing(progress) : ''}`.trim(),
  greetingHow: `Tell me what you did, or ask me where you stand. For example: ${example}`,
  stillOpen: 'Something is still open:',
  help: {
    title: 'What you can say',
    who: 'I am a program, not a person. I keep your record of continuing education.',
    topics,
  },
  unread: (characters: number): string =>
    `That was long: I did not read the last ${count(characters, 'character')}. Please send the rest as a message of its own.`,
  thanks: 'You are welcome.',
  person:
    'For questions about your certification write to or call AMT; you find the contact on americanmedtech.org. For questions about this assistant ask whoever runs it in your workplace or society. Nothing here is lost meanwhile.',
  unclear: (said: string): string[] => [
    said ? `I could not make that out: “${said}”` : 'I could not make that out.',
    `I record your own activities and answer questions about your points, for example: “${example}”, “how many points do I have left”, “does CPR count”. Say “help” for all of it.`,
  ],
  refused: {
    another:
      'I keep your own record only, because everybody attests to what they did themselves. So I recorded nothing. Whoever did it can write to me and record it.',
    planned:
      'I record what you have done, so nothing is recorded or changed for a day still to come. Tell me again when you have done it.',
    credits:
      'A college credit is not a point, and we do not have AMT’s rate per credit. Look it up in AMT’s Guidance Document and tell me the points.',
    unearned: `I record only what you did yourself and attest to. Tell me what it was and when, for example: ${example}`,
  },
  stillAsked: (known: string, question: string): string =>
    `Still open${known ? ` (${known})` : ''}: ${question}`,
  reminders: ({ settings, done: how, next }: Of<'reminders'>): string[] =>
    [
      done[how],
      reminderState(settings),
      settings.state === 'stopped'
        ? ''
        : next
          ? `The next one falls on ${fullDay(next)} at the earliest.`
          : 'As things stand none is due.',
      how === 'shown' && settings.state === 'on' ? settable : '',
    ].filter(Boolean),
  linkCode: (code: string): string =>
    `Say “link ${code}” to me on the other platform within ten minutes. Give the code to nobody else.`,
  linked: (platform: string): string => `Linked. Your record is the same here and on ${platform}.`,
  linkFailed: {
    unknown: 'That code is not right. Say “link” on the other platform for a new one.',
    expired: 'That code has expired. Say “link” on the other platform for a new one.',
    own: 'That code was given here. Say it on the other platform.',
    'both-have-records':
      'Both sides already have a record, and two records cannot be joined here. Please ask whoever runs this assistant.',
    'too-many': 'Too many tries. Please wait an hour.',
  },
  unlinked: 'This place is unlinked. Your record stays where else you are met.',
  sureDelete: (entries: number, official: boolean): string[] => [
    `Delete everything I hold on you${entries > 0 ? `, ${count(entries, 'entry', 'entries')} among it` : ''}? This cannot be undone.`,
    'What stays is a marker without personal data, so that the ledger can still be checked.',
    official
      ? 'This is your official record: export it first.'
      : 'Your AMTrax record is not touched by this. You may want to export your data first.',
  ],
  myData: (official: boolean): string[] => [
    'No other member can see your record, and in a channel only you read my answers.',
    'It is kept in the database of whoever runs this assistant for your workplace or society; they can read it there. An administrator of your workspace can read direct messages by the platform’s own means.',
    ...(official ? [] : ['I send nothing to AMT: what AMTrax has, you enter there yourself.']),
    'To get all of it, say “export my data”; to have it erased, say “delete my data”.',
  ],
  deleted: 'Deleted. If you write again we start from nothing.',
  closed: (cycles: readonly Cycle[]): string =>
    `Closed: ${cycles.map((cycle) => format.days(cycle)).join('; ')}.`,
  tooFast: (seconds: number): string =>
    `That was a lot at once. Please wait ${count(seconds, 'second')} and say it again; nothing is lost.`,
  wrong: 'Something went wrong on our side. Please say it again; that is always safe.',
}

const standing = ({ certification, required, counted, remaining, cycle }: Progress): string =>
  required === undefined
    ? `${certification}: ${points(counted)} so far.`
    : `${certification}: ${counted} of ${points(required)}, ${remaining === 0 ? 'requirement met' : `${remaining} to go by ${day(cycle.end)}`}.`
