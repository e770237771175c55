import type { Told } from './told.ts'

/** AMTrax, proof and audit, fees, other bodies. */
export const portal: Told = {
  'what-is-amtrax': [
    '¿Qué es AMTrax?',
    'El registro en línea de AMT, donde usted registra sus puntos de CCP. Está en My AMT Portal, en My Certifications.',
  ],
  'how-record': [
    '¿Cómo registro los puntos en AMTrax?',
    'Entre en My AMT Portal y abra My Certifications. Elija Record CE bajo AMTRAX, elija el tipo de actividad, ponga los puntos y las fechas de inicio y fin, dé fe y pulse Submit.',
  ],
  'points-show': ['¿Cuándo aparecen mis puntos en AMTrax?', 'En seguida, después de pulsar Submit.'],
  'amt-enters': [
    '¿AMT registra mis puntos por mí?',
    'No. AMT ya no evalúa documentos ni registra puntos de los miembros. Usted los pone en AMTrax.',
  ],
  'paper-form': [
    '¿Hay un formulario en papel en lugar de AMTrax?',
    'Una página antigua de AMT nombra un CCP Attestation Form. Los textos más nuevos que pudimos leer describen AMTrax. Pregunte a AMT si todavía aceptan el formulario.',
  ],
  'send-certificates': [
    '¿Debo enviar mis certificados a AMT?',
    'No, salvo que le toque la auditoría o se esté recertificando.',
  ],
  upload: [
    '¿Puedo subir certificados en AMTrax?',
    'No hemos visto si AMTrax acepta archivos. AMT no evalúa documentos cuando usted pone puntos. Consulte la guía de AMTrax.',
  ],
  'amtrax-progress': [
    '¿Dónde veo mi avance en AMTrax?',
    'AMTrax muestra su avance total. El video de AMT muestra dónde.',
  ],
  'amtrax-transcript': [
    '¿Cómo obtengo un historial de AMTrax?',
    'AMTrax permite imprimirlo o guardarlo. El video de AMT muestra cómo.',
  ],
  'amtrax-edit': [
    'Me equivoqué en AMTrax. ¿Puedo cambiarlo?',
    'No sabemos cómo lo trata AMTrax. Consulte la guía de AMTrax o pregunte a AMT.',
  ],
  attest: ['¿De qué doy fe en AMTrax?', 'De que la información que pone es correcta.'],
  contact: [
    '¿Cómo me comunico con AMT?',
    'No podemos confirmar una dirección o un número actual. Mire en el sitio de AMT o en My AMT Portal.',
  ],
  'keep-proof': [
    '¿Qué comprobantes debo guardar?',
    'Documentos que muestren los puntos que reclamó, en sus propios archivos. Un certificado o historial con su nombre, el título, el proveedor, la fecha y las horas es una opción segura.',
  ],
  'lost-proof': [
    'Perdí un certificado. ¿Qué hago?',
    'Pida una copia al proveedor. En una auditoría AMT quiere documentos que muestren sus puntos: reclame solo lo que pueda mostrar.',
  ],
  'keep-how-long': [
    '¿Por cuánto tiempo guardo los comprobantes?',
    'Al menos hasta la auditoría del año siguiente al final de su ciclo. Sugerimos hasta el final de ese año.',
  ],
  audit: ['¿AMT revisa los puntos?', 'Sí, con una auditoría al azar cada año.'],
  'audit-who': [
    '¿A quién le puede tocar la auditoría?',
    'A miembros que pasaron a un nuevo ciclo en el año calendario anterior, elegidos al azar.',
  ],
  'audit-when': [
    '¿Cuándo es la auditoría?',
    'Al comienzo del año. Un texto de AMT dice enero, con avisos a mediados del mes por correo postal y electrónico.',
  ],
  'audit-cycle': ['¿Qué ciclo mira la auditoría?', 'El que acaba de terminar, no el nuevo.'],
  'audit-send': [
    '¿Qué envío para una auditoría?',
    'Comprobantes de los puntos que reclamó en el ciclo que acaba de terminar.',
  ],
  'audit-fail': [
    '¿Qué pasa si no tengo comprobantes en una auditoría?',
    'Se considera que no cumplió, pierde la certificación y tendría que recertificarse.',
  ],
  'audit-details': [
    '¿A cuántos auditan, cuánto tiempo tengo, puedo apelar?',
    'No lo hemos visto. Siga la fecha de su aviso y pregunte a AMT.',
  ],
  'fee-due': ['¿Cuándo se paga la cuota anual?', 'Cada año, en el mes del aniversario de su certificación.'],
  'fee-amount': [
    '¿Cuánto cuesta la cuota anual?',
    'Depende de la certificación, y no podemos confirmar los montos de hoy. Está en la factura de su portal.',
  ],
  'pay-how': [
    '¿Dónde y cómo pago?',
    'En My AMT Portal, donde está su factura. Páginas antiguas de AMT también aceptaban cheque, giro o tarjeta por correo, o el teléfono; no sabemos si todavía es así.',
  ],
  'pay-when': [
    '¿Cuándo puedo pagar mi renovación?',
    'Cuando la factura está en My AMT Portal. Al final de su ciclo de tres años aparece el día después de que cumpla con los puntos.',
  ],
  'invoice-missing': [
    '¿Por qué no veo mi factura?',
    'Si está al final de su ciclo y le faltan puntos, se retiene hasta el día después de que los complete.',
  ],
  'invoice-when': [
    'Ya completé mis puntos. ¿Cuándo aparece la factura?',
    'Al final de un ciclo: el día después de cumplir con el requisito.',
  ],
  'ccp-cost': ['¿CCP cuesta algo más?', 'No. Solo hay la cuota anual.'],
  'fee-refund': ['¿Se devuelve la cuota?', 'Una página antigua de AMT dice que no, una vez procesada.'],
  'not-paying': [
    '¿Qué pasa si no pago?',
    'Pierde los beneficios de miembro y puede perder la certificación.',
  ],
  'late-fee': [
    '¿Hay un recargo por pagar tarde?',
    'No lo hemos visto en ningún texto de AMT. La factura de su portal tiene el monto que debe.',
  ],
  recertify: [
    '¿Cómo recupero mi certificación?',
    'AMT tiene una solicitud de recertificación por CCP: los mismos puntos, comprobantes adjuntos, una declaración firmada y una cuota. Pregunte a AMT qué camino tiene abierto.',
  ],
  'recertify-details': [
    '¿Cuánto cuesta la recertificación y hasta cuándo se puede?',
    'No hemos visto la cuota, el plazo ni cuándo hace falta un examen. Pregunte a AMT, por favor.',
  ],
  inactive: [
    '¿Hay un estado inactivo o jubilado?',
    'No hemos visto la regla de AMT sobre eso. Pregunte a AMT, por favor.',
  ],
  'other-bodies': [
    '¿AMT es lo mismo que AAMA o ASCP?',
    'No, ese es otro organismo. Sus reglas no se aplican a su certificación de AMT y no las conozco. Pregunte allí, por favor.',
  ],
  'state-licence': [
    '¿Qué pide mi licencia estatal?',
    'Esa es una regla de su estado, no de AMT, y no la conozco. Pregunte a la junta de su estado, por favor.',
  ],
}
