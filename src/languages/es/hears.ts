import type { Hears } from '../heard.ts'
import { categories } from './hears-categories.ts'
import { cues } from './hears-cues.ts'
import { evidence } from './hears-evidence.ts'
import { account, questions } from './hears-questions.ts'
import { reminders } from './hears-reminders.ts'
import { noise, points, privacy, several, spelling, title } from './hears-words.ts'
import learned from './learned.json' with { type: 'json' }

export const hears: Hears = {
  code: 'es',
  own: /\b(?:el|la|los|las|un|una|de|del|y|en|por|para|con|que|mi|mis|puntos?|ayer|anteayer|hoy|anoche|registra\w*|anota\w*|agrega\w*|anade|apunta\w*|seminarios?|taller(?:es)?|webinario|educacion|hola|gracias|ayuda|deshacer|cancela\w*|borra\w*|elimina\w*|cuant[oa]s?|cuando|como|donde|cual|quien|si|es|fue|hice|tome|asisti|fui|di|curso|clase|charla|reunion|comite|articulo|enero|febrero|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miercoles|jueves|viernes|sabado|domingo|puedes|habla\w*|espanol|ingles|necesito|quiero|tengo|faltan|porfa|favor|buenos|buenas|dias|tardes|noches|lo|mas|correcto|perdon|fin|semana|pasad[oa]|mes|recuerdame|descarga\w*|datos|varios|medio|participacion|presentacion|todo)\b/g,
  spelling,
  points,
  noise,
  categories,
  several,
  title,
  cues,
  evidence,
  questions,
  reminders,
  account,
  private: privacy,
  learned,
}
