import { createHash, randomUUID } from 'node:crypto'
import { dayOf } from '../days.ts'
import { cyclesOf } from '../handbook/cycle.ts'
import { countedIn, progress } from '../handbook/progress.ts'
import type { Cycle } from '../model.ts'
import { type Begun, cyclesBegun, recordOfMember } from '../store/by-member.ts'
import type { Handle } from '../store/handle.ts'
import { storeOn } from '../store/store.ts'
import { type Command, counted, done, failed, impossible } from './command.ts'

const entriesOf = (count: number): string => counted(count, 'entry', 'entries')

export const auditVerify: Command = {
  name: 'audit verify',
  help: "Walks every member's ledger and proves that no entry was changed, removed or put in.",
  async run(desk) {
    const store = storeOn(await desk.database())
    const { broken, ...walked } = await store.verify(({ members, entries }) =>
      desk.progress(`${counted(members, 'member')}, ${entriesOf(entries)}`),
    )
    const seen = `${entriesOf(walked.entries)} of ${counted(walked.members, 'member')}`
    if (!broken) return done([`${seen}: every chain holds.`], { ...walked, holds: true })
    return failed(
      [
        `Member ${broken.member}, entry ${broken.number}: ${broken.problem}.`,
        `Walked until then: ${seen.toLowerCase()}. Compare with the last good backup before anything else is changed.`,
      ],
      { ...walked, holds: false, broken },
    )
  },
}

type Finished = { member: string; certification: string; cycle: Cycle }
type Drawn = Finished & { points: number; required: number; activities: number }

/** The audit is of compliant members who moved into a new cycle in the calendar year before [S13][S14]. */
export const auditSample: Command = {
  name: 'audit sample',
  help: 'Draws members at random whose cycle ended last year with its requirement met, as an audit does [S13][S14].',
  options: [
    ['--size <n>', 'how many; AMT publishes no share'],
    ['--year <year>', 'the year in which the cycle ended (default: last year)'],
    ['--seed <text>', 'draws the same members again'],
  ],
  async run(desk, { options }) {
    const size = Number(options.size)
    if (!Number.isInteger(size) || size < 1)
      return impossible('--size: expected how many members to draw, such as 20.')
    const lastYear = Number(desk.now().slice(0, 4)) - 1
    const year = Number(options.year ?? lastYear)
    if (!Number.isInteger(year) || year < 1900 || year > lastYear)
      return impossible(`--year: expected a year that is over, such as ${lastYear}.`)
    const seed = typeof options.seed === 'string' ? options.seed : randomUUID()
    const database = await desk.database()
    const begun = await cyclesBegun(database, `${year}-12-31`)
    const finished = begun.flatMap((one) => endedIn(year, one))
    const shuffled = finished.toSorted((a, b) => lot(seed, a).localeCompare(lot(seed, b)))
    const drawn: Drawn[] = []
    for (const [at, one] of shuffled.entries()) {
      if (drawn.length === size) break
      const standing = await compliant(database, one, desk.now())
      if (standing) drawn.push({ ...one, ...standing })
      desk.progress(`${at + 1} of ${counted(shuffled.length, 'cycle')} looked at, ${drawn.length} drawn`)
    }
    return done(
      [
        ...drawn.map(
          ({ member, certification, cycle, points, required, activities }) =>
            `${member}  ${certification}  ${cycle.start} – ${cycle.end}  ${points} of ${counted(required, 'point')}, ${counted(activities, 'activity', 'activities')}`,
        ),
        `${drawn.length} drawn from ${counted(finished.length, 'cycle')} that ended in ${year}; the same again: --seed ${seed}`,
      ],
      { year, seed, cycles: finished.length, drawn },
    )
  },
}

/** Cycles follow each other by themselves, so the one that ended may not have been written down. */
const endedIn = (year: number, { member, certification, cycles }: Begun): Finished[] =>
  cyclesOf({ certification, cycles, declared: 'self' }, `${year + 1}-01-01`)
    .filter(({ end }) => end.startsWith(`${year}-`))
    .map((cycle) => ({ member, certification, cycle }))

const lot = (seed: string, { member, certification }: Finished): string =>
  createHash('sha256').update(`${seed} ${member} ${certification}`).digest('hex')

async function compliant(database: Handle, { member, certification, cycle }: Finished, now: string) {
  const record = await recordOfMember(database, member)
  if (!record) return undefined
  const today = dayOf(now, record.member.timeZone)
  const { counted: points, required } = progress(certification, cycle, record.activities, today)
  if (required === undefined || points < required) return undefined
  const { length } = countedIn(record.activities, certification, cycle)
  return { points, required, activities: length }
}
