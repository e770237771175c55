/** Text from people on its way to Slack and back; it must arrive as typed and ping nobody. */

/** Control characters that no client draws are made visible; halves of a character pair likewise. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '\ufffd')
    .toWellFormed()

/** For the one place that only takes markup, a message's top-level text. */
export const escaped = (text: string): string =>
  clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** At most so many characters, the missing ones marked; only where the whole stands elsewhere too. */
export function shorten(text: string, max: number): string {
  const whole = clean(text).trim() || '…'
  return whole.length <= max ? whole : `${whole.slice(0, max - 1).trimEnd()}…`.toWellFormed()
}

/** The same text in pieces that shorten, cut at a line or a space where there is one. */
export function pieces(text: string, max: number): string[] {
  if (text.length <= max) return [text]
  const head = text.slice(0, max)
  const gap = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '))
  const at = gap > max / 2 ? gap + 1 : /[\ud800-\udbff]$/.test(head) ? max - 1 : max
  return [text.slice(0, at), ...pieces(text.slice(at), max)]
}

/** Slack's markup as a person would read it aloud: `<@U1|ana>` is @ana, `<https://x|here>` is here. */
export const unmarked = (text: string): string =>
  text
    .replace(/<([^<>]+)>/g, (_, inside: string) => spokenAs(inside))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

function spokenAs(inside: string): string {
  const bar = inside.indexOf('|')
  const [target, label] = bar < 0 ? [inside, ''] : [inside.slice(0, bar), inside.slice(bar + 1)]
  if (target.startsWith('@')) return `@${label || target.slice(1)}`
  if (target.startsWith('#')) return `#${label || target.slice(1)}`
  if (target.startsWith('!')) return label || `@${target.slice(1)}`
  return label || target.replace(/^(mailto|tel):/, '')
}
