import { parse } from 'csv-parse/sync'
import { isDay, isTimeZone } from '../days.ts'
import { certification } from '../handbook/certifications.ts'
import { cycleFrom } from '../handbook/cycle.ts'
import { type Listed, plainEmail } from '../store/roster.ts'

/** What is wrong in a line: the column, what was found and what is expected. */
export type Problem = { line: number; problem: string }

export type RosterFile = {
  list: Listed[]
  /** In which line an e-mail address stands first. */
  lines: Map<string, number>
  problems: Problem[]
}

type Column =
  | 'number'
  | 'name'
  | 'email'
  | 'certification'
  | 'cycle_start'
  | 'cycle_end'
  | 'time_zone'
  | 'language'

type Row = Record<Column, string>

const needed: Column[] = ['number', 'name', 'email', 'certification', 'cycle_start']
const columns: Column[] = [...needed, 'cycle_end', 'time_zone', 'language']

/** What a cell may hold; an empty one that is not needed is left alone. */
const expectations: Record<Column, { expected: string; fits: (value: string) => boolean }> = {
  number: { expected: 'a member number', fits: (value) => /^[A-Za-z0-9-]{1,20}$/.test(value) },
  name: { expected: 'a name', fits: (value) => value.length <= 100 && !/\p{Cc}/u.test(value) },
  email: {
    expected: 'an e-mail address',
    fits: (value) => value.length <= 254 && /^[^\s@,;<>"()]{1,64}@[\w-]+(\.[\w-]+)+$/.test(value),
  },
  certification: {
    expected: 'a certification such as RMA or MLT',
    fits: (value) => certification(value) !== undefined,
  },
  cycle_start: { expected: 'a day such as 2024-01-31', fits: isDay },
  cycle_end: { expected: 'a day such as 2027-01-30', fits: isDay },
  time_zone: { expected: 'a time zone such as America/Chicago', fits: isTimeZone },
  language: {
    expected: 'a language such as en-US or es-US',
    fits: (value) => /^[a-z]{2}(-[A-Z]{2})?$/.test(value),
  },
}

/** A member with several certifications or cycles has a line for each. */
export function readRoster(bytes: Uint8Array): RosterFile {
  const read = cells(bytes)
  if ('problems' in read) return { list: [], lines: new Map(), problems: read.problems }
  const members = new Map<string, Listed>()
  const lines = new Map<string, number>()
  const problems: Problem[] = []
  for (const { line, row } of read) {
    const wrong = [...wrongCells(row), ...wrongBesides(row, members, lines)]
    problems.push(...wrong.map((problem) => ({ line, problem })))
    if (wrong.length === 0) add(row, line, members, lines)
  }
  return { list: [...members.values()], lines, problems }
}

type Cells = { line: number; row: Row }[] | { problems: Problem[] }

function cells(bytes: Uint8Array): Cells {
  let names: string[] = []
  try {
    const rows = parse<{ line: number; row: Row }, Partial<Row>>(Buffer.from(bytes), {
      bom: true,
      columns: (header: string[]) => {
        names = header.map((name) => name.toLowerCase().replaceAll(/[ -]/g, '_'))
        return names
      },
      delimiter: [',', ';', '\t'],
      on_record: (record, { lines }) => ({ line: lines, row: rowOf(record) }),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    })
    const missing = needed.filter((column) => !names.includes(column))
    if (missing.length === 0) return rows
    const found = names.join(', ') || 'nothing'
    return {
      problems: [{ line: 1, problem: `the columns: found ${found}; expected also ${missing.join(', ')}` }],
    }
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1
    return {
      problems: [{ line, problem: 'expected a CSV file: a quotation mark is open or in the wrong place' }],
    }
  }
}

const rowOf = (record: Partial<Row>): Row => ({
  number: record.number ?? '',
  name: record.name ?? '',
  email: plainEmail(record.email ?? ''),
  certification: record.certification?.toUpperCase() ?? '',
  cycle_start: record.cycle_start ?? '',
  cycle_end: record.cycle_end ?? '',
  time_zone: record.time_zone ?? '',
  language: record.language ?? '',
})

const wrongCells = (row: Row): string[] =>
  columns.flatMap((column) => {
    const { expected, fits } = expectations[column]
    const value = row[column]
    if (value === '') return needed.includes(column) ? [`${column}: found nothing, expected ${expected}`] : []
    return fits(value) ? [] : [`${column}: found “${value.slice(0, 60)}”, expected ${expected}`]
  })

/** What fits by itself and not with the rest. */
function wrongBesides(row: Row, members: Map<string, Listed>, lines: Map<string, number>): string[] {
  const known = members.get(row.number)
  const wrong: string[] = []
  if (isDay(row.cycle_start) && isDay(row.cycle_end) && row.cycle_end < row.cycle_start)
    wrong.push(`cycle_end: found ${row.cycle_end}, expected a day after ${row.cycle_start}`)
  if (known && known.email !== row.email)
    wrong.push(`email: found ${row.email}, expected ${known.email} as before for member ${row.number}`)
  if (known && known.name !== row.name)
    wrong.push(`name: found ${row.name}, expected ${known.name} as before for member ${row.number}`)
  const first = lines.get(row.email)
  if (!known && first !== undefined)
    wrong.push(
      `email: found ${row.email}, which is somebody else’s in line ${first}; expected one of their own`,
    )
  const code = certification(row.certification)?.code
  if (known?.cycles.some((one) => one.certification === code && one.start === row.cycle_start))
    wrong.push(`cycle_start: found ${row.cycle_start} for ${code} a second time, expected it once`)
  return wrong
}

function add(row: Row, line: number, members: Map<string, Listed>, lines: Map<string, number>): void {
  const code = certification(row.certification)?.code ?? row.certification
  const { start, end } = cycleFrom(row.cycle_start)
  const cycle = { certification: code, start, end: row.cycle_end || end }
  const known = members.get(row.number)
  if (known) {
    known.cycles.push(cycle)
    return
  }
  lines.set(row.email, line)
  members.set(row.number, {
    number: row.number,
    name: row.name,
    email: row.email,
    cycles: [cycle],
    ...(row.time_zone && { timeZone: row.time_zone }),
    ...(row.language && { language: row.language }),
  })
}
