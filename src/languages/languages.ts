import { en } from './en.ts'
import { es } from './es.ts'

/** Everything that differs by language; the English file is the shape, so a missing phrase does not compile. */
export type Language = typeof en

const languages: readonly Language[] = [en, es]

/** The language spoken for a tag such as `es-US`; English where we have none. */
export const language = (tag: string): Language =>
  languages.find(({ code }) => tag.toLowerCase().startsWith(code)) ?? en
