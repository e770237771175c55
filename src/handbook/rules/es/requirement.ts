import type { Told } from './told.ts'

export const requirement: Told = {
  'points-depend': [
    '¿Cuántos puntos necesito?',
    'Depende de su certificación: 24 para RPT, 36 para MDT, 45 para MLS, MLT y CLC, 30 para RMA, CMAS, RDA, CMLA y AHI, en cada ciclo de tres años. Para PCT y COLT no tenemos una cifra confirmada.',
  ],
  'what-is-ccp': [
    '¿Qué es CCP?',
    'Es el programa de continuación de la certificación de AMT: cada tres años los miembros certificados documentan actividades que muestran que se mantienen al día, y pagan una cuota cada año.',
  ],
  'who-must': [
    '¿Quién tiene que cumplir con CCP?',
    'Quienes se certificaron por primera vez desde 2006, y los miembros anteriores que tuvieron que recertificarse después del 1 de abril de 2014.',
  ],
  'before-2006': [
    'Me certifiqué antes de 2006. ¿Necesito puntos?',
    'No, salvo que haya tenido que recertificarse después del 1 de abril de 2014. Es voluntario pero recomendado, y la cuota anual se paga igual.',
  ],
  'yearly-minimum': [
    '¿Necesito un número de puntos cada año?',
    'No hemos visto un mínimo anual. Los puntos se completan antes del final del ciclo. El documento guía puede decir más.',
  ],
  'required-topics': [
    '¿Necesito ciertos temas o varios tipos?',
    'No hemos visto una regla sobre temas o tipos, pero no pudimos leer todo el documento guía de AMT. Consúltelo, por favor.',
  ],
  'exam-retake': [
    '¿Puedo repetir el examen en lugar de los puntos?',
    'No. Unas preguntas frecuentes antiguas de AMT descartan el examen como forma de cumplir con CCP.',
  ],
  'next-cycle': [
    '¿Tengo que solicitar el próximo ciclo?',
    'No. Cuando sus puntos están registrados y sus cuotas pagadas, pasa solo al próximo ciclo, sin más cuota ni examen.',
  ],
  'mt-mls': [
    '¿Mi MT ahora es MLS?',
    'Sí. AMT cambió el nombre Medical Technologist a Medical Laboratory Scientist. Todo MT certificado por AMT puede usar MLS(AMT), con o sin título universitario.',
  ],
  'two-certifications': [
    'Tengo dos certificaciones de AMT. ¿Los puntos valen para las dos?',
    'No encontramos nada de AMT sobre esto. Llevo sus certificaciones por separado y le pregunto para cuál es cada actividad. Pregunte a AMT antes de contarla dos veces.',
  ],
  'hour-value': [
    '¿Cuántos puntos vale una hora de educación continua?',
    'Uso un punto por hora de contacto como estimación; usted puede cambiarlo. No es una regla de AMT: confírmelo en el documento guía de AMT.',
  ],
  'life-support-value': [
    '¿Cuántos puntos valen RCP, BLS o ACLS?',
    'No hemos visto la cifra de AMT, y los sitios que dan una no son de AMT. Tome las horas de su tarjeta o de la carta del curso como estimación y consulte el documento guía.',
  ],
  'ceu-value': [
    '¿Cuántos puntos vale 1 CEU?',
    'Un CEU suele ser diez horas de contacto, pero muchas personas llaman CEU a una sola hora. Revise su certificado. Cómo convierte AMT las horas en puntos está en el documento guía.',
  ],
  'part-hours': [
    '¿Puedo poner medio punto?',
    'Aquí sí: hasta dos decimales, sin redondear. No hemos visto si AMTrax acepta fracciones.',
  ],
  'value-unknown': [
    '¿Cuántos puntos vale?',
    'No tenemos las tarifas de AMT. Están en el documento guía. En AMTrax usted escribe el número, así que dígame los puntos y los anoto.',
  ],
  cap: [
    '¿Hay un máximo por categoría?',
    'No encontramos ninguno, pero no pudimos leer todo el documento guía de AMT. Consúltelo, por favor.',
  ],
  'amt-online': [
    '¿Tengo que registrar los cursos de AMT?',
    'No. AMT registra sola los puntos de sus actividades en línea. Mire en AMTrax antes de poner uno.',
  ],
  'amt-in-person': [
    '¿AMT registra sola sus reuniones y convenciones?',
    'No hemos visto si AMT registra los eventos presenciales, ni cuánto tarda. Mire primero en AMTrax y póngalo si no está.',
  ],
  'cycle-length': ['¿Cuánto dura un ciclo?', 'Tres años; así es cada ciclo.'],
  'cycle-end': [
    '¿Cuándo termina un ciclo?',
    'Antes del tercer aniversario de su inicio: uno que empezó el 1 de mayo de 2006 se debía cumplir antes del 1 de mayo de 2009. Su portal muestra sus fechas, y esas deciden.',
  ],
  rollover: [
    '¿Los puntos de más pasan al próximo ciclo?',
    'No. Los puntos no se pueden pasar al próximo ciclo.',
  ],
  'before-start': [
    'Terminé un curso antes de mi ciclo. ¿Puedo usarlo?',
    'No. Lo que se completó antes del inicio del ciclo no se puede reclamar.',
  ],
  'across-start': [
    'Mi curso empezó antes del ciclo y terminó dentro. ¿Cuenta?',
    'AMT dice que se registre solo lo que cae dentro del ciclo, y no aclara este caso. Acepto solo actividades con las dos fechas dentro. Pregunte a AMT si le importa.',
  ],
  future: [
    '¿Puedo registrar un curso que voy a tomar después?',
    'Todavía no. Los puntos deben estar ganados: regístrelo cuando lo termine.',
  ],
  'late-entry': [
    '¿Puedo registrar algo después de que terminó el ciclo?',
    'Aquí no. No hemos visto cómo lo trata AMT: pregúnteles lo antes posible.',
  ],
  'all-at-once': [
    '¿Puedo ganar todos mis puntos de una vez?',
    'Los puntos deben ganarse dentro del ciclo y registrarse antes de su final. No hemos visto una regla sobre cómo repartirlos en los tres años.',
  ],
  'short-at-end': [
    '¿Qué pasa si no tengo suficientes puntos al final?',
    'Se considera que no cumplió y pierde la certificación.',
  ],
  grace: [
    '¿Hay un período de gracia o una prórroga?',
    'No encontramos ninguno. Pregunte a AMT antes de que termine su ciclo.',
  ],
  'amt-notices': [
    '¿AMT me avisa?',
    'AMT envía avisos de renovación por correo electrónico y postal, y una página más antigua menciona varios avisos antes del final del ciclo. Mantenga sus direcciones al día allí.',
  ],
}
