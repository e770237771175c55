import type { Hear } from '../../src/adapter.ts'
import type { Incoming } from '../../src/messages.ts'
import { type Reference, referenceOf, type TeamsActivity, tenantOf } from './activity.ts'
import type { Connector } from './botbuilder.ts'
import type { Delivery } from './delivery.ts'
import { plain } from './files.ts'
import { wordsFor } from './words.ts'

/** Asked among others: answered in the asker's own chat; the others read one line that says only this. */
export async function answerPrivately(
  activity: TeamsActivity,
  incoming: Incoming,
  { hear, connector, delivery }: { hear: Hear; connector: Connector; delivery: Delivery },
): Promise<void> {
  const here = referenceOf(activity)
  const words = wordsFor(activity.locale)
  const line = (text: string) => delivery.deliver(here, [plain(text)])
  const personal = await ownChat(connector, here, tenantOf(activity) ?? '')
  if (!personal) {
    await line(words.addMe)
    return
  }
  await hear({ ...incoming, from: { ...incoming.from, ref: personal } })
  await line(words.privately)
}

/** Undefined where the person has not added us, or has blocked us. */
async function ownChat(
  connector: Connector,
  here: Reference,
  tenant: string,
): Promise<Reference | undefined> {
  const { activityId: _, ...rest } = here
  try {
    const id = await connector.open(here, tenant)
    return { ...rest, conversation: { id, conversationType: 'personal', tenantId: tenant } }
  } catch {
    return undefined
  }
}
