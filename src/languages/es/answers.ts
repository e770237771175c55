import type { Answer, Reply } from '../../messages.ts'
import type { Activity, Pace, Progress, Renewal } from '../../model.ts'
import { format } from './format.ts'
import { sources as named } from './sources.ts'

const { category, count, day, days, fullDay, lacking, line, list, points, span } = format

/** el 7 de marzo de 2026; el período 1 de enero – 31 de diciembre de 2026 */
const when = (range: { start: string; end: string }): string =>
  `${range.start === range.end ? 'el' : 'el período'} ${days(range)}`

type Of<K extends Reply['kind']> = Extract<Reply, { kind: K }>

const certainty: Record<Answer['certainty'], string> = {
  high: 'seguro',
  medium: 'bastante seguro',
  low: 'no es seguro; consulte a AMT',
  derived: 'se deduce de los textos de AMT, no lo dicen así',
  default: 'ajuste nuestro, no una regla de AMT',
  unknown: 'ninguna fuente lo dice',
}

const needed = ({ perMonthNeeded }: { perMonthNeeded: number }, daysLeft: number): string =>
  daysLeft < 31
    ? `Necesita ${points(perMonthNeeded)} en el tiempo que queda.`
    : `Bastaría con ${points(perMonthNeeded)} al mes desde ahora.`

const pace = (one: Pace, { daysLeft, cycle, required }: Progress): string => {
  switch (one.kind) {
    case 'met':
      return one.metOn
        ? `Requisito cumplido, con la actividad que terminó el ${day(one.metOn)}.`
        : 'Requisito cumplido.'
    case 'unknown-requirement':
      return 'No tenemos un requisito confirmado para esta certificación, así que no puedo decir si va a tiempo; su portal lo muestra.'
    case 'too-little-history':
      return `Hay muy poco historial para juzgar su ritmo. ${needed(one, daysLeft)}`
    case 'on-track':
      return `Va a tiempo: a su ritmo (${points(one.perMonth)} al mes) termina hacia el ${day(one.finish)}.`
    case 'behind':
      return one.reach === undefined
        ? `Aún no hay nada anotado en este ciclo. ${needed(one, daysLeft)}`
        : `Va con retraso: al ritmo que lleva tendría aproximadamente ${one.reach} de ${points(required ?? 0)} el ${day(cycle.end)}. ${needed(one, daysLeft)}`
  }
}

const renewal = (one: Renewal): string => {
  switch (one.kind) {
    case 'held':
      return `${one.certification}: al final de un ciclo la factura se retiene hasta el día después de cumplir el requisito. Le ${lacking(one.remaining)} ${points(one.remaining)}; el ciclo termina el ${day(one.end)}.`
    case 'opens':
      return `${one.certification}: la entrada que cumplió el requisito se hizo el ${day(one.metOn)}, así que la factura debería estar desde el ${fullDay(one.day)}.`
    case 'open':
      return `${one.certification}: según lo anotado aquí la factura debería estar desde el ${day(one.since)}.`
    case 'other-year':
      return `${one.certification}: este no es el último año de su ciclo (termina el ${day(one.end)}). No sabemos de ninguna relación entre puntos y factura en otros años.`
    case 'unknown':
      return `${one.certification || 'Su certificación'}: sin su requisito y su ciclo no puedo calcular el día.`
  }
}

type CycleItem = Of<'cycle'>['items'][number]

const left = (many: number): string => (many === 0 ? 'hoy' : `en ${count(many, 'día')}`)
const remainingDays = (many: number): string =>
  many === 0 ? 'hoy es el último día' : `${many === 1 ? 'queda' : 'quedan'} ${count(many, 'día')}`
const remainingTime = (many: number): string =>
  many === 0 ? 'hoy es el último día' : `${many === 1 ? 'queda' : 'quedan'} ${span(many)}`

