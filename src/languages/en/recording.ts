import type { FieldProblem, Finding, Outlook, Reply } from '../../messages.ts'
import type { Activity, Line } from '../../model.ts'
import { finding, guess } from './findings.ts'
import { format } from './format.ts'

const { category, count, day, days, fullDays, line, list, points } = format

type Missing = Extract<Reply, { kind: 'missing' }>

const where = (reply: { draft: { lines: unknown[] }; line: number }): string =>
  reply.draft.lines.length > 1 ? `Activity ${reply.line + 1} of ${reply.draft.lines.length}` : ''

const questions: Record<Missing['slot'], string> = {
  category: 'Which kind of activity was it?',
  points: 'How many points?',
  dates: 'When was it? A day or a span of days, such as “March 3” or “March 3 to 5”.',
  start: 'On which day did it start?',
  end: 'On which day did it end?',
  'which-certification': 'Which certification should it count for?',
}

const entry = (one: Line, index: number, all: readonly Line[]): string => {
  const body = [
    one.category && category(one.category),
    one.points !== undefined && points(one.points),
    one.start && one.end && days({ start: one.start, end: one.end }),
    one.title && `“${one.title}”`,
    one.provider && `by ${one.provider}`,
    one.certifications && `for ${list(one.certifications)}`,
  ]
    .filter(Boolean)
    .join(', ')
  return all.length > 1 ? `(${index + 1}) ${body}` : body
}

/** The exact words attested to; they name each entry [S1][S2][S3][S4]. */
const statement = (lines: readonly Line[]): string =>
  `I attest that what I entered is correct: ${lines.map(entry).join('; ')}. I completed ${lines.length > 1 ? 'these activities' : 'this activity'} myself on these dates, inside my current CCP cycle, and I have proof and will keep it for an AMT audit.`

/** RMA: 2 of 30 points now, 4 then; 26 to go. */
function outlook({ now, after }: Outlook): string {
  const { certification, counted, required } = now
  const here = required === undefined ? points(counted) : `${counted} of ${points(required)}`
  if (!after) return `${certification}: ${here}${rest(now)}`
  return `${certification}: ${here} now, ${after.counted} with this${rest(after)}`
}

const rest = ({ required, remaining, surplus, cycle }: Outlook['now']): string => {
  if (required === undefined)
    return `. We have no confirmed requirement; see your portal. Cycle ends ${day(cycle.end)}.`
  if (surplus > 0)
    return `; requirement met, ${points(surplus)} over. Extra points are lost when the cycle ends on ${day(cycle.end)}.`
  if (remaining === 0) return `; requirement met. The cycle ends on ${day(cycle.end)}.`
  return `; ${remaining} to go by ${day(cycle.end)}.`
}

const problems: Record<FieldProblem, string> = {
  missing: 'Please fill this in.',
  'not-a-number': 'Please give a number, such as 2 or 1.5.',
  'not-positive': 'Points must be more than zero.',
  'too-many-decimals': 'At most two decimals.',
  'not-a-day': 'Please pick a day.',
  future: 'That day has not come yet.',
  'outside-cycle': 'That lies outside your cycle.',
  reversed: 'The end is before the start.',
  'too-long': 'At most 300 characters.',
}

