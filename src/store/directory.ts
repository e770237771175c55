import type { Incoming } from '../messages.ts'
import type { Address, Instant } from '../model.ts'
import type { Handle } from './handle.ts'
import { identify, join, type Linked, type Say, type Whose, whose } from './identity.ts'
import {
  allowed,
  dropMailedCode,
  putMailedCode,
  type Tried,
  tidyCodes,
  tryMailedCode,
  wasMailed,
} from './identity-codes.ts'
import { type Known, onRoster } from './roster.ts'
import type { Seal } from './secrets.ts'

/** Who somebody is: addresses, codes and the roster. Codes come in as they are said and are kept sealed. */
export type Directory = {
  whose(from: Address, incoming: string): Promise<Whose | undefined>
  /** Counts a try at something; false once there were too many within the hour. */
  allowed(what: string, at: Instant, most: number): Promise<boolean>
  onRoster(email: string): Promise<Known | undefined>
  /** Keeps that a code was mailed for this message; `number` is absent where the e-mail is on no roster. */
  mailed(incoming: Incoming, code: string, number: string | undefined): Promise<void>
  wasMailed(incoming: Incoming): Promise<boolean>
  tryMailed(incoming: Incoming, code: string): Promise<Tried>
  /** Links the address to the person on the roster who has proved to be speaking. */
  identify(incoming: Incoming, number: string, say: Say): Promise<Linked>
  /** Links the address to the member who was given the code. */
  join(incoming: Incoming, code: string, onRosterOnly: boolean, say: Say): Promise<Linked>
  tidy(before: Instant): Promise<void>
}

export function directoryOn(handle: Handle, seal: Seal): Directory {
  const { ask } = handle
  const address = ({ from: { platform, user } }: Incoming): string => seal(`address ${platform} ${user}`)
  const mailedCode = (code: string): string => seal(`mailed ${code}`)
  const common = (incoming: Incoming, code: string) => ({
    address: address(incoming),
    hash: mailedCode(code),
    message: incoming.id,
    at: incoming.at,
  })
  return {
    whose: (from, incoming) => whose(ask, from, incoming),
    allowed: (what, at, most) => allowed(ask, seal(what), at, most),
    onRoster: (email) => onRoster(ask, email),
    mailed: (incoming, code, number) =>
      putMailedCode(ask, { ...common(incoming, code), ...(number !== undefined && { number }) }),
    wasMailed: (incoming) => wasMailed(ask, address(incoming), incoming.id),
    tryMailed: (incoming, code) => tryMailedCode(ask, common(incoming, code)),
    identify: async (incoming, number, say) => {
      const linked = await identify(handle, incoming, number, say)
      if (linked.kind === 'linked') await dropMailedCode(ask, address(incoming))
      return linked
    },
    join: (incoming, code, onRosterOnly, say) => join(handle, seal, incoming, code, onRosterOnly, say),
    tidy: (before) => tidyCodes(ask, before),
  }
}
