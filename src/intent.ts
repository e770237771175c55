import { z } from 'zod'
import { categoryId, certifications, day, details, id, range, text, which } from './details.ts'

export { categoryId } from './details.ts'

/**
 * What a member wants, understood. A schema, because buttons bring intents back from outside;
 * whatever a press claims, it is decided on the presser's own record.
 */

const reminderWish = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stop') }),
  z.object({ kind: z.literal('start') }),
  z.object({ kind: z.literal('snooze'), until: day }),
  z.object({ kind: z.literal('pace'), pace: z.enum(['fewer', 'usual', 'more']) }),
  z.object({
    kind: z.literal('hours'),
    from: z.number().int().min(0).max(24),
    to: z.number().int().min(0).max(24),
  }),
  z.object({
    kind: z.literal('weekdays'),
    weekdays: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).min(1),
  }),
  z.object({ kind: z.literal('when') }),
  /** Something about reminders that none of these says. */
  z.object({ kind: z.literal('show') }),
])

export const intent = z.discriminatedUnion('kind', [
  // said in words; the names are the corpus's
  z.object({ kind: z.literal('record'), activities: z.array(details) }),
  z.object({
    kind: z.literal('edit'),
    activities: z.array(details),
    draft: id.optional(),
    line: z.number().int().min(0).optional(),
    which: which.optional(),
  }),
  z.object({
    kind: z.literal('delete'),
    which: which.optional(),
    /** Of the open card, where it has several. */
    line: z.number().int().min(0).optional(),
  }),
  z.object({ kind: z.literal('undo') }),
  /** `plain`: the words attest by themselves ("I attest", "yes, record it"); a bare "yes" does not. */
  z.object({
    kind: z.literal('confirm'),
    plain: z.boolean(),
    /** a yes and nothing less: "great" is none */ clear: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('cancel'), draft: id.optional() }),
  z.object({
    kind: z.literal('progress'),
    about: z.enum(['remaining', 'earned', 'status']),
    category: categoryId.optional(),
    range: range.optional(),
    certifications,
    /** "am I on track": judged by pace. */
    pace: z.boolean().optional(),
    /** "what if I do …": answered, never stored. */
    whatIf: details.optional(),
  }),
  z.object({
    kind: z.literal('transcript'),
    about: z.enum(['document', 'list']),
    category: categoryId.optional(),
    range: range.optional(),
    certifications,
    format: z.enum(['pdf', 'csv', 'json', 'ics']).optional(),
    /** "everything", "the cycle before": which stretch was meant, where no dates were said. */
    stretch: z.enum(['cycle', 'last-cycle', 'all']).optional(),
  }),
  z.object({
    kind: z.literal('rules_question'),
    about: z.enum(['counts', 'value', 'requirement', 'proof', 'category', 'dates', 'other']),
    category: categoryId.optional(),
    range: range.optional(),
    /** The question in the member's words, for the search. */
    question: text,
  }),
  z.object({
    kind: z.literal('renewal_question'),
    about: z.enum(['payment', 'fee', 'other']),
    range: range.optional(),
    certifications,
  }),
  z.object({ kind: z.literal('reminder_settings'), wish: reminderWish }),
  z.object({ kind: z.literal('help') }),
  z.object({ kind: z.literal('greeting') }),
  z.object({ kind: z.literal('thanks') }),
  z.object({
    kind: z.literal('link_account'),
    code: z.string().max(20).optional(),
    number: z.string().max(40).optional(),
    email: z.string().max(200).optional(),
    unlink: z.boolean().optional(),
  }),
  z.object({
    kind: z.literal('cycle_info'),
    about: z.enum(['start', 'end', 'dates', 'time-left', 'length']),
    range: range.optional(),
    certifications,
  }),
  z.object({ kind: z.literal('export_data') }),
  /** Who can see what is held, and where it is kept. */
  z.object({ kind: z.literal('my_data') }),
  /** `why`: what is refused for a reason, and not for want of understanding. */
  z.object({
    kind: z.literal('out_of_scope'),
    said: text.optional(),
    why: z.enum(['another', 'unearned', 'planned', 'credits']).optional(),
  }),

  // said in words or pressed; the corpus has no name for these
  /** Certification and cycle; one of the days is enough, the other is computed. */
  z.object({
    kind: z.literal('enroll'),
    /** Changes nothing for a member who is enrolled already. */
    once: z.boolean().optional(),
    certification: z.string().max(10).optional(),
    start: day.optional(),
    end: day.optional(),
  }),
  z.object({ kind: z.literal('leave_certification'), certification: z.string().max(10) }),
  z.object({
    kind: z.literal('about_me'),
    name: z.string().max(120).optional(),
    timeZone: z.string().max(60).optional(),
    language: z.string().max(20).optional(),
  }),
  z.object({ kind: z.literal('delete_data'), sure: z.boolean().optional() }),
  /** "Delete everything": what of it is asked. */
  z.object({ kind: z.literal('delete_all') }),
  /** What is not attested yet. */
  z.object({ kind: z.literal('drafts') }),
  /** Shows a draft again, which then is the one that words go to; without a name, one that is not that yet. */
  z.object({ kind: z.literal('open_draft'), draft: id.optional() }),
  /** Somebody human is wanted. */
  z.object({ kind: z.literal('person') }),
  z.object({
    kind: z.literal('hand_over'),
    about: z.enum(['sheet', 'document', 'tick', 'compare']),
    activities: z.array(id).optional(),
    all: z.boolean().optional(),
    points: z.number().optional(),
  }),
  z.object({ kind: z.literal('audit_pack') }),

  // only pressed
  z.object({ kind: z.literal('attest'), draft: id }),
  z.object({ kind: z.literal('change'), draft: id }),
  z.object({ kind: z.literal('withdraw'), activity: id }),
  /** The no to a withdrawal or deletion. */
  z.object({ kind: z.literal('keep') }),
  z.object({
    kind: z.literal('likeness'),
    draft: id,
    line: z.number().int().min(0),
    choice: z.enum(['same', 'different', 'replace']),
  }),
  /** The withheld words of a line: kept as written, or left out for good. */
  z.object({ kind: z.literal('withheld'), draft: id, line: z.number().int().min(0), title: text.optional() }),
  /** A form sent back; every value as typed. Without a draft it starts one. */
  z.object({
    kind: z.literal('fill'),
    draft: id.optional(),
    line: z.number().int().min(0).optional(),
    values: z.record(z.string().max(40), z.string().max(600)),
  }),
  /** An empty form to record with, perhaps prefilled from words elsewhere. */
  z.object({ kind: z.literal('blank_form'), words: text.optional(), details: details.optional() }),
  z.object({ kind: z.literal('home') }),
])

export type Intent = z.infer<typeof intent>
export type IntentKind = Intent['kind']
export type ReminderWish = z.infer<typeof reminderWish>
