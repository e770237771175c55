import type { DateWords } from '../date-words.ts'

/** Days and stretches of days counted from today, quarters and seasons. */
export const stretches: DateWords['words'] = [
  [
    { is: 'day', ago: 0 },
    'hoy|esta mañana|esta manana|esta tarde|esta noche|hoy mismo|el día de hoy|el dia de hoy',
  ],
  [
    { is: 'day', ago: 1 },
    'ayer|anoche|el día de ayer|el dia de ayer|ayer por la mañana|ayer por la tarde|ayer por la noche|ayer en la mañana|ayer en la tarde',
  ],
  [{ is: 'day', ago: 2 }, 'anteayer|antier|antes de ayer|antayer|anteanoche'],
  [{ is: 'day', ago: -1 }, 'mañana|manana'],
  [{ is: 'day', ago: -2 }, 'pasado mañana|pasado manana'],

  [{ is: 'period', unit: 'week', ago: 0 }, 'esta semana|la semana actual'],
  [
    { is: 'period', unit: 'week', ago: 1 },
    'la semana pasada|semana pasada|la pasada semana|la semana anterior|la última semana|la ultima semana',
  ],
  [
    { is: 'period', unit: 'week', ago: 2 },
    'la semana antepasada|semana antepasada|la semana antes de la pasada',
  ],
  [
    { is: 'period', unit: 'week', ago: -1 },
    'la próxima semana|la proxima semana|la semana que viene|la semana próxima',
  ],
  [
    { is: 'period', unit: 'weekend', ago: 0 },
    'el fin de semana|fin de semana|este fin de semana|el finde|este finde|finde',
  ],
  [
    { is: 'period', unit: 'weekend', ago: 1 },
    'el fin de semana pasado|fin de semana pasado|el pasado fin de semana|el finde pasado|este fin de semana pasado|el último fin de semana',
  ],
  [{ is: 'period', unit: 'weekend', ago: 2 }, 'el fin de semana antepasado'],
  [
    { is: 'period', unit: 'weekend', ago: -1 },
    'el próximo fin de semana|el proximo fin de semana|el fin de semana que viene',
  ],
  [{ is: 'period', unit: 'month', ago: 0 }, 'este mes|el mes actual'],
  [
    { is: 'period', unit: 'month', ago: 1 },
    'el mes pasado|mes pasado|el pasado mes|el mes anterior|el último mes|el ultimo mes',
  ],
  [{ is: 'period', unit: 'month', ago: 2 }, 'el mes antepasado'],
  [{ is: 'period', unit: 'month', ago: -1 }, 'el próximo mes|el proximo mes|el mes que viene'],
  [{ is: 'period', unit: 'quarter', ago: 0 }, 'este trimestre'],
  [{ is: 'period', unit: 'quarter', ago: 1 }, 'el trimestre pasado|el último trimestre|el ultimo trimestre'],
  [{ is: 'period', unit: 'year', ago: 0 }, 'este año|este ano|el año actual|el presente año'],
  [
    { is: 'period', unit: 'year', ago: 1 },
    'el año pasado|el ano pasado|año pasado|ano pasado|el pasado año|el último año|el ultimo año|el año anterior',
  ],
  [{ is: 'period', unit: 'year', ago: 2 }, 'el año antepasado|el ano antepasado'],
  [{ is: 'period', unit: 'year', ago: -1 }, 'el próximo año|el proximo año|el año que viene'],
  [{ is: 'quarter', quarter: 1 }, 'el primer trimestre|primer trimestre|1er trimestre|q1'],
  [{ is: 'quarter', quarter: 2 }, 'el segundo trimestre|segundo trimestre|2do trimestre|q2'],
  [{ is: 'quarter', quarter: 3 }, 'el tercer trimestre|tercer trimestre|3er trimestre|q3'],
  [{ is: 'quarter', quarter: 4 }, 'el cuarto trimestre|cuarto trimestre|último trimestre|4to trimestre|q4'],
  [{ is: 'season', from: 3 }, 'primavera|la primavera'],
  [{ is: 'season', from: 6 }, 'verano|el verano'],
  [{ is: 'season', from: 9 }, 'otoño|otono|el otoño|el otono'],
  [{ is: 'season', from: 12 }, 'invierno|el invierno'],
]
