import { begun } from './clauses.ts'
import { span } from './plain.ts'
import { inside } from './readings.ts'
import type { Told } from './wants.ts'

/**
 * A clause without what is said beside the matter: "... because the fire alarm went off". What holds a number of points,
 * a day or an activity is the matter itself and stays.
 */
export function withoutBackground(told: Told): Told {
  const { clause, read, hears } = told
  const all = clause.all.replace(hears.cues.background, (aside: string, at: number) => {
    const from = clause.start + at
    const { points, days, mentions } = inside(read, span(read.text, from, from + aside.length))
    return points.length + days.length + mentions.length > 0 ? aside : ' '.repeat(aside.length)
  })
  return all === clause.all
    ? told
    : { ...told, clause: { ...clause, all, ...begun(all.trimEnd(), hears.cues) } }
}
