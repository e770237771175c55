import type { Range } from '../model.ts'

/** `AMT-transcript-RMA-2024-2026.pdf`: spoken, and safe in every file system. */
export const fileName = (parts: (string | undefined)[], ending: string): string =>
  `${['AMT', ...parts]
    .map((part) =>
      (part ?? '')
        .normalize('NFKD')
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('-')
    .slice(0, 120)}.${ending}`

/** The years it covers. A stretch inside one year that is not the whole of it is named by its days. */
export function stretch({ start, end }: Range): string {
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)]
  if (from !== to) return `${from}-${to}`
  return start.endsWith('-01-01') && end.endsWith('-12-31') ? from : `${start}-to-${end}`
}
