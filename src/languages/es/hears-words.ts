import { privacy as english } from '../en/hears-words.ts'
import type { PrivateWords, SeveralWords, Spelling, TitleWords } from '../heard-words.ts'

export { points } from './hears-points.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const spelling: Spelling = {
  short: { q: 'que', conf: 'conferencia', present: 'presentacion', mtg: 'meeting' },
  words: list(`
    registra registrar registrame registro anota anotar anotame agrega agregar agregame apunta apuntar puntos punto
    creditos credito profesional educacion formal autoria instruccional presentacion presentaciones organizacional
    participacion empleo verificacion webinar webinars webinario seminario seminarios taller talleres conferencia
    conferencias congreso congresos simposio comite reunion reuniones curso cursos universidad articulo articulos
    publique asisti asistir termine complete ensene charla charlas transcripcion recordatorio recordatorios
    recuerdame factura renovacion ciclo categoria categorias borra borrar elimina eliminar cancela cancelar cambia
    cambiar certificado certificacion asociacion continua horas contacto correcto deshacer ayuda gracias necesito
    actividad actividades`),
  leave: list(`
    carla carlo registre registras registraste registrado registros anotas anotaste anotado agregado agregaste apuntes apunte profesionales
    formales empleos cursas cursado terminar terminado termina completo completa completar completado articulo
    conferencista universidades transcripciones facturas ciclos certificados cambio cambios cancelo correcta correctos
    empleado empleada participaciones autoridad formar forma formas formato continuar continuas continuo borrador
    registralo registrala registralos anotalo anotala anotalos guardalo guardala agregalo agregala apuntalo apuntala cambialo cambiala borralo borrala eliminalo cancelalo
    registrada publico publica publicar publicado publicacion`),
}

