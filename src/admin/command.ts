import type { Instant } from '../model.ts'
import type { Settings } from '../settings.ts'
import type { Handle } from '../store/handle.ts'

/** One of the operator's commands. */
export type Command = {
  /** As it is typed, with what it takes: `member export <id>`. */
  name: string
  help: string
  options?: [flags: string, help: string][]
  run(desk: Desk, given: Given): Promise<Report>
}

export type Given = { arguments: string[]; options: Record<string, string | boolean | undefined> }

/** What a command works with. */
export type Desk = {
  settings: Settings
  /** Opened when asked for, closed afterwards. */
  database(): Promise<Handle>
  now(): Instant
  /** How far long work has come. */
  progress(line: string): void
}

/** `lines` for a person, `data` for a program; not `ok` is exit status 1, and 2 where nothing could be found out. */
export type Report = { ok: boolean; impossible?: true; lines: string[]; data: object }

export const report = (ok: boolean, lines: string[], data: object): Report => ({ ok, lines, data })
export const done = (lines: string[], data: object): Report => report(true, lines, data)
export const failed = (lines: string[], data: object): Report =>
  report(false, lines, { ...data, problem: lines[0] })
/** What was asked for cannot be done as it was said. */
export const impossible = (line: string, data: object = {}): Report => ({
  ...failed([line], data),
  impossible: true,
})

export const noMember = (id: string): Report =>
  failed([`No member ${id}. Member ids stand in the log and in exports.`], { member: id, found: false })

/** `1 activity`, `3 activities`. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`
