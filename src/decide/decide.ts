import type { Decide } from '../messages.ts'
import { cycleInfo, progressAnswer, renewalAnswer, rulesAnswer } from './answer.ts'
import { attest, confirmed } from './attest.ts'
import { drafts, open } from './drafts.ts'
import { change, edit, likeness, withheld } from './edit.ts'
import { aboutMe, enroll, leaveCertification } from './enroll.ts'
import { blankForm, fill } from './fill.ts'
import { handOver } from './hand-over.ts'
import { home } from './home.ts'
import { deleteAll, deleteData, keep, link, myData } from './identity.ts'
import { forNamed } from './named.ts'
import { recalling } from './recall.ts'
import { cancel, record } from './record.ts'
import { reminderSettings } from './remind.ts'
import { auditPack, exportData, transcriptAnswer } from './report.ts'
import { greeting, help, person, thanks, unclear } from './smalltalk.ts'
import { remove, undo, withdraw } from './undo.ts'

export const decide: Decide = (intent, record, turn) => ({
  ...recalling(decided(intent, record, turn), record, turn),
  about: intent.kind,
})

/** Everything the assistant can do, one line each. */
const decided: Decide = (intent, record_, turn) => {
  switch (intent.kind) {
    case 'record':
      return record(intent, record_, turn)
    case 'edit':
      return edit(intent, record_, turn)
    case 'change':
      return change(intent, record_, turn)
    case 'likeness':
      return likeness(intent, record_, turn)
    case 'withheld':
      return withheld(intent, record_, turn)
    case 'fill':
      return fill(intent, record_, turn)
    case 'blank_form':
      return blankForm(intent, record_, turn)
    case 'attest':
      return attest(intent, record_, turn)
    case 'confirm':
      return confirmed(intent, record_, turn)
    case 'cancel':
      return cancel(intent, record_, turn)
    case 'undo':
      return undo(record_, turn)
    case 'delete':
      return remove(intent, record_, turn)
    case 'withdraw':
      return withdraw(intent, record_, turn)
    case 'progress':
      return forNamed(intent, record_, turn, (its) => progressAnswer(intent, its, turn))
    case 'cycle_info':
      return forNamed(intent, record_, turn, (its) => cycleInfo(intent, its, turn))
    case 'rules_question':
      return rulesAnswer(intent, record_)
    case 'renewal_question':
      return forNamed(intent, record_, turn, (its) => renewalAnswer(intent, its, turn))
    case 'transcript':
      return forNamed(intent, record_, turn, (its) => transcriptAnswer(intent, its, turn))
    case 'audit_pack':
      return auditPack(record_, turn)
    case 'export_data':
      return exportData(record_, turn)
    case 'my_data':
      return myData(turn)
    case 'hand_over':
      return handOver(intent, record_, turn)
    case 'reminder_settings':
      return reminderSettings(intent, record_, turn)
    case 'enroll':
      return enroll(intent, record_, turn)
    case 'leave_certification':
      return leaveCertification(intent, record_, turn)
    case 'about_me':
      return aboutMe(intent, record_, turn)
    case 'link_account':
      return link(intent, record_, turn)
    case 'delete_data':
      return deleteData(intent, record_, turn)
    case 'delete_all':
      return deleteAll(record_, turn)
    case 'keep':
      return keep()
    case 'drafts':
      return drafts(record_, turn)
    case 'open_draft':
      return open(intent, record_, turn)
    case 'home':
      return home(record_, turn)
    case 'greeting':
      return greeting(record_, turn)
    case 'thanks':
      return thanks()
    case 'help':
      return help(record_, turn)
    case 'person':
      return person()
    case 'out_of_scope':
      return unclear(intent, record_, turn)
  }
}
