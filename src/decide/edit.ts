import type { Decision, Intent, Turn } from '../messages.ts'
import type { Activity, Details, Draft, Line, MemberRecord } from '../model.ts'
import { asking, next, openDraft } from './asked.ts'
import { stale } from './attest.ts'
import { closed, meant } from './on-record.ts'
import { guarded } from './record.ts'
import { done, say } from './say.ts'
import { settle } from './settle.ts'
import { codes } from './standing.ts'

type Of<K extends Intent['kind']> = Extract<Intent, { kind: K }>

/** New values: for the draft named or open, or else for an entry on record, which needs a new attestation. */
export function edit(intent: Of<'edit'>, record: MemberRecord, turn: Turn): Decision {
  if (intent.draft) {
    const draft = record.drafts.find(({ id }) => id === intent.draft)
    return draft ? amend(draft, intent, record, turn) : stale(intent.draft, record, turn)
  }
  const open = intent.which?.id || intent.which?.last ? undefined : openDraft(record)
  return open ? amend(open, intent, record, turn) : correct(intent, record, turn)
}

function amend(draft: Draft, intent: Of<'edit'>, record: MemberRecord, turn: Turn): Decision {
  const news = guarded(intent.activities, turn)
  if (news.length === 0) return say({ kind: 'change-how', draft, certifications: codes(record) })
  if (news.length > 1 && news.length === draft.lines.length) {
    return settle(
      draft.lines.map((line, index) => merged(line, news[index] ?? {})),
      record,
      turn,
      draft,
    )
  }
  const { asked, line: waiting } = next(draft, record, turn.today)
  const only = draft.lines.length === 1 ? 0 : undefined
  const said = news[0] ?? {}
  const lacking = waiting !== undefined && fills(draft.lines[waiting], said) ? waiting : undefined
  const target = intent.line ?? only ?? lacking
  if (target === undefined || !draft.lines[target]) return say({ kind: 'which-line', draft, said })
  const fitted = asked === 'end' || asked === 'start' ? onlyAsked(said, asked) : said
  if (asked === 'attest' && [fitted.start, fitted.end].some((day) => day !== undefined && day > turn.today))
    return say({ kind: 'refused', why: 'planned' })
  return settle(
    draft.lines.map((line, index) => (index === target ? merged(line, fitted) : line)),
    record,
    turn,
    draft,
  )
}

/** Of several, the one that is asked about is meant by what it lacks, not by new values for what it has. */
const fills = (line: Line | undefined, said: Line): boolean =>
  slots.some((slot) => said[slot] !== undefined && line?.[slot] === undefined)

const slots = ['category', 'points', 'start', 'end', 'title', 'provider', 'certifications'] as const

/** "Until when?" answered with one day says that day only. */
const onlyAsked = (said: Details, asked: 'start' | 'end'): Details => {
  if (said.start !== said.end) return said
  const { start, end, ...rest } = said
  return asked === 'start' ? { ...rest, start } : { ...rest, end }
}

export function merged(line: Line, news: Line): Line {
  const said = Object.fromEntries(Object.entries(news).filter(([, value]) => value !== undefined))
  const guesses = [...(line.guesses ?? []).filter(({ slot }) => !(slot in said)), ...(news.guesses ?? [])]
  return { ...line, ...said, guesses }
}

/** What was attested changes only through a new attestation: the entry comes back as a draft that replaces it. */
function correct(intent: Of<'edit'>, record: MemberRecord, turn: Turn): Decision {
  const [news] = guarded(intent.activities, turn)
  const found = meant(intent.which ?? { last: true }, record)
  const [activity] = found
  if (!activity)
    return say({ kind: 'nothing-to-change', purpose: 'change', said: intent.which?.said !== undefined })
  if (found.length > 1)
    return say({ kind: 'which-activity', activities: found, purpose: 'change', said: news })
  if (closed(activity, record, turn.today)) return say({ kind: 'closed-cycle', activities: [activity] })
  if (news) return settle([merged(lineOf(activity), news)], record, turn)
  const draft: Draft = {
    id: turn.id,
    lines: [lineOf(activity)],
    at: turn.now,
    message: turn.id,
    statement: turn.statement([lineOf(activity)]),
  }
  return done([{ kind: 'add-draft', draft }], { kind: 'change-how', draft, certifications: codes(record) })
}

const lineOf = ({ id, attestation: _, handedOver: __, ...details }: Activity): Line => ({
  ...details,
  replaces: id,
})

export function change(intent: Of<'change'>, record: MemberRecord, turn: Turn): Decision {
  const draft = record.drafts.find(({ id }) => id === intent.draft)
  return draft
    ? say({ kind: 'change-how', draft, certifications: codes(record) })
    : stale(intent.draft, record, turn)
}

/** The answer to "same as the one on record?": never decided for the member. */
export function likeness(intent: Of<'likeness'>, record: MemberRecord, turn: Turn): Decision {
  const open = asking(record, turn.today)
  const draft = intent.draft ? record.drafts.find(({ id }) => id === intent.draft) : open?.draft
  if (!draft) return intent.draft ? stale(intent.draft, record, turn) : say({ kind: 'nothing-open' })
  const { like, line = intent.line } = next(draft, record, turn.today)
  if (!like) return settle(draft.lines, record, turn, draft)
  switch (intent.choice) {
    case 'same':
      return dropped(draft, line, record, turn)
    case 'different':
      return settle(replacedAt(draft, line, { distinct: true }), record, turn, draft)
    case 'replace':
      return settle(replacedAt(draft, line, { replaces: like.id }), record, turn, draft)
  }
}

const replacedAt = (draft: Draft, at: number, mark: Line): Line[] =>
  draft.lines.map((line, index) => (index === at ? { ...line, ...mark } : line))

function dropped(draft: Draft, at: number, record: MemberRecord, turn: Turn): Decision {
  const kept = draft.lines.filter((_, index) => index !== at)
  if (kept.length > 0) return settle(kept, record, turn, draft)
  return done([{ kind: 'drop-draft', draft: draft.id }], { kind: 'cancelled', draft })
}

export function withheld(intent: Of<'withheld'>, record: MemberRecord, turn: Turn): Decision {
  const draft = record.drafts.find(({ id }) => id === intent.draft)
  if (!draft) return stale(intent.draft, record, turn)
  const lines = draft.lines.map(({ withheld: held, ...line }, index): Line => {
    if (index !== intent.line) return held ? { ...line, withheld: held } : line
    return intent.title ? { ...line, title: intent.title } : line
  })
  return settle(lines, record, turn, draft)
}
