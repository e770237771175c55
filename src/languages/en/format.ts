import { weekdayOf } from '../../days.ts'
import type { CategoryId, Day, Details, Range } from '../../model.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const parts = (day: Day): { year: string; month: string; date: number } => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { year, month: months[Number(month) - 1] ?? '', date: Number(date) }
}

/** March 5, 2026 */
const day = (one: Day): string => {
  const { year, month, date } = parts(one)
  return `${month} ${date}, ${year}`
}

/** Thursday, March 5, 2026 */
const fullDay = (one: Day): string => `${weekdays[weekdayOf(one)]}, ${day(one)}`

/** Tuesday, March 3 to Thursday, March 5, 2026: read back so that a wrong day is seen. */
function fullDays(start: Day, end: Day): string {
  if (start === end) return fullDay(start)
  const [from, to] = [parts(start), parts(end)]
  const first = `${weekdays[weekdayOf(start)]}, ${from.month} ${from.date}${from.year === to.year ? '' : `, ${from.year}`}`
  return `${first} to ${fullDay(end)}`
}

/** March 3 – 5, 2026 */
function days({ start, end }: Range): string {
  if (start === end) return day(start)
  const [from, to] = [parts(start), parts(end)]
  if (from.year !== to.year) return `${day(start)} – ${day(end)}`
  if (from.month !== to.month) return `${from.month} ${from.date} – ${to.month} ${to.date}, ${to.year}`
  return `${from.month} ${from.date} – ${to.date}, ${to.year}`
}

/** 1 point, 1.5 points */
const points = (count: number): string => `${count} ${count === 1 ? 'point' : 'points'}`

const count = (many: number, one: string, more = `${one}s`): string => `${many} ${many === 1 ? one : more}`

/** A and B; A, B and C */
const list = (items: readonly string[], or = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`

const labels: Record<CategoryId, string> = {
  'professional-education': 'Professional Education',
  'formal-education': 'Formal Education',
  authorship: 'Authorship of Written Works',
  'instructional-presentation': 'Instructional Presentations',
  'organizational-participation': 'Organizational Participation',
  'employment-verification': 'Employment Verification',
}

const category = (id: CategoryId): string => labels[id]

/** In AMTrax's own order [S1]. */
export const categories: { id: CategoryId; label: string }[] = [
  'professional-education' as const,
  'formal-education' as const,
  'authorship' as const,
  'instructional-presentation' as const,
  'organizational-participation' as const,
  'employment-verification' as const,
].map((id) => ({ id, label: labels[id] }))

/** Professional Education · 2 points · March 3 – 5, 2026 · Ethics in Practice: what is there, in one line. */
const line = ({ category: id, points: many, start, end, title }: Details): string =>
  [
    id && category(id),
    many !== undefined && points(many),
    start && end ? days({ start, end }) : start ? `from ${day(start)}` : end && `until ${day(end)}`,
    title,
  ]
    .filter(Boolean)
    .join(' · ')

/** 3 days, 2 months: how far off a day is. */
const span = (many: number): string => {
  if (many < 60) return count(many, 'day')
  return many < 730 ? `${Math.round(many / 30.4)} months` : `${Math.round((many / 365.25) * 10) / 10} years`
}

const hour = (at: number): string =>
  at % 24 === 0 ? 'midnight' : at === 12 ? 'noon' : `${at % 12} ${at < 12 ? 'am' : 'pm'}`

export const format = { day, fullDay, fullDays, days, points, count, list, category, line, span, hour }
