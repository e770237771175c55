import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { dayOf } from '../days.ts'
import { hears as en } from '../languages/en/hears.ts'
import { hears as es } from '../languages/es/hears.ts'
import type { Hears } from '../languages/heard.ts'
import type { Learned } from '../languages/learned.ts'
import type { Day } from '../model.ts'
import { sounds } from './likely.ts'
import { plain } from './plain.ts'
import { readAll } from './readings.ts'
import { tidy } from './tidy.ts'
import { weigh } from './weighing.ts'

/** A message and what it wants, the day it was written and the language of who wrote it. */
export type Example = { text: string; today: Day; language: string; kind: string }

/** What the messages of one language tell of the words that each kind is made of. */
export const learn = (examples: readonly Example[], hears: Hears): Learned =>
  weigh(examples.map((example) => ({ words: wordsOf(example, hears), kind: example.kind })))

/** The words of a message as they are weighed. */
export function wordsOf({ text, today }: Pick<Example, 'text' | 'today'>, hears: Hears): string[] {
  const source = tidy(text)
  return sounds(readAll({ ...plain(source, hears), raw: text }, hears, today), hears, today)
}

const labelled = z.object({
  text: z.string(),
  context: z.object({ now: z.string(), timeZone: z.string(), locale: z.string() }),
  gold: z.object({ intent: z.string() }),
})

function exampleIn(line: string): Example {
  const { text, context, gold } = labelled.parse(JSON.parse(line))
  const today = dayOf(new Date(context.now).toISOString(), context.timeZone)
  return { text, today, language: context.locale, kind: gold.intent }
}

/** `npm run learn -- FILE…`: JSON lines as `npm run understand` reads them, each with its `gold.intent`. */
if (import.meta.main) {
  const files = process.argv.slice(2).filter((one) => !one.startsWith('-'))
  if (files.length === 0) {
    process.stderr.write('npm run learn -- FILE…: JSON lines with text, context and gold.intent\n')
    process.exit(process.argv.includes('--help') ? 0 : 2)
  }
  const examples = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(exampleIn),
  )
  for (const hears of [en, es]) {
    const own = examples.filter(({ language }) => language.startsWith(hears.code))
    const learned = learn(own, hears)
    const file = `src/languages/${hears.code}/learned.json`
    writeFileSync(file, `${JSON.stringify(learned)}\n`)
    console.log(`${file}: ${Object.keys(learned.words).length} words and pairs from ${own.length} messages`)
  }
}
