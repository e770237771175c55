import { categories } from '../categories.ts'
import { certifications } from '../certifications.ts'
import { counting } from './es/counting.ts'
import { portal } from './es/portal.ts'
import { requirement } from './es/requirement.ts'
import type { Told } from './es/told.ts'
import type { Rule } from './rule.ts'

const points: Told = Object.fromEntries(
  certifications.map(({ code, points: { value } }) => [
    `points-${code.toLowerCase()}`,
    [
      `¿Cuántos puntos necesita ${code}?`,
      value === undefined
        ? `No tenemos una cifra confirmada para ${code}. Su portal muestra lo que necesita.`
        : `${code} necesita ${value} puntos en cada ciclo de tres años.`,
    ] as const,
  ]),
)

const labels = {
  'professional-education': [
    'Educación profesional',
    'certificado con su nombre, título, proveedor, fecha y horas',
  ],
  'formal-education': [
    'Educación formal',
    'historial académico con curso, créditos, fechas y nota aprobatoria',
  ],
  authorship: ['Autoría de obras escritas', 'copia o portada con autor, publicación y fecha'],
  'instructional-presentation': [
    'Presentaciones educativas',
    'programa o carta con quién presentó, título, fecha y duración',
  ],
  'organizational-participation': [
    'Participación en organizaciones',
    'carta o acta con su función y las fechas',
  ],
  'employment-verification': ['Verificación de empleo', 'CCP Employment Verification Form completo'],
} as const

const proof: Told = Object.fromEntries(
  categories.map(({ id, proof: { certainty } }) => {
    const [label, kept] = labels[id]
    const told =
      certainty === 'default'
        ? `Sugerimos: ${kept}. No pudimos ver la lista de AMT para cada tipo.`
        : `El ${kept}, como lo pide el formulario de recertificación de AMT.`
    return [`proof-${id}`, [`¿Qué comprobante guardo para ${label}?`, told] as const]
  }),
)

const told: Told = { ...counting, ...requirement, ...portal, ...points, ...proof }

/** A rule as it is told in Spanish; source and certainty are the same. */
export function inSpanish(rule: Rule): Rule {
  const [question, answer] = told[rule.id] ?? [rule.question, rule.answer.value]
  return { ...rule, question, answer: { ...rule.answer, value: answer } }
}
