import type { DateWords } from '../date-words.ts'

/** What stands beside a date and says how to take it, and what only looks like one. */
export const company: DateWords['words'] = [
  [{ is: 'unit', unit: 'clock' }, 'horas|hora|hrs|hr|h|minutos|minuto|mins|min|segundos'],
  [{ is: 'unit', unit: 'day' }, 'días|dias'],
  [{ is: 'unit', unit: 'week' }, 'semanas|semana'],
  [{ is: 'unit', unit: 'month' }, 'meses|mes'],
  [{ is: 'unit', unit: 'year' }, 'años|anos|año'],
  [{ is: 'to' }, 'a'],
  [{ is: 'to', the: true }, 'al|a el'],
  [{ is: 'to', alone: true }, 'hasta'],
  [{ is: 'to', alone: true, the: true }, 'hasta el|hasta el día|hasta el dia'],
  [{ is: 'and' }, 'y|e|y también|también|tambien|y luego|luego'],
  [{ is: 'or' }, 'o|u|o tal vez|o quizás'],
  [{ is: 'of' }, 'de|d'],
  [{ is: 'of-the' }, 'del|del día|del dia|de los días|de los dias|de el'],
  [{ is: 'the' }, 'el|los|día|dia|el día|el dia|los días|los dias|este'],
  [{ is: 'on' }, 'fecha|fechado|con fecha|con fecha de'],
  [{ is: 'in' }, 'en|durante|para|por|dentro de'],
  [{ is: 'between' }, 'entre'],
  [
    { is: 'whole' },
    'todo|todo el mes de|el mes entero de|todo el|toda|toda la|el mes completo de|el mes de|mes de|a lo largo de|' +
      'durante todo|durante todo el mes de|durante todo el',
  ],
  [{ is: 'open' }, 'el presente|presente|la fecha|ahora|la actualidad|actualidad'],
  [
    { is: 'last' },
    'pasado|pasada|último|ultimo|últimos|ultimos|últimas|ultimas|el pasado|el último|el ultimo|los últimos|los ultimos|las últimas|las ultimas|los pasados',
  ],
  [
    { is: 'following' },
    'al día siguiente|al dia siguiente|el día siguiente|el dia siguiente|día siguiente|dia siguiente|al otro día|al otro dia',
  ],
  [{ is: 'next' }, 'próximo|proximo|próxima|proxima|el próximo|el proximo|que viene'],
  [{ is: 'beside' }, 'a más tardar'],
  [{ is: 'beside', way: -1 }, 'antes de|antes del|antes'],
  [{ is: 'beside', way: 1 }, 'después de|después del|despues de|despues del|después|despues'],
  [
    { is: 'changing' },
    'cambia|cambiar|cambie|cámbialo|cambialo|cámbiala|mueve|mover|corrige|corregir|actualiza|actualizar',
  ],
  [{ is: 'before-last' }, 'antepasado'],
  [{ is: 'since' }, 'desde|desde el|desde el día|a partir de|a partir del'],
  [
    { is: 'starting' },
    'empecé|empece|comencé|comence|inicié|inicie|empezó|empezo|comenzó|comenzo|empezando|comenzando|inició|empezamos',
  ],
  [{ is: 'starting', adjacent: true }, 'inicio|comienzo|fecha de inicio|inicio el'],
  [{ is: 'ending' }, 'terminó|termino|finalizó|finalizo|acabó|acabo|terminando'],
  [{ is: 'ending', adjacent: true }, 'fin|final|fecha de fin|fecha final|fecha de término'],
  [
    { is: 'expiring' },
    'vence|vencen|venció|vencio|caduca|expira|expiró|vencimiento|válido hasta|valido hasta|vigente hasta|nacido|nacida|nació|nacimiento|fecha de nacimiento',
  ],
  [
    { is: 'part' },
    'mediados de|a mediados de|principios de|a principios de|a finales de|finales de|fines de|a fines de|a comienzos de|' +
      'comienzos de|en algún momento de|algún día de|algún día en|algun dia de|parte de|la primera semana de|primera semana de|' +
      'la segunda semana de|la tercera semana de|la cuarta semana de|la última semana de|la ultima semana de|la semana del|' +
      'la semana de|semana del|la primera quincena de|la segunda quincena de|el fin de semana del|temprano en|tarde en|un día de|un dia de',
  ],
  [
    { is: 'around' },
    'alrededor de|alrededor del|aproximadamente|como el|cerca del|cerca de|tal vez|quizás|quizas|más o menos|a eso de',
  ],
  [{ is: 'at' }, 'a las|a la|las'],
  [{ is: 'ago' }, 'hace|hace como'],
  [{ is: 'few' }, 'unos|unas|pocos|pocas|algunos|algunas|varios|varias|un par de|par de|muchos'],
  [
    { is: 'daytime' },
    'por la mañana|por la tarde|por la noche|en la mañana|en la tarde|en la noche|de la mañana|de la tarde',
  ],
  [
    { is: 'vague' },
    'no recuerdo la fecha|no me acuerdo de la fecha|no sé la fecha|no se la fecha|sin fecha|no recuerdo cuándo|no recuerdo cuando|no sé cuándo|no se cuando|no me acuerdo cuándo|' +
      'no me acuerdo cuando|olvidé la fecha|olvide la fecha|ese fin de semana|el mismo fin de semana|esa semana|esa misma semana|la misma semana|recientemente|últimamente|ultimamente|hace poco|hace tiempo|el otro día|el otro dia|hace rato|fin de mes|a fin de mes|' +
      'fin de año escolar|este semestre|el semestre pasado|el semestre|semestre de otoño|semestre de primavera|semana santa|' +
      'las vacaciones|el semestre de otoño|el semestre de primavera|entre semana|los fines de semana|vacaciones de navidad',
  ],
  [
    { is: 'noise' },
    'acabo de|acabamos de|hice todo|lo hice todo|primeros auxilios|primer auxilio|primera vez|por primera vez|feliz año nuevo|feliz navidad|buen día|buen dia|buenos días|buenos dias|del 100|y media|día a día|de la mañana|todos los días|todo el día|todo el dia',
  ],
]
