import type { Activity } from '../model.ts'
import { legible } from './legible.ts'
import type { Words } from './words.ts'

type Row = Record<string, string | number>

/** For spreadsheets: with the mark that makes them read UTF-8, and no cell that they would take for a formula. */
async function csv(columns: string[], rows: Row[]): Promise<Uint8Array> {
  const { stringify } = await import('csv-stringify/sync')
  const text = stringify(rows.map(inert), {
    header: true,
    columns,
    bom: true,
    escape_formulas: true,
    quoted_string: true,
    record_delimiter: 'windows',
  })
  return new TextEncoder().encode(text)
}

/** Where `;` parts the cells, the words after one begin a cell of their own, so they get the same apostrophe. */
const inert = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'string' ? legible(value).replace(/(;\s*"*)(?=[=+\-@＝＋－＠])/g, "$1'") : value,
    ]),
  )

export function activitiesCsv(activities: Activity[], words: Words): Promise<Uint8Array> {
  const { start, end, category, title, provider, points, certifications, attested, entered, id } =
    words.columns
  const rows = activities.map((activity) => ({
    [start]: activity.start,
    [end]: activity.end,
    [category]: words.categories[activity.category],
    [title]: activity.title ?? '',
    [provider]: activity.provider ?? '',
    [points]: activity.points,
    [certifications]: activity.certifications.join(' '),
    [attested]: activity.attestation.at,
    [entered]: activity.handedOver ?? '',
    [id]: activity.id,
  }))
  return csv([start, end, category, title, provider, points, certifications, attested, entered, id], rows)
}

/** In AMTrax's own order. */
export function handOverCsv(
  waiting: Activity[],
  words: Words,
  label: (category: string) => string,
): Promise<Uint8Array> {
  const { type, points, start, end, title, provider, id } = words.columns
  const rows = waiting.map((activity) => ({
    [type]: label(activity.category),
    [points]: activity.points,
    [start]: activity.start,
    [end]: activity.end,
    [title]: activity.title ?? '',
    [provider]: activity.provider ?? '',
    [id]: activity.id,
  }))
  return csv([type, points, start, end, title, provider, id], rows)
}
