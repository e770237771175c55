/** The few sentences of the adapter itself: about Teams, never about points. */
const en = {
  received: 'Received.',
  failed: 'That did not work. Nothing was lost: please press once more.',
  unknown:
    'Nothing was done: nothing was chosen, or this button is no longer valid. Write “help” to see what I can do.',
  privately: 'I have answered you in our private chat.',
  addMe: 'I talk about records only in private. Please add me to your own apps, then write to me there.',
  required: (label: string) => `Please fill in: ${label}`,
  choices: 'Choices',
  more: 'More choices',
  choose: 'Choose',
  download: 'Download',
  minutes: (minutes: number) => `The link works for ${minutes} minutes.`,
  declined: (name: string) => `${name} was not saved. Ask for it again at any time.`,
  expired: 'This document is no longer held here. Please ask for it again.',
  uploadFailed: (name: string) => `${name} could not be saved to your files. Please ask for it again.`,
  noFiles: (name: string) => `${name} cannot be delivered in this chat just now. Please ask for it again.`,
}

export type Words = typeof en

const es: Words = {
  received: 'Recibido.',
  failed: 'No ha funcionado. No se ha perdido nada: pulse una vez más.',
  unknown:
    'No se ha hecho nada: no se ha elegido nada o este botón ya no vale. Escriba «ayuda» para ver lo que puedo hacer.',
  privately: 'Le he contestado en nuestro chat privado.',
  addMe:
    'Solo hablo de registros en privado. Añádame a sus propias aplicaciones y escríbame allí, por favor.',
  required: (label) => `Por favor, rellene: ${label}`,
  choices: 'Opciones',
  more: 'Más opciones',
  choose: 'Elegir',
  download: 'Descargar',
  minutes: (minutes) => `El enlace funciona durante ${minutes} minutos.`,
  declined: (name) => `${name} no se ha guardado. Puede pedirlo de nuevo cuando quiera.`,
  expired: 'Este documento ya no está guardado aquí. Pídalo de nuevo, por favor.',
  uploadFailed: (name) => `${name} no se ha podido guardar en sus archivos. Pídalo de nuevo, por favor.`,
  noFiles: (name) => `${name} no se puede entregar ahora en este chat. Pídalo de nuevo, por favor.`,
}

export const wordsFor = (locale: string | null | undefined): Words => (locale?.startsWith('es') ? es : en)
