import { reminders as englishReminders } from '../en/hears-reminders.ts'
import type { ReminderWords } from '../heard-reminders.ts'

const months = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ')
const time = `(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|fin(?:es)? de semana|entre semana|mananas?|tardes?|noches?|\\d{1,2}(?::\\d\\d)? ?(?:am|pm)?|(?:\\d{1,2} de )?(?:${months.join('|')})[a-z]{0,7})`

export const reminders: ReminderWords = {
  ...englishReminders,
  about:
    /\b(?:recuerda(?:me|nos)?|recordar(?:me)?|recordatorios?|recuerdes|avisa(?:me)?|avises|avisos?|notifica\w*|alertas?|pospon\w*|aplaza\w*|no me (?:escribas|mandes|envies|molestes|contactes)|deja de (?:escribir|mandar|enviar|molestar)\w*|reminders?)\b/,
  stopAlone:
    /^(?:stop|alto|basta|baja|quit|unsubscribe|parar|para|no mas(?: (?:recordatorios|mensajes|avisos))?)[.! ]*$/,
  stopBehind: /[ ,.;:!-](?:stop|alto|basta|unsubscribe)[.! ]*$/,
  alone: new RegExp(
    `^(?:por favor )?(?:(?:no|solo|solamente|nada|nunca) (?:(?:antes de|despues de|hasta|en|por|de|a|los|las|la|el) )*${time}(?: (?:y|o) (?:los |las |el |la )?${time})*|(?:por|en) (?:la|las) (?:mananas?|tardes?|noches?) (?:mejor|nada mas|solamente)|trabajo (?:de|por las?) noches?|una vez (?:al mes|a la semana)(?: basta| esta bien| es suficiente)?|(?:demasiados|menos) (?:mensajes|recordatorios|avisos))(?: por favor)?[.! ]*$`,
  ),
  toRecord: /\brecuerdame\b[^.;\n]{0,40}\b(?:poner|anotar|registrar|apuntar|agregar)l[oa]s?\b/,
  startAlone: /^(?:start|reanudar|reanuda|activar)[.! ]*$/,
  stop: /\b(?:no (?:me )?(?:mandes|envies|escribas|molestes|recuerdes|quiero|avises|contactes)|deja de|desactiva\w*|apaga\w*|quita\w*|para(?:r)?|sin|cancela\w*|basta|elimina\w*|no mas)\b/,
  start: /\b(?:activa\w*|reanuda\w*|enciende\w*|prende\w*|otra vez|de nuevo)\b/,
  snooze:
    /\b(?:pospon\w*|aplaza\w*|pausa\w*|hasta|por (?:\d+|una?|dos|tres) (?:dias?|semanas?|mes(?:es)?)|despues del?)\b/,
  except: /^(?:por favor )?(?:no|nunca|nada)\b/,
  fewer: /\b(?:menos|demasiad\w+|mensual\w*|una vez al mes)\b/,
  more: /\b(?:mas (?:seguido|recordatorios|a menudo)|cada (?:dia|semana)|diari\w+|semanal\w*|todos los dias|todas las semanas)\b/,
  usual: /\b(?:normal|usual|como antes|de siempre)\b/,
  when: /\b(?:cuando (?:me|seran|son)|a que hora|con que frecuencia|proximo recordatorio)\b/,
  weekdays: [
    [['mon', 'tue', 'wed', 'thu', 'fri'], /\b(?:entre semana|dias laborables|dias de semana)\b/],
    [['sat', 'sun'], /\bfin(?:es)? de semana\b/],
    [['mon'], /\blunes\b/],
    [['tue'], /\bmartes\b/],
    [['wed'], /\bmiercoles\b/],
    [['thu'], /\bjueves\b/],
    [['fri'], /\bviernes\b/],
    [['sat'], /\bsabados?\b/],
    [['sun'], /\bdomingos?\b/],
  ],
  hourSpans: [
    [8, 12, /\b(?:por|en) la manana\b|\bmananas\b/],
    [12, 17, /\b(?:por|en) la tarde\b|\btardes\b/],
    [17, 21, /\b(?:por|en) la noche\b/],
  ],
  hourSpan:
    /\b(?:entre las|de las|de|entre) (\d{1,2})(?::\d\d)? ?(am|pm|a\.m\.?|p\.m\.?)? ?(?:y|a|-|hasta)(?: las)? (\d{1,2})(?::\d\d)? ?(am|pm|a\.m\.?|p\.m\.?)?(?= |$|[.,!?])/,
  notBefore:
    /\b(?:no|nada|nunca)\b.{0,30}\b(?:antes de|hasta) (?:las? )?(\d{1,2})(?::\d\d)? ?(am|pm|a\.m\.?|p\.m\.?)?(?= |$|[.,!?])/,
  notAfter:
    /\b(?:no|nada|nunca)\b.{0,40}\b(?:despues de|pasadas) (?:las? )?(\d{1,2})(?::\d\d)? ?(am|pm|a\.m\.?|p\.m\.?)?(?= |$|[.,!?])/,
  months,
  nights: /\b(?:de noche|por la noche|madrugada|tarde en la noche|[12345] ?am)\b/,
  forLong:
    /\b(?:por|en|durante) (?:las? proxim[oa]s? |los proximos )?(\d+|una?|dos|tres|cuatro) (dia|semana|mes)(?:s|es)?\b/,
  lengths: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, dia: 1, semana: 7, mes: 30 },
}
