import { account as englishAccount } from '../en/hears-questions.ts'
import type { QuestionWords } from '../heard.ts'
import type { AccountWords } from '../heard-account.ts'

export const questions: QuestionWords = {
  renewal:
    /\b(?:facturas?|cuota(?:s)?|mensualidad|anualidad|renovar|(?:la |mi |de )renovacion(?! de (?:rcp|cpr|bls))|pagar|pago(?:s)?|pague|pagado|membresia|reembols\w+|vencid[oa]|tarifa|costo de renovacion)\b/,
  payment: /\b(?:facturas?|pagar|pagos?|pague|pagado|disponible|vence)\b/,
  fee: /\b(?:cuanto (?:cuesta|vale|es|pago|hay que pagar|debo)|cuota|costo|precio|tarifa|anualidad|reembols\w+)\b/,
  invoice: /\bfacturas?\b/,
  pointsWord: /\b(?:puntos?|pts|creditos?|ceus?)\b/,
  metPoints:
    /\b(?:cumpli|complete|termine|tengo|alcance)(?: con)? (?:todos )?(?:mis |los |el )*(?:puntos?|creditos?|requisitos?)\b/,
  pointsDue:
    /\b(?:entregar|vencen|completar|reportar) (?:todos )?(?:mis |los )*(?:puntos?|creditos?)\b|\b(?:puntos?|creditos?) vencen\b/,
  ownPoints:
    /^(?:puntos?|creditos?|total|progreso|avance)\b|\b(?:tengo|llevo|me faltan?|me quedan?|necesito|gane|he ganado|mis? (?:puntos?|total|progreso|avance)|voy|estoy|cumpli|debo|obtuve|hice|registre)\b/,
  proofOrPlace: /\b(?:prueba|comprobante|evidencia|certificados?|documentos?|(?:que|cual) categoria)\b/,
  cycle:
    /\b(?:ciclo|fecha limite|plazo|vence(?:n)? mi|vencimiento|expira|mi periodo|periodo de certificacion|cuanto tiempo|cuantos (?:dias|meses|anos) (?:me )?(?:quedan|faltan))\b/,
  outsideCycle: /\b(?:antes|despues|fuera) del? (?:mi |el |este )?ciclo\b|\bdel? ciclo (?:pasado|anterior)\b/,
  cycleAbout: [
    ['time-left', /\b(?:cuanto tiempo|cuantos (?:dias|meses|anos)|cuanto (?:me )?(?:queda|falta))\b/],
    ['length', /\b(?:cuanto dura|duracion|cuantos anos dura|dura)\b/],
    ['dates', /\b(?:fechas|inicio y fin|de cuando a cuando)\b/],
    [
      'end',
      /\b(?:termina|acaba|finaliza|fin|vence|vencen|vencimiento|expira|limite|cierra|plazo|ultimo dia)\b/,
    ],
    ['start', /\b(?:empieza|empezo|comienza|comenzo|inicia|inicio)\b/],
    ['dates', /\b(?:ciclo|periodo)\b/],
  ],
  transcript:
    /\b(?:transcripcion(?:es)?|historial|transcript|expediente|(?:lista|listar|listame|muestra|muestrame|mostrar|ensename|ver|quiero ver|dame|enviame|mandame|imprime)\b(?: \w+){0,4} (?:actividades|entradas|registros|webinars|seminarios|talleres|cursos|reporte|lista|historial)|(?:que|cuales) (?:\w+ )?(?:he|tengo|hice|registre) ?(?:registrad[oa]s?|anotad[oa]s?|guardad[oa]s?)?(?: en| este| el| durante)|que (?:tengo|he) (?:registrad[oa]|anotad[oa]|guardad[oa])|(?:lo )?que (?:registre|anote|hice|agregue)|(?:muestra|muestrame|ensename|dime) lo que|(?:muestra|muestrame|ensename|ver|lista|listame|dame) todo|mis (?:actividades|entradas|registros)|pdf|guardaste|registraste|anotaste|agregaste|^lista)\b/,
  document:
    /\b(?:transcripcion(?:es)?|pdf|imprim\w+|documento|descarga\w*|oficial|copia|csv|correo|reporte|transcript)\b/,
  formats: [
    ['pdf', /\bpdf\b/],
    ['csv', /\b(?:csv|excel|hoja de calculo)\b/],
    ['json', /\bjson\b/],
    ['ics', /\b(?:ics|calendario)\b/],
  ],
  everything: /\b(?:todo|todos los ciclos|desde siempre|completo)\b/,
  lastCycle: /\bciclo (?:pasado|anterior|previo)\b|\bultimo ciclo\b/,
  progress: [
    [
      'status',
      /\b(?:al dia|voy bien|como voy|mi (?:progreso|avance|estado|estatus)|ya (?:cumpli|termine|acabe)|llegare|lograre|voy a (?:llegar|lograr|terminar)|a tiempo|cumpliendo|que tan(?:to)? (?:cerca|lejos|avanzad\w)|suficientes|en que voy)\b/,
    ],
    [
      'remaining',
      /\b(?:faltan?|faltantes|restan|restantes|quedan|necesito|debo (?:hacer|completar)|todavia|por cumplir|me hacen falta)\b/,
    ],
    [
      'earned',
      /\b(?:tengo|llevo|ganados?|gane|he (?:ganado|hecho|acumulado|registrado)|obtuve|hice|registre|total|acumulad\w+|hasta (?:ahora|hoy|la fecha)|mis puntos|cuantos)\b/,
    ],
  ],
  pace: /\b(?:al dia|voy bien|llegare|lograre|a tiempo|a este ritmo|voy a (?:llegar|lograr|terminar))\b/,
  whatIf: /\b(?:que pasa si|y si|si (?:tomo|hago|doy|asisto))\b/,
  generally: [
    [
      'value',
      /\bsi (?:tomo|hago|asisto|doy|voy|escribo)\b.*\b(?:me dan|me darian|son|serian|cuentan?|valen?) (?:como )?\d/,
    ],
    ['requirement', /^(?:son|es) \d+ o \d+\b/],
    ['other', /\bque (?:pasa|sucede|ocurre) (?:si|cuando)\b(?!.*\b(?:pago|pague|factura|cuota)\b)/],
  ],
  rules: [
    [
      'proof',
      /\b(?:pruebas?|comprobantes?|evidencias?|certificados?|documentos?|documentacion|guardar (?:mis|los|el)|papeles)\b/,
    ],
    [
      'category',
      /\b(?:(?:que|cual|cuales|en que|bajo que)(?: \w+){0,4} categorias?|categorias?|bajo (?:educacion|que))\b/,
    ],
    [
      'value',
      /\b(?:cuantos? (?:puntos?|creditos?|ceus?)? ?(?:vale|valen|da|dan|son|es|por|equivale)|vale[n]?|equivale[n]?|valor|cuanto vale)\b/,
    ],
    [
      'dates',
      /\b(?:fecha de (?:inicio|fin)|que fechas?|ano pasado|antes de mi ciclo|despues de mi ciclo|ciclo (?:pasado|anterior)|retroactiv\w+|atrasad\w+|viej\w+|todavia puedo)\b/,
    ],
    [
      'requirement',
      /\b(?:requisitos?|requerid\w+|requiere[n]?|minimo|maximo|limite|obligatori\w+|necesita[n]?|tengo que|debo|hay que|cuantos (?:puntos|creditos) (?:\w+ ){0,3}(?:necesita|requiere|pide))\b/,
    ],
    [
      'counts',
      /\b(?:cuenta[n]?|contara[n]?|califica[n]?|sirve[n]?|acepta[n]?|valid\w+|elegible[s]?|puedo (?:registrar|usar|reclamar|anotar|contar|poner|agregar)|reclamar|obtener puntos|me dan puntos|dan puntos)\b/,
    ],
    [
      'other',
      /\b(?:auditor\w+|audit\w*|transfer\w+|acumul\w+|extra|sobran|prorroga|extension|reglas?|ccp|amtrax|amt|puntos?|creditos?|certific\w+|educacion|webinars?)\b/,
    ],
  ],
}

