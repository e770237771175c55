import { z } from 'zod'
import { categoryId } from '../intent.ts'
import type { Transcript } from '../model.ts'
import { codeOf } from './code.ts'

const day = z.iso.date()
const range = z.strictObject({ start: day, end: day })

/** A transcript for machines, version 1: fields are added, never renamed. */
export const transcriptSchema = z.strictObject({
  format: z.literal('ccp-transcript/1'),
  code: z.string().describe('verification code, the same as on paper'),
  official: z
    .boolean()
    .describe('false: a copy of what the member recorded and attested; never a statement by AMT'),
  issued: z.iso.datetime(),
  member: z.strictObject({ id: z.string(), name: z.string(), number: z.string().optional() }),
  certification: z.string().optional().describe('absent: of all certifications'),
  range,
  activities: z.array(
    z.strictObject({
      id: z.string(),
      category: categoryId,
      points: z.number(),
      start: day,
      end: day,
      title: z.string().optional(),
      provider: z.string().optional(),
      certifications: z.array(z.string()),
      attested: z.strictObject({ statement: z.string(), version: z.string(), at: z.iso.datetime() }),
      markedAsEntered: z.iso.datetime().optional().describe('when the member said that it stands in AMTrax'),
    }),
  ),
  progress: z
    .strictObject({
      cycle: range,
      required: z.number().optional().describe('absent: not known'),
      counted: z.number(),
      remaining: z.number().optional(),
      surplus: z.number(),
      byCategory: z.partialRecord(categoryId, z.number()),
    })
    .optional(),
  ledger: z.strictObject({ entries: z.number().int(), head: z.string() }),
})

export function transcriptJson(transcript: Transcript): z.input<typeof transcriptSchema> {
  const { member, certification, range, progress, official, issued, ledger } = transcript
  return {
    format: 'ccp-transcript/1',
    code: codeOf(transcript),
    official,
    issued,
    member,
    ...(certification && { certification }),
    range,
    activities: transcript.activities.map(({ attestation, handedOver, ...activity }) => ({
      ...activity,
      attested: { statement: attestation.statement, version: attestation.version, at: attestation.at },
      ...(handedOver && { markedAsEntered: handedOver }),
    })),
    ...(progress && { progress: progressJson(progress) }),
    ledger,
  }
}

const progressJson = ({
  cycle,
  required,
  counted,
  remaining,
  surplus,
  byCategory,
}: NonNullable<Transcript['progress']>) => ({
  cycle,
  ...(required !== undefined && { required }),
  counted,
  ...(remaining !== undefined && { remaining }),
  surplus,
  byCategory,
})
