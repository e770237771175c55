import type { Told } from '../../messages.ts'
import type { Progress, Renewal } from '../../model.ts'
import { format } from './format.ts'

const { count, fullDay, list, points } = format

type Of<K extends Told['kind']> = Extract<Told, { kind: K }>

const left = (days: number): string => {
  if (days === 0) return 'hoy'
  return days === 1 ? 'mañana' : `en ${count(days, 'día')}`
}

const missing = ({ certification, required, remaining, counted, cycle, daysLeft }: Progress): string =>
  required === undefined || remaining === undefined
    ? `${certification}: ${points(counted)} registrados; el ciclo termina el ${fullDay(cycle.end)}, ${left(daysLeft)}. No tenemos un requisito confirmado; su portal muestra el suyo.`
    : `${certification}: aún ${format.lacking(remaining)} ${remaining} de ${points(required)}, hasta el ${fullDay(cycle.end)}, ${left(daysLeft)}.`

const why = ({ why: how, items, daysLeft }: Of<'ending'>): string => {
  const known = items.some(({ progress }) => progress.required !== undefined)
  const cycle = `su ciclo termina ${left(daysLeft)}`
  switch (how) {
    case 'snoozed':
      return 'Le escribo porque me pidió que se lo recordara ahora.'
    case 'on-track':
      return known
        ? `Le escribo porque ${cycle}. Va a tiempo, por eso escribo poco.`
        : `Le escribo porque ${cycle}.`
    case 'behind':
      return `Le escribo porque ${cycle} y faltan puntos.`
  }
}

const invoice = (one: Renewal): string => {
  switch (one.kind) {
    case 'opens':
      return `Su factura de renovación debería abrirse el ${fullDay(one.day)}, el día siguiente, una vez que los puntos estén en AMTrax.`
    case 'open':
      return 'Según lo registrado aquí, su factura de renovación ya debería estar en My AMT Portal, una vez que los puntos estén en AMTrax.'
    case 'held':
    case 'other-year':
    case 'unknown':
      return ''
  }
}

const begun = ({ certification, cycle, required }: Progress): string =>
  `${certification}: ha empezado un ciclo nuevo, del ${fullDay(cycle.start)} al ${fullDay(cycle.end)}. ${
    required === undefined
      ? 'No tenemos un número de puntos confirmado; su portal muestra el suyo.'
      : `Pide ${points(required)}, contados desde cero.`
  }`

/** What the assistant says when it writes first. */
export const reminders = {
  missing,
  why,
  met: ({ progress, renewal }: Of<'met'>): string[] => [
    `${progress.certification}: ha cumplido el requisito, ${progress.counted} de ${points(progress.required ?? progress.counted)}, para el ciclo que termina el ${fullDay(progress.cycle.end)}.`,
    invoice(renewal),
    renewal.kind === 'opens'
      ? 'Le escribo porque ya no falta nada. Llegará un mensaje cuando se abra la factura, y ninguno después.'
      : 'Le escribo porque ya no falta nada. Los recordatorios de este ciclo terminan aquí.',
  ],
  invoiceOpen: ({ progress, since }: Of<'invoice-open'>): string[] => [
    `${progress.certification}: según lo registrado aquí, su factura de renovación debería estar en My AMT Portal desde el ${fullDay(since)}.`,
    'El requisito está cumplido. Si la factura no está, mire si todos los puntos están en AMTrax.',
    'Le escribo porque la factura estaba retenida hasta que estuvieran los puntos.',
  ],
  newCycle: ({ items }: Of<'new-cycle'>): string[] => [
    ...items.map(begun),
    `Le escribo porque ${list(items.map(({ certification }) => certification))} pasó a un ciclo nuevo. Lo registrado antes se puede seguir leyendo. Si su portal muestra otras fechas, dígamelo: valen las suyas.`,
  ],
  draft: ({ since, until }: Of<'draft'>): string[] => [
    `Esto le espera desde el ${fullDay(since)} y no está registrado:`,
    `Le escribo una sola vez sobre ello, y lo guardo hasta el ${fullDay(until)}.`,
  ],
  official: 'El registro oficial está en AMTrax; yo cuento lo que está registrado aquí.',
}