export const account: AccountWords = {
  ...englishAccount,
  link: /\b(?:(?:vincula|vincular|conecta|conectar|enlaza|enlazar|asocia|asociar|liga)\w* (?:\w+ ){0,4}(?:cuentas?|slack|teams|membresia|amt|portal|perfil|numero)|(?:vincula|conecta|enlaza)(?:me|la|lo)|mi (?:numero|id)(?: de (?:amt|miembro|membresia))?(?: amt)? (?:es|:)|id de amt|numero de (?:miembro|membresia|amt)|codigo de (?:enlace|vinculacion))\b/,
  unlink: /\b(?:desvincula\w*|desconecta\w*)\b/,
  code: /\b(?:codigo|code)(?: (?:es|de \w+))?:? #?([a-z0-9]{4}-?[a-z0-9]{2,6}|\d{6,8})\b/i,
  number: /\b(?:id|numero|no|num|nro|#|amt)(?: de \w+)?(?: amt)?(?: es)?[:.# ]*(\d{4,10})\b/,
  drafts:
    /\b(?:muestra(?:me)?|mostrar|ver|lista|cual(?:es)?|hay|tengo|ensename|todas)\b.{0,20}\b(?:borrador(?:es)?|tarjetas|pendientes?)\b|^(?:mis |las |los )*(?:borradores|tarjetas|pendientes)[?. ]*$|\bque (?:sigue|esta|queda|hay|tengo) (?:abiert[oa]|pendiente|sin (?:registrar|declarar))/,
  otherDraft:
    /\b(?:muestra(?:me)?|mostrar|ver|abre|abrir|ensename|volver a)\b.{0,12}\b(?:otra|primera|anterior|segunda|mi|la|esa)? ?(?:tarjeta|borrador)(?: anterior| abierta| pendiente)?[?. ]*$|^la (?:otra|primera|anterior)(?: tarjeta)?[?. ]*$/,
  deleteAll:
    /^(?:(?:por favor )?(?:borr|elimin|quit)(?:a|ar|alo|arlo|ame|e)? ?todo|borralo todo|eliminalo todo)[.! ]*$/,
  whoSees:
    /\bquien(?:es)?(?: mas)? (?:puede[n]? |podra[n]? )?(?:ven?|ver|leen?|leer|miran?|mirar|tienen? acceso)\b.{0,40}\b(?:datos|registros?|informacion|esto|eso|puntos|entradas|lo que)\b|\b(?:son|es|esta|estan|queda|quedan) (?:mis |mi |los |esto |todo )*(?:datos |registro |informacion )?(?:privad[oa]s?|confidencial(?:es)?|segur[oa]s?)\b(?= *\?|$)|\bdonde (?:se )?(?:guardan?|guarda usted|estan?|quedan?|almacenan?) (?:\w+ ){0,2}(?:datos|registro|informacion)\b|\bpueden? (?:\w+ ){0,2}(?:jef[ea]s?|supervisora?|empleador|patron|companer[oa]s?|alguien|otr[oa]s|hospital|trabajo)(?: mas)? (?:ver|leer|mirar)\b|\bpueden? (?:ver|leer|mirar)\b.{0,30}\b(?:jef[ea]s?|supervisora?|empleador|patron|companer[oa]s?|alguien|otr[oa]s|hospital)\b|\bcomparten? (?:usted )?(?:mis |mi |los |esto|eso)*(?:datos|informacion|registro)?\b.{0,15}\bcon\b|^privacidad[?. ]*$/,
  export:
    /\b(?:(?:exporta|exportar|descarga|descargar|baja|bajar|respalda)\w* (?:\w+ ){0,4}(?:datos|todo|informacion|registros|csv|historial)|copia de (?:\w+ ){0,3}(?:datos|informacion)|(?:todos )?mis datos|^exporta\w*|que datos (?:tienes|guardas))\b/,
  deleteData:
    /\b(?:borra|borrar|elimina|eliminar|cierra|cerrar)\w* (?:\w+ ){0,3}(?:cuenta|mis datos|todos mis|perfil|mi informacion)\b/,
  sure: /\b(?:estoy segur[oa]|de verdad|definitivamente|si)\b/,
  person:
    /^(?:(?:una )?(?:persona|humano|agente|representante|operador[a]?)[.!? ]*$)|\b(?:hablar|comunicar\w*|contactar|chatear|pasame) (?:con |a )?(?:una? |el |la |algun )?(?:persona|humano|agente|representante|alguien|operador[a]?|soporte)(?: real)?\b|\bpersona real\b/,
  sheet:
    /\bque (?:me )?falta por (?:ingresar|entrar|pasar|poner)\b|(?:que|cuales)\b.{0,40}\b(?:entrar|poner|ingresar|registrar|falta|copiar|pasar)\w*.{0,25}\b(?:amtrax|portal)\b|\bhoja (?:de|para) amtrax\b/,
  enter: /^(?:pon|ingresa|anota|copia|pasa|registra)(?:lo|la|los|las|melo|mela)?\b/,
  tick: /\b(?:ya )?(?:los |las |lo |la )?(?:puse|ingrese|entre|copie|pase|registre) (?:\w+ ){0,3}(?:en|a) (?:el )?(?:amtrax|portal)\b/,
  compare:
    /\bamtrax (?:\w+ ){0,2}(?:dice|muestra|tiene|aparece[n]?)(?: que)?(?: tengo)? (?:\w+ ){0,2}?(\d+(?:[.,]\d+)?)\b|\b(?:compara|diferente|no coincide)\b.{0,40}\bamtrax\b/,
  audit:
    /\b(?:(?:me )?(?:eligieron|escogieron|seleccionaron|toco) (?:para )?(?:la |una )?auditoria|paquete de auditoria|carta de auditoria|documentos para (?:la|mi) auditoria|me (?:van a auditar|estan auditando))\b/,
  name: /^(?:me llamo|mi nombre es|ll[aá]mame)\s+([\p{L}'. -]{2,60})$/iu,
  language: [
    [
      'en-US',
      /\b(?:(?:habla\w*|escrib\w+|responde\w*|contesta\w*|cambia\w*|en|idioma)\b.{0,25}\bingles|^ingles|(?:speak|talk|write|answer|switch|change|in|to)\b.{0,25}\benglish|^english)\b/,
    ],
    [
      'es-US',
      /\b(?:(?:habla\w*|escrib\w+|responde\w*|contesta\w*|cambia\w*|en|idioma)\b.{0,25}\bespanol|^espanol)\b/,
    ],
  ],
  timeZone: /\b(?:zona horaria|huso horario)\b/,
  enroll:
    /\b(?:soy (?:tambien )?(?:una? )?(?=\w)|mi certificacion es|estoy certificad[oa]|mi ciclo|inscribeme|tengo (?:la|una) certificacion)\b/,
  leave:
    /\b(?:ya no (?:soy|tengo)|deja(?:r)?|quita(?:r)?) (?:\w+ ){0,2}(?=(?:rma|mlt|mt|mls|rpt|rda|cmas|cmla|clc|ahi|mdt|pct|colt|certificacion)\b)/,
  cycleBegan: /\b(?:empez\w+|comenz\w+|inici\w+|empieza|comienza|desde|certificad[oa] (?:el|desde))\b/,
  cycleEnds: /\b(?:termina|acaba|finaliza|vence|hasta|fin)\b/,
  certifications: [
    ...englishAccount.certifications,
    ['RMA', /\basistente medic[oa]\b/],
    ['RPT', /\bflebotomista\b|\bflebotom[oa]\b/],
    ['RDA', /\basistente dental\b/],
    ['MLT', /\btecnic[oa] de laboratorio\b/],
    ['MT', /\btecnolog[oa] medic[oa]\b/],
    ['PCT', /\btecnic[oa] de cuidado\b/],
  ],
  same: /\b(?:es la misma|es el mismo|la misma|el mismo|mism[oa]|igual|duplicad[oa])\b/,
  different: /\b(?:diferente|distint[oa]|otr[oa]|nuev[oa]|no es|no)\b/,
  replace: /\b(?:reemplaza\w*|sustituye\w*|cambia\w*|en lugar)\b/,
  countsFor: /\b(?:para|por|de|y|o)(?: (?:mi|el|la))? $/,
  forAll: /\b(?:para|por) (?:amb[oa]s|tod[oa]s|las dos|los dos)\b/,
  choosing:
    /\b(?:solo|solamente|la|el|mi|para|y|es|cuenta|de|las|los|dos|ambas|ambos|todas|todos|por favor|certificacion(?:es)?)\b|[&,.!]/g,
  all: /^(?:ambas|ambos|todas|todos|las dos)$/,
  which: /\b(primer[oa]?|segund[oa]|tercer[oa]|ultim[oa]|ambas|ambos|todas|todos|las dos)\b/,
}
