import type { Enrollment } from '../../model.ts'
import { format } from './format.ts'

const places: Record<string, string> = { slack: 'Slack', teams: 'Teams', terminal: 'la terminal' }

export const identity = {
  place: (platform: string): string => places[platform] ?? platform,
  letter: (code: string, name: string) => ({
    subject: 'Su código para el asistente del CCP',
    text: [
      `Hola, ${name}:`,
      `su código es ${code}. Dígalo antes de diez minutos en el chat en el que lo pidió.`,
      'Si no pidió ningún código, alguien dio la dirección de usted. No lo pase a nadie; entonces no pasa nada.',
    ].join('\n\n'),
  }),
  rosterKeeps: (enrollments: readonly Enrollment[]): string[] => [
    'Sus certificaciones y ciclos vienen de la lista de su operador y no se pueden cambiar aquí.',
    ...enrollments.flatMap(({ certification, cycles }) =>
      cycles.slice(-1).map((cycle) => `${certification}: ${format.days(cycle)}.`),
    ),
    'Si eso no es correcto, pregunte a quien lleva la lista. La sigo en cuanto se corrija.',
  ],
  onlyPlace:
    'Este es el único lugar desde el que llega a su registro, así que queda vinculado. Vincule antes otro lugar (diga «vincular»), o diga «borrar mis datos».',
  unlinkedLast:
    'Este lugar queda desvinculado. Era el último: su registro se guarda, y vuelve a él desde cualquier lugar con el código que envío a su dirección de la lista.',
}
