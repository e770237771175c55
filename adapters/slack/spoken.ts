/** The few sentences that only this platform needs: a modal before its form is there, a status while a turn takes long. */
export type Spoken = {
  opening: string
  close: string
  working: string
  thinking: string
  finished: string
  elsewhere: string
  failed: string
  more: string
  prompts: { title: string; message: string }[]
}

const en: Spoken = {
  opening: 'Opening the form…',
  close: 'Close',
  working: 'Checking what you entered. The answer comes to your direct messages as well.',
  thinking: 'is looking at your record…',
  finished: 'Done. The answer is in your direct messages with me.',
  elsewhere: 'The answer is in your direct messages with me.',
  failed: 'Something went wrong. Please try again.',
  more: 'There is more than fits here. Ask me in Messages for the rest.',
  prompts: [
    { title: 'Record an activity', message: 'I want to record an activity' },
    { title: 'What do I still need?', message: 'How many points do I still need?' },
    { title: 'When does my cycle end?', message: 'When does my cycle end?' },
    { title: 'What can you do?', message: 'Help' },
  ],
}

const es: Spoken = {
  opening: 'Abriendo el formulario…',
  close: 'Cerrar',
  working: 'Reviso lo que escribió. La respuesta llega también a sus mensajes directos.',
  thinking: 'está mirando su registro…',
  finished: 'Listo. La respuesta está en sus mensajes directos conmigo.',
  elsewhere: 'La respuesta está en sus mensajes directos conmigo.',
  failed: 'Algo salió mal. Inténtelo de nuevo.',
  more: 'Hay más de lo que cabe aquí. Pregúnteme en Mensajes por el resto.',
  prompts: [
    { title: 'Registrar una actividad', message: 'Quiero registrar una actividad' },
    { title: '¿Cuántos puntos me faltan?', message: '¿Cuántos puntos me faltan?' },
    { title: '¿Cuándo termina mi ciclo?', message: '¿Cuándo termina mi ciclo?' },
    { title: '¿Qué sabe hacer?', message: 'Ayuda' },
  ],
}

/** `locale` as Slack gives it, `es-ES`. */
export const spoken = (locale: string | undefined): Spoken => (locale?.startsWith('es') ? es : en)