export const noise: readonly RegExp[] = [
  // prices and shares
  /[$€£] ?\d[\d,]*(?:\.\d+)?/g,
  /\b\d[\d,.]* ?(?:dolares|pesos|euros)\b/g,
  /\b\d+(?:[.,]\d+)? ?(?:%|por ciento\b)/g,
  /#[a-z ]{0,4}-?\d[\d-]*/g,
  // numbered things: rooms, chapters, modules
  /\b(?:sala|salon|aula|cuarto|modulo|modulos|capitulo|cap|unidad|leccion|parte|seccion|pagina|paginas|pag|volumen|edicion|piso|nivel|fase|sesion|semana|paso|version|grado|cama|caso|episodio|serie|prueba|examen|zona|distrito|room|module|chapter|part) (?:no\.? |numero |# ?)?\d+[a-z]?(?:(?: ?- ?| de | y | & |, ?)\d+(?![.,]\d))?(?![\d/]| de (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)| ?(?:pts?|puntos?|creditos?|ceus?|ces?)\b)/g,
  /\b\d+ de \d+\b(?! de)/g,
  // certificates, members, codes
  /\b(?:certificado|cert|confirmacion|curso|miembro|membresia|amt|licencia|id|referencia|orden|factura|codigo|cuenta|programa|recibo|empleado|numero|no|num|nro)(?: de \w+)?(?: (?:no|num|numero|nro|id))?(?: es)?[.:#]* ?#?[a-z]{0,4}-?\d{3,}[\d-]*/g,
  // telephones
  /\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b/g,
  // codes of the trade
  /\b(?:icd|cpt|covid|sars|hcpcs|fda|clsi)[- ]?\d+(?:[-.]\w+)?\b(?!\/)/g,
  // how many of something
  /\b\d+[- ](?:estudiantes|alumnos|personas|pacientes|asistentes|companeros|preguntas|paginas|modulos|capitulos|partes|lecciones|videos|anos|meses|semanas|veces|dias|sesiones|casos|muestras|tubos)\b/g,
  /\b\d+[ao]?\.?(?:er|da|ra|ta|va)? (?:edicion|congreso|simposio|conferencia) (?:anual|nacional|internacional)\b/g,
  // too long for points or days
  /\b(?!20[12]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\b)\d{6,}\b/g,
]

export const several: SeveralWords = {
  and: /(?:,? ?(?:\by\b(?: luego| despues| tambien)?|\be\b|\bluego\b|\btambien\b|\bademas\b|\bmas\b|&|\+(?= ?[a-z])|\band\b)|[;\n]| \/ |(?<=\s)\d{1,2}\)(?= )|,)/g,
  correction:
    /\b(?:mejor (?:pon(?:le)?|que sean|son)|no,? espera|espera|perdon|digo|quise decir|mejor dicho|corrijo|correccion|no,? (?:perdon|mejor|son|fue|era)|no(?! (?:se|recuerdo|tengo|me|hubo|costo))|mas bien|disculpa)\b/g,
  same: /\b(?:lo mismo|igual|mismos? puntos|idem)\b/g,
  bare: {
    before: /(?:[(,:=-] ?|\b(?:por|fue|de|vale)\b ?|x ?)$/,
    after: /^ ?(?:$|[,;.)\n]|(?:y|e|todo)\b)/,
    ranked: /\b(?:primer[oa]?|segund[oa]|tercer[oa]?|otr[oa])\b/i,
    field: /[(,:;=|.\n] ?$|(?:^| )[-/] $/,
    given:
      /\b(?:(?:por|fue|fueron|vale|valio|dio|dieron|gane|obtuve|saque|dice) |(?:registra|anota|agrega|apunta|pon|suma)(?:me)? )$/,
    closed: /^ ?(?:$|[,;)|!?\n¿]|\.(?!\d)|[-/] |(?:y|todo|porfa|por favor|gracias)\b)/,
    goes: /^ (?:por|del?|para)\b/,
  },
  goesOn: /^ ?(?:dice|es|fueron|por)\b/,
  amount: /\b(?:pon|ponle|sean)\b/,
  finished: /\b(?:termin[eé]|terminado|acab[eé]|complet[eé]|finalic[eé]|termin[oó]) [^.;\n,]*$/,
  justNow:
    /\bacabo de (?:terminar|salir de|ver|tomar|completar|asistir a|hacer) (?:(?:el|la|un|una|mi|al) )?(?:\w+ ){0,3}?(?:webinar|webinario|seminario|taller|charla|platica|conferencia)\b/,
  count:
    /\b(dos|tres|cuatro|cinco|seis|\d{1,2}) (?:\w+ ){0,2}?(?:webinars|webinarios|seminarios|talleres|reuniones|clases|cursos|charlas|conferencias|sesiones|articulos|presentaciones|congresos|modulos|actividades)\b/,
  article: /\b(?:una?) (?:[a-z-]+ ){0,3}$/,
  another: /(?:\by\b|,) (?:tambien |luego )?(?:una?|otr[oa]) (?:[a-z-]+ ){0,3}$/,
  both: /\b(?:ambos|ambas|los dos|las dos|cada un[oa])\b/,
  plural:
    /\b(?:webinars|webinarios|seminarios|talleres|reuniones|clases|cursos|charlas|conferencias|articulos|presentaciones|congresos|modulos|actividades|fechas)\b/,
}

export const title: TitleWords = {
  filler: new Set(
    list(`
    c/u un una unos unas el la los las lo al a de del en por para con sin sobre y o u e que se me mi mis tu su sus es fue era
    fueron son hola buenas buenos dias tardes noches por favor porfa porfavor gracias quiero quisiera necesito puedes
    podrias registra registrar registrame anota anotar anotame agrega agregar agregame anade anadir apunta apuntar pon
    ponme suma mete guarda asisti tome tomar hice hacer fui complete termine curse participe di vi escuche estuve puntos punto pts pt creditos credito horas hora ceu ce
    cada uno total ayer hoy anteayer anoche semana pasado pasada mes ano dia dias fin lunes martes miercoles jueves
    viernes sabado domingo desde hasta este esta ese esa eso yo ya tambien luego despues no si solo como mas algo dos tres
    elimina eliminar borra borrar quita cambia cambiar corrige modifica muestra soy medio media entrada nueva nuevo actividad categoria fecha inicio titulo tengo gane recibi dieron vale valio`),
  ),
  chatter: /(?:^| )(?:yo|me|mi|nos|estaba|porque|jaja|tengo|estoy)(?= |$)/,
  retitle:
    /^(?:(?:no|perdon|ay)[ ,]+)*(?:por favor )?(?:(?:cambia\w*|corrige|pon\w*|actualiza) (?:el |su )?(?:titulo|nombre|tema)(?: (?:del?|de la) [a-z -]{1,40}?)?(?: a| por| como|:)|ponle (?:de|como) titulo)(?=\s\S)/,
  titled: /^(?:el )?(?:titulo|tema)(?: (?:es|era|fue))?:? (?!(?:es|era|fue|de|del|mal|no)\b)(?=\S)/,
  called: /\b(?:llamad[oa]|titulad[oa]|t[ií]tulo:|tema:|se llama)\s*/i,
  by: /\b(?:ofrecid[oa] por|impartid[oa] por|organizad[oa] por|auspiciad[oa] por|proveedor:?|por|con|en)\s+((?:[A-ZÁÉÍÓÚÑ][\p{L}\w&.'-]*)(?:\s+(?:(?:de|del|la|y|&)\s+)?[A-ZÁÉÍÓÚÑ][\p{L}\w&.'-]*){0,5})/gu,
  ofAmt:
    /\b(?:curso|webinar|seminario|modulo|módulo|taller|congreso|convencion)(?: \w+){0,2} (?:de )?(?:la )?AMT\b/i,
  generic: new Set(
    list(`webinar webinario webinars seminario seminarios taller talleres conferencia clase clases capacitacion curso
    cursos universidad charla reunion sesion modulo articulo presentacion congreso simposio publique escribi ensene
    prof ed educacion profesional formal entrenamiento renovacion trabaje trabajo empleo`),
  ),
}

export const privacy: PrivateWords = {
  ...english,
  number:
    /\b(?:mrn|expediente(?: medico)?|historia clinica|record medico|paciente(?: id)?)(?: ?(?:no|num|numero|nro|id|#))?\.?:? ?(?:es )?#? ?(?=[a-z-]{0,4}\d)[a-z]{0,4}-?\d[\d-]{3,}\b/g,
  birth:
    /\b(?:dob|fecha de nacimiento|fdn|nacid[oa](?: el)?|nacio(?: el)?):? ?(?:es )?(?:el )?(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{1,2} de [a-z]{3,10} (?:de |del )?\d{2,4}|en \d{4})/g,
  patient:
    /\b[Pp]aciente,? (?:llamad[oa] |se llama |de nombre )?((?:(?:Sra?|Srta)\.? )?[A-ZÁÉÍÓÚÑ][\p{L}'-]+(?: [A-ZÁÉÍÓÚÑ][\p{L}'-]+){1,3})/gu,
}
