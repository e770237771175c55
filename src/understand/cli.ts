import { createInterface } from 'node:readline'
import { z } from 'zod'
import { dayOf } from '../days.ts'
import type { Context, Intent, IntentKind } from '../messages.ts'
import { languageOf } from './language.ts'
import { wordsOf } from './learn.ts'
import { likely } from './likely.ts'
import { tidy } from './tidy.ts'
import { understand } from './understand.ts'

/** `npm run understand`: a JSON line in, a JSON line out, as the corpus has them. */

const asked = z.object({
  id: z.string(),
  text: z.string(),
  context: z.object({
    now: z.string(),
    timeZone: z.string(),
    locale: z.string(),
    cycle: z.object({ start: z.string(), end: z.string() }).optional(),
    certification: z.string().optional(),
  }),
})

/** Names that the corpus does not have, as the nearest one it has. */
const nearest: Partial<Record<IntentKind, IntentKind>> = {
  enroll: 'link_account',
  leave_certification: 'delete',
  about_me: 'help',
  delete_data: 'export_data',
  person: 'help',
  my_data: 'export_data',
  delete_all: 'delete',
  drafts: 'transcript',
  open_draft: 'transcript',
  hand_over: 'transcript',
  audit_pack: 'transcript',
}

const explain = process.argv.includes('--explain')

let number = 0
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1
  if (line.trim() === '') continue
  const read = parsed(line)
  if (read) process.stdout.write(`${JSON.stringify(answer(read))}\n`)
  else refuse(number)
}

/** One bad line does not take the others with it. */
function refuse(at: number): void {
  process.stderr.write(
    `line ${at}: expected {"id", "text", "context": {"now", "timeZone", "locale"}} as JSON\n`,
  )
  process.exitCode = 1
}

function parsed(line: string): z.infer<typeof asked> | undefined {
  try {
    return asked.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

function answer({ id, text, context }: z.infer<typeof asked>): object {
  const { intent, language, private: secret } = understand(text, contextOf(context))
  return {
    id,
    intent: nearest[intent.kind] ?? intent.kind,
    ...('activities' in intent &&
      intent.kind !== 'hand_over' && { activities: intent.activities.map(slots) }),
    ...('about' in intent && intent.kind !== 'hand_over' && { question: questionOf(intent) }),
    ...(explain && {
      explained: {
        kind: intent.kind,
        language,
        ...(secret && { private: secret }),
        intent,
        sounds: sounding(text, contextOf(context)),
      },
    }),
  }
}

/** The three kinds it sounds most like, with their chances: what decides where no reader knew. */
function sounding(text: string, { today, language }: Context): Record<string, number> {
  const hears = languageOf(tidy(text), language)
  const first = likely(wordsOf({ text, today }, hears), hears.learned).slice(0, 3)
  return Object.fromEntries(first.map(({ kind, chance }) => [kind, Number(chance.toFixed(3))]))
}

function contextOf({
  now,
  timeZone,
  locale,
  cycle,
  certification,
}: z.infer<typeof asked>['context']): Context {
  return {
    today: dayOf(new Date(now).toISOString(), timeZone),
    language: locale,
    ...(cycle && { cycle }),
    ...(certification && { certification }),
  }
}

function slots({ category, points, start, end, title, provider }: Details): object {
  return {
    category: category ?? null,
    points: points ?? null,
    start: start ?? null,
    end: end ?? null,
    ...(title && { title }),
    ...(provider && { provider }),
  }
}

type Details = Extract<Intent, { kind: 'record' }>['activities'][number]

function questionOf(intent: Extract<Intent, { about: string }>): object {
  const { about, category = null, range = null } = { category: undefined, range: undefined, ...intent }
  return { about, category, range }
}
