import type { Transcript } from '../model.ts'

/**
 * Printed on a paper so that its record can be found again: the first 16 digits of the ledger's head as it was, and
 * the member. `9f86d081884c7d65-m1`.
 */
export const codeOf = ({ ledger, member }: Pick<Transcript, 'ledger' | 'member'>): string =>
  `${ledger.head.slice(0, 16).padEnd(16, '0')}-${member.id}`

/** Reads a code as it was typed from paper; undefined when it is none. */
export function readCode(typed: string): { head: string; member: string } | undefined {
  const [, head, member] = /^([0-9a-f]{16})-(.+)$/i.exec(typed.replace(/\s/g, '')) ?? []
  return head && member ? { head: head.toLowerCase(), member } : undefined
}
