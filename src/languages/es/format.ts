import { weekdayOf } from '../../days.ts'
import type { CategoryId, Day, Details, Range } from '../../model.ts'

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
]
const weekdays = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado']

const parts = (day: Day): { year: string; month: string; date: number } => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { year, month: months[Number(month) - 1] ?? '', date: Number(date) }
}

/** 5 de marzo de 2026 */
const day = (one: Day): string => {
  const { year, month, date } = parts(one)
  return `${date} de ${month} de ${year}`
}

/** jueves 5 de marzo de 2026 */
const fullDay = (one: Day): string => `${weekdays[weekdayOf(one)]} ${day(one)}`

/** martes 3 de marzo a jueves 5 de marzo de 2026 */
function fullDays(start: Day, end: Day): string {
  if (start === end) return fullDay(start)
  const [from, to] = [parts(start), parts(end)]
  const first = `${weekdays[weekdayOf(start)]} ${from.date} de ${from.month}${from.year === to.year ? '' : ` de ${from.year}`}`
  return `${first} a ${fullDay(end)}`
}

/** 3 – 5 de marzo de 2026 */
function days({ start, end }: Range): string {
  if (start === end) return day(start)
  const [from, to] = [parts(start), parts(end)]
  if (from.year !== to.year) return `${day(start)} – ${day(end)}`
  if (from.month !== to.month) return `${from.date} de ${from.month} – ${day(end)}`
  return `${from.date} – ${day(end)}`
}

/** 1 punto, 1.5 puntos: the decimal point of Spanish in the United States. */
const points = (count: number): string => `${count} ${count === 1 ? 'punto' : 'puntos'}`

const count = (many: number, one: string, more = `${one}s`): string => `${many} ${many === 1 ? one : more}`

/** falta 1, faltan 2 */
const lacking = (many: number | undefined): string => (many === 1 ? 'falta' : 'faltan')

const list = (items: readonly string[], or = 'y'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`

/** AMT's own labels are English; AMTrax shows them so. */
const labels: Record<CategoryId, string> = {
  'professional-education': 'Educación profesional (Professional Education)',
  'formal-education': 'Educación formal (Formal Education)',
  authorship: 'Autoría de escritos (Authorship of Written Works)',
  'instructional-presentation': 'Presentaciones (Instructional Presentations)',
  'organizational-participation': 'Participación en organizaciones (Organizational Participation)',
  'employment-verification': 'Verificación de empleo (Employment Verification)',
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

const line = ({ category: id, points: many, start, end, title }: Details): string =>
  [
    id && category(id),
    many !== undefined && points(many),
    start && end ? days({ start, end }) : start ? `desde el ${day(start)}` : end && `hasta el ${day(end)}`,
    title,
  ]
    .filter(Boolean)
    .join(' · ')

const span = (many: number): string => {
  if (many < 60) return count(many, 'día')
  return many < 730 ? `${Math.round(many / 30.4)} meses` : `${Math.round((many / 365.25) * 10) / 10} años`
}

const hour = (at: number): string =>
  at % 24 === 0 ? 'medianoche' : at === 12 ? 'mediodía' : `${at % 12} ${at < 12 ? 'a. m.' : 'p. m.'}`

export const format = {
  day,
  fullDay,
  fullDays,
  days,
  points,
  count,
  lacking,
  list,
  category,
  line,
  span,
  hour,
}
