import { z } from 'zod'
import type { Adapter, Show } from '../../src/adapter.ts'
import type { Card } from '../../src/messages.ts'
import type { Address, Shown } from '../../src/model.ts'
import { type Api, nameOf, type Reach } from './api.ts'
import { homeView } from './home.ts'
import { errorsOf, formOf, formView, notice } from './modal.ts'
import { patiently } from './pace.ts'
import type { People } from './people.ts'
import { type Place, personOf, placeOf, type Standing } from './place.ts'
import type { Posting } from './post.ts'
import type { Submissions } from './submissions.ts'

type Means = { reach: Reach; people: People; posting: Posting; submissions: Submissions }
type Deliver = { show: Show; find: NonNullable<Adapter['find']> }

/** Puts cards where they belong: messages, modals, the home. */
export function deliver({ reach, people, posting: { post, directOf }, submissions }: Means): Deliver {
  /** A reminder goes to the direct messages, wherever its member was last heard. */
  const show: Show = async (to, card, instead) => {
    const api = await reach(personOf(to).team)
    const place = card.mark === undefined ? placeOf(to) : {}
    if (place.home) return publish(api, to, card)
    if (place.view !== undefined) return fillModal(api, to, card, { ...place, view: place.view }, instead)
    if (place.submission !== undefined) return answerForm(api, to, card, place.submission, instead)
    return post(api, to, place, card, instead)
  }

  async function publish(api: Api, to: Address, card: Card): Promise<Shown> {
    const view = homeView(card, people.speech(to))
    await patiently(() => api.call('views.publish', { user_id: personOf(to).user, view }))
    return at({ home: true })
  }

  async function fillModal(
    api: Api,
    to: Address,
    card: Card,
    { view, card: from }: Place & { view: string },
    instead?: Shown,
  ): Promise<Shown> {
    const [speech, form] = [people.speech(to), formOf(card)]
    if (form) {
      await redraw(api, view, formView(form, from, speech))
      return instead ?? openedFrom(from, view)
    }
    await redraw(api, view, notice(card.summary, `${card.summary}\n${speech.elsewhere}`, speech))
    return post(api, to, {}, card, instead)
  }

  /** Errors go to their fields; anything else closes the form and is said in the direct messages. */
  async function answerForm(
    api: Api,
    to: Address,
    card: Card,
    token: string,
    instead?: Shown,
  ): Promise<Shown> {
    const pending = submissions.find(token)
    if (!pending || pending.answered) return post(api, to, {}, card, instead)
    pending.answered = true
    const [speech, errors, form] = [people.speech(to), errorsOf(card), formOf(card)]
    if (errors && form) {
      if (pending.late) await redraw(api, pending.view, formView(form, placeOf(to).card, speech))
      else await pending.acknowledge({ response_action: 'errors', errors })
      return instead ?? openedFrom(placeOf(to).card, pending.view)
    }
    if (pending.late) await redraw(api, pending.view, notice(card.summary, speech.finished, speech))
    else await pending.acknowledge({ response_action: 'clear' })
    return post(api, to, {}, card, instead)
  }

  const find: NonNullable<Adapter['find']> = async (to, mark) => {
    const api = await reach(personOf(to).team)
    const channel = await directOf(api, to)
    const answer = await api.call('conversations.history', { channel, limit: 50, include_all_metadata: true })
    const found = history.parse(answer).messages.find(({ metadata }) => metadata?.event_payload?.key === mark)
    return found && { platform: 'slack', ref: { ts: found.ts, channel } }
  }
  return { show, find }
}

const at = (ref: Place): Shown => ({ platform: 'slack', ref })

/** The card of a draft goes on standing where its form was opened. */
const openedFrom = (card: Standing | undefined, view: string): Shown =>
  card ? { platform: 'slack', ref: card } : at({ view })

const history = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z.object({ event_payload: z.object({ key: z.unknown() }).partial().optional() }).optional(),
    }),
  ),
})

/** A modal that its member closed meanwhile is no failure. */
async function redraw(api: Api, view_id: string, view: unknown): Promise<void> {
  try {
    await patiently(() => api.call('views.update', { view_id, view }))
  } catch (error) {
    if (nameOf(error) !== 'not_found') throw error
  }
}
