import { type Adapter, type Letter, type Post, type Show, troubled } from '../adapter.ts'
import { bot, sorry } from '../bot.ts'
import { language } from '../languages/languages.ts'
import type { Policy } from '../messages.ts'
import { render } from '../render/render.ts'
import { codeOf } from '../store/secrets.ts'
import type { Store } from '../store/store.ts'
import { type Door, type Doorway, openDoor } from './door.ts'
import type { Watch } from './watch.ts'

export type House = { door: Door; show: Show }

/** How this house is run. */
export type Rules = {
  policy: Policy
  limits: Doorway['limits']
  /** Workspaces and tenants whose verified addresses link a person to the roster. */
  trusted: readonly string[]
  /** One-time codes are made and kept by it. */
  codeKey: Uint8Array
  post?: Post
}

/** The bot behind its door, with the platforms it can speak on. */
export function openHouse(
  { policy, limits, trusted, codeKey, post }: Rules,
  store: Store,
  adapters: readonly Adapter[],
  watch: Watch,
): House {
  const show = showOn(adapters, watch)
  const door = openDoor({
    take: bot({
      store,
      show,
      policy,
      watch,
      code: (message) => codeOf(codeKey, message),
      trusted,
      ...(post && { mail: mailing(post, watch) }),
    }),
    sorry: ({ from, language: tag = 'en-US' }) => sorry(show, from, tag),
    tooFast: ({ from, language: tag = 'en-US' }, seconds) =>
      show(from, render({ kind: 'too-fast', seconds }, language(tag))),
    limits,
    watch,
    now: () => performance.now(),
  })
  return { door, show }
}

/** A letter that did not go out is told to who runs the house, not to who asked for it. */
const mailing =
  (post: Post, watch: Watch) =>
  (letter: Letter): Promise<void> =>
    post.send(letter).catch((error: unknown) => watch.failed('mail', error, 'letter'))

/** Each card goes to the platform of its address. */
const showOn =
  (adapters: readonly Adapter[], watch: Watch): Show =>
  async (to, card, instead) => {
    const adapter = adapters.find(({ platform }) => platform === to.platform)
    if (!adapter) throw troubled({ kind: 'unreachable', reason: 'not-found' }, `${to.platform} is not set up`)
    const began = performance.now()
    const shown = await adapter.show(to, card, instead?.platform === to.platform ? instead : undefined)
    watch.shown(to.platform, performance.now() - began)
    return shown
  }