export const recording = {
  statement,
  outlook,
  finding,
  guessed: guess,
  problem: (problem: FieldProblem): string => problems[problem],
  missing: (reply: Missing): string => [where(reply), questions[reply.slot]].filter(Boolean).join('. '),
  noCredits: 'We do not have AMT’s rate per college credit: look it up in AMT’s Guidance Document.',
  noted: (known: string): string => (known ? `So far: ${known}` : ''),
  waiting: (known: string): string =>
    `I keep this for you: ${known || 'one activity'}. Nothing is recorded yet.`,
  replacing: (was: Activity): string => `In place of: ${line(was)}`,
  others: (many: number): string =>
    `${count(many, 'other card')} still waiting for you (“show the other card”).`,
  several: 'Whether AMT counts one activity for several certifications, no source tells us; please ask AMT.',
  when: fullDays,
  labels: {
    category: 'Category',
    points: 'Points',
    start: 'First day',
    end: 'Last day',
    when: 'When',
    title: 'Title',
    provider: 'Provider',
    certifications: 'Counts for',
    guess: 'Please check',
  },
  slot: {
    category: 'category',
    points: 'points',
    start: 'day',
    end: 'last day',
    title: 'title',
    provider: 'provider',
    certifications: 'counts for',
  },
  hints: {
    points: 'Such as 2 or 1.5',
    title: 'As on the certificate; no patient names',
    end: 'Leave empty for one day',
  },
  form: {
    record: 'Fill in a form',
    title: 'Record CE',
    submit: 'Show the card',
    invalid: 'Please look at the marked fields. Nothing is lost.',
  },
  likeness: (like: Activity): string =>
    `This looks like an entry you have already: ${line(like)}. Is it the same?`,
  withheld:
    'Some of your words look like a patient’s data. I left them out and keep only the rest. Type a title without them, or choose.',
  leftOut: (lines: { line: Line; findings: Finding[] }[], kept: number): string[] => [
    kept > 0 ? `Left out, ${lines.length} of ${lines.length + kept}:` : 'This cannot be recorded:',
    ...lines.map(
      ({ line: one, findings }) => `${line(one) || 'One activity'}: ${findings.map(finding).join(' ')}`,
    ),
  ],
  changeHow:
    'What should change? Just say it: “3 points”, “March 4 to 6”, “formal education”, “title: Ethics in Practice”.',
  whichLine: 'Which of these should change?',
  superseded: {
    changed: 'Changed; the newer card counts.',
    'shown-again': 'Shown again below.',
    recorded: 'Recorded; see the receipt below.',
    'put-aside': 'Not recorded; this card is closed.',
  },
  cancelled: (known: string, corrects: boolean): string => {
    if (corrects) return `Cancelled, not changed: ${known}. What was on your record stays as it was.`
    return known ? `Cancelled, not recorded: ${known}` : 'Cancelled. Nothing was recorded.'
  },
  gone: 'That card is no longer open.',
  recorded: (many: number): string => (many === 1 ? 'Recorded.' : `Recorded, ${many} activities.`),
  replaced: (was: Activity[]): string =>
    `It replaces: ${was.map(line).join('; ')}. The earlier entry stays in your history.`,
  alreadyRecorded: 'This is already on your record, once.',
  tickedBefore:
    'You had ticked the earlier entry as entered in AMTrax, so AMTrax still has it. How AMTrax corrects or removes an entry we do not know; ask AMT, and do not enter it twice.',
  elsewhere:
    'This is your own record here. AMTrax keeps the official one: enter it there too (“what do I still have to enter”).',
  proof: 'Keep your proof: AMT asks for it in an audit.',
  sureWithdraw: 'Withdraw this from your record? It will no longer count; your history keeps both facts.',
  withdrawn: (many: number): string =>
    many === 1
      ? 'Withdrawn. It no longer counts; your history keeps both facts.'
      : `Withdrawn, ${many} activities. They no longer count; your history keeps all of it.`,
  deleteWhat: 'Delete what: the card that is open, or all the data I hold on you?',
  kept: 'Nothing was changed.',
  drafts: (many: number, others: boolean): string =>
    others
      ? `${count(many, 'more card')} ${many === 1 ? 'waits' : 'wait'} for you, not recorded yet${many === 1 ? ':' : '. Which one shall I show?'}`
      : `${count(many, 'card')} ${many === 1 ? 'waits' : 'wait'} for you, not recorded yet. Which one shall I show?`,
  alreadyWithdrawn: 'That was withdrawn before and does not count.',
  undoWhich: 'A card is open and something is on your record. Which should I take back?',
  whichActivity: (purpose: 'withdraw' | 'change'): string =>
    purpose === 'withdraw' ? 'Which one should I withdraw?' : 'Which one should change?',
  nothingToChange: (said: boolean): string =>
    said ? 'I find no entry like that on your record.' : 'There is nothing on your record yet.',
  closedCycle:
    'That entry belongs to a cycle that has ended. Closed cycles can be read, not changed; please ask AMT.',
  stillRecorded: 'You deleted the message, but the entry stays on your record until you withdraw it:',
  notAttested: (plain: boolean): string =>
    plain
      ? 'This is what you would attest to. To record it, say so once more, or press “Attest and record”.'
      : 'A “yes” alone records nothing. To record what the card shows, press or type “Attest and record”.',
  nothingOpen:
    'Nothing is open right now. Tell me what you did, for example: record 2 points professional education March 3 to 5.',
}
