import { distance } from 'fastest-levenshtein'
import type { Activity, Line } from '../model.ts'
import { codeOf } from './certifications.ts'

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** One slip in five letters, or one title with words added: “Hematology Update” and “hematology updates 2026”. */
function sameTitle(one: string, other: string): boolean {
  const [short = '', long = ''] = [plain(one), plain(other)].toSorted((a, b) => a.length - b.length)
  if (short === '') return long === ''
  return distance(short, long) <= long.length / 5 || (short.length >= 8 && ` ${long} `.includes(` ${short} `))
}

/** Days, then title; where a title is missing the points must speak for it. */
function isLike(line: Line, activity: Activity): boolean {
  if (line.start !== activity.start || line.end !== activity.end) return false
  const sameCategory = line.category === activity.category
  const samePoints = line.points === activity.points
  if (line.title && activity.title) {
    return sameTitle(line.title, activity.title) && (sameCategory || samePoints)
  }
  return sameCategory && (samePoints || (!line.title && !activity.title))
}

/** Tracks of two certifications are kept apart (U12). */
const sameTrack = (line: Line, activity: Activity): boolean =>
  line.certifications === undefined ||
  activity.certifications.some((one) => line.certifications?.map(codeOf).includes(codeOf(one)))

/** The entry on record that a line may be a second telling of. */
export const like = (line: Line, activities: readonly Activity[]): Activity | undefined =>
  line.distinct || !line.start
    ? undefined
    : activities.find(
        (activity) => activity.id !== line.replaces && sameTrack(line, activity) && isLike(line, activity),
      )
