import { dayOf } from '../../domain/day.ts'
import { dateFrom } from '../day.ts'
import type { Prisma } from '../generated/client.ts'

/** The appointments that count now: not retracted, begun, not ended. */
export function rolesInForce(now: Date): Prisma.AppointmentWhereInput {
  const today = dateFrom(dayOf(now))
  return { retractedAt: null, from: { lte: today }, OR: [{ to: null }, { to: { gt: today } }] }
}
