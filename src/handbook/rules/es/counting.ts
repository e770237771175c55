import type { Told } from './told.ts'

export const counting: Told = {
  'what-counts': [
    '¿Qué hace que una actividad cuente?',
    'Debe relacionarse con su certificación y hacer al menos una de estas cosas: ayudarle a hacer mejor su trabajo de salud, ampliar lo que sabe de la atención de salud o prepararle para la administración avanzada o un título en salud.',
  ],
  'quick-test': [
    '¿Hay una forma rápida de saber si algo cuenta?',
    'Sí. Si coincide con un punto del temario del examen de su certificación, cuenta.',
  ],
  'list-of-examples': [
    '¿Hay una lista de lo que cuenta y lo que no?',
    'AMT tiene una página de actividades y un documento guía, pero no pudimos leer sus listas. Consúltelas allí, por favor.',
  ],
  certain: [
    '¿Me puede asegurar que aceptarán algo?',
    'No. Usted decide y da fe. AMT solo lo juzga si le toca una auditoría o si se recertifica.',
  ],
  'life-support': [
    '¿Cuentan ACLS, BLS, RCP, PALS o primeros auxilios?',
    'Muy probablemente, como Educación profesional, porque le ayuda a hacer mejor su trabajo. No pudimos ver la lista de ejemplos de AMT; si duda, consúltela. Use las horas de su tarjeta o de la carta del curso.',
  ],
  'cpr-required': [
    '¿Necesito RCP para mantener mi certificación?',
    'Ninguna página de AMT que hayamos visto lo dice. Algunos sitios lo afirman, pero no son de AMT. Pregunte a AMT, por favor.',
  ],
  'in-service': [
    '¿Cuentan las capacitaciones en el trabajo?',
    'Muy probablemente, como Educación profesional, si se relacionan con su trabajo de salud. Guarde algo que muestre el tema, la fecha y la duración.',
  ],
  webinar: [
    '¿Cuentan los webinars y los cursos en línea?',
    'Muy probablemente, como Educación profesional, si se relacionan con su certificación. Puede ganar puntos con AMT o por su cuenta.',
  ],
  conference: [
    '¿Cuentan las conferencias y los seminarios?',
    'Muy probablemente, como Educación profesional, si las sesiones se relacionan con su certificación.',
  ],
  provider: [
    '¿AMT tiene que aprobar al proveedor?',
    'No encontramos esa regla. AMT dice que los puntos se pueden ganar con AMT o por cuenta propia.',
  ],
  reading: [
    '¿Cuenta leer, un podcast o un video?',
    'No hemos visto ningún texto de AMT sobre esto. Debe relacionarse con su certificación y usted necesita un comprobante. Consulte la lista de AMT.',
  ],
  volunteering: [
    '¿Cuenta el voluntariado?',
    'No hemos visto ningún texto de AMT sobre voluntariado fuera de AMT. Consulte la lista de actividades o pregunte a AMT.',
  ],
  precepting: [
    '¿Cuenta ser preceptor o entrenar a estudiantes?',
    'No hemos visto si AMT lo cuenta, ni en qué tipo. Pregunte a AMT antes de reclamarlo.',
  ],
  repeat: [
    '¿Puedo reclamar dos veces el mismo curso o la misma charla?',
    'No hemos visto la regla de AMT sobre repeticiones. Puede estar en el documento guía.',
  ],
  'six-types': [
    '¿Cuáles son los seis tipos de actividad?',
    'Educación profesional, Educación formal, Autoría de obras escritas, Presentaciones educativas, Participación en organizaciones y Verificación de empleo.',
  ],
  'doubtful-type': [
    '¿Y si una actividad cabe en dos tipos?',
    'Elija el tipo que mejor describa lo que hizo. Le pregunto antes de registrar nada. La lista de actividades de AMT puede ayudar.',
  ],
  college: [
    '¿Cuentan los cursos universitarios?',
    'Sí, como Educación formal, cuando le preparan para la administración avanzada o un título en salud, o amplían lo que sabe de la atención de salud.',
  ],
  'college-unrelated': [
    '¿Cuenta un curso que no tiene que ver con la salud?',
    'Es dudoso: tendría que relacionarse con su certificación. Pregunte a AMT antes de reclamarlo.',
  ],
  'college-value': [
    '¿Cuántos puntos vale un curso universitario?',
    'Va en Educación formal. No tenemos la tarifa de AMT por crédito. Búsquela en el documento guía y dígame los puntos.',
  ],
  article: ['¿Cuenta escribir un artículo o un libro?', 'Hay un tipo para eso: Autoría de obras escritas.'],
  'article-value': [
    '¿Cuántos puntos da un artículo?',
    'Va en Autoría de obras escritas. No tenemos la tarifa de AMT. Consulte el documento guía.',
  ],
  talk: ['¿Cuenta dar una charla o enseñar?', 'Hay un tipo para eso: Presentaciones educativas.'],
  'talk-value': [
    '¿Cuántos puntos da una charla?',
    'Va en Presentaciones educativas. No tenemos la tarifa de AMT. Consulte el documento guía.',
  ],
  committee: [
    '¿Cuenta servir en un comité o una junta?',
    'Hay un tipo para eso: Participación en organizaciones.',
  ],
  'committee-value': [
    '¿Cuántos puntos da un comité?',
    'Va en Participación en organizaciones. No tenemos la tarifa de AMT. Consulte el documento guía.',
  ],
  employment: [
    '¿Puedo reclamar puntos por trabajar?',
    'Solo por trabajo entre el inicio de su ciclo y el 31 de diciembre de 2020. Ningún ciclo actual llega tan atrás, así que ya no.',
  ],
}
