import type { DateWords } from '../date-words.ts'
import { company } from './date-company.ts'
import { holidays } from './holidays.ts'
import { stretches } from './stretches.ts'

/** Spelt with and without accents. */
export const dates: DateWords = {
  dayFirst: true,
  meridiem: 'am|pm|hrs|hs|hr',
  ordinalEndings: 'ro|ero|er|do|to|º|°|o',
  notMisspelt:
    'mayor|mayoria|lines|lanes|lungs|domino|dominó|dominio|dominic|doing|marten|vierten|jueces|salado|abrir|abrió|junior|julie|entero|angosto|mazo|lugar|lunas|marco|marca|marzos|agosta|julia|junto|junta|vienes|vienen|martha|marta|sabida|enera',
  numbered:
    'módulo|modulo|salón|salon|sala|capítulo|capitulo|unidad|parte|fase|nivel|lección|leccion|sección|seccion|versión|version|' +
    'sesión|sesion|paso|etapa|grado|tipo|covid|página|pagina|no|número|numero|núm|num|piso|edición|edicion|grupo|opción|' +
    'opcion|hepatitis|código|codigo|las|la|module|room|semana',
  counted:
    'webinars|seminarios|clases|módulos|modulos|cursos|sesiones|charlas|talleres|personas|estudiantes|veces|artículos|articulos|' +
    'conferencias|reuniones|puntos|créditos|creditos|actividades|partes|capítulos|capitulos|pacientes|cosas|ceus|ce|pts',
  ranked:
    'vez|piso|edición|edicion|grado|turno|parte|idioma|lugar|mitad|clase|curso|módulo|modulo|webinar|seminario|taller|punto|crédito|credito',
  outOf: 'parte|paso|página|pagina|nota|examen|quiz|sesión|sesion',
  words: [
    [{ is: 'month', month: 1 }, 'enero|ene|henero'],
    [{ is: 'month', month: 2 }, 'febrero|feb|febr'],
    [{ is: 'month', month: 3 }, 'marzo|mzo'],
    [{ is: 'month', month: 4 }, 'abril|abr|habril'],
    [{ is: 'month', month: 5 }, 'mayo|mallo|maio'],
    [{ is: 'month', month: 6 }, 'junio|jun|junnio'],
    [{ is: 'month', month: 7 }, 'julio|jul|jullio'],
    [{ is: 'month', month: 8 }, 'agosto|ago|hagosto'],
    [{ is: 'month', month: 9 }, 'septiembre|setiembre|sept|sep|set'],
    [{ is: 'month', month: 10 }, 'octubre|oct'],
    [{ is: 'month', month: 11 }, 'noviembre|nov'],
    [{ is: 'month', month: 12 }, 'diciembre|dic'],
    [{ is: 'weekday', weekday: 0 }, 'domingo'],
    [{ is: 'weekday', weekday: 1 }, 'lunes'],
    [{ is: 'weekday', weekday: 2 }, 'martes'],
    [{ is: 'weekday', weekday: 3 }, 'miércoles|miercoles|mié|mier'],
    [{ is: 'weekday', weekday: 4 }, 'jueves|jue'],
    [{ is: 'weekday', weekday: 5 }, 'viernes|vie'],
    [{ is: 'weekday', weekday: 6 }, 'sábado|sabado|sáb'],
    [
      { is: 'every' },
      'cada|todos los|todas las|los lunes|los martes|los miércoles|los miercoles|los jueves|los viernes|los sábados|los sabados|los domingos',
    ],

    [{ is: 'ordinal', n: 1 }, 'primero|primer'],
    ...(
      'uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|' +
      'diecinueve|veinte|veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve|' +
      'treinta|treinta y uno'
    )
      .split('|')
      .map((word, i) => [{ is: 'cardinal', n: i + 1 }, word] as const),
    [{ is: 'cardinal', n: 1 }, 'un|una'],
    [{ is: 'cardinal', n: 5 }, 'sinco'],
    [{ is: 'cardinal', n: 10 }, 'dies'],
    [{ is: 'cardinal', n: 12 }, 'dose'],
    [{ is: 'cardinal', n: 13 }, 'trese'],
    [{ is: 'cardinal', n: 14 }, 'catorse'],
    [{ is: 'cardinal', n: 15 }, 'quinse'],
    [{ is: 'cardinal', n: 20 }, 'beinte|viente'],
    [{ is: 'cardinal', n: 16 }, 'dieciseis'],
    [{ is: 'cardinal', n: 21 }, 'veintiún|veintiun'],
    [{ is: 'cardinal', n: 22 }, 'veintidos'],
    [{ is: 'cardinal', n: 23 }, 'veintitres'],
    [{ is: 'cardinal', n: 26 }, 'veintiseis'],
    [{ is: 'thousand' }, 'mil'],

    ...stretches,
    ...holidays,
    ...company,
  ],
}
