import { z } from 'zod'
import type { Hear } from '../../src/adapter.ts'
import type { Incoming } from '../../src/messages.ts'
import type { Reach } from './api.ts'
import { bounded } from './bounded.ts'
import { notice } from './modal.ts'
import type { People } from './people.ts'
import { addressOf, isDirect, type Place, personOf, placeOf, standingOf } from './place.ts'
import type { Reading } from './reading.ts'
import type { Acknowledge, Submissions } from './submissions.ts'

type Means = {
  hear: Hear
  reach: Reach
  people: People
  submissions: Submissions
  forget: (team: string) => Promise<void>
  now: () => string
}
/** Without a response, it only says that the payload has come. */
export type Acknowledged = { plainly: () => Promise<void>; with: Acknowledge }
export type Take = (reading: Reading, acknowledge: Acknowledged) => Promise<void>

const STATUS_AFTER_MS = 1_000

/** What is done with each reading. Slack is answered before the turn begins, whatever the turn takes. */
export function turns({ hear, reach, people, submissions, forget, now }: Means): Take {
  const homes = bounded<true>(10_000)

  async function turn(incoming: Incoming): Promise<void> {
    const status = setTimeout(() => void thinking(incoming).catch(() => undefined), STATUS_AFTER_MS)
    try {
      await hear(await people.introduce(incoming))
    } finally {
      clearTimeout(status)
    }
    await refreshHome(incoming)
  }

  /** The home is drawn anew after each turn of somebody who has opened it. */
  async function refreshHome(incoming: Incoming): Promise<void> {
    const { from, id } = incoming
    if (placeOf(from).home) homes.set(from.user, true)
    else if (homes.get(from.user)) {
      const home: Incoming = {
        id: `${id}:home`,
        from: { ...from, ref: { home: true } },
        at: incoming.at,
        press: { kind: 'home' },
      }
      await hear(await people.introduce(home))
    }
  }

  /** Slack gives three seconds from the press, so the modal opens before anything is known of its form. */
  async function opened({ incoming, trigger, title }: Extract<Reading, { kind: 'form' }>): Promise<Incoming> {
    const speech = people.speech(incoming.from)
    const api = await reach(personOf(incoming.from).team)
    const view = notice(title, speech.opening, speech)
    const answer = await api.call('views.open', { trigger_id: trigger, view }).catch(() => undefined)
    const id = viewId(answer)
    const card = 'card' in incoming ? standingOf(incoming.card) : undefined
    const ref: Place = { view: id, ...(card && { card }) }
    return id === undefined ? incoming : { ...incoming, from: { ...incoming.from, ref } }
  }

  async function thinking({ from }: Incoming): Promise<void> {
    const { channel, thread } = placeOf(from)
    if (channel === undefined || thread === undefined || !isDirect(channel)) return
    const status = people.speech(from).thinking
    const api = await reach(personOf(from).team)
    await api.call('assistant.threads.setStatus', { channel_id: channel, thread_ts: thread, status })
  }

  const saying = ({ from }: Incoming) => ({
    working: () => notice('', people.speech(from).working, people.speech(from)),
    failed: () => notice('', people.speech(from).failed, people.speech(from)),
  })

  /** Where the assistant pane is not switched on, Slack refuses this, and nothing is lost. */
  async function prompt({
    team,
    user,
    channel,
    thread,
  }: Extract<Reading, { kind: 'prompts' }>): Promise<void> {
    const { prompts } = people.speech(addressOf(team, user, {}))
    const api = await reach(team)
    await api
      .call('assistant.threads.setSuggestedPrompts', { channel_id: channel, thread_ts: thread, prompts })
      .catch(() => undefined)
  }

  /** Everybody of the workspace, written as nobody's name: `T1/*`. */
  async function leave(team: string, id: string): Promise<void> {
    await forget(team)
    await hear({ id: `${id}:${team}`, from: addressOf(team, '*', {}), at: now(), left: true })
  }

  const take: Take = async (reading, acknowledge) => {
    if (reading.kind !== 'submission') await acknowledge.plainly()
    switch (reading.kind) {
      case 'nothing':
        return
      case 'turn':
        return turn(reading.incoming)
      case 'form':
        return turn(await opened(reading))
      case 'submission':
        return submissions.during(
          reading.token,
          reading.view,
          acknowledge.with,
          saying(reading.incoming),
          () => turn(reading.incoming),
        )
      case 'prompts':
        return prompt(reading)
      case 'gone':
        for (const team of reading.teams) await leave(team, reading.id)
    }
  }
  return take
}

const viewId = (answer: unknown): string | undefined =>
  z.object({ view: z.object({ id: z.string() }) }).safeParse(answer).data?.view.id
