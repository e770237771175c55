/**
 * Text from people as it can stand on a page or in a file: control characters, overrides of writing direction and
 * halves of letters are no part of what was said. Line breaks become spaces.
 */
export const legible = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(
      /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Variation_Selector}/gu,
      '',
    )
    // more marks on one letter than any script needs only paint over the lines around it
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
