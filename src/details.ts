import { z } from 'zod'

/** What an intent says of an activity, as a schema: it comes back from outside too. */

export const day = z.string().regex(/^\d{4}-\d\d-\d\d$/)
export const range = z.object({ start: day, end: day })
export const text = z.string().max(500)
export const id = z.string().min(1).max(400)

export const categoryId = z.enum([
  'professional-education',
  'formal-education',
  'authorship',
  'instructional-presentation',
  'organizational-participation',
  'employment-verification',
])

const guess = z.object({
  slot: z.enum(['category', 'points', 'start', 'end', 'title', 'provider', 'certifications']),
  why: z.enum([
    'inferred-from-activity',
    'hours-as-points',
    'credits-as-points',
    'year-not-said',
    'relative-day',
    'whole-period',
    'spelling',
    'usual-certification',
    'shared',
  ]),
  from: text,
})

export const details = z.object({
  category: categoryId.optional(),
  points: z.number().optional(),
  start: day.optional(),
  end: day.optional(),
  title: text.optional(),
  provider: text.optional(),
  certifications: z.array(z.string().max(10)).max(20).optional(),
  guesses: z.array(guess).max(20).optional(),
})

/** Of those that a member holds, the ones that a question names. */
export const certifications = z.array(z.string().max(10)).max(20).optional()

/** Which entry on record is meant: the last, by its id, or by what was said of it. */
export const which = z.object({ last: z.boolean().optional(), id: id.optional(), said: details.optional() })
