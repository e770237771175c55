import type { Reply } from '../../messages.ts'
import type { Cycle, Progress, ReminderSettings, Weekday } from '../../model.ts'
import { format } from './format.ts'

const { count, day, fullDay, hour, list, points } = format

type Of<K extends Reply['kind']> = Extract<Reply, { kind: K }>

const weekdays: Record<Weekday, string> = {
  mon: 'lunes',
  tue: 'martes',
  wed: 'miércoles',
  thu: 'jueves',
  fri: 'viernes',
  sat: 'sábado',
  sun: 'domingo',
}

const example = 'anota 2 puntos de educación profesional del 3 al 5 de marzo'

const which = (days: readonly Weekday[]): string => {
  if (days.length === 7) return 'cualquier día'
  return days.join() === 'mon,tue,wed,thu,fri' ? 'de lunes a viernes' : list(days.map((one) => weekdays[one]))
}

const hello = (name: string): string => (name ? `Hola, ${name}` : 'Hola')

const reminderState = ({ state, hours, weekdays: days, pace, snoozedUntil }: ReminderSettings): string => {
  if (state === 'stopped')
    return 'Los recordatorios están desactivados. Diga «activar los recordatorios» para volver a recibirlos.'
  const often = { fewer: ', menos que lo normal', usual: '', more: ', más que lo normal' }[pace]
  const quiet = snoozedUntil ? ` Ninguno antes del ${day(snoozedUntil)}.` : ''
  return `Los recordatorios están activos${often}: ${which(days)}, entre ${hour(hours.from)} y ${hour(hours.to)} de su hora.${quiet}`
}

const settable =
  'Los días los elijo según su ciclo. Para volver a saber de mí un día suyo diga «sin recordatorios hasta el 3 de junio»; también puede decir «recordatorios solo los lunes», «no antes de las 3pm».'

const done: Record<Of<'reminders'>['done'], string> = {
  stopped: 'Hecho. No recibirá más recordatorios.',
  started: 'Hecho.',
  snoozed: 'Hecho.',
  changed: 'Hecho.',
  shown: '',
  told: '',
}

const cycleProblems = {
  unclear: 'Para eso necesito un día.',
  future: 'Ese ciclo aún no ha empezado. ¿Cuándo empezó el actual?',
  'ended-long-ago': 'Eso fue hace mucho. ¿Cuándo empezó el ciclo en el que está ahora?',
  'not-three-years': 'Un ciclo dura tres años. ¿Cuándo empezó el suyo?',
}

const topics = (official: boolean): string[] => [
  `Anotar: «${example}». También varias a la vez.`,
  'Corregir: «no, 3 puntos», «que sea el 4 de marzo», «deshacer». Lo pendiente: «mis tarjetas».',
  'Cómo va: «cuántos puntos me faltan», «voy bien de tiempo».',
  'Sus entradas: «qué he anotado», «historial», «historial de 2025».',
  'Reglas: «cuenta el CPR», «se pasan los puntos al otro ciclo». Respondo con la fuente, o digo que no lo sé.',
  'Su ciclo y renovación: «cuándo termina mi ciclo», «cuándo puedo pagar».',
  ...(official ? [] : ['AMTrax: «qué me falta anotar en AMTrax», «AMTrax dice 28».']),
  'Recordatorios: «parar», «activar los recordatorios», «no antes de las 3 pm».',
  'Sus datos: «quién ve mis datos», «exportar mis datos», «borrar mis datos». Dos plataformas, un registro: «vincular». Una persona: «persona».',
]

