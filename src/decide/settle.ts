import { check } from '../handbook/checks.ts'
import { validation } from '../handbook/validation.ts'
import type { Change, Decision, Finding, Reply, Turn } from '../messages.ts'
import type { Draft, Guess, Line, MemberRecord } from '../model.ts'
import { next } from './asked.ts'
import { done } from './say.ts'
import { codes, outlook } from './standing.ts'

/** A line after the checks: with what blocks taken out, so that it is asked again; or left out altogether. */
type Judged = { said: Line; line: Line; findings: Finding[]; hopeless: boolean }

/** Makes a draft of the lines, in place of another if one is given, and says what comes next. */
export function settle(lines: Line[], record: MemberRecord, turn: Turn, instead?: Draft): Decision {
  const judged = lines.map((line) => judge(attributed(plain(line, turn), record), record, turn))
  const kept = judged.filter(
    ({ findings, hopeless }) => !hopeless && (lines.length === 1 || findings.length === 0),
  )
  const left = judged.filter((one) => !kept.includes(one))
  const drop: Change[] = instead ? [{ kind: 'drop-draft', draft: instead.id }] : []
  const explained: Reply[] =
    left.length > 0
      ? [
          {
            kind: 'left-out',
            lines: left.map(({ said, findings }) => ({ line: said, findings })),
            kept: kept.length,
          },
        ]
      : []
  if (kept.length === 0) return done(drop, ...explained)

  const draft = shaped(
    kept.map(({ line }) => line),
    record,
    turn,
    instead,
  )
  const others = record.drafts.filter(({ id }) => id !== instead?.id)
  const findings = kept.flatMap((one) => one.findings)
  const said = ask(draft, { ...record, drafts: others }, turn, findings)
  return done([...drop, { kind: 'add-draft', draft }], ...explained, said)
}

function shaped(lines: Line[], record: MemberRecord, turn: Turn, instead?: Draft): Draft {
  const draft: Draft = {
    id: turn.id,
    lines,
    at: turn.now,
    message: instead?.message ?? turn.edits ?? turn.id,
  }
  const complete = next(draft, record, turn.today).asked === 'attest' && codes(record).length > 0
  return complete ? { ...draft, statement: turn.statement(lines) } : draft
}

/** The question or the card that a draft stands at. */
export function ask(draft: Draft, record: MemberRecord, turn: Turn, findings: Finding[] = []): Reply {
  const { member } = record
  if (member.enrollments.length === 0) return { kind: 'ask-certification', waiting: draft, first: false }
  const unknown = member.enrollments.find(({ cycles }) => cycles.length === 0)
  if (unknown) return { kind: 'ask-cycle', certification: unknown.certification, waiting: draft }
  const { asked, line = 0, like } = next(draft, record, turn.today)
  switch (asked) {
    case 'category':
    case 'points':
    case 'dates':
    case 'start':
    case 'end':
    case 'which-certification':
      return {
        kind: 'missing',
        draft,
        line,
        slot: asked,
        findings,
        certifications: codes(record),
        noted: true,
      }
    case 'likeness':
      return like ? { kind: 'likeness', draft, line, like } : confirm(draft, record, turn)
    case 'withheld':
      return { kind: 'withheld', draft, line }
    case 'attest':
    case 'certification':
    case 'cycle-start':
      return confirm(draft, record, turn)
  }
}

function confirm(draft: Draft, record: MemberRecord, turn: Turn): Reply {
  const replaced =
    draft.lines.length === 1 ? record.activities.find(({ id }) => id === draft.lines[0]?.replaces) : undefined
  return {
    kind: 'confirm',
    draft,
    outlook: outlook(draft.lines, record, turn.today),
    warnings: [...draft.lines.flatMap((line) => warnings(line, record, turn)), ...twins(draft.lines)],
    others: record.drafts.filter(({ id, statement }) => statement !== undefined && id !== draft.id).length,
    certifications: codes(record),
    ...(replaced && { replaces: replaced }),
  }
}

/** Two like lines of one card are not on record yet, so they are warned of, not asked about. */
function twins(lines: readonly Line[]): Finding[] {
  const seen = new Set(
    lines.map(({ category, points, start, end, title }) =>
      JSON.stringify([category, points, start, end, title]),
    ),
  )
  return seen.size < lines.length ? [{ rule: 'V12', severity: 'warn', fact: validation.V12 }] : []
}

const warnings = (line: Line, record: MemberRecord, turn: Turn): Finding[] =>
  check(line, record, turn.today).filter(({ severity, rule }) => severity === 'warn' && rule !== 'V12')

function judge(line: Line, record: MemberRecord, turn: Turn): Judged {
  const findings = check(line, record, turn.today).filter(({ severity }) => severity === 'block')
  const hopeless = findings.some(({ rule }) => rule === 'V7' || rule === 'U21')
  const mended = findings.reduce((held, { slot }) => without(held, slot), line)
  return { said: line, line: mended, findings, hopeless }
}

/** Takes out what was refused; a day refused takes both days, for they are said together. */
function without(line: Line, slot: Finding['slot']): Line {
  const slots: string[] = slot === 'start' || slot === 'end' ? ['start', 'end'] : slot ? [slot] : []
  const kept = Object.entries(line).filter(([key]) => !slots.includes(key))
  return {
    ...Object.fromEntries(kept),
    guesses: line.guesses?.filter((guess) => !slots.includes(guess.slot)),
  }
}

/** One certification needs no question; with several the usual ones are proposed, and said to be. */
function attributed(line: Line, record: MemberRecord): Line {
  if (line.certifications) return line
  const all = codes(record)
  if (all.length === 1) return { ...line, certifications: all }
  const usual = record.member.usual?.filter((code) => all.includes(code)) ?? []
  if (usual.length === 0) return line
  const guess: Guess = { slot: 'certifications', why: 'usual-certification', from: usual.join(', ') }
  return { ...line, certifications: usual, guesses: [...(line.guesses ?? []), guess] }
}

/** A day of this year needs no word on the year: the card reads it back. */
function plain(line: Line, turn: Turn): Line {
  const thisYear = (slot: Guess['slot']) =>
    (slot === 'start' || slot === 'end') && line[slot]?.slice(0, 4) === turn.today.slice(0, 4)
  return {
    ...line,
    guesses: line.guesses?.filter(({ slot, why }) => why !== 'year-not-said' || !thisYear(slot)),
  }
}
