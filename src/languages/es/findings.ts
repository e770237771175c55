import type { Finding } from '../../messages.ts'
import type { Guess } from '../../model.ts'
import { format } from './format.ts'
import { sources as named } from './sources.ts'

const { days, points } = format

const guessed: Record<Guess['why'], (from: string) => string> = {
  'inferred-from-activity': (from) => `tomado de «${from}»`,
  'hours-as-points': (from) =>
    `tomado de «${from}»: un punto por hora es nuestra estimación, no una regla de AMT`,
  'credits-as-points': (from) =>
    `dijo «${from}»: un crédito universitario no es un punto; busque la equivalencia en el Guidance Document de AMT`,
  'year-not-said': () => 'no dijo el año; es el último que ya pasó',
  'relative-day': (from) => `de «${from}»`,
  'whole-period': (from) => `todo el período «${from}»`,
  spelling: (from) => `leído de «${from}»`,
  'usual-certification': () => 'como la última vez',
  shared: (from) => `«${from}» tomado para cada una`,
}

export const finding = (one: Finding): string => {
  const { sources, certainty } = one.fact
  const source =
    certainty === 'default' || sources.length === 0
      ? 'comprobación nuestra, no una regla de AMT'
      : `fuente: ${named(sources)}`
  return `${said(one)} (${source})`
}

function said({ rule, cycle, certification, limit, severity, like }: Finding): string {
  const your = certification ? `su ciclo de ${certification}` : 'su ciclo'
  const span = cycle ? ` (${days(cycle)})` : ''
  switch (rule) {
    case 'V2':
      return 'El inicio es posterior al final.'
    case 'V3':
      return `Eso terminó antes de que empezara ${your}${span}. Lo que acabó antes del inicio no se puede anotar.`
    case 'V4':
      return `Empezó antes que ${your}${span}. No está claro si AMT cuenta una actividad así, por eso aquí no se acepta; pregunte a AMT si le importa.`
    case 'V5':
      return `Termina después de ${your}${span}.`
    case 'V6':
      return 'Ese día aún no ha llegado. Los puntos deben estar ganados; dígamelo de nuevo cuando termine.'
    case 'V7':
      return 'El empleo solo cuenta hasta el 31 de diciembre de 2020, así que ningún ciclo actual puede usarlo.'
    case 'V8':
      return 'Los puntos deben ser más que cero.'
    case 'V9':
      return 'Los puntos pueden tener dos decimales como máximo.'
    case 'V11':
      return 'AMT anota por sí misma sus cursos en línea. Mire primero en AMTrax, para que no quede dos veces.'
    case 'V12':
      return like
        ? 'Ya hay una entrada parecida en su registro.'
        : 'Algunas de estas líneas son iguales. ¿Es cada una una actividad distinta?'
    case 'V15':
      return `Es más que los ${limit === undefined ? 'puntos' : points(limit)} que pide todo un ciclo de ${certification ?? ''}. ¿Es correcto el número?`
    case 'U21':
      return `Eso pertenece a un ciclo que ya terminó${span}. Ya no se puede anotar aquí; pregunte a AMT.`
    default:
      return severity === 'block' ? 'Eso no se puede anotar.' : 'Revise esto, por favor.'
  }
}

export const guess = ({ why, from }: Guess): string => guessed[why](from)
