import { dayOf } from '../days.ts'
import type { Document, HandOver, Proof } from '../document.ts'
import { labelOf } from '../handbook/categories.ts'
import { sum } from '../handbook/progress.ts'
import type { Attachment } from '../messages.ts'
import type { Transcript } from '../model.ts'
import { auditPaper, unproven } from './audit-pack.ts'
import { calendarFile } from './calendar.ts'
import { activitiesCsv, handOverCsv } from './csv.ts'
import { handOverPaper } from './hand-over.ts'
import { legible } from './legible.ts'
import { fileName, stretch } from './names.ts'
import type { Paper } from './paper.ts'
import { transcriptPaper } from './transcript.ts'
import { type Words, wordsIn } from './words.ts'

export { codeOf, readCode } from './code.ts'

type Of<Kind extends Document['kind']> = Extract<Document, { kind: Kind }>

/** A document as a file: bytes, a safe name, and a line on what it is. The same document gives the same bytes. */
export function make(document: Document, language: string): Promise<Attachment> {
  const words = wordsIn(language)
  switch (document.kind) {
    case 'transcript':
      return transcript(document, words)
    case 'hand-over':
      return handOver(document.sheet, document.format, words)
    case 'calendar':
      return calendar(document, words)
    case 'audit-pack':
      return auditPack(document.transcript, document.proofs, words)
    case 'export':
      return everything(document, words)
  }
}

const types = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  ics: 'text/calendar; charset=utf-8',
} as const

/** What draws is loaded when the first paper is asked for. */
const print = async (paper: Paper): Promise<Uint8Array> => (await import('./pdf.ts')).pdf(paper)

const written = (data: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`)

async function transcript({ transcript, format }: Of<'transcript'>, words: Words): Promise<Attachment> {
  return {
    name: fileName([words.transcript.file, transcript.certification, stretch(transcript.range)], format),
    type: types[format],
    bytes: await transcriptBytes(transcript, format, words),
    about: words.transcript.about(
      legible(transcript.member.name),
      words.range(transcript.range),
      words.counted(transcript.activities.length, words.activitiesOf),
      words.counted(sum(transcript.activities.map(({ points }) => points)), words.pointsOf),
    ),
  }
}

async function transcriptBytes(
  transcript: Transcript,
  format: Of<'transcript'>['format'],
  words: Words,
): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return print(transcriptPaper(transcript, words))
    case 'csv':
      return activitiesCsv(transcript.activities, words)
    case 'json':
      return written((await import('./json.ts')).transcriptJson(transcript))
  }
}

async function handOver(sheet: HandOver, format: 'pdf' | 'csv', words: Words): Promise<Attachment> {
  const { file, about } = words.handOver
  return {
    name: fileName([file, sheet.certification, dayOf(sheet.issued, sheet.timeZone)], format),
    type: types[format],
    bytes: await (format === 'pdf'
      ? print(handOverPaper(sheet, words))
      : handOverCsv(sheet.waiting, words, labelOf)),
    about: about(words.counted(sheet.waiting.length, words.activitiesOf)),
  }
}

async function calendar({ calendar }: Of<'calendar'>, words: Words): Promise<Attachment> {
  const codes = [...new Set(calendar.days.map(({ certification }) => certification))]
  return {
    name: fileName([words.calendar.file, ...codes], 'ics'),
    type: types.ics,
    bytes: await calendarFile(calendar, words),
    about: words.calendar.about,
  }
}

async function auditPack(transcript: Transcript, proofs: Proof[], words: Words): Promise<Attachment> {
  const { activities, certification, range } = transcript
  const gaps = unproven(transcript, proofs).length
  return {
    name: fileName([words.audit.file, certification, stretch(range)], 'pdf'),
    type: types.pdf,
    bytes: await print(auditPaper(transcript, proofs, words)),
    about: words.audit.about(words.counted(activities.length, words.activitiesOf), words.number(gaps)),
  }
}

async function everything({ member, data, issued }: Of<'export'>, words: Words): Promise<Attachment> {
  return {
    name: fileName([words.export.file, member, issued.slice(0, 10)], 'json'),
    type: types.json,
    bytes: written(data),
    about: words.export.about,
  }
}
