import { distance } from 'fastest-levenshtein'
import type { Certification } from '../model.ts'
import { fact, unknown } from './fact.ts'

export const certifications: readonly Certification[] = [
  {
    code: 'RMA',
    name: 'Registered Medical Assistant',
    aliases: ['medical assistant', 'MA', 'medical asst', 'asistente médico', 'asistente médica'],
    points: fact(30, 'high', ['S4', 'S5']),
  },
  {
    code: 'CMAS',
    name: 'Certified Medical Administrative Specialist',
    aliases: [
      'medical administrative specialist',
      'medical admin specialist',
      'medical administrative assistant',
    ],
    points: fact(30, 'high', ['S4', 'S5']),
  },
  {
    code: 'RPT',
    name: 'Registered Phlebotomy Technician',
    aliases: [
      'phlebotomist',
      'phlebotomy',
      'phlebotomy technician',
      'phlebotomy tech',
      'phleb',
      'flebotomista',
    ],
    points: fact(24, 'high', ['S4', 'S5']),
  },
  {
    code: 'RDA',
    name: 'Registered Dental Assistant',
    aliases: ['dental assistant', 'dental asst', 'asistente dental'],
    points: fact(30, 'high', ['S4', 'S5']),
  },
  {
    code: 'CMLA',
    name: 'Certified Medical Laboratory Assistant',
    aliases: [
      'medical laboratory assistant',
      'medical lab assistant',
      'lab assistant',
      'asistente de laboratorio',
    ],
    points: fact(30, 'high', ['S4', 'S5']),
  },
  {
    code: 'MLS',
    name: 'Medical Laboratory Scientist',
    aliases: [
      'MT',
      'medical technologist',
      'med tech',
      'medical lab scientist',
      'lab scientist',
      'formerly MT',
    ],
    points: fact(
      45,
      'medium',
      ['S4', 'S5', 'S15', 'S16'],
      'S4 and S5 give 45 for MT; MLS is its new name [S15][S16]',
    ),
  },
  {
    code: 'MLT',
    name: 'Medical Laboratory Technician',
    aliases: ['medical lab technician', 'medical lab tech', 'lab technician', 'técnico de laboratorio'],
    points: fact(45, 'high', ['S4', 'S5']),
  },
  {
    code: 'MDT',
    name: 'Molecular Diagnostics Technologist',
    aliases: ['molecular diagnostics', 'molecular technologist'],
    points: fact(36, 'medium', ['S5'], 'one source only'),
  },
  {
    code: 'CLC',
    name: 'Certified Laboratory Consultant',
    aliases: ['clinical laboratory consultant', 'laboratory consultant', 'lab consultant'],
    points: fact(45, 'high', ['S4', 'S5']),
  },
  {
    code: 'AHI',
    name: 'Allied Health Instructor',
    aliases: ['health instructor', 'allied instructor'],
    points: fact(30, 'high', ['S4', 'S5']),
  },
  {
    code: 'PCT',
    name: 'Patient Care Technician',
    aliases: ['patient care tech'],
    points: unknown('U9: no source gives a figure; the portal shows it'),
  },
  {
    code: 'COLT',
    name: 'Certified Office Laboratory Technician',
    aliases: ['office laboratory technician', 'office lab technician'],
    points: unknown('U9: closed to new people about 2009 [S8]; the portal shows the figure'),
  },
]

/** `(AMT)` after a title says only whose it is. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\(?\bamt\b\)?/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const names = certifications.flatMap((certification) =>
  [certification.code, certification.name, ...certification.aliases].map((name) => ({
    name: plain(name),
    certification,
  })),
)

/** One slip in seven letters is a typo; codes must be exact, or RPT and RDA would be near. */
const near = (word: string, name: string): boolean =>
  name.length > 6 && distance(word, name) <= Math.max(1, Math.floor(name.length / 7))

/** By code, name or lay word, in any case: `mt`, `MLS(AMT)` and `Medical Technologist` are one. */
export function certification(word: string): Certification | undefined {
  const asked = plain(word)
  const exact = names.find(({ name }) => name === asked)
  if (exact) return exact.certification
  const found = new Set(names.filter(({ name }) => near(asked, name)).map((it) => it.certification))
  return found.size === 1 ? [...found][0] : undefined
}

/** The code under which everything is kept; a code nobody knows stays as it is. */
export const codeOf = (word: string): string => certification(word)?.code ?? word
