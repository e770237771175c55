import { begun } from './clauses.ts'
import { span } from './plain.ts'
import { bears, inside } from './readings.ts'
import type { Told } from './wants.ts'

/**
 * A clause without what is said beside the matter: "... because the fire alarm went off". What holds a number of points,
 * a day or an activity is the matter itself and stays.
 */
export function withoutBackground(told: Told): Told {
  const { clause, read, hears } = told
  const all = clause.all.replace(hears.cues.background, (aside: string, at: number) => {
    const from = clause.start + at
    return bears(inside(read, span(read.text, from, from + aside.length))) ? aside : ' '.repeat(aside.length)
  })
  return all === clause.all
    ? told
    : { ...told, clause: { ...clause, all, ...begun(all.trimEnd(), hears.cues) } }
}
