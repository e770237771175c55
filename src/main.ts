import { fstatSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Adapter } from './adapter.ts'
import { chatHelp, chatOptions } from './running/chat.ts'
import { unwatched } from './running/watch.ts'
import { loadSettings, type Settings } from './settings.ts'
import { connect, openStore } from './store/connect.ts'
import type { Handle } from './store/handle.ts'
import { installationsOn } from './store/installations.ts'
import { codeKey, safeWith, sealWith } from './store/secrets.ts'
import { storeOn } from './store/store.ts'

/** The platforms that are set; without one, or when asked for, the terminal. */
async function main([command, ...rest]: string[]): Promise<void> {
  if (command !== undefined && command !== 'chat' && command !== 'remind')
    throw new Error(`found ${command}, expected chat, remind or nothing`)
  const settings = loadSettings()
  if (command === 'remind') return remind(settings, rest)
  const platform = settings.slack || settings.teams
  // a container or a service without its settings would be started again and again, without a word
  if (command === undefined && !platform && nobodyWrites()) process.stderr.write(nothingSet)
  if (command === 'chat' || !platform) return chat(settings, rest)
  const { serve } = await import('./running/serve.ts')
  await serve(await recognising(settings), (database) => platforms(settings, database))
}

/** Standard input is /dev/null, as it is for services. */
const nobodyWrites = (): boolean => !process.stdin.isTTY && fstatSync(0).isCharacterDevice()
const nothingSet =
  'No platform is set, so this is the chat in the terminal, and nobody writes to it: set Slack or Teams (docs/settings.md)\n'

/** One round of reminders, as the operator asks for it; what became of them as a line of JSON. */
async function remind(settings: Settings, [then]: string[]): Promise<void> {
  const rules = await recognising(settings)
  const database = await connect(settings.database, { patience: 10_000 })
  const store = storeOn(database, sealWith(rules.codeKey))
  const adapters = await platforms(settings, database)
  if (adapters.length === 0) throw new Error('no platform is set: there is nowhere to write to')
  const { oneRound } = await import('./round.ts')
  const outcomes = await oneRound(
    rules,
    store,
    adapters,
    (_, error) => process.stderr.write(`${told(error)}\n`),
    then,
  )
  await Promise.all(adapters.map((adapter) => adapter.stop()))
  rules.post?.close()
  await store.close()
  process.stdout.write(JSON.stringify(outcomes))
}

async function chat(settings: Settings, args: string[]): Promise<void> {
  const options = chatOptions(args, () => new Date())
  if (!options) return void process.stdout.write(chatHelp)
  const rules = await recognising(settings)
  const opening = {
    patience: Number.POSITIVE_INFINITY,
    onWait: (why: string) => process.stderr.write(`Waiting for the database (${why}) …\n`),
  }
  // the rest is loaded while the database opens
  const [store, { openHouse }, { terminal }] = await Promise.all([
    openStore(options.database ?? settings.database, opening, sealWith(rules.codeKey)),
    import('./running/house.ts'),
    import('../adapters/terminal/terminal.ts'),
  ])
  const adapter = terminal({
    ...options,
    interactive: process.stdin.isTTY === true && !options.json,
    folder: resolve('documents'),
    input: process.stdin,
    output: process.stdout,
  })
  const watch = unwatched((_, error) => process.stderr.write(`${told(error)}\n`))
  const { door } = openHouse(rules, store, [adapter], watch)
  await adapter.start(door.hear, () => {})
  await adapter.ended
  rules.post?.close()
  await store.close()
}

/** With the key of one-time codes, from a secret that every process has, and the way to mail them. */
async function recognising(settings: Settings) {
  const { dataKeys, slack, teams, mail } = settings
  const ofSlack = slack && (slack.kind === 'socket' ? slack.appToken : slack.signingSecret)
  const post = mail && (await import('../adapters/mail/mail.ts')).mail(mail)
  return { ...settings, codeKey: codeKey([dataKeys[0], ofSlack, teams?.appPassword]), ...(post && { post }) }
}

/** Only the platforms that are set are loaded. */
async function platforms({ slack, teams, dataKeys }: Settings, database: Handle): Promise<Adapter[]> {
  const adapters: Adapter[] = []
  if (slack) {
    const connected = await import('../adapters/slack/slack.ts')
    const many = slack.kind === 'workspaces' ? installationsOn(database, safeWith(dataKeys)) : undefined
    await many?.renew()
    adapters.push(connected.slack(slack, many))
  }
  if (teams) adapters.push((await import('../adapters/teams/teams.ts')).teams(teams))
  return adapters
}

const told = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : 'stopped')

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'stopped'}\n`)
  process.exit(1)
})
