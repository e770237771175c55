import type { FieldProblem } from './card.ts'
import type { Finding, Outlook } from './finding.ts'
import type { Activity, Details, Draft, Line } from './model.ts'

/** What is said on the way from words to an attestation. */
export type Recording =
  | {
      kind: 'missing'
      draft: Draft
      line: number
      slot: 'category' | 'points' | 'dates' | 'start' | 'end' | 'which-certification'
      findings: Finding[]
      certifications: string[]
      noted: boolean
    }
  | {
      kind: 'confirm'
      draft: Draft
      outlook: Outlook[]
      warnings: Finding[]
      others: number
      certifications: string[]
      replaces?: Activity
    }
  | { kind: 'likeness'; draft: Draft; line: number; like: Activity }
  | { kind: 'withheld'; draft: Draft; line: number; title?: string }
  | { kind: 'left-out'; lines: { line: Line; findings: Finding[] }[]; kept: number }
  | { kind: 'change-how'; draft: Draft; certifications: string[] }
  | { kind: 'which-line'; draft: Draft; said: Details }
  | {
      kind: 'blank-form'
      details: Details
      errors: Partial<Record<string, FieldProblem>>
      draft?: string
      line?: number
      certifications: string[]
    }
