import type { ReminderWish } from '../../src/messages.ts'
import type { Handle } from '../../src/store/handle.ts'
import { storeOn } from '../../src/store/store.ts'
import { sweep } from '../../src/sweep.ts'
import { type Act, BEGIN, chance, DAY, type Life, lifeOf } from './lives.ts'
import { town, wordsOf } from './town.ts'

/** A reminder that reached somebody. `noted`: the assistant lived to write down that it did. */
export type Got = { user: string; platform: string; at: number; mark: string; words: string; noted: boolean }
/** A card that a platform did not take. */
export type Failed = { user: string; at: number; mark: string }
export type History = {
  lives: Life[]
  got: Got[]
  failed: Failed[]
  /** When a process died. */
  kills: number[]
  /** Ids of the entries that stand on record. */
  recorded: Set<string>
  troubles: unknown[]
  until: number
}

export type Plan = { members: number; days: number; seed: number }

const HOUR = 3_600_000

/** Lives the lives against the assistant, with two processes that are killed now and then, and platforms that fail. */
export async function simulate(handle: Handle, { members, days, seed }: Plan): Promise<History> {
  const store = storeOn(handle)
  const place = town(store, new Date(BEGIN).toISOString())
  const by = chance(seed)
  const lives = Array.from({ length: members }, (_, number) => lifeOf(number, seed, days))
  const life = new Map(lives.map((one) => [one.user, one]))
  const failed: Failed[] = []
  const kills: number[] = []
  place.meets(({ platform, user }, card) => {
    const at = Date.parse(place.now())
    const who = life.get(user.slice(user.indexOf('/') + 1))
    const blocked = who?.blocks.some((one) => one.platform === platform && one.from <= at && at < one.to)
    const what = blocked
      ? ({ kind: 'unreachable', reason: 'blocked' } as const)
      : by.odds(0.06)
        ? by.one([
            { kind: 'later', seconds: by.whole(1, 7200) } as const,
            'dies before' as const,
            'dies after' as const,
          ])
        : undefined
    if (typeof what === 'string') kills.push(at)
    if (what && what !== 'dies after') failed.push({ user: who?.user ?? '', at, mark: card.mark ?? '' })
    return what
  })
  const acts = lives.flatMap((one) => eventsOf(one)).toSorted((a, b) => a.at - b.at)
  const until = BEGIN + days * DAY
  let next = 0
  for (let now = BEGIN; now < until; now += 6.5 * HOUR + by.whole(0, HOUR / 1000) * 1000) {
    for (let act = acts[next]; act && act.at <= now; act = acts[++next]) {
      place.set(new Date(act.at).toISOString())
      await act.happens(place, handle)
    }
    place.set(new Date(now).toISOString())
    const two = by.odds(0.3) ? [place.process(), place.process()] : [place.process()]
    const ends = await Promise.allSettled(two.map((one) => sweep(one)))
    for (const end of ends)
      if (end.status === 'rejected' && !String(end.reason).includes('killed')) throw end.reason
  }
  const got = place.reminders().map(({ platform, user, at, card, noted }) => ({
    user: user.slice(user.indexOf('/') + 1),
    platform,
    at: Date.parse(at),
    mark: card.mark ?? '',
    words: wordsOf(card),
    noted,
  }))
  const rows = await handle.ask<{ id: string }>('select id from activities where not withdrawn')
  const recorded = new Set(rows.map(({ id }) => id))
  return { lives, got, failed, kills, recorded, troubles: place.failures, until }
}

type Town = ReturnType<typeof town>
type Event = { at: number; happens: (place: Town, handle: Handle) => Promise<unknown> }

/** Does something as this person, where and in the zone she then is. */
type Doing = (intent: Parameters<Town['does']>[1], id: string) => (place: Town) => Promise<unknown>

function eventsOf(life: Life): Event[] {
  let timeZone = life.zone
  const events = life.acts.map((act, number): Event => {
    if (act.kind === 'zone') timeZone = act.zone
    const about = { from: { platform: act.platform, user: `W/${life.user}` }, timeZone }
    const does: Doing = (intent, id) => (place) => place.does(life.user, intent, { ...about, id })
    return { at: act.at, happens: happening(act, does, `${life.user}:${number}`) }
  })
  const { linked } = life
  if (!linked) return events
  const link = (_: Town, { ask }: Handle) =>
    ask(
      `insert into addresses (platform, user_id, member, heard)
        select 'teams', $1::text, member, heard - interval '1 second' from addresses
        where platform = 'slack' and user_id = $1::text on conflict do nothing`,
      [`W/${life.user}`],
    )
  return [...events, { at: linked, happens: link }]
}

function happening(act: Life['acts'][number], does: Doing, id: string): Event['happens'] {
  const wishes = (wish: ReminderWish) => does({ kind: 'reminder_settings', wish }, id)
  switch (act.kind) {
    case 'enroll':
      return does({ kind: 'enroll', certification: act.code, start: act.start }, id)
    case 'record':
      return async (place) => {
        await does({ kind: 'record', activities: [activity(act, id)] }, id)(place)
        if (act.attested) await does({ kind: 'attest', draft: id }, `${id}a`)(place)
      }
    case 'stop':
    case 'start':
      return wishes({ kind: act.kind })
    case 'snooze':
      return wishes({ kind: 'snooze', until: act.until })
    case 'pace':
      return wishes({ kind: 'pace', pace: act.pace })
    case 'hours':
      return wishes({ kind: 'hours', from: act.from, to: act.to })
    case 'weekdays':
      return wishes({ kind: 'weekdays', weekdays: act.weekdays })
    case 'zone':
    case 'hello':
      return does({ kind: 'greeting' }, id)
  }
}

const activity = ({ points, day, codes }: Extract<Act, { kind: 'record' }>, title: string) => ({
  category: 'professional-education' as const,
  points,
  start: day,
  end: day,
  certifications: codes,
  title,
})
