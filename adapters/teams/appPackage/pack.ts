import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'

/** The app package of one app registration: the zip that is uploaded to Teams. */
export function pack(appId: string): Uint8Array {
  const file = (name: string) => readFileSync(join(import.meta.dirname, name))
  const manifest = file('manifest.json').toString().replaceAll('00000000-0000-0000-0000-000000000000', appId)
  return zipSync({
    'manifest.json': strToU8(manifest),
    'color.png': file('color.png'),
    'outline.png': file('outline.png'),
  })
}

if (import.meta.main) {
  const appId = process.argv[2] ?? process.env.MicrosoftAppId ?? ''
  const target = process.argv[3] ?? join('data', 'teams-app.zip')
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(appId)) {
    console.error(
      'Say which app it is for: npm run teams:package -- APP_ID [FILE.zip], or set MicrosoftAppId.',
    )
    process.exit(1)
  }
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, pack(appId))
  console.log(`${target} is ready: in Teams, Apps → Manage your apps → Upload an app.`)
}
