import { randomInt } from 'node:crypto'
import { type Adapter, type Show, troubled } from './adapter.ts'
import { bot, sorry } from './bot.ts'
import { type Door, type Doorway, openDoor } from './door.ts'
import { language } from './languages/languages.ts'
import type { Policy } from './messages.ts'
import { render } from './render/render.ts'
import type { Store } from './store/store.ts'
import type { Watch } from './watch.ts'

export type House = { door: Door; show: Show }

/** How this house is run. */
export type Rules = { policy: Policy; limits: Doorway['limits'] }

/** The bot behind its door, with the platforms it can speak on. */
export function openHouse(
  { policy, limits }: Rules,
  store: Store,
  adapters: readonly Adapter[],
  watch: Watch,
): House {
  const show = showOn(adapters, watch)
  const door = openDoor({
    take: bot({ store, show, policy, code }),
    sorry: ({ from, language: tag = 'en-US' }) => sorry(show, from, tag),
    tooFast: ({ from, language: tag = 'en-US' }, seconds) =>
      show(from, render({ kind: 'too-fast', seconds }, language(tag))),
    limits,
    watch,
    now: () => performance.now(),
  })
  return { door, show }
}

const code = (): string => String(randomInt(1_000_000)).padStart(6, '0')

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
