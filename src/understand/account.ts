import type { AccountWords } from '../languages/heard-account.ts'
import type { Intent } from '../messages.ts'
import { bears } from './readings.ts'
import type { Told } from './wants.ts'

/** Everything about the member rather than about an activity: accounts, data, certifications, a person, an audit. */
export function account(heard: Told): Intent | undefined {
  for (const matter of matters) {
    const found = matter(heard, heard.hears.account)
    if (found) return found
  }
  return undefined
}

type Matter = (heard: Told, words: AccountWords) => Intent | undefined

const matters: readonly Matter[] = [
  ({ clause }, words) => (words.deleteAll.test(clause.said) ? { kind: 'delete_all' } : undefined),
  drafts,
  ({ clause }, words) =>
    words.deleteData.test(clause.all)
      ? { kind: 'delete_data', ...(words.sure.test(clause.all) && { sure: true }) }
      : undefined,
  ({ clause, read }, words) =>
    words.whoSees.test(clause.all) && read.points.length === 0 ? { kind: 'my_data' } : undefined,
  link,
  ({ clause }, words) => (words.export.test(clause.all) ? { kind: 'export_data' } : undefined),
  ({ clause }, words) => (words.person.test(clause.all) ? { kind: 'person' } : undefined),
  ({ clause }, words) => (words.audit.test(clause.all) ? { kind: 'audit_pack' } : undefined),
  handOver,
  aboutMe,
  leave,
  (heard, words) =>
    words.enroll.test(heard.clause.said) && !heard.clause.asks && !doing(heard) ? enrolled(heard) : undefined,
]

/** "Workshop today, my cycle ends soon" tells of a workshop. */
const doing = ({ read }: Told): boolean => read.mentions.some(({ value }) => value.category)

/** "Show the other card", unless it is the card of a course. */
function drafts({ clause, read }: Told, words: AccountWords): Intent | undefined {
  if (read.points.length > 0 || read.mentions.length > 0) return undefined
  if (words.otherDraft.test(clause.all)) return { kind: 'open_draft' }
  return words.drafts.test(clause.all) ? { kind: 'drafts' } : undefined
}

function link({ clause, read }: Told, words: AccountWords): Intent | undefined {
  const { all } = clause
  if (words.unlink.test(all)) return { kind: 'link_account', unlink: true }
  if (!words.link.test(all) || read.points.length > 0) return undefined
  const number = words.number.exec(all)?.[1]
  const code = words.code.exec(all)?.[1]
  const email = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,20}){1,4}/.exec(read.text.source)?.[0]
  return {
    kind: 'link_account',
    ...(number ? { number } : code && /\d/.test(code) ? { code: code.toUpperCase() } : {}),
    ...(email && { email }),
  }
}

function handOver({ clause, hears }: Told, words: AccountWords): Intent | undefined {
  const compared = words.compare.exec(clause.all)
  if (compared) {
    return { kind: 'hand_over', about: 'compare', ...(compared[1] && { points: Number(compared[1]) }) }
  }
  // "can you put it in amtrax for me" tells of nothing that was done
  const ordered = hears.cues.polite.test(clause.all) || words.enter.test(clause.said)
  if (words.tick.test(clause.all) && !clause.marked)
    return ordered ? { kind: 'hand_over', about: 'sheet' } : { kind: 'hand_over', about: 'tick', all: true }
  return words.sheet.test(clause.all) ? { kind: 'hand_over', about: 'sheet' } : undefined
}

function aboutMe({ clause, read }: Told, words: AccountWords): Intent | undefined {
  const source = read.text.source.slice(clause.from, clause.to).trim()
  const name = words.name.exec(source)?.[1]?.trim()
  if (name && !/\d/.test(name)) return { kind: 'about_me', name }
  // "English composition at the college, 3 pts" is a course
  const told = bears(read)
  const language = told ? undefined : words.language.find(([, pattern]) => pattern.test(clause.all))?.[0]
  if (language) return { kind: 'about_me', language }
  if (!words.timeZone.test(clause.all)) return undefined
  const zone = /\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?\b/.exec(source)?.[0]
  return { kind: 'about_me', ...(zone && { timeZone: zone }) }
}

export const certificationIn = (said: string, words: AccountWords): string | undefined =>
  words.certifications.find(([, pattern]) => pattern.test(said))?.[0]

/** "webinar for my RPT": which of the certifications that a member holds an activity is for. */
export function countedFor(said: string, words: AccountWords, held: readonly string[] = []): string[] {
  if (held.length < 2) return []
  if (words.forAll.test(said)) return [...held]
  return words.certifications
    .filter(([code, pattern]) => {
      const at = said.search(pattern)
      return held.includes(code) && at >= 0 && words.countsFor.test(said.slice(0, at))
    })
    .map(([code]) => code)
}

function leave({ clause }: Told, words: AccountWords): Intent | undefined {
  const certification = words.leave.test(clause.all) ? certificationIn(clause.all, words) : undefined
  return certification ? { kind: 'leave_certification', certification } : undefined
}

/** Certification and a day of the cycle, whichever of them was said. */
export function enrolled({ clause, read, hears }: Told): Intent | undefined {
  const words = hears.account
  if (read.points.length > 0) return undefined
  const certification = certificationIn(clause.all, words)
  const { start, end } = read.days[0]?.value ?? {}
  const day = start ?? end
  const said = clause.all
  const ends = words.cycleEnds.test(said) && !words.cycleBegan.test(said)
  const days =
    start && end && start !== end ? { start, end } : day ? (ends ? { end: day } : { start: day }) : {}
  if (!certification && !day) return undefined
  return { kind: 'enroll', ...(certification && { certification }), ...days }
}
