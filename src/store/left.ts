import type { Address, Instant } from '../model.ts'
import type { Ask } from './handle.ts'

const away = `update addresses set refusal = 'uninstalled', unreachable = coalesce(unreachable, $3::text::timestamptz)
  where platform = $1::text and`

/** The assistant was taken away from a person, or from a whole workspace (`T1/*`); the next message heard undoes it. */
export async function left(ask: Ask, { platform, user }: Address, at: Instant): Promise<void> {
  const whole = user.endsWith('/*')
  const statement = whole ? `${away} starts_with(user_id, $2::text)` : `${away} user_id = $2::text`
  await ask(statement, [platform, whole ? user.slice(0, -1) : user, at])
}