const cycle = ({ certification, cycle: one, daysLeft }: CycleItem, about: Of<'cycle'>['about']): string => {
  switch (about) {
    case 'start':
      return `Su ciclo de ${certification} empezó el ${fullDay(one.start)}.`
    case 'end':
      return `Su ciclo de ${certification} termina el ${fullDay(one.end)}, ${left(daysLeft)}.`
    case 'time-left':
      return `Su ciclo de ${certification} termina el ${fullDay(one.end)}: ${remainingDays(daysLeft)}.`
    case 'length':
      return `Un ciclo dura tres años. Su ciclo de ${certification} va del ${day(one.start)} al ${day(one.end)}.`
    case 'dates':
      return `Su ciclo de ${certification} va del ${fullDay(one.start)} al ${fullDay(one.end)}; ${remainingDays(daysLeft)}.`
  }
}

const met = (one: Renewal): string =>
  one.kind === 'opens'
    ? `Ha cumplido el requisito de ${one.certification}. La factura de renovación de AMT debería estar desde el ${fullDay(one.day)}, el día siguiente, una vez que los puntos estén en AMTrax.`
    : `Ha cumplido el requisito de ${one.certification}.`

const entries = (many: number): string => count(many, 'entrada')

const unticked = (many: number): string =>
  `${entries(many)} sin marcar como ${many === 1 ? 'anotada' : 'anotadas'} en AMTrax.`

