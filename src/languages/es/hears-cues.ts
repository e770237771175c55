import { cues as english } from '../en/hears-cues.ts'
import type { Cues } from '../heard.ts'

const verb =
  '(?:registra|registrar|registre|registrame|registreme|anota|anotar|anote|anotame|apunta|apuntar|apuntame|agrega|agregar|agregue|agregame|anade|anadir|anademe|anadele|suma|sumar|sumame|pon|poner|ponme|ponle|mete|meter|guarda|guardar|guardame|ingresa|ingresar|incluye|incluir|cuentame|add|log|record|reporta|reportar|documenta|declara)'

/** What an English pattern says goes for Spanish members too where the words are the same. */
export const cues: Cues = {
  ...english,
  opening:
    /^(?:[ ,.!:;()>"¡¿-]|\b(?:hola|buenos dias|buenas tardes|buenas noches|buenas|oye|oiga|bueno|ok|okay|gracias|muchas gracias|por favor|porfa|porfavor|pls|please|tambien|y|pero|luego|despues|ahora|primero|eh|este|bot|asistente|hi|hello|quiero(?: que)?|quisiera|necesito|me gustaria|deseo|tengo que|hay que|debo|vamos a|olvide|se me olvido|ayudame a|favor de|solo)\b)+/,
  breaks:
    /(?:,? (?:y|pero|tambien|luego|ademas)|[,;]|\.| -) (?=(?:tambien |luego |por favor |me )*(?:recuerdame|dime|muestrame|cuant[oa]s?|cuando|como (?:hago|puedo|registro)|que (?:es|son|dia)|cual|donde|quien|por que|me puedes decir|dejame saber|borra|elimina|quita|deshaz|(?:agrega|anota|registra|anade|apunta|pon|ponme) (?!lo\b|eso\b))\b)|(?<=\b(?:hola|gracias|buenas|buenos dias)), |(?<=,) ?(?=¿)/g,
  request: new RegExp(
    `^(?:(?:me|nos) )?${verb}\\b(?!(?: (?:de|en) (?:asistencia|contacto))\\b)(?: |$|,|:)|^(?:nueva|otra) (?:entrada|actividad)\\b|^(?:nuevo|otro) (?:registro|curso|webinar|seminario)\\b|^(?:puntos|creditos) (?:por|para)\\b`,
  ),
  polite:
    /^(?:(?:me|nos) (?:anotas|apuntas|registras|agregas|pones|guardas|sumas|anades|metes)|(?:me |nos )?(?:puedes|podrias|puede|podria|pudieras)|serias tan amable de|te importaria)\b(?: (?:por favor|porfa|tambien))*(?! (?:contar|aceptar|hacer)\b)/,
  asksAtTheEnd:
    /[,;.]? [¿]?(?:me |lo |la |los |las )*(?:puedes|podrias|puede|podria)(?: por favor)? (?:guardar|agregar|anotar|registrar|apuntar|anadir|poner|sumar)(?:me|lo|la|los|las|melo|mela|melos|melas)*[?.! ]*$/,
  ordered:
    /(?<!\bno )\b(?:(?:anota|apunta|registra|agrega|guarda|suma|pon|mete)(?:me|te|se)?(?:lo|la|los|las)|(?:anade|incluye)(?:me)?(?:lo|la|los|las))(?: (?:por favor|porfa|ya|tambien|igual|todo))*[.! ]*$/,
  background:
    /,? ?\b(?:porque|ya que|mientras|aunque|antes de (?=(?:abrir|empezar|entrar|trabajar)\b)|despues d(?:e|el) (?=(?:trabajar|trabajo|turno|salir)\b)|cuando (?=(?:mi|el|la|lo)\b))[^,;]*/g,
  ourselves:
    /\b(?:asisti|fui|tome|hice|complete|termine|di|vi|ensene|presente|publique|escribi|renove|gane|saque|participe|fuimos|tomamos|hicimos|asistimos)\b/,
  question:
    /^(?:cuant[oa]s?|cuando|como(?! (?:ya|parte|miembro))|donde|adonde|cual(?:es)?|quien(?:es)?|por que|para que|que(?! (?:tal|bueno|bien))|puedo|podemos|debo|deberia|tengo que|hay (?:un |algun )?(?:limite|maximo|minimo)|es (?:posible|necesario|obligatorio|cierto|verdad)|esta (?:bien|listo|disponible)|cuentan?(?! \d)|sirven?|vale[n]? (?:un|una|el|la)|aceptan|guardaste|registraste|anotaste|agregaste|se (?:guardo|registro|puede|acepta)|tienes|ya (?:esta|guardaste|registraste|cumpli|termine mi|se guardo)|acaso|sabes (?:si|cuant)|me (?:puedes|podrias) decir|quiero saber|estoy (?:al dia|cumpliendo|a tiempo)|voy bien|me faltan?|llegare|lograre|what|how|when|does|is|can)\b/,
  asksInside:
    /\?|\bque significa\b|\bcomo (?:registro|agrego|anoto|puedo|hago|se)\b|(?<!un[oa]s )\bcuant[oa]s? (?:puntos|creditos|me|tengo|llevo|faltan|necesito|dias|tiempo)\b|\b(?:cuenta|vale|sirve|califica)\?|\bme puedes decir\b/,
  conditional:
    /\b(?:si (?:yo|tomo|hago|asisto|voy|el|la|un|una|mi|no|completo|termino|doy|publico|tomara|hiciera|fuera|alguien|uno)\b|supongamos|imagina|imaginate|y si|en caso de|cuando (?:tome|haga|termine de|asista|complete el|vaya)\b|ojala|que pasa si)/,
  plan: /\b(?:pensaba (?:ir|hacer|tomar|asistir)|pienso (?:ir|hacer|tomar|asistir)|voy (?:al|a (?:un|una|la|los|las))|vamos (?:al|a (?:un|una|la))|inscribete|registrate (?:ya|hoy|aqui)|(?:puedes|pueden|podemos) (?:ganar|obtener|asistir|tomar)|nuestr[oa] (?:proxim[oa] )?(?:webinar|seminario|taller|congreso)|gana (?:hasta )?\d|voy a(?: \w+)? (?:tomar|ir|asistir|hacer|dar|ensenar|presentar|publicar|empezar|completar|estar)|vamos a (?:tomar|ir|asistir|hacer)|planeo|pienso|estoy planeando|estoy pensando|me inscribi|estoy inscrit[oa]|me apunte (?:a|para)|tomare|hare|asistire|ire|dare|ensenare|presentare|quiero (?:tomar|asistir|ir|hacer)|quisiera (?:tomar|asistir|ir)|tengo que (?:tomar|ir|asistir|hacer)|debo (?:tomar|ir|asistir|hacer)|no (?:fui|asisti|pude|tome|termine|complete|hice)|falte|se cancelo|fue cancelad[oa]|pospusieron|proximo|proxima|que viene|manana (?:hay|tengo|tenemos)|(?:tengo|tenemos) (?:un|una) (?:\w+ ){1,4}manana)\b/,
  denial:
    /\b(?:no (?:tengo|pude|puedo|fui|asisti|recibi|me dieron|he|hice|termine|voy)|nunca|jamas|todavia no|aun no)\b/,
  somebody:
    /^([A-ZÁÉÍÓÚÑ][a-záéíóúñ]{2,})(?: (?:asisti[oó]|tom[oó]|fue|hizo|dio|gan[oó]|dijo|necesita|quiere|termin[oó]|complet[oó]) |: ?(?=(?:registra|anota|agrega|apunta|pon|a[nñ]ade) ))/,
  wish: /\b(?:ojala|desearia|me gustaria tener|imagina|imaginate|es broma|bromeo|por ejemplo|prueba de|estoy probando|solo probando)\b/,
  invitation:
    /\b(?:est(?:as|an) invitad[oa]s?|inscrib(?:ete|anse|ase)|registr(?:ate|ese|ense) (?:antes|aqui|hoy|ya)|cupos? limitados?|reserva (?:tu|la fecha)|aparta la fecha|acompanan?os)\b/,
  unsureAside:
    /,? ?(?:pero |y )?no (?:se|recuerdo|me acuerdo|estoy segur[oa](?: de)?) (?:cuant[oa]s?|que|cual|cuando|si)\b[^.,;\n]{0,60}|\bsi (?:es posible|se puede|puedes|recuerdo bien|no me equivoco|hace falta|eres tan amable)\b/g,
  other:
    /\b(?:(?:para|por|a|de) (?:mi|nuestr[oa]|un|una) (?:companer[oa]s?|amig[oa]s?|colegas?|jef[ea]|herman[oa]|prim[oa]|ti[oa]|sobrin[oa]|novi[oa]|vecin[oa]|asistente|estudiante|espos[oa]|mama|papa|hij[oa]|prim[oa]|supervisor[a]?|novi[oa])|en nombre de|(?:para|por) (?:ella|ellos|otra persona|otro miembro|alguien mas)(?= |$)|(?:para|por) el(?=[.,!? ]*$))\b/,
  before: /\b(?:a|para|por|que) ([a-z]{2,})\b/g,
  othersDoing:
    /\b(?:(?:mi|nuestr[oa]) (?:companer[oa]|amig[oa]|colega|jef[ea]|herman[oa]|espos[oa]|mama|papa|hij[oa]|supervisor[a]?) (?:\w+ )?(?:tomo|hizo|asistio|fue|dio|enseno|necesita|quiere|tiene|termino|completo|gano|cumplio|dice|dijo))\b|^(?:el|ella|ellos) (?:tomo|hizo|asistio|fue a|dio|necesita|quiere)\b/,
  forName:
    /\b(?:a|para)\s+(?!AMT|RMA|RPT|MLT|MT|CPR|RCP|CE\b)([A-ZÁÉÍÓÚÑ][a-záéíóúñ]{2,})(?:\s+[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+)?\s*(?:$|[.!]|,?\s+(?:tambi[eé]n|que|por favor)(?![\p{L}]))|\b(?:transcripci[oó]n|puntos|r[eé]cord|historial|progreso|cuenta)\s+de\s+([A-ZÁÉÍÓÚÑ][a-záéíóúñ]{2,})/u,
  orders:
    /\b(?:ponselo|anotaselo|agregaselo|registraselo)\b|\b(?:ponlo|anotalo|agregalo|registralo|ponla|anotala) (?:en|a) su (?:cuenta|record|historial|nombre|expediente)\b|\b(?:ignora (?:tus|las|todas|mis)|olvida (?:tus|las) (?:reglas|instrucciones)|sistema:|system:|eres (?:ahora )?(?:un )?admin\w*|ahora eres|modo (?:admin\w*|desarrollador)|sin (?:hacer|asistir|tomar|actividad|prueba)|aunque no (?:fui|asisti|tome|hice)|aprueba|sube mi total|aumenta mi total|falsifica|inventa|para (?:que pueda|poder) (?:renovar|pasar|cumplir)|a mi total|antedata|cambia la fecha para que cuente|regalame|salta(?:te)? las reglas)\b|^(?:solo )?(?:dame|ponme|regalame) (?:\w+ )?[\w.,]+ (?:puntos?|creditos?)(?: (?:por favor|porfa|ya|gratis))?[.! ]*$/,
  reported:
    /\b(?:(?:el|la) (?:formulario|pantalla|pagina|portal|correo|carta|ejemplo|guia|manual|boton|mensaje|bot|app|instruccion) (?:\w+ )?(?:dice|decia|muestra|pide)|me dijeron|dicen que|dice que|por ejemplo)\b/,
  aboutBot:
    /\b(?:(?:guardaste|registraste|anotaste|agregaste|apuntaste|contaste|sumaste|recibiste|pusiste)|(?:se|ya) (?:guardo|guardaron|registro|registraron|anoto|anotaron|agrego|agregaron)|(?:no|nunca) (?:guardaste|registraste|anotaste|agregaste|se guardo|se registro|aparece|aparecen|salen?)|has (?:guardado|registrado|anotado|agregado)|tienes (?:registrad[oa]s?|guardad[oa]s?|anotad[oa]s?|un registro|mi|mis|el|la|los)|por que no (?:aparece|esta|sale|guardaste|registraste))\b/,
  did: /\b(?:asisti|fui|tome|hice|complete|termine|curse|participe|estuve|di|dimos|vi|escuche|ensene|imparti|dicte|presente|publique|escribi|redacte|trabaje|renove|pase|aprobe|tomamos|hicimos|fuimos|asistimos|acabo de (?:tomar|hacer|terminar|completar|asistir|dar)|acabe|servi|dirigi|capacite|finalice|realice)\b/,
  state:
    /\b(?:(?:ya |solo |apenas )?(?:tengo|llevo|necesito|quiero|debo|me (?:faltan?|quedan?)|requiero)|faltan|faltantes|restantes|mas puntos|puntos mas|en total|hasta ahora|por ciclo|cada tres anos|cada 3 anos|requisito|para renovar|amtrax)\b/,
  it: /\b(?:lo|la|los|las|eso|esto)\b|\w(?:lo|la)s?\b/,
  negated:
    /^(?:olvida(?:lo)?|olvidate|dejalo)\b(?! (?:de )?(?:registrar|anotar|agregar))|\b(?:no|nunca|ya no|sin|deja de|para de)(?: (?:quiero|necesito|hace falta|me|te|se|lo|la|los|las|que|por favor|vayas a|quiero que))* (?:registres?|registrar|registrarlo|anotes?|anotar|anotarlo|agregues?|agregar|agregarlo|guardes?|guardar|guardarlo|apuntes?|apuntar|anadas?|anadir|pongas?|sumes|incluyas|registre)\b/,
  tells:
    /^(?:muchas )?gracias por\b|\b(?:(?:webinar|webinario|seminario|taller|conferencia|clase|curso|reunion|congreso|sesion|charla) (?:\w+ ){0,3}(?:es|sera|empieza|comienza|cuesta|costo|se cancelo|estuvo|esta|fue (?:aburrid|buen|mal|cancel|larg|excelente|interesante))|hay (?:un|una))\b/,
  change:
    /^(?:(?:no|perdon|ay|espera)[ ,]+)*(?:cambi(?:a|ar|alo|ala|alos|e)|pon(?:lo|la|le)|haz(?:lo|la)|corrig(?:e|elo|ela)|corregir|arregla(?:lo|la)?|edita(?:lo|la)?|editar|modifica(?:lo|la)?|actualiza(?:lo|la)?|muev(?:e|elo|ela)|reemplaza|ajusta)\b/,
  edit: /\b(?:deberian? (?:ser|decir)|debe (?:ser|decir)|debia ser|quise decir|queria decir|me equivoque|(?:fecha|puntos|categoria|numero) (?:incorrect\w+|equivocad\w+|mal)|esta mal|en (?:vez|lugar) de|no \S+(?: \w+)?,? sino|mas bien|mejor dicho|corrijo|es un error)\b/,
  soft: /^(?:(?:no|perdon|disculpa|ay|uy|oops|espera|en realidad|realmente|de hecho)\b[ ,:.-]*)*(?:(?:no|perdon|disculpa|fue|fueron|era|eran|son|es|en realidad|de hecho|la fecha|el dia|los puntos|la categoria)\b)/,
  known: /^(?:el|la|ese|esa|mi)\b.*\b(?:fue|fueron|era|eran|es|son)\b/,
  takenBack:
    /^(?:no|perdon|espera|me equivoque)\b[ ,]+(?:(?:no|espera|perdon) )*(?:fue|fueron|era|eran|son|es)\b/,
  counted: '| (?:anos?|dias?|semanas?|mes(?:es)?|grados|veces|personas|turnos?|pacientes|minutos|libras)\\b',
  editTo: /\b(?:a|al|por|como|(?:debe|deberia|deberian) (?:ser|decir)|sino)\b/g,
  editFrom: /\b(?:de|del)\b/,
  not: /\b(?:y no|no(?! ?,)|en (?:vez|lugar) de)\b/g,
  startLabel: /\b(?:inicio|comienzo|empezo|comenzo|inicial|primer dia)\b/,
  endLabel: /\b(?:fin|final|termino|acabo|ultimo dia)\b(?! de semana)/,
  contradicts:
    /\b(?:registraste|guardaste|anotaste|pusiste|dice|aparecen?) .{1,50}\bpero (?:fue|fueron|son|era|eran|es)\b/,
  delete:
    /^(?:(?:me )?(?:borr|elimin|quit|descart|tir|sac)(?:a|ar|ame|alo|ala|e)|delete|remove)\b(?! (?:los |mis )?recordatorios)/,
  sameDay: /\b(?:mismo dia|misma fecha|ese dia|un (?:solo )?dia)\b/,
  last: /\b(?:ultim[oa]|mas reciente|anterior|que acabo de|recien)\b(?! (?:semana|mes|ano|lunes|martes))/,
  ordinals: [
    /\b(?:primer[oa]?)(?: un[oa]| actividad)?\b(?! auxilios)|#1\b/,
    /\bsegund[oa]\b|#2\b/,
    /\btercer[oa]?\b|#3\b/,
    /\bcuart[oa]\b|#4\b/,
  ],
  undo: /^(?:deshacer|deshaz(?:lo)?|deshace|revierte(?:lo)?|revertir|undo|retira lo que|anula(?:lo)? (?:lo ultimo|el ultimo))\b/,
  cancel:
    /^(?:cancela(?:r|lo|la)?(?: (?:eso|esto|todo|la entrada))?|olvidalo|olvida eso|dejalo|no importa|nada|no|no gracias|mejor no|ya no|descarta(?:lo|r)?(?: (?:eso|esto))?|para|detente|no lo (?:quiero|hagas)|asi no|cancel|nevermind|no quiero)\b/,
  yes: /^(?:si|sip|claro(?: que si)?|correcto|exacto|exactamente|asi es|esta bien|de acuerdo|ok|okay|vale|dale|listo|confirmo|confirmado|confirmar|perfecto|afirmativo|por supuesto|eso es|es correcto|todo (?:bien|correcto|esta bien)|esta correcto|se ve bien|bien|doy fe|certifico|atestiguo|declaro|(?:registra|guarda|anota|agrega|envia)(?:lo|la|los|las)|adelante|hazlo|yes|y|gracias)\b/,
  oneOf: /\b(?:el|ese|este|otro|ultimo|mismo|no) uno$/,
  clearYes:
    /\b(?:si|sip|claro|ok|okay|vale|dale|de acuerdo|confirmo|confirmado|adelante|hazlo|por supuesto|seguro|yes)\b/,
  plainYes:
    /\b(?:doy fe|certifico|atestiguo|declaro|confirmo|(?:registra|guarda|anota|agrega|envia)(?:lo|la|los|las)|es correcto|esta correcto|todo (?:esta )?correcto|asi es)\b/,
  help: /^(?:ayuda(?:me)?(?: por favor)?|help|menu|opciones|comandos|que (?:puedes|sabes|puedo) (?:hacer|preguntar\w*|decir|ayudar)\w*.*|como (?:funciona|funcionas|te uso|se usa|trabajas).*|no (?:entiendo|se (?:que|como) (?:hacer|usar)).*|estoy (?:perdid|confundid)[oa].*|para que sirves.*|quien eres|que eres|instrucciones|necesito ayuda.*|en que (?:me )?puedes ayudar.*|empezar|comenzar|inicio)[?! .]*$/,
  meaning: /\bque (?:significa|quiere decir)\b/,
  chat: /\b(?:jaja\w*|cobraron|cuesta|costo|precio|paquete|partido|gano|ganaron|perdio|equipo|cumpleanos|cena|sueldo|pacientes?|fiebre|peso|libras|millas)\b/,
  howTo:
    /\bcomo (?:se )?(?:puedo |hago para |le hago para |debo |tengo que )?(?:registr|agreg|anot|apunt|anad|guard|cambi|edit|borr|corrij|correg|report|us|empez|empiez)\w*/,
  greeting:
    /^(?:(?:hola|buenas|buenos|buen|dias|dia|tardes|noches|saludos|que tal|como estas|como esta|bot|asistente|hi|hello|hey|adios|hasta luego|bienvenid[oa]|a todos)[ ,.!?¡¿]*)+$/,
  thanked:
    /\bgracias por (?:anotar|registrar|agregar|guardar|apuntar|poner|sumar|arreglar)(?:me|lo|la|los|las)?\b[^,;.!?]*[.! ]*$/,
  affirms: /^(?:si|correcto)\b[^?]{1,40}\b(?:esta|estan|es|son) (?:bien|correct[oa]s?)[.! ]*$/,
  thanks:
    /^(?:[ ,.!¡]|(?:ok|okay|bueno|perfecto|genial|hola|excelente|ay)[ ,.!]+)*(?:(?:muchas |mil |muchisimas )?gracias|te (?:lo )?agradezco|se agradece|eres (?:el|la) mejor|genial|excelente|buen trabajo|thanks|thank you)\b/,
}
