import { categories as english, field, initials } from '../en/hears-categories.ts'
import type { CategoryWords } from '../heard-words.ts'

/** Members who write Spanish use the English names too: "prof ed", "webinar", "CPR". */
export const categories: CategoryWords = {
  named: [
    ['professional-education', /\b(?:educacion|formacion|desarrollo|educ?|ed)\.? prof(?:esional)?\b\.?/g],
    ['formal-education', /\b(?:educacion|ed|educ?)\.? formal\b/g],
    [
      'authorship',
      /\bautoria(?: de (?:obras|trabajos)(?: escrit[oa]s)?)?\b|\bobras? escritas?\b|\btrabajos? escritos?\b/g,
    ],
    [
      'instructional-presentation',
      /\b(?:presentacion(?:es)? (?:instruccional(?:es)?|educativas?|didacticas?)|instruccional|instructiv[oa])\b/g,
    ],
    [
      'organizational-participation',
      /\b(?:participacion (?:organizacional|en organizaciones|organizativa)|organizacional)\b/g,
    ],
    ['employment-verification', /\b(?:verificacion de empleo|verificacion laboral|empleo)\b/g],
    ['professional-education', field('profesional')],
    ['organizational-participation', field('organizacion')],
    ['professional-education', initials('ep')],
    ['formal-education', initials('ef')],
    ...english.named,
  ],
  answers: [
    ['professional-education', /\bprof(?:esional)?\b/],
    ['formal-education', /\b(?:formal|universidad)\b/],
    ['authorship', /\b(?:autor\w*|escrib\w+|escrit\w+|public\w+)\b/],
    ['instructional-presentation', /\b(?:instruc\w*|ensen\w+|present\w+)\b/],
    ['organizational-participation', /\b(?:organiza\w*|comite|participacion)\b/],
    ['employment-verification', /\b(?:emple\w*|trabaj\w*)\b/],
  ],
  did: [
    [
      'authorship',
      /\b(?:publique|escribi|redacte|publicamos|escribimos|coautor[a]?|(?:(?:me|nos) publicaron|se publico mi)|publicaron mi|(?:mi )?(?:articulo|capitulo|libro) (?:\w+ ){0,4}(?:salio|fue publicado|se publico)|(?:articulo|capitulo|libro) publicado)\b/g,
    ],
    [
      'instructional-presentation',
      /\b(?:ensene|imparti|dicte|l[oa]s? (?:di|dimos) (?:yo|nosotr[oa]s)\b|presente(?! en| (?:mi|la|una) (?:renuncia|queja|solicitud|carta))|presente (?:un|una|en)|instrui|capacite a|entrene a|fui (?:ponente|orador[a]?|instructor[a]?|expositor[a]?)|(?:di|dimos|ofreci|brinde|dirigi)(?: (?:un|una|la|el|mi|dos|unas))?(?: \w+){0,2} (?:charlas?|clases?|conferencias?|platicas?|talleres|taller|presentacion(?:es)?|in-?services?|in service|webinars?|webinario|entrenamiento|adiestramiento|curso|capacitacion|demostracion|seminario|leccion)|(?:charla|clase|conferencia|platica|taller|presentacion|curso|capacitacion|seminario|webinar) que (?:yo )?(?:di|dimos|ofreci|imparti|ensene|presente|dicte|brinde))\b/g,
    ],
    [
      'organizational-participation',
      /\b(?:comite|junta directiva|mesa directiva|consejo directivo|tesorer[oa]|secretari[oa] de|president[ea] de|vicepresident[ea]|delegad[oa]|vocal(?= (?:de|en) (?:la |el )?(?:junta|mesa|comite|consejo|capitulo|sociedad))|asamblea|reunion(?:es)? (?:de |del |con )(?:la |el |mi )?(?:sociedad|asociacion|junta|comite|capitulo|mesa directiva|consejo)|sociedad estatal|oficial de la)\b/g,
    ],
    [
      'employment-verification',
      /\b(?:trabaje|trabajando|trabajo) (?:en|como|para|de|(?:alli|ahi|aqui|aca)(?= (?:tod[oa]|desde|de|hasta|en)\b))\b|\bfui emplead[oa]\b/g,
    ],
    ...english.did,
  ],
  at: [
    [
      'formal-education',
      /\b(?:(?:clase|curso|materia) universitari[oa]|(?:clase|curso|materia) (?:\w+ ){0,3}(?:en|de) (?:la |el )?(?:universidad|colegio comunitario|college)|universidad|colegio comunitario|semestre|licenciatura|bachillerato|maestria|mi carrera|mi titulo)\b/g,
    ],
    [
      'professional-education',
      /\b(?:webinars?|webinarios?|seminarios?|talleres|taller|conferencias?|congresos?|simposios?|convencion(?:es)?|jornadas?|rcp|primeros auxilios|educacion continua)\b/g,
    ],
    ...english.at,
  ],
  unsure:
    /\b(?:clases?|cursos?|capacitacion(?:es)?|entrenamientos?|presentacion(?:es)?|charlas?|modulos?|reunion(?:es)?|platicas?|ces?|ceus?|certificacion|adiestramientos?|training|class|course)\b/g,
  activity:
    /\b(?:clases?|cursos?|capacitacion(?:es)?|entrenamientos?|presentacion(?:es)?|charlas?|modulos?|platicas?|articulo|capitulo|adiestramientos?|ces?|ceus?|training|class|course)\b/,
  works:
    /\b(?:articulos?|capitulos?|libros?|estudios?|manuscritos?|resumen(?:es)?|revista|carteles?|investigacion|autoria|articles?)\b/,
  topic:
    /^(?: titulad[oa]| llamad[oa]|:)* (?:sobre|acerca de|de|para)(?: (?!y\b|fui\b|servi\b)[a-z-]+){0,3} $/,
  place: /^(?: [^ .;]+){0,4} (?:en|a|ante|para|al) (?:(?:la|el|mi|nuestr[oa]|una?) )?(?:[a-z-]+ ){0,3}$/,
  heldBy:
    /\b(?:representante|doctor[a]?|dr|dra|jef[ea]|supervisor[a]?|director[a]?|ellos|ellas?|el|alguien|que nos) $/,
  attended:
    /\b(?:asisti|fui a|tome|vi|escuche|complete|participe en|estuve en|atendi|dada por|dado por|impartid[oa] por|presentad[oa] por)\b/,
}
