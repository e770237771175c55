import type { PointWords } from '../languages/heard-words.ts'

/** Patterns of numbers in one language, and what a written number is worth. */
export type Quantities = { pattern: string; value: (written: string) => number | undefined }

const DIGITS =
  '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,6} \\d{1,2}/\\d{1,2}|\\d{1,2}-1/[234]|\\d{1,2}-3/4|\\d{1,9}[.,]\\d{1,4}|\\d{1,3}/\\d{1,2}|\\.\\d{1,4}|\\d{1,9}'

const made = new WeakMap<PointWords, Quantities>()

/** Digits, fractions and number words: `2`, `1,5`, `1 1/2`, `two and a half`, `one point five`, `three quarters of a`. */
export function quantities(words: PointWords): Quantities {
  const known = made.get(words)
  if (known) return known
  const listed = (from: number, below: number): string =>
    Object.entries(words.numbers)
      .filter(([, value]) => value >= from && value < below)
      .map(([name]) => name)
      .sort((a, b) => b.length - a.length)
      .join('|')
  const word = `(?:${listed(0, 1000)})`
  const compound = `(?:(?:${listed(20, 100)})[ -](?:y )?(?:${listed(1, 10)})|${word})`
  const fraction = `(?:${words.fractions.map(([pattern]) => pattern).join('|')})`
  const pattern = [
    `(?:${DIGITS}|${word})(?:${words.and})${fraction}`,
    `${word}${words.point}${word}(?: ${word})?`,
    // "10 point five points", not "1 point two webinars"
    `\\d{1,2}${words.point}${word}(?= (?:${words.unit}))`,
    `${words.point.trim()} ${word}(?: ${word})?`,
    `(?:${fraction})(?![a-z])`,
    `${compound}(?![a-z])`,
    DIGITS,
  ].join('|')
  const fresh: Quantities = { pattern: `(?:${pattern})`, value: reader(words, fraction) }
  made.set(words, fresh)
  return fresh
}

function reader(words: PointWords, fraction: string): (written: string) => number | undefined {
  const half = new RegExp(`^(.+?)(?:${words.and})(${fraction})$`)
  const decimal = new RegExp(`^(.*?)(?:${words.point}|^${words.point.trim()} )(.+)$`)
  const fractions = words.fractions.map(
    ([pattern, value]) => [new RegExp(`^(?:${pattern})$`), value] as const,
  )
  const part = (text: string): number | undefined => fractions.find(([pattern]) => pattern.test(text))?.[1]
  const whole = (text: string): number | undefined => digits(text) ?? spoken(text, words.numbers)
  return (written) => {
    const text = written.trim()
    if (/^\d{1,9}$/.test(text)) return Number(text)
    const [, before, after] = half.exec(text) ?? []
    if (before && after) return plus(whole(before), part(after))
    const [, units, tenths] = decimal.exec(text) ?? []
    if (units !== undefined && tenths)
      return joined(units === '' ? 0 : whole(units), tenths.split(' ').map(whole))
    return part(text) ?? whole(text)
  }
}

const plus = (a?: number, b?: number): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b

function joined(units: number | undefined, tenths: (number | undefined)[]): number | undefined {
  if (units === undefined || tenths.some((digit) => digit === undefined || digit > 99)) return undefined
  return Number(`${units}.${tenths.join('')}`)
}

function digits(text: string): number | undefined {
  if (!/^[\d.]/.test(text)) return undefined
  const mixed = /^(?:(\d+)[ -])?(\d+)\/(\d+)$/.exec(text)
  if (mixed) {
    const value = Number(mixed[2]) / Number(mixed[3])
    // 3/12 is a day, 3/4 a fraction
    return value < 1 && /^[2348]$/.test(mixed[3] ?? '') ? Number(mixed[1] ?? 0) + value : undefined
  }
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''))
  const value = Number(text.replace(',', '.'))
  return Number.isFinite(value) ? value : undefined
}

/** `twenty one`, `twenty-one`, `treinta y dos`. */
function spoken(text: string, numbers: PointWords['numbers']): number | undefined {
  const parts = text.split(/[ -](?:y )?/).map((part) => numbers[part])
  return parts.includes(undefined) ? undefined : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
}
