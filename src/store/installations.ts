import { randomUUID } from 'node:crypto'
import type { Ask, Handle } from './handle.ts'
import { type Safe, safeWith } from './secrets.ts'

/** The app, installed in a workspace or for a whole organisation. */
export type Installation = {
  team: string
  name?: string
  botToken: string
  botUser: string
  scopes: string[]
  refreshToken?: string
  /** The second at which the bot's token ends. */
  expiresAt?: number
}

export type Installations = {
  fetch(team: string): Promise<Installation | undefined>
  store(installation: Installation): Promise<void>
  remove(team: string): Promise<void>
  /** One piece of work at a time for each team, over all processes. */
  lock<T>(team: string, work: () => Promise<T>): Promise<T>
  /** Encrypts anew what older keys encrypted; how many that were. */
  renew(): Promise<number>
}

type Row = {
  team: string
  name: string | null
  botUser: string
  scopes: string[]
  expiresAt: number | null
  tokens: string
}

type Tokens = Pick<Installation, 'botToken' | 'refreshToken'>

const columns = 'team, name, bot_user as "botUser", scopes, expires_at as "expiresAt", tokens'

export function installationsOn({ ask }: Pick<Handle, 'ask'>, safe: Safe): Installations {
  return {
    fetch: async (team) => {
      const [row] = await ask<Row>(`select ${columns} from installations where team = $1::text`, [team])
      return row && installationOf(row, safe)
    },
    store: (installation) => store(ask, safe, installation),
    remove: async (team) => void (await ask('delete from installations where team = $1::text', [team])),
    lock: (team, work) => alone(ask, team, work),
    renew: () => renew(ask, safe),
  }
}

/** Tokens do not open for another team. */
const placeOf = (team: string): string => `installation of ${team}`

function installationOf(row: Row, safe: Safe): Installation {
  const tokens = JSON.parse(safe.open(row.tokens, placeOf(row.team))) as Tokens
  return {
    team: row.team,
    botUser: row.botUser,
    scopes: row.scopes,
    ...tokens,
    ...(row.name !== null && { name: row.name }),
    ...(row.expiresAt !== null && { expiresAt: row.expiresAt }),
  }
}

async function store(ask: Ask, safe: Safe, installation: Installation): Promise<void> {
  const { team, name, botUser, scopes, expiresAt, botToken, refreshToken } = installation
  const tokens: Tokens = { botToken, ...(refreshToken !== undefined && { refreshToken }) }
  await ask(
    `insert into installations (team, name, bot_user, scopes, expires_at, tokens)
      values ($1::text, $2::text, $3::text, $4::text::jsonb, $5::int, $6::text)
      on conflict (team) do update set name = excluded.name, bot_user = excluded.bot_user,
        scopes = excluded.scopes, expires_at = excluded.expires_at, tokens = excluded.tokens`,
    [
      team,
      name ?? null,
      botUser,
      JSON.stringify(scopes),
      expiresAt ?? null,
      safe.lock(JSON.stringify(tokens), placeOf(team)),
    ],
  )
}

async function renew(ask: Ask, safe: Safe): Promise<number> {
  const rows = await ask<Row>(`select ${columns} from installations`)
  const old = rows.filter(({ tokens }) => !safe.isCurrent(tokens))
  let renewed = 0
  for (const { team, tokens } of old) {
    const again = safe.lock(safe.open(tokens, placeOf(team)), placeOf(team))
    // tokens exchanged meanwhile are current already and must not be put back
    const taken = await ask(
      'update installations set tokens = $3::text where team = $1::text and tokens = $2::text returning team',
      [team, tokens, again],
    )
    renewed += taken.length
  }
  return renewed
}

/** Teams whose tokens were encrypted with a key that is not among these. */
export async function unopened(ask: Ask, keys: readonly Uint8Array[]): Promise<string[]> {
  const rows = await ask<Pick<Row, 'team' | 'tokens'>>('select team, tokens from installations order by team')
  const safe = safeWith(keys)
  const opens = ({ team, tokens }: Pick<Row, 'team' | 'tokens'>) => {
    try {
      safe.open(tokens, placeOf(team))
      return true
    } catch {
      return false
    }
  }
  return rows.filter((row) => !opens(row)).map(({ team }) => team)
}

/** Longer than an exchange of tokens may take: whoever died holding it is waited for this long. */
const heldFor = "interval '30 seconds'"
const askAgainMs = 100

/** The right to work is a lease in the row: a connection kept open for it could be the last one of the pool. */
async function alone<T>(ask: Ask, team: string, work: () => Promise<T>): Promise<T> {
  const holder = randomUUID()
  while (!(await taken(ask, team, holder))) await new Promise((resolve) => setTimeout(resolve, askAgainMs))
  try {
    return await work()
  } finally {
    await ask(
      'update installations set holder = null, held_until = null where team = $1::text and holder = $2::text',
      [team, holder],
    )
  }
}

/** True as well where nothing is installed: there is nothing to be alone with. */
async function taken(ask: Ask, team: string, holder: string): Promise<boolean> {
  const [row] = await ask<{ mine: boolean }>(
    `with mine as (
      update installations set holder = $2::text, held_until = clock_timestamp() + ${heldFor}
      where team = $1::text and (held_until is null or held_until < clock_timestamp()) returning team)
    select exists (select 1 from mine) or not exists (select 1 from installations where team = $1::text) as mine`,
    [team, holder],
  )
  return row?.mine ?? false
}
