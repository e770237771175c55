import { evidence as english } from '../en/hears-evidence.ts'
import type { EvidenceWords } from '../heard-words.ts'

export const evidence: EvidenceWords = {
  ...english,
  demand:
    /^(?:quiero|quisiera|deseo|necesito) (?=\d|mas\b)|^(?:\d+ )?puntos gratis|^(?:dame|regalame|ponme|premiame|otorgame|give)\b(?! credito)/,
  everyday:
    /^(?:pon|poner|ponme|ponle|mete|meter|guarda|guardar|guardame|cuentame|incluye|incluir|reporta|reportar|documenta|declara|agrega|anade|anota|apunta|registra)\b/,
  toward: /\b(?:puntos?|creditos?|pts?) (?:a|en) (?!el \d|\d)/,
  others:
    /^(?:el|ella|ellos|ellas|usted|ustedes|alguien|todos|nadie)\b (?=\w+(?:o|aron|ieron|io)\b)(?! (?:\w+ )?(?:me|nos)\b)|^(?:mi |nuestr[oa] )?(?:hij[oa]|espos[oa]|herman[oa]|marido|mujer|mama|papa|prim[oa]|sobrin[oa]|novi[oa])s? (?!(?:\w+ )?(?:me|nos)\b)|\b(?:subio|bajo|gano|ganaron|ganamos|perdio|perdieron|perdimos|empatamos) (?:por )?\d/,
  subject: /(?:^|[,;.] ?|\b(?:y|pero|porque) )(?:yo|nosotros)(?: (?:solo|ya|tambien))? $/,
  deed: /^(?:gane|perdi|compre|pague|gaste|comi|corri|maneje|saque|encontre|llegue|cumpli|cumplio|anote|vendi|perdio|gano|subio|bajo|\w{3,}(?:aron|ieron))$/,
  verb: /\b(?:es|son|era|eran|fue|fueron|esta|estan|estuvo|estaba|sera|odio|encanta|gusta|quiero|puede|podria)\b/,
  otherSubject: /^(?:el|la|los|las|una?|su|sus) (?!.*\byo\b)/,
  beside: /^ (?:para|a|al|en|del?|desde|despues del?|antes del?|con) (?:el|la|los|las|una?|mi|este|\d)/,
  governed:
    /^ (?:(?:como|casi|solo|mas de|unos|otros) )*(?:\d|un\b|una\b|dos\b|tres\b|el\b|la\b|los\b|las\b|mi\b|mis\b|todos\b)/,
  speech:
    /\b(?:dijo|dice que|escribio|mando|publico|comento|pregunto|texteo)\b|\b(?:escribio|publico) ?:? ?"/,
  copied:
    /^(?:(?:aqui esta|esto es|copiado|copio|pego) )?(?:lo que dice )?(?:del? |de (?:mi|la|el|un) )?(?:mi |el |la )?(?:correo|e-?mail|certificado|carta|constancia|recibo)\b[^"\n]{0,20}[:"]/,
}
