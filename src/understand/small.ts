import type { Intent } from '../messages.ts'
import { lineOf, which } from './edits.ts'
import type { Told } from './wants.ts'

/** What is said in a word or two: yes, no, undo, help, thanks, hello; and to delete something. */
export function small(heard: Told): Intent | undefined {
  const { clause, read, hears } = heard
  const { cues } = hears
  const { all, said } = clause
  const bare = read.points.length + read.days.length === 0
  if (cues.help.test(said)) return { kind: 'help' }
  if (bare && cues.greeting.test(all)) return { kind: 'greeting' }
  if (cues.thanked.test(all)) return { kind: 'thanks' }
  if (bare && cues.thanks.test(all) && !/\?/.test(all) && !cues.edit.test(all)) return { kind: 'thanks' }
  if (cues.undo.test(said)) return { kind: 'undo' }
  if (bare && wholly(all, cues.cancel)) return { kind: 'cancel' }
  if (cues.delete.test(said)) return deletion(heard)
  if (bare && wholly(all, cues.yes))
    return {
      kind: 'confirm',
      plain: cues.plainYes.test(all),
      ...(cues.clearYes.test(all) && { clear: true }),
    }
  return cues.affirms.test(all) ? { kind: 'confirm', plain: false } : undefined
}

/** "scrap it" beside an open draft means the draft. */
function deletion(heard: Told): Intent {
  const { context, clause, hears } = heard
  const { open: _card, ...beside } = context
  const called = heard.read.mentions[0]
  const by = called && heard.read.text.source.slice(called.from, called.to)
  const entry = named(which({ ...heard, context: beside }), by, hears)
  const draft = context.open && !entry && clause.said.split(' ').length <= 2
  const line = (context.open?.lines.length ?? 0) > 1 ? lineOf(heard) : undefined
  if (line !== undefined) return { kind: 'delete', line, ...(entry && { which: entry }) }
  return draft ? { kind: 'cancel' } : { kind: 'delete', ...(entry && { which: entry }) }
}

/** "Scrap the webinar": the order is no part of a title; without one the word for the activity may stand in one. */
function named(
  entry: ReturnType<typeof which>,
  by: string | undefined,
  { cues, title: words }: Told['hears'],
): typeof entry {
  if (!entry?.said) return entry
  const { title = '', ...said } = entry.said
  const left = title
    .replace(cues.delete, '')
    .split(' ')
    .filter((word) => word !== '' && !words.filler.has(word))
  const called = left.length > 0 ? left.join(' ') : by
  const values = { ...said, ...(called && { title: called }) }
  return Object.keys(values).length > 0 ? { said: values } : undefined
}

/** The clause is nothing but such words, said once or several times over. */
function wholly(text: string, pattern: RegExp): boolean {
  let rest = trimmed(text)
  for (let i = 0; i < 6 && rest !== ''; i++) {
    const match = pattern.exec(rest)
    if (match?.index !== 0) return false
    rest = trimmed(rest.slice(match[0].length))
  }
  return rest === ''
}

const trimmed = (text: string): string =>
  text
    .replace(/^[\s,.!;:)-]+|[\s,.!;:)-]+$/g, '')
    .replace(/^(?:it|please|pls|plz|thanks|thx|por favor|gracias)$/, '')
