import type { Hear } from '../../src/adapter.ts'
import type { Incoming } from '../../src/messages.ts'
import { referenceOf, type TeamsActivity, tenantOf } from './activity.ts'
import type { Delivery } from './delivery.ts'
import { plain } from './files.ts'
import { wordsFor } from './words.ts'

/** Asked among others: answered in the asker's own chat; the others read one line that says only this. */
export async function answerPrivately(
  activity: TeamsActivity,
  incoming: Incoming,
  hear: Hear,
  { deliver, ownChat }: Delivery,
): Promise<void> {
  const here = referenceOf(activity)
  const words = wordsFor(activity.locale)
  const personal = await ownChat(here, tenantOf(activity) ?? '')
  if (personal) await hear({ ...incoming, from: { ...incoming.from, ref: personal } })
  await deliver(here, [plain(personal ? words.privately : words.addMe)])
}
