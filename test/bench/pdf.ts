import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { buffer } from 'node:stream/consumers'
import { make } from '../../src/documents/make.ts'
import { activity, transcript } from '../documents/samples.ts'

const activities = Array.from({ length: 100 }, (_, index) => activity(index, { points: 1 }))
const ours = { kind: 'transcript', transcript: transcript(activities), format: 'pdf' } as const

/** The floor: the bare library drawing the same rows in its own table, tagged, the font embedded and set once. */
async function bare(): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit')
  const font = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf')
  const doc = new PDFDocument({ size: 'LETTER', pdfVersion: '1.7', tagged: true, lang: 'en-US', font })
  const bytes = buffer(doc)
  doc.fontSize(9)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const rows = activities.map(({ start, end, title, provider, category, points }) => [
    `${start} – ${end}`,
    `${title}\n${provider}`,
    category,
    String(points),
  ])
  const table = { structParent: root, data: [['Dates', 'Activity', 'Category', 'Points'], ...rows] }
  doc.table(table)
  root.end()
  doc.end()
  return new Uint8Array(await bytes)
}

type Row = { name: string; ours: number; floor: number; unit: string }

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const drawers: Record<string, () => Promise<unknown>> = { ours: () => make(ours, 'en'), floor: bare }

async function timed(draw: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await draw()
  return performance.now() - start
}

/** One paper in a process of its own, with all that must be loaded for it: milliseconds, and megabytes at the most. */
function alone(who: string): { ms: number; mb: number } {
  const out = execFileSync(process.execPath, [import.meta.filename, who], { encoding: 'utf8' })
  const [ms = 0, mb = 0] = out.trim().split(' ').map(Number)
  return { ms, mb }
}

/** Alternating, so that a busy machine is busy for both. The first of each warms up and is not counted. */
export async function bench(rounds = 15): Promise<Row[]> {
  const paper = () => make(ours, 'en')
  const sizes = [(await paper()).bytes.length / 1000, (await bare()).length / 1000]
  const runs: { ours: number; floor: number }[] = []
  for (let round = 0; round < rounds; round++)
    runs.push({ ours: await timed(paper), floor: await timed(bare) })
  const firsts = [1, 2, 3].map(() => ({ ours: alone('ours'), floor: alone('floor') }))
  const first = (who: 'ours' | 'floor', of: 'ms' | 'mb') => median(firsts.map((run) => run[who][of]))
  return [
    {
      name: 'transcript of 100 rows as PDF',
      ours: median(runs.map((run) => run.ours)),
      floor: median(runs.map((run) => run.floor)),
      unit: 'ms',
    },
    {
      name: 'transcript of 100 rows, first in a process',
      ours: first('ours', 'ms'),
      floor: first('floor', 'ms'),
      unit: 'ms',
    },
    {
      name: 'transcript of 100 rows, process at its largest',
      ours: first('ours', 'mb'),
      floor: first('floor', 'mb'),
      unit: 'MB',
    },
    { name: 'transcript of 100 rows, file', ours: sizes[0] ?? 0, floor: sizes[1] ?? 0, unit: 'kB' },
  ]
}

if (import.meta.main) {
  const draw = drawers[process.argv[2] ?? '']
  if (draw) console.log(await timed(draw), process.resourceUsage().maxRSS / 1024)
  else console.table(await bench())
}
