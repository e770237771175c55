import { z } from 'zod'
import { type Intent, intent } from '../../src/messages.ts'
import type { TeamsActivity } from './activity.ts'

/**
 * What a button carries and brings back.
 * `press`: the intent it says. `form`: the prefix of the inputs that fill it. `pick`: the input whose choice is the intent.
 * `card`: a mark of the card's content, so that the same button on a card shown anew is another act.
 */
export type PressData = { card: string } & ({ press: Intent; form?: string } | { pick: string })

const carried = z.looseObject({
  card: z.string(),
  press: z.unknown().optional(),
  form: z.string().optional(),
  pick: z.string().optional(),
})
type Carried = z.infer<typeof carried>

const executed = z.looseObject({
  action: z.looseObject({ verb: z.literal('press'), data: z.unknown().optional() }),
})

/** The data of a pressed button, from `Action.Execute` or from its fallback `Action.Submit`. */
export function pressData(activity: TeamsActivity): Carried | undefined {
  if (activity.type === 'invoke') {
    if (activity.name !== 'adaptiveCard/action') return undefined
    const invoked = executed.safeParse(activity.value)
    return invoked.success ? carried.safeParse(invoked.data.action.data).data : undefined
  }
  return activity.value ? carried.safeParse(activity.value).data : undefined
}

/** Undefined where the data was tampered with. */
export function intentOf(data: Carried): Intent | undefined {
  const press = intent.safeParse(data.pick === undefined ? data.press : chosen(data[data.pick])).data
  if (press?.kind !== 'fill' || data.form === undefined) return press
  return intent.safeParse({ ...press, values: { ...press.values, ...filled(data, `${data.form}.`) } }).data
}

function chosen(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : undefined
  } catch {
    return undefined
  }
}

/** Teams brings numbers as text in one client and as numbers in another. */
const filled = (data: Carried, prefix: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      key.startsWith(prefix) && (typeof value === 'string' || typeof value === 'number')
        ? [[key.slice(prefix.length), String(value)]]
        : [],
    ),
  )
