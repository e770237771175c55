import { expect, test } from 'vitest'
import { readDates, readRange } from '../../src/understand/dates.ts'

/** Sunday. */
const today = '2026-03-01'

const read = (text: string): string[] =>
  readDates(text, today, 'es').map(({ value: { start, end } }) =>
    start && start === end ? start : start || end ? `${start ?? ''}..${end ?? ''}` : 'ask',
  )

const corpus: [meaning: string[], ways: string[]][] = [
  [
    ['2026-02-09..2026-02-11'],
    [
      'del 9 al 11 de febrero',
      'el 9 al 11 de feb',
      '9-11 de febrero',
      '9 a 11 febrero',
      'entre el 9 y el 11 de febrero',
      'desde el 9 de febrero hasta el 11',
      'del nueve al once de febrero',
      'febrero 9-11',
      '2/9 al 2/11',
      'empecé el 9 de febrero y terminó el 11 de febrero',
      'del 9 al 11 de febrero de 2026',
      'del lunes 9 al miércoles 11 de febrero',
    ],
  ],
  [
    ['2026-02-05'],
    [
      'el 5 de febrero',
      '5 de febrero',
      '5 febrero',
      'febrero 5',
      'el 5 de febrero de 2026',
      'el 5 de feb del 2026',
      'el cinco de febrero',
      '2/5/26',
      'el 5',
      'jueves 5 de febrero',
      'el jueves 5',
      'febreo 5',
      '5 de febrero de dos mil veintiséis',
    ],
  ],
  [
    ['2026-02-28'],
    ['ayer', 'anoche', 'ayer por la tarde', 'el sábado', 'sabado', 'el sábado pasado', 'el 28 de febrero'],
  ],
  [['2026-02-27'], ['anteayer', 'antier', 'el viernes', 'viernes pasado', 'hace dos días', 'hace 2 dias']],
  [
    ['2026-03-01'],
    ['hoy', 'esta mañana', 'esta noche', '1 de marzo', 'el primero de marzo', 'el 1ro de marzo'],
  ],
  [['2026-02-16..2026-02-22'], ['la semana pasada', 'la pasada semana']],
  [['2026-02-21..2026-02-22'], ['el fin de semana pasado']],
  [['2025-10-01..2025-10-31'], ['todo octubre', 'todo el mes de octubre']],
  [['2025-01-01..2025-03-31'], ['de enero a marzo de 2025', 'el primer trimestre de 2025']],
  [['2025-12-28..2026-01-03'], ['del 28 de diciembre al 3 de enero']],
  [
    ['2026-02-03', '2026-02-05', '2026-02-07'],
    ['el 3, 5 y 7 de febrero', '3, 5 y 7 de febrero', 'los días 3, 5 y 7 de febrero'],
  ],
  [
    ['2026-02-03', '2026-02-10'],
    ['el 3 y el 10 de febrero', 'el 3 de febrero y el 10', '2/3 y 2/10'],
  ],
  [['2026-02-01..2026-02-02'], ['del 1 al 2']],
  [['2026-02-03..'], ['desde el 3 de febrero', 'a partir del 3 de febrero', 'empecé el 3 de febrero']],
  [['..2026-02-03'], ['hasta el 3 de febrero']],
  [['2025-12-25'], ['navidad', 'el 25 de diciembre']],
  [
    ['ask'],
    [
      'en octubre',
      'febrero',
      'a mediados de febrero',
      'semestre de otoño',
      'en el otoño',
      'el mes pasado',
      'el 30 de febrero',
      'hace unos días',
      'hace un mes',
      'cada viernes',
      'lunes 3 de febrero',
      'del 11 al 9 de febrero',
      'vence el 3 de marzo de 2027',
    ],
  ],
  [
    [],
    [
      'de 9 a 5',
      'a las 5',
      'primeros auxilios',
      'módulo 3',
      'salón 118',
      'por primera vez',
      'buenos días',
      'central lines',
      'que viene',
      'examen entero 3',
      'durante 3 horas',
      '2 seminarios',
      '',
    ],
  ],
]

for (const [meaning, ways] of corpus)
  for (const way of ways)
    test(`"${way}" is ${meaning.join(' and ') || 'no date'}`, () => expect(read(way)).toEqual(meaning))

test('English dates in a Spanish message are read too', () => {
  expect(read('hice un webinar on february 3rd')).toEqual(['2026-02-03'])
})

test('a question about a month or a year is about all of it', () => {
  expect(readRange('cuántos puntos gané en 2025', today, 'es')).toEqual({
    start: '2025-01-01',
    end: '2025-12-31',
  })
  expect(readRange('los últimos 6 meses', today, 'es')).toEqual({ start: '2025-09-01', end: '2026-03-01' })
  expect(readRange('el año pasado', today, 'es')).toEqual({ start: '2025-01-01', end: '2025-12-31' })
})
