import { dayOf } from '../days.ts'
import { invoiceZone, renewal } from '../handbook/renewal.ts'
import type { Turn } from '../messages.ts'
import type { MemberRecord, Renewal } from '../model.ts'
import { standings } from './standing.ts'

/** The rule of the invoice, worked out for each certification in AMT's zone; never an amount. */
export function renewalsOf(record: MemberRecord, turn: Turn): Renewal[] {
  const today = dayOf(turn.now, invoiceZone.value)
  return standings(record, today).map((progress) => renewal(progress, today, record.activities))
}
