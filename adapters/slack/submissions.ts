import { setTimeout as pause } from 'node:timers/promises'
import type { ModalView } from './blocks.ts'

/** What a form just sent may be answered with; Slack waits three seconds for it. */
export type Response =
  | { response_action: 'errors'; errors: Record<string, string> }
  | { response_action: 'update'; view: ModalView }
  | { response_action: 'clear' }
export type Acknowledge = (response: Response) => Promise<void>

type Pending = { view: string; late: boolean; answered: boolean; acknowledge: Acknowledge }

export type Submissions = {
  /** The form is answered by `show`, or with `working` after two seconds, or with `failed` where nothing came. */
  during(
    token: string,
    view: string,
    acknowledge: Acknowledge,
    say: Say,
    turn: () => Promise<void>,
  ): Promise<void>
  find(token: string): Pending | undefined
}
type Say = { working: () => ModalView; failed: () => ModalView }

const PATIENCE_MS = 2_000

export function submissions(): Submissions {
  const open = new Map<string, Pending>()
  return {
    find: (token) => open.get(token),
    async during(token, view, acknowledge, say, turn) {
      const pending: Pending = { view, late: false, answered: false, acknowledge }
      const stop = new AbortController()
      open.set(token, pending)
      const timer = pause(PATIENCE_MS, undefined, { signal: stop.signal })
        .then(() => tooLate(pending, say.working()))
        .catch(() => undefined)
      try {
        await turn()
      } finally {
        stop.abort()
        await timer
        open.delete(token)
        if (!pending.answered && !pending.late)
          await acknowledge({ response_action: 'update', view: say.failed() })
      }
    },
  }
}

async function tooLate(pending: Pending, working: ModalView): Promise<void> {
  if (pending.answered) return
  pending.late = true
  await pending.acknowledge({ response_action: 'update', view: working })
}