export const answers = {
  pace,
  renewal,
  met,
  renewalNotes: (official: boolean): string[] => [
    'Se paga en My AMT Portal, donde está la factura. La cuota anual vence en el mes de aniversario de su certificación.',
    ...(official ? [] : ['Decide AMTrax, no este registro: lo que no está anotado allí no abre la factura.']),
  ],
  fee: 'No podemos confirmar las cuotas de hoy, así que no digo ninguna: la factura de su portal tiene el importe.',
  progressTitle: ({ certification, cycle: one }: Progress): string => `${certification} · ciclo ${days(one)}`,
  progressWords: ({ counted, required, remaining, daysLeft, cycle: one, surplus }: Progress): string => {
    if (required === undefined)
      return `${points(counted)} registrados; no conocemos el requisito. ${remainingTime(daysLeft)}, hasta el ${day(one.end)}.`
    if (surplus > 0)
      return `${counted} de ${points(required)}: requisito cumplido. ${points(surplus)} de más, que se pierden cuando termina el ciclo, el ${day(one.end)}.`
    if (remaining === 0)
      return `${counted} de ${points(required)}: requisito cumplido. El ciclo termina el ${day(one.end)}, ${remainingTime(daysLeft)}.`
    return `${counted} de ${points(required)}: ${lacking(remaining)} ${remaining} hasta el ${day(one.end)}, ${remainingTime(daysLeft)}.`
  },
  inCategory: (id: Activity['category'], many: number): string =>
    `${category(id)}: ${points(many)} en este ciclo.`,
  earned: ({ range, category: id, points: many, activities, outside }: Of<'earned'>): string =>
    activities === 0
      ? `No hay nada anotado ${id ? `como ${category(id)} ` : ''}para ${when(range)}.${outside ? ' Es anterior a los ciclos que conozco.' : ''}`
      : `${points(many)}${id ? ` de ${category(id)}` : ''} en ${count(activities, 'actividad', 'actividades')}, ${days(range)}.`,
  whatIf: 'Si hiciera eso (no se registra nada):',
  listTitle: ({ activities, range, category: id, certifications }: Of<'list'>): string =>
    [
      entries(activities.length),
      certifications && list(certifications),
      id && category(id),
      range && days(range),
    ]
      .filter(Boolean)
      .join(' · '),
  listEmpty: ({ range, certifications, earlier }: Of<'list'>): string =>
    `${earlier ? 'No' : 'Todavía no'} hay nada anotado${certifications ? ` para ${list(certifications)}` : ''}${range ? `${certifications ? ',' : ' para'} ${when(range)}` : ''}.`,
  notHeld: ({ named, held, self }: Of<'not-held'>): string =>
    `Aquí no llevo ${list(named, 'ni')} de usted, solo ${list(held)}.${self ? ` Para añadirla diga «soy ${named[0] ?? ''}, mi ciclo empezó el …» con el día.` : ''}`,
  columns: ['Cuándo', 'Qué', 'Para', 'Puntos'],
  total: (activities: readonly Activity[]): string =>
    `En total: ${points(Math.round(activities.reduce((sum, one) => sum + one.points * 100, 0)) / 100)}.`,
  document: ({ about, entries: many, documents }: Of<'document'>): string => {
    switch (about) {
      case 'calendar':
        return 'Aquí tiene un archivo de calendario con el final de su ciclo y días para mirarlo antes.'
      case 'export':
        return 'Aquí tiene todo lo que guardo de usted, en un archivo que leen las máquinas.'
      case 'audit-pack':
        if (many === 0)
          return 'No guardo nada del ciclo recién terminado, así que este índice está vacío. Envíe lo que AMT pide de su propio archivo antes de la fecha de la carta.'
        return `Aquí tiene el índice para una auditoría: ${entries(many)} del ciclo recién terminado. Ponga detrás sus comprobantes en este orden.`
      case 'hand-over':
        return `Aquí tiene la hoja de lo que le falta anotar en AMTrax: ${entries(many)}.`
      default:
        if (documents.length > 1) return 'Aquí tiene sus historiales, uno por cada certificación.'
        return `Aquí tiene su historial: ${entries(many)}.`
    }
  },
  unofficial: 'No oficial: está hecho con su propio registro de aquí. El oficial está en AMTrax.',
  answer: ({ answer, sources, certainty: how }: Answer): string[] => [
    answer,
    `${sources.length > 0 ? `Fuente: ${named(sources)}. ` : ''}Certeza: ${certainty[how]}.`,
  ],
  unsure: (question: string): string =>
    `No estoy seguro de qué pregunta con «${question}». ¿Es una de estas?`,
  cycle,
  handOver: (waiting: number, entered: number): string =>
    waiting + entered === 0
      ? 'Todavía no hay nada anotado en este ciclo, así que no hay nada que anotar en AMTrax.'
      : waiting === 0
        ? `No falta nada: marcó ${entries(entered)} como ${entered === 1 ? 'anotada' : 'anotadas'} en AMTrax. Yo no puedo ver AMTrax.`
        : `${unticked(waiting)} Yo no puedo ver AMTrax.`,
  handOverPath: 'En AMTrax',
  handOverColumns: ['Activity type', 'Points', 'Start', 'End'],
  tick: (one: Activity): string => `Anotada: ${line({ points: one.points, start: one.start, end: one.end })}`,
  handedOver: (activities: readonly Activity[], rest: number): string =>
    activities.length === 0
      ? 'No se marcó nada: ninguna entrada de este ciclo está pendiente.'
      : `Anotado en AMTrax, según usted: ${entries(activities.length)}. ${rest === 0 ? 'No queda ninguna.' : `${rest === 1 ? 'Queda' : 'Quedan'} ${rest}.`}`,
  compare: ({ ours, theirs, certification, difference, explained, suspects }: Of<'compare'>): string => {
    if (difference === 0) return `${certification}: aquí también ${points(ours)}. Coinciden.`
    const off = `${certification}: ${points(ours)} aquí, ${points(theirs)} en AMTrax según usted; diferencia de ${points(Math.abs(difference))}.`
    if (explained) return `${off} Es justo lo que no ha marcado como anotado:`
    if (difference < 0)
      return `${off} AMTrax puede tener cursos en línea de AMT, que AMT anota por sí misma, o una entrada que no me ha dicho.${suspects.length > 0 ? ' O una de estas está allí dos veces:' : ''}`
    return suspects.length > 0
      ? `${off} Busque primero una entrada justo de ese tamaño:`
      : `${off} Ninguna entrada es justo de ese tamaño; estas no están marcadas como anotadas:`
  },
  noFinishedCycle:
    'No guardo ningún ciclo terminado suyo. La auditoría de AMT mira el ciclo recién terminado, no el actual; la carta dice cuál es. Envíe lo que AMT pide de su propio archivo antes de la fecha de la carta. Abajo está el historial de su ciclo actual.',
  officialHere: 'Su registro oficial está aquí; no hay nada que anotar en otro lugar.',
  home: {
    title: 'Su educación continua',
    open: 'En espera',
    recent: 'Lo último registrado',
    none: 'Todavía no hay nada registrado.',
    waiting: (many: number): string => unticked(many),
  },
}
