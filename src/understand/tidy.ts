/**
 * Platform text made plain at the same length, so that positions in it hold in what was written: markup, struck-out
 * and quoted text become spaces; dashes, quotes, digits and spaces become the ordinary ones.
 */
export function tidy(raw: string): string {
  if (!special.test(raw)) return raw
  let text = raw
  for (const [pattern, plain] of steps) text = text.replace(pattern, plain)
  return text.replace(/[^ \n]+/g, plainRun)
}

/** Without any of these a text is plain already. */
const special = /[^ -~\n]|[<>&~*_`|]|:\/\//

const blank = (match: string): string => match.replace(/[^\n]/g, ' ')
const pad = (text: string, length: number): string => text.padEnd(length, ' ')

/** In this order: tags hide entities, entities hide quote marks. */
const steps: readonly [RegExp, (...match: string[]) => string][] = [
  [/[\r\t\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, () => ' '],
  [/[\u2028\u2029\u0085]/g, () => '\n'],
  // Teams and Slack mentions: <at>CCP</at>, <@U1>, <#C1|general>, <!here>
  [/<at\b[^<>]{0,80}>[^<>]{0,80}<\/at>/gi, blank],
  [/<[@#!][^<>\n]{0,200}>/g, blank],
  // links keep their label: <https://x|label>
  [
    /<(?:https?:|mailto:|tel:)[^<>|\n]{0,1000}(\|[^<>\n]{0,300})?>/gi,
    (all, label = '') => `${' '.repeat(all.length - label.length - (label ? 0 : 1))}${label.slice(1)} `,
  ],
  [/<(s|del|strike|blockquote)\b[^<>]{0,80}>[^<>]{0,1000}<\/\1>/gi, blank],
  [/<(?:br|p|\/p|li|div|\/div|tr|h\d)\b[^<>]{0,200}>/gi, (all) => pad('\n', all.length)],
  [/<\/?[a-z][^<>\n]{0,300}>/gi, blank],
  [/&(#?\w{2,8});/g, entity],
  [/(?<=^|\n) {0,8}>[^\n]*/g, blank],
  [/https?:\/\/[^\s]{1,1000}/gi, blank],
  // Slack strikes out with ~x~, but "~2" means "about two"
  [/~(?=\S)[^~\n]{0,300}?[^\s~]~(?!\w)/g, blank],
  [/(?<=^|\n)( {0,8})\*(?= )/g, (_all, space = '') => `${space}-`],
  [/[*_`|]/g, () => ' '],
]

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '-',
  mdash: '-',
  hellip: '.',
  bull: '\n',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  middot: '-',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  iquest: '¿',
  iexcl: '¡',
}

/** What was typed, before a platform wrote `&lt;` for `<`. */
export const decoded = (text: string): string =>
  text.replace(/&(#?\w{2,8});/g, (all, name) => entity(all, name).replaceAll('\u200b', ''))

/** One character and as many zero-width ones as keep the length; a space stays a space. */
function entity(all: string, name = ''): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const known = name.startsWith('#') ? safeChar(code) : entities[name.toLowerCase()]
  if (known === undefined) return all
  return known === ' ' || known === '\n'
    ? pad(known, all.length)
    : known + '\u200b'.repeat(all.length - known.length)
}

const safeChar = (code: number): string | undefined =>
  code >= 32 && code < 0xd800 ? (code === 160 ? ' ' : String.fromCharCode(code)) : undefined

/** Same meaning, ordinary character. */
const ordinary: readonly [RegExp, string][] = [
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4\uff07]/g, "'"],
  [/[\u201c-\u201f\u2033\u00ab\u00bb\uff02]/g, '"'],
  [/[\u2022\u2023\u25aa-\u25ab\u25cf\u25e6\u2043]/g, '\n'],
  [/\u00b7/g, '-'],
  [/\u2026/g, '.'],
  [/[\u2044\u2215]/g, '/'],
]

/** Zero-width and bidirectional marks, variation selectors, soft hyphens, control characters, keycap frames. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}]|\p{Variation_Selector}|\u115f|\u1160|\u034f|\u20e3/gu

function plainRun(run: string): string {
  if (/^[\x21-\x7e]*$/.test(run)) return run
  let text = run.replace(unseen, '').normalize('NFC')
  for (const [pattern, plain] of ordinary) text = text.replace(pattern, plain)
  // full-width and mathematical letters and digits; fractions keep their own sign
  text = text.replace(/[\uff01-\uff5e]|\ud835[\udc00-\udfff]/g, (char) => char.normalize('NFKC'))
  text = text.replace(/[\ud800-\udfff\u2190-\u21ff\u2300-\u27bf\u2900-\u2bff\ufffd]/g, ' ')
  return pad(text.slice(0, run.length), run.length)
}
