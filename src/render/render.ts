import type { Language } from '../languages/languages.ts'
import type { Card, Reply } from '../messages.ts'
import * as answers from './answers.ts'
import { blankForm } from './form.ts'
import * as papers from './papers.ts'
import { card, spoken, text } from './parts.ts'
import * as receipts from './receipts.ts'
import * as recording from './recording.ts'
import { reminder } from './reminder.ts'
import * as talk from './talk.ts'

/** Meaning into a card, one case a reply; the words are the language's. */
export function render(reply: Reply, speaks: Language): Card {
  switch (reply.kind) {
    case 'welcome':
      return talk.welcome(reply, speaks)
    case 'ask-certification':
      return talk.askCertification(reply, speaks)
    case 'ask-cycle':
      return talk.askCycle(reply, speaks)
    case 'enrolled':
      return spoken(...speaks.talk.enrolled(reply))
    case 'left-certification':
      return spoken(speaks.talk.leftCertification(reply.certification))
    case 'not-on-roster':
      return spoken(speaks.talk.roster(reply))
    case 'roster-keeps':
      return spoken(...speaks.identity.rosterKeeps(reply.enrollments))
    case 'about-me':
      return spoken(speaks.talk.aboutMe(reply))
    case 'missing':
      return recording.missing(reply, speaks)
    case 'confirm':
      return recording.confirm(reply, speaks)
    case 'likeness':
      return recording.likeness(reply, speaks)
    case 'withheld':
      return recording.withheld(reply, speaks)
    case 'left-out':
      return spoken(...speaks.recording.leftOut(reply.lines, reply.kept))
    case 'change-how':
      return recording.changeHow(reply, speaks)
    case 'which-line':
      return recording.whichLine(reply, speaks)
    case 'blank-form':
      return blankForm(reply, speaks)
    case 'superseded':
      return receipts.superseded(reply, speaks)
    case 'cancelled':
      return receipts.cancelled(reply, speaks)
    case 'gone':
      return spoken(speaks.recording.gone)
    case 'recorded':
      return receipts.recorded(reply, speaks)
    case 'already-recorded':
      return receipts.alreadyRecorded(reply, speaks)
    case 'sure-withdraw':
      return receipts.sureWithdraw(reply, speaks)
    case 'withdrawn':
      return receipts.withdrawn(reply, speaks)
    case 'already-withdrawn':
      return spoken(speaks.recording.alreadyWithdrawn)
    case 'undo-which':
      return receipts.undoWhich(reply, speaks)
    case 'which-activity':
      return receipts.whichActivity(reply, speaks)
    case 'nothing-to-change':
      return spoken(speaks.recording.nothingToChange(reply.said))
    case 'closed-cycle':
      return receipts.listed(speaks.recording.closedCycle, reply.activities, speaks)
    case 'still-recorded':
      return receipts.stillRecorded(reply, speaks)
    case 'progress':
      return answers.progress(reply, speaks)
    case 'earned':
      return spoken(speaks.answers.earned(reply))
    case 'what-if':
      return spoken(speaks.answers.whatIf, ...reply.outlook.map(speaks.recording.outlook))
    case 'list':
      return papers.list(reply, speaks)
    case 'not-held':
      return spoken(speaks.answers.notHeld(reply))
    case 'document':
      return papers.document(reply, speaks)
    case 'answer':
      return answers.answer(reply, speaks)
    case 'unsure-answer':
      return answers.unsure(reply, speaks)
    case 'renewal':
      return answers.renewal(reply, speaks)
    case 'cycle':
      return answers.cycle(reply, speaks)
    case 'hand-over':
      return papers.handOver(reply, speaks)
    case 'handed-over':
      return spoken(speaks.answers.handedOver(reply.activities, reply.left))
    case 'compare':
      return papers.compare(reply, speaks)
    case 'no-finished-cycle':
      return answers.noFinishedCycle(speaks)
    case 'official-here':
      return spoken(speaks.answers.officialHere)
    case 'reminders':
      return talk.reminders(reply, speaks)
    case 'reminder':
      return reminder(reply, speaks, render)
    case 'help':
      return talk.help(reply, speaks)
    case 'greeting':
      return talk.greeting(reply, speaks)
    case 'failed':
      return spoken(speaks.talk.wrong)
    case 'too-fast':
      return spoken(speaks.talk.tooFast(reply.seconds))
    case 'unread':
      return spoken(speaks.talk.unread(reply.characters))
    case 'thanks':
      return spoken(speaks.talk.thanks)
    case 'person':
      return spoken(speaks.talk.person)
    case 'refused':
      return spoken(speaks.talk.refused[reply.why])
    case 'still-asked':
      return talk.stillAsked(reply, speaks, render)
    case 'unclear':
      return talk.unclear(reply, speaks)
    case 'not-attested':
      return recording.notAttested(reply, speaks)
    case 'nothing-open':
      return spoken(speaks.recording.nothingOpen)
    case 'link-code':
      return spoken(speaks.talk.linkCode(reply.code))
    case 'linked':
      return spoken(speaks.talk.linked(speaks.identity.place(reply.platform)))
    case 'link-failed':
      return spoken(speaks.talk.linkFailed[reply.problem])
    case 'unlinked':
      return spoken(reply.last ? speaks.identity.unlinkedLast : speaks.talk.unlinked)
    case 'only-place':
      return spoken(speaks.identity.onlyPlace)
    case 'sure-delete':
      return talk.sureDelete(reply, speaks)
    case 'deleted':
      return card(speaks.talk.deleted, text(speaks.talk.deleted))
    case 'delete-what':
      return receipts.deleteWhat(reply, speaks)
    case 'kept':
      return spoken(speaks.recording.kept)
    case 'drafts':
      return receipts.drafts(reply, speaks)
    case 'my-data':
      return talk.myData(reply, speaks)
    case 'home':
      return papers.home(reply, speaks)
  }
}