export const talk = {
  example,
  welcome: ({ name, enrolled, demonstration }: Of<'welcome'>): string[] => [
    `${hello(name)}. Llevo su registro de educación continua para el Certification Continuation Program (CCP) de AMT.`,
    ...(demonstration ? ['Usted es un miembro de demostración, así que puede probarlo todo.'] : []),
    ...(enrolled ? [`Dígame qué hizo, por ejemplo: ${example}`] : []),
  ],
  askCertification: ({ unclear, first }: Of<'ask-certification'>): string =>
    unclear
      ? `No encuentro una certificación en «${unclear}». ¿Qué certificación de AMT tiene?`
      : first
        ? '¿Qué certificación de AMT tiene?'
        : 'Dígame primero qué certificación de AMT tiene.',
  askCycle: ({ certification, problem }: Of<'ask-cycle'>): string =>
    `${problem ? cycleProblems[problem] : `¿Cuándo empezó su ciclo de ${certification}?`} Su portal lo muestra. Basta una fecha como «1 de enero de 2024»; también sirve el último día («termina el 31 de diciembre de 2026»).`,
  enrolled: ({ enrollment, cycle, required, changed, self }: Of<'enrolled'>): string[] => [
    `${changed ? 'Cambiado: ' : ''}${enrollment.certification}, ciclo del ${fullDay(cycle.start)} al ${fullDay(cycle.end)}.`,
    required === undefined
      ? 'No tenemos un número de puntos confirmado; su portal muestra el suyo.'
      : `Pide ${points(required)} en estos tres años.`,
    ...(enrollment.certification === 'MLS' ? ['MT pasó a llamarse MLS; son la misma certificación.'] : []),
    ...(self
      ? ['Es lo que usted me dijo; valen las fechas de su portal. Para cambiarlo diga «mi ciclo empezó …».']
      : []),
  ],
  leftCertification: (code: string): string => `${code} queda quitada. Lo que anotó se conserva.`,
  aboutMe: ({ name, timeZone, problem }: Of<'about-me'>): string =>
    problem === 'platform-zone'
      ? `Su zona horaria aquí es ${timeZone}, como dice su perfil en esta plataforma; cámbiela allí.`
      : problem === 'time-zone'
        ? 'No conozco esa zona horaria. Dígala como «America/Chicago».'
        : `Usted es ${name || 'alguien sin nombre todavía'}; su zona horaria es ${timeZone}. Hablo español con usted; for English, write to me in English.`,
  roster: ({ problem, email }: Of<'not-on-roster'>): string => {
    switch (problem) {
      case 'mailed':
        return `Si ${email ?? 'esa dirección'} está en la lista, va en camino un código de seis cifras. Dígame el código en diez minutos.`
      case 'code-wrong':
        return 'Ese código no es correcto. Mírelo otra vez, por favor.'
      case 'code-expired':
        return 'Ese código venció. Dígame otra vez su correo electrónico para recibir uno nuevo.'
      case 'too-many':
        return 'Demasiados intentos. Espere una hora o pregunte a su operador.'
      case 'no-mail':
        return 'Llevo registros solo de quienes están en la lista, y aquí no puedo saber quién es. Pregunte a su operador.'
      case undefined:
        return 'Para llevar su registro debo saber quién es. Dígame el correo electrónico que AMT o su sociedad tiene de usted; envío allí un código.'
    }
  },
  greeting: ({ name, progress }: Of<'greeting'>): string =>
    `${hello(name)}. ${progress ? standing(progress) : ''}`.trim(),
  greetingHow: `Dígame qué hizo, o pregúnteme cómo va. Por ejemplo: ${example}`,
  stillOpen: 'Algo sigue abierto:',
  help: {
    title: 'Qué puede decirme',
    who: 'Soy un programa, no una persona. Llevo su registro de educación continua.',
    topics,
  },
  unread: (characters: number): string =>
    `Era largo: no leí los últimos ${count(characters, 'carácter', 'caracteres')}. Envíe el resto en otro mensaje, por favor.`,
  thanks: 'De nada.',
  person:
    'Para preguntas sobre su certificación escriba o llame a AMT; el contacto está en americanmedtech.org. Para preguntas sobre este asistente diríjase a quien lo administra en su trabajo o sociedad. Mientras tanto no se pierde nada.',
  unclear: (said: string): string[] => [
    said ? `No pude entender: «${said}»` : 'No pude entender eso.',
    `Anoto sus propias actividades y respondo preguntas sobre sus puntos, por ejemplo: «${example}», «cuántos puntos me faltan», «cuenta el CPR». Diga «ayuda» para verlo todo.`,
  ],
  refused: {
    another:
      'Llevo solo su propio registro, porque cada persona declara lo que hizo ella misma. Por eso no anoté nada. Quien lo hizo puede escribirme y anotarlo.',
    planned:
      'Anoto lo que ya hizo, así que no anoto ni cambio nada por un día que aún no llega. Dígamelo cuando lo haya hecho.',
    credits:
      'Un crédito universitario no es un punto, y no tenemos la equivalencia de AMT. Búsquela en el Guidance Document de AMT y dígame los puntos.',
    unearned: `Anoto solo lo que usted hizo y declara. Dígame qué fue y cuándo, por ejemplo: ${example}`,
  },
  stillAsked: (known: string, question: string): string =>
    `Sigue pendiente${known ? ` (${known})` : ''}: ${question}`,
  reminders: ({ settings, done: how, next }: Of<'reminders'>): string[] =>
    [
      done[how],
      reminderState(settings),
      settings.state === 'stopped'
        ? ''
        : next
          ? `El próximo será el ${fullDay(next)} como muy pronto.`
          : 'Por ahora no toca ninguno.',
      how === 'shown' && settings.state === 'on' ? settable : '',
    ].filter(Boolean),
  linkCode: (code: string): string =>
    `Dígame «vincular ${code}» en la otra plataforma antes de diez minutos. No dé el código a nadie más.`,
  linked: (platform: string): string => `Vinculado. Su registro es el mismo aquí y en ${platform}.`,
  linkFailed: {
    unknown: 'Ese código no es correcto. Diga «vincular» en la otra plataforma para recibir uno nuevo.',
    expired: 'Ese código venció. Diga «vincular» en la otra plataforma para recibir uno nuevo.',
    own: 'Ese código se dio aquí. Dígalo en la otra plataforma.',
    'both-have-records':
      'Los dos lados ya tienen un registro, y aquí no se pueden unir dos registros. Pregunte a quien administra este asistente.',
    'too-many': 'Demasiados intentos. Espere una hora.',
  },
  unlinked: 'Este lugar queda desvinculado. Su registro sigue donde más se le encuentra.',
  sureDelete: (entries: number, official: boolean): string[] => [
    `¿Borrar todo lo que guardo de usted${entries > 0 ? `, con ${count(entries, 'entrada')}` : ''}? No se puede deshacer.`,
    'Queda una marca sin datos personales, para que el libro de registro se pueda comprobar.',
    official
      ? 'Este es su registro oficial: expórtelo antes.'
      : 'Su registro de AMTrax no se toca. Quizá quiera exportar antes sus datos.',
  ],
  myData: (official: boolean): string[] => [
    'Ningún otro miembro puede ver su registro, y en un canal solo usted lee mis respuestas.',
    'Se guarda en la base de datos de quien administra este asistente para su trabajo o sociedad; allí lo pueden leer. Quien administra su espacio de trabajo puede leer los mensajes directos por los medios de la propia plataforma.',
    ...(official ? [] : ['No envío nada a AMT: lo que está en AMTrax lo anota allí usted.']),
    'Para recibirlo todo diga «exporta mis datos»; para borrarlo diga «borra mis datos».',
  ],
  deleted: 'Borrado. Si vuelve a escribir, empezamos de cero.',
  closed: (cycles: readonly Cycle[]): string =>
    `Cerrados: ${cycles.map((cycle) => format.days(cycle)).join('; ')}.`,
  tooFast: (seconds: number): string =>
    `Fue mucho de una vez. Espere ${count(seconds, 'segundo')} y dígalo de nuevo; no se pierde nada.`,
  wrong: 'Algo falló de nuestro lado. Dígalo otra vez, por favor; siempre es seguro.',
}

const standing = ({ certification, required, counted, remaining, cycle }: Progress): string =>
  required === undefined
    ? `${certification}: ${points(counted)} hasta ahora.`
    : `${certification}: ${counted} de ${points(required)}, ${remaining === 0 ? 'requisito cumplido' : `${format.lacking(remaining)} ${remaining} hasta el ${day(cycle.end)}`}.`
