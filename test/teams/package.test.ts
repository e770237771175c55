import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { colourIcon, outlineIcon } from '../../adapters/teams/appPackage/icons.ts'
import { pack } from '../../adapters/teams/appPackage/pack.ts'
import { understand } from '../../src/understand/understand.ts'
import { APP_ID } from './service.ts'

const root = resolve(import.meta.dirname, '../..')
const file = (path: string) => readFileSync(join(root, path))
const manifest = JSON.parse(strFromU8(unzipSync(pack(APP_ID))['manifest.json'] ?? new Uint8Array()))

test('the package holds a manifest that the official schema of Teams accepts, and both icons', () => {
  const ajv = new AjvDraft04.default({ strict: false })
  addFormats.default(ajv)
  const isValid = ajv.compile(JSON.parse(file('test/schemas/teams/MicrosoftTeams.schema.json').toString()))
  isValid(manifest)
  expect(isValid.errors).toBeNull()
  expect(Object.keys(unzipSync(pack(APP_ID)))).toEqual(['manifest.json', 'color.png', 'outline.png'])
})

test('the package is for the app it was asked for', () => {
  expect([manifest.id, manifest.bots[0].botId]).toEqual([APP_ID, APP_ID])
})

const size = (image: Buffer) => [image.readUInt32BE(16), image.readUInt32BE(20)]

test('the icons have the sizes that Teams asks for and are the ones that are drawn', () => {
  expect(size(colourIcon())).toEqual([192, 192])
  expect(size(outlineIcon())).toEqual([32, 32])
  expect(file('adapters/teams/appPackage/color.png')).toEqual(colourIcon())
  expect(file('adapters/teams/appPackage/outline.png')).toEqual(outlineIcon())
})

const commands: string[] = manifest.bots[0].commandLists.flatMap((list: { commands: { title: string }[] }) =>
  list.commands.map(({ title }) => title),
)

test.each(commands)('the suggested command “%s” is understood', (command) => {
  const { intent } = understand(command, { today: '2026-03-06', language: 'en-US' })
  expect(intent.kind).not.toBe('out_of_scope')
})
