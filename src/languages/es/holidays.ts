import type { DateWords } from '../date-words.ts'

const SUNDAY = 0
const MONDAY = 1
const THURSDAY = 4

/** As kept in the United States. */
export const holidays: DateWords['words'] = [
  [{ is: 'holiday', holiday: { month: 1, day: 1 } }, 'año nuevo|ano nuevo|día de año nuevo'],
  [
    { is: 'holiday', holiday: { month: 1, day: 6 } },
    'día de reyes|dia de reyes|reyes magos|día de los reyes',
  ],
  [{ is: 'holiday', holiday: { month: 2, day: 14 } }, 'san valentín|san valentin'],
  [{ is: 'holiday', holiday: { easter: -2 } }, 'viernes santo'],
  [{ is: 'holiday', holiday: { easter: -3 } }, 'jueves santo'],
  [
    { is: 'holiday', holiday: { easter: 0 } },
    'domingo de pascua|domingo de resurrección|domingo de resurreccion',
  ],
  [{ is: 'holiday', holiday: { month: 5, weekday: SUNDAY, nth: 2 } }, 'día de las madres|dia de las madres'],
  [{ is: 'holiday', holiday: { month: 6, weekday: SUNDAY, nth: 3 } }, 'día de los padres|dia de los padres'],
  [{ is: 'holiday', holiday: { month: 9, weekday: MONDAY, nth: 1 } }, 'labor day'],
  [{ is: 'holiday', holiday: { month: 10, day: 31 } }, 'halloween'],
  [
    { is: 'holiday', holiday: { month: 11, weekday: THURSDAY, nth: 4 } },
    'acción de gracias|accion de gracias|día de acción de gracias|dia de accion de gracias|thanksgiving',
  ],
  [{ is: 'holiday', holiday: { month: 12, day: 24 } }, 'nochebuena|noche buena'],
  [{ is: 'holiday', holiday: { month: 12, day: 25 } }, 'navidad|día de navidad|dia de navidad'],
  [
    { is: 'holiday', holiday: { month: 12, day: 31 } },
    'nochevieja|fin de año|víspera de año nuevo|despedida de año',
  ],
]
