/** Escape sequences of colour take no room on a line. */
const invisible = /\u001b\[\d+m/g

const width = (words: string): number => [...words.replaceAll(invisible, '')].length

/** Lines no wider than the terminal, broken between words; what is broken keeps the indent of its line. */
export const fold = (text: string, columns: number): string =>
  text
    .split('\n')
    .map((line) => (width(line) <= columns ? line : broken(line, columns)))
    .join('\n')

function broken(line: string, columns: number): string {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const lines: string[] = []
  let now = ''
  for (const word of line.trim().split(/ (?! )/)) {
    const next = now === '' ? `${indent}${word}` : `${now} ${word}`
    if (now !== '' && width(next) > columns) {
      lines.push(now)
      now = `${indent}${word.trimStart()}`
    } else now = next
  }
  return [...lines, now].join('\n')
}
