import { categoryId } from '../details.ts'
import type { Hears } from '../languages/heard.ts'
import type { Context, Intent } from '../messages.ts'
import type { CategoryId } from '../model.ts'
import { certificationIn, enrolled } from './account.ts'
import { judge } from './categories.ts'
import type { Clause } from './clauses.ts'
import { details, isCredits, type Said } from './details.ts'
import { bareNumber, lineOf } from './edits.ts'
import type { Readings } from './readings.ts'
import { activities } from './several.ts'

/** An answer to what was asked last, or a bare detail of the open draft; nothing where it is a matter of its own. */
export function answer(clause: Clause, read: Readings, hears: Hears, context: Context): Intent | undefined {
  if (clause.asks || hears.cues.request.test(clause.said)) return undefined
  const { asked, open } = context
  const heard = { clause, read, hears, context }
  const words = hears.account
  if (asked === 'certification' || asked === 'cycle-start') {
    const found = enrolled(heard)
    // "wait that was sunday" is of an activity
    const beside = read.days.some(({ why }) => why === 'relative-day') && !words.cycleBegan.test(clause.all)
    return found && brief(clause, 16) && !beside ? found : undefined
  }
  if (asked === 'which-certification' || isChoice(clause, hears, context))
    return certificationsIn(clause, hears, context)
  if (asked === 'likeness' && brief(clause, 6)) {
    const choice = words.different.test(clause.all)
      ? 'different'
      : words.replace.test(clause.all)
        ? 'replace'
        : words.same.test(clause.all)
          ? 'same'
          : undefined
    return choice && { kind: 'likeness', draft: '', line: 0, choice }
  }
  if (!open) return undefined
  if (isOfCollege(heard)) return { kind: 'out_of_scope', why: 'credits' }
  const values = slotAnswer(heard) ?? bareDetail(heard)
  if (!values) return undefined
  const line = lineOf(heard)
  return { kind: 'edit', activities: [values], ...(line !== undefined && { line }) }
}

const brief = (clause: Clause, most: number): boolean => clause.all.split(/\s+/).length <= most

type Heard = { clause: Clause; read: Readings; hears: Hears; context: Context }

/** "3 credits" of what is formal education: what they are in points is not known, so they are none. */
const isOfCollege = ({ read, hears, context, clause }: Heard): boolean =>
  brief(clause, 5) &&
  read.mentions.length + read.days.length === 0 &&
  context.open?.lines.some(({ category }) => category === 'formal-education') === true &&
  read.points.some((found) => isCredits(found, read.text.source, hears))

/** A number when points were asked, "2" or a name when a category was. */
function slotAnswer({ clause, read, hears, context }: Heard): Said | undefined {
  // "wrong one" counts nothing
  if (!brief(clause, 5) || hears.cues.cancel.test(clause.said)) return undefined
  const bare =
    read.points.length + read.days.length === 0 ? bareNumber(read, clause, hears)?.value.points : undefined
  if (context.asked === 'points' && bare !== undefined && read.mentions.length === 0) return { points: bare }
  if (context.asked === 'category') {
    const nth = hears.cues.ordinals.findIndex((pattern) => pattern.test(clause.said))
    const words = hears.categories.answers.filter(([, pattern]) => pattern.test(clause.said))
    const category =
      nth >= 0
        ? categoryOrder[nth]
        : (categoryOrder[(bare ?? 0) - 1] ?? (words.length === 1 ? words[0]?.[0] : undefined))
    if (category && read.mentions.every(({ value }) => !value.category || value.category === category))
      return { category }
  }
  const began = context.open?.lines.find(({ end }) => !end)?.start
  if (context.asked === 'end' && began && hears.cues.sameDay.test(clause.all)) return { end: began }
  const [day] = read.days
  if (!day || read.points.length > 0 || read.mentions.length > 0) return undefined
  const { start, end } = day.value
  if (context.asked === 'end' && start === end && end) return { end }
  if (context.asked === 'start' && start === end && start) return { start }
  return undefined
}

/** As they are listed when a category is asked. */
const categoryOrder: readonly CategoryId[] = categoryId.options

const slots: readonly Context['asked'][] = ['category', 'points', 'start', 'end', 'dates']

/** "3 points", "it was december 12", "prof ed": one or two values and hardly another word. */
function bareDetail({ clause, read, hears, context }: Heard): Said | undefined {
  const [item, ...more] = activities(read, clause, hears)
  if (!item || more.length > 0) return undefined
  const called = hears.title.called.test(clause.all)
  const { title, provider, ...values } = details(item, read, hears)
  const known = [values.points, values.start ?? values.end, values.category].filter(
    (value) => value !== undefined,
  )
  if (called && title && known.length === 0) return { title }
  const whole = known.length === 3
  const certain = judge(item.mentions, false).by?.value.strength
  if (known.length === 0) return undefined
  if (
    (context.open?.lines.length ?? 0) > 1 &&
    hears.cues.ordinals.some((pattern) => pattern.test(clause.said))
  )
    return values
  if (whole || (title && !called) || provider) return undefined
  // "webinar yesterday" beside a draft that lacks nothing is another activity
  const another = certain === 'did' || (certain === 'at' && !slots.includes(context.asked))
  return another && known.length > 1 ? undefined : values
}

/** "Both", "just the RMA": nothing but certifications, from a member who holds several. */
function isChoice({ said }: Clause, { account }: Hears, { open, certifications = [] }: Context): boolean {
  if (!open || certifications.length < 2) return false
  const held = account.certifications.filter(([code]) => certifications.includes(code))
  const rest = held.reduce((left, [, pattern]) => left.replace(new RegExp(pattern, 'g'), ''), said)
  return (rest !== said || account.which.test(said)) && rest.replace(account.choosing, '').trim() === ''
}

function certificationsIn(
  clause: Clause,
  hears: Hears,
  { certifications = [], open }: Context,
): Intent | undefined {
  if (!open || !brief(clause, 10)) return undefined
  const words = hears.account
  const named = words.certifications.filter(([, pattern]) => pattern.test(clause.all)).map(([code]) => code)
  const which = words.which.exec(clause.all)?.[1]
  const number = /^#?([1-9])$/.exec(clause.said)?.[1]
  const at = number
    ? Number(number) - 1
    : hears.cues.ordinals.findIndex((pattern) => pattern.test(clause.said))
  const codes =
    which && words.all.test(which) ? [...certifications] : at >= 0 ? certifications.slice(at, at + 1) : named
  const known =
    codes.length > 0 ? codes : [certificationIn(clause.all, words)].filter((code) => code !== undefined)
  return known.length > 0 ? { kind: 'edit', activities: [{ certifications: known }] } : undefined
}
