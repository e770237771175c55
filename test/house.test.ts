import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** The nouns and the things handed from step to step: one room, `messages`. */
const messages = [
  'src/messages.ts',
  'src/intent.ts',
  'src/details.ts',
  'src/reply.ts',
  'src/recording.ts',
  'src/finding.ts',
  'src/told.ts',
  'src/card.ts',
  'src/document.ts',
]

/** Who may import whom: the first row that fits a file speaks for it. Own room and npm packages are judged apart. */
const table: [room: string, may: string[]][] = [
  ['src/kept.ts', []],
  ['src/model.ts', ['src/kept.ts']],
  ['src/days.ts', ['src/model.ts']],
  ...messages.map((file): [string, string[]] => [file, ['src/model.ts', ...messages]]),
  ['src/adapter.ts', ['src/model.ts', ...messages]],
  ['src/handbook/', ['src/model.ts', 'src/days.ts']],
  ['src/languages/', ['src/model.ts', ...messages, 'src/days.ts']],
  ['src/understand/', ['src/model.ts', ...messages, 'src/days.ts', 'src/handbook/', 'src/languages/']],
  ['src/decide/', ['src/model.ts', ...messages, 'src/days.ts', 'src/handbook/']],
  ['src/render/', ['src/model.ts', ...messages, 'src/days.ts', 'src/handbook/', 'src/languages/']],
  ['src/documents/', ['src/model.ts', ...messages, 'src/days.ts', 'src/handbook/', 'src/languages/']],
  ['src/store/', ['src/model.ts', ...messages, 'src/days.ts']],
  ['adapters/', ['src/model.ts', ...messages, 'src/adapter.ts']],
  ['src/main.ts', ['src/', 'adapters/']],
  ['src/', ['src/']],
]

/** Packages that may be seen in one place only. */
const kept: [name: RegExp, place: RegExp][] = [
  [/^@slack\//, /^adapters\/slack\//],
  [/^botbuilder|^botframework/, /^adapters\/teams\//],
  [/^drizzle-orm|^postgres$|^@electric-sql\//, /^src\/store\//],
  [/^chrono-node/, /^src\/(languages\/|understand\/dates)/],
]

const files = ['src', 'adapters'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
)

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (m) => m[1] ?? '',
  )

const room = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('src/') ? 2 : 2)
    .join('/')

function breaches(file: string, imported: string): boolean {
  if (!imported.startsWith('.')) {
    return kept.some(([name, place]) => name.test(imported) && !place.test(file))
  }
  const target = relative(root, resolve(root, file, '..', imported)).replaceAll('\\', '/')
  if (target === 'src/main.ts') return true
  if (
    target.includes('/') &&
    room(target) === room(file) &&
    room(file).split('/').length === 2 &&
    !room(file).endsWith('.ts')
  )
    return false
  const row = table.find(([place]) => (place.endsWith('/') ? file.startsWith(place) : file === place))
  return !(row?.[1] ?? []).some((place) =>
    place.endsWith('/') ? target.startsWith(place) : target === place,
  )
}

test('nobody imports what the floor plan does not allow', () => {
  const found = files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => breaches(file, imported))
      .map((imported) => `${file} → ${imported}`),
  )
  expect(found).toEqual([])
})

test('only main.ts and admin/ read the settings', () => {
  const readers = files.filter((file) =>
    importsOf(file).some((imported) => imported.endsWith('/settings.ts')),
  )
  expect(readers.filter((file) => file !== 'src/main.ts' && !file.startsWith('src/admin/'))).toEqual([])
})

test('the assistant itself imports no adapter', () => {
  const found = files.filter((file) => file.startsWith('src/') && file !== 'src/main.ts')
  expect(found.filter((file) => importsOf(file).some((imported) => imported.includes('adapters/')))).toEqual(
    [],
  )
})

test('no source file is longer than 200 lines', () => {
  const long = files.map((file) => ({
    file,
    lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1,
  }))
  expect(long.filter(({ lines }) => lines > 200)).toEqual([])
})
