import { type Edit, lineOf } from './edits.ts'
import type { Told } from './wants.ts'

/**
 * "Change the title to Phlebotomy 101": what follows is the title as it was written, and its numbers are no points.
 * Without a word for changing only where a card is open: "title Phlebotomy 101".
 */
export function retitled({ clause, read, hears, context }: Told): Edit | undefined {
  const { retitle, titled } = hears.title
  const said = retitle.exec(clause.all) ?? (context.open ? titled.exec(clause.all) : null)
  if (!said) return undefined
  const from = read.text.at[clause.start + said.index + said[0].length]
  const title = read.text.source
    .slice(from, clause.to)
    .trim()
    .replace(/^["']|["'.]+$/g, '')
    .trim()
  if (from === undefined || title === '') return undefined
  const line = lineOf({ clause: { ...clause, all: said[0], said: said[0] }, hears, context })
  return { kind: 'edit', activities: [{ title: title.slice(0, 200) }], ...(line !== undefined && { line }) }
}
