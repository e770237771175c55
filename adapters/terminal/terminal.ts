import { randomUUIDv7 } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Adapter, Hear } from '../../src/adapter.ts'
import { pressable } from '../../src/card.ts'
import type { Attachment, Button, Card, Incoming } from '../../src/messages.ts'
import { fold } from './fold.ts'
import { type Act, incoming, pressed, words } from './read.ts'
import { colour, plain, render } from './render.ts'

export type Terminal = {
  /** Who is talking: the same key is the same member. */
  member: string
  name: string
  timeZone: string
  now: () => string
  json: boolean
  interactive: boolean
  /** Set on first use only. */
  credentials: { certification: string; start: string }[]
  /** Where documents are put. */
  folder: string
  input: NodeJS.ReadableStream
  output: NodeJS.WritableStream
}

/** The same conversation in a terminal. `ended` settles at the end of input. */
export function terminal(settings: Terminal): Adapter & { ended: Promise<void> } {
  const { output, input, interactive, json } = settings
  const ink = interactive ? colour : plain
  const ended = Promise.withResolvers<void>()
  const lines = createInterface({
    input,
    output: interactive ? output : undefined,
    prompt: ink.bold('› '),
    terminal: interactive,
  })
  // taken before anything is waited for, or what is typed meanwhile is lost
  const typed = lines[Symbol.asyncIterator]()
  let shown: Card[] = []
  let onScreen: Button[] = []
  let cards = 0

  /** As wide as the terminal is now; a pipe gets whole lines. */
  function drawn(answers: readonly Card[]): string {
    const text = answers.map((card) => render(card, ink)).join('\n\n')
    const columns = interactive && 'columns' in output ? Number(output.columns) : 0
    return columns >= 20 ? fold(text, columns) : text
  }

  const about = (): Omit<Incoming, 'words' | 'press' | 'joined'> => ({
    id: `terminal:${settings.member}:${randomUUIDv7()}`,
    from: { platform: 'terminal', user: settings.member },
    name: settings.name,
    timeZone: settings.timeZone,
    language: 'en-US',
    at: settings.now(),
  })

  async function act(hear: Hear, what: Act): Promise<Card[]> {
    shown = []
    await hear(incoming(what, about()))
    return shown
  }

  async function say(hear: Hear, line: string): Promise<void> {
    const said = words(line)
    const press = pressed(said, onScreen)
    const answers = await act(hear, press ? { press } : { words: said })
    if (json) output.write(`${JSON.stringify({ in: line, replies: answers.map(told) })}\n`)
    else output.write(`${drawn(answers)}\n${interactive ? '' : '\n'}`)
  }

  async function converse(hear: Hear): Promise<void> {
    for (const { certification, start } of settings.credentials)
      await act(hear, { press: { kind: 'enroll', certification, start, once: true } })
    if (interactive) output.write(`${drawn(await act(hear, { joined: true }))}\n\n`)
    if (interactive) lines.prompt()
    for await (const line of typed) {
      if (line.trim() !== '') await say(hear, line)
      if (interactive) {
        output.write('\n')
        lines.prompt()
      }
    }
  }

  return {
    platform: 'terminal',
    ended: ended.promise,
    async start(hear) {
      converse(hear).then(ended.resolve, ended.reject)
    },
    async show(_, card, instead) {
      // a terminal cannot take an older card's buttons away; the answer itself is always printed
      if (instead && shown.length > 0) return instead
      shown.push(await saved(card, settings.folder))
      const fresh = pressable(card)
      if (fresh.length > 0) onScreen = [...fresh, ...(shown.length > 1 ? onScreen : [])]
      cards += 1
      return { platform: 'terminal', ref: cards }
    },
    async stop() {
      lines.close()
    },
  }
}

const told = (card: Card): Record<string, unknown> => ({
  text: render(card),
  summary: card.summary,
  buttons: pressable(card).map(({ label }) => label),
  ...(card.files && { files: card.files.map(({ name, about }) => ({ name, about })) }),
})

/** Documents arrive as files in a folder; the card then names where, or says why not. */
async function saved({ files, ...card }: Card, folder: string): Promise<Card> {
  if (!files?.length) return card
  const kept = async (file: Attachment): Promise<Attachment> => {
    const path = join(folder, file.name)
    await writeFile(path, file.bytes, { mode: 0o600 })
    return { ...file, name: path }
  }
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return { ...card, files: await Promise.all(files.map(kept)) }
  } catch (error) {
    const text = `Documents are put into ${folder}, which is not possible (${error instanceof Error ? error.message : error}). Start the chat in a folder that may be written to.`
    return { ...card, parts: [...card.parts, { kind: 'text', text, style: 'warning' }] }
  }
}
