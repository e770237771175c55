import type { Language } from '../languages/languages.ts'
import type { Button, Card, Part, Reply } from '../messages.ts'
import type { Activity, Details } from '../model.ts'
import { buttons, card, text, texts } from './parts.ts'
import { named } from './recording.ts'

type Of<K extends Reply['kind']> = Extract<Reply, { kind: K }>

const batch = (id: string): string => id.slice(0, id.lastIndexOf('#'))

const undo = (activities: readonly Activity[], label: string): Button | undefined => {
  const [first] = activities
  if (!first) return undefined
  const whole = activities.length > 1 && activities.every(({ id }) => batch(id) === batch(first.id))
  return { label, press: { kind: 'withdraw', activity: whole ? batch(first.id) : first.id } }
}

export const listed = (words: string, activities: readonly Activity[], speaks: Language): Card =>
  card(
    `${words} ${activities.map(speaks.format.line).join('; ')}`,
    text(words),
    texts(activities.map(speaks.format.line)),
  )

/** Takes the card's place: what counts, where one stands, what is left to do, and a way back. */
export function recorded(reply: Of<'recorded'>, speaks: Language): Card {
  const { activities, replaced, official, renewal } = reply
  const { recording } = speaks
  const standing = reply.outlook.map(recording.outlook)
  return card(
    `${recording.recorded(activities.length)} ${standing.join(' ')}`,
    text(recording.recorded(activities.length), 'success'),
    texts(activities.map((one) => receiptLine(one, speaks))),
    texts(replaced.length > 0 ? [recording.replaced(replaced)] : []),
    ticked(replaced, speaks),
    texts(standing, 'title'),
    texts(renewal.map(speaks.answers.met)),
    text(official ? '' : recording.elsewhere, 'small'),
    text(recording.proof, 'small'),
    buttons(undo(activities, speaks.buttons.undo), {
      label: speaks.buttons.progress,
      press: { kind: 'progress', about: 'remaining' },
    }),
  )
}

/** What the member has entered in AMTrax does not leave it by being changed here. */
const ticked = (were: readonly Activity[], { recording }: Language): Part[] =>
  text(were.some(({ handedOver }) => handedOver !== undefined) ? recording.tickedBefore : '', 'warning')

const receiptLine = (one: Activity, { format }: Language): string =>
  `${format.line(one)} · ${format.list(one.certifications)}`

export const alreadyRecorded = (
  { activities, outlook, official }: Of<'already-recorded'>,
  speaks: Language,
): Card =>
  card(
    speaks.recording.alreadyRecorded,
    text(speaks.recording.alreadyRecorded, 'success'),
    texts(activities.map((one) => receiptLine(one, speaks))),
    texts(outlook.map(speaks.recording.outlook), 'title'),
    text(official ? '' : speaks.recording.elsewhere, 'small'),
    buttons(undo(activities, speaks.buttons.undo)),
  )

export function superseded({ draft, by }: Of<'superseded'>, speaks: Language): Card {
  const words = speaks.recording.superseded[by]
  return card(words, text(named(draft, speaks), 'small'), text(words))
}

export function cancelled({ draft }: Of<'cancelled'>, speaks: Language): Card {
  const words = speaks.recording.cancelled(
    draft ? named(draft, speaks) : '',
    draft?.lines.some(({ replaces }) => replaces) === true,
  )
  return card(words, text(words))
}

export function sureWithdraw({ activities }: Of<'sure-withdraw'>, speaks: Language): Card {
  const [first] = activities
  return card(
    speaks.recording.sureWithdraw,
    texts(
      activities.map((one) => receiptLine(one, speaks)),
      'title',
    ),
    text(speaks.recording.sureWithdraw),
    buttons(
      undo(activities, speaks.buttons.withdraw),
      first ? { label: speaks.buttons.keep, press: { kind: 'keep' } } : undefined,
    ),
  )
}

/** Recording it again is a new draft with a new attestation. */
export const withdrawn = ({ activities, outlook }: Of<'withdrawn'>, speaks: Language): Card =>
  card(
    speaks.recording.withdrawn(activities.length),
    text(speaks.recording.withdrawn(activities.length), 'success'),
    texts(activities.map((one) => receiptLine(one, speaks))),
    texts(outlook.map(speaks.recording.outlook), 'title'),
    ticked(activities, speaks),
    buttons({
      label: speaks.buttons.recordAgain,
      press: { kind: 'record', activities: activities.map(again) },
    }),
  )

const again = ({ category, points, start, end, title, provider, certifications }: Activity): Details => ({
  category,
  points,
  start,
  end,
  title,
  provider,
  certifications,
})

export const undoWhich = ({ draft, activities }: Of<'undo-which'>, speaks: Language): Card =>
  card(
    speaks.recording.undoWhich,
    text(speaks.recording.undoWhich),
    texts([named(draft, speaks), ...activities.map(speaks.format.line)]),
    buttons(
      { label: speaks.buttons.cancelCard, press: { kind: 'cancel', draft: draft.id } },
      undo(activities, speaks.buttons.withdrawLast),
    ),
  )

export const whichActivity = (
  { activities, purpose, said, draft }: Of<'which-activity'>,
  speaks: Language,
): Card =>
  card(
    speaks.recording.whichActivity(purpose),
    text(speaks.recording.whichActivity(purpose)),
    buttons(
      ...activities.map(
        (one): Button => ({
          label: speaks.format.line(one),
          press:
            purpose === 'withdraw'
              ? { kind: 'withdraw', activity: one.id }
              : { kind: 'edit', activities: said ? [said] : [], which: { id: one.id } },
        }),
      ),
      draft && { label: speaks.buttons.cancelCard, press: { kind: 'cancel', draft: draft.id } },
    ),
  )

export const stillRecorded = ({ activities }: Of<'still-recorded'>, speaks: Language): Card =>
  card(
    speaks.recording.stillRecorded,
    text(speaks.recording.stillRecorded),
    texts(
      activities.map((one) => receiptLine(one, speaks)),
      'title',
    ),
    buttons(undo(activities, speaks.buttons.withdraw)),
  )

export const deleteWhat = ({ draft }: Of<'delete-what'>, speaks: Language): Card =>
  card(
    speaks.recording.deleteWhat,
    text(speaks.recording.deleteWhat),
    text(named(draft, speaks), 'small'),
    buttons(
      { label: speaks.buttons.cancelCard, press: { kind: 'cancel', draft: draft.id } },
      { label: speaks.buttons.deleteData, press: { kind: 'delete_data' } },
      { label: speaks.buttons.keep, press: { kind: 'keep' } },
    ),
  )

/** One is opened by a button of few words, several each by its own. */
export function drafts({ waiting, others }: Of<'drafts'>, speaks: Language): Card {
  const words = speaks.recording.drafts(waiting.length, others)
  const only = waiting.length === 1
  return card(
    words,
    text(words),
    texts(only ? waiting.map((draft) => named(draft, speaks)) : []),
    buttons(
      ...waiting.map(
        (draft): Button => ({
          label: only ? speaks.buttons.showCard : named(draft, speaks) || speaks.buttons.record,
          press: { kind: 'open_draft', draft: draft.id },
        }),
      ),
    ),
  )
}
