import { storeOn } from '../store/store.ts'
import { type Command, done } from './command.ts'

/** What an operator can do about each of a platform's reasons. */
const mend: Record<string, string> = {
  blocked: 'the member blocked the assistant',
  uninstalled: 'the app was taken out of the workspace',
  deactivated: 'the account was deactivated',
  'token-revoked': 'the token was revoked: install the app again',
  'not-found': 'the chat is gone',
}

export const unreachable: Command = {
  name: 'unreachable',
  help: 'Members whom no reminder reaches any more, and why. Hearing from a member again mends it.',
  async run(desk) {
    const members = await storeOn(await desk.database()).reminders.unreachable()
    const lines = members.map(
      ({ member, platform, reason, since }) =>
        `${member}  ${platform}  since ${since.slice(0, 10)}  ${mend[reason] ?? reason}`,
    )
    return done([...lines, `${members.length} unreachable.`], { members })
  },
}
