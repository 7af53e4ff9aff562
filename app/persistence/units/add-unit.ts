import { dateFrom } from '../day.ts'
import type { Day } from '../../domain/day.ts'
import type { Tx } from '../client.ts'

/** Whoever adds units waits here for whoever is doing so: codes are checked and then taken. */
export async function lockUnits(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('units'))`
}

/** Whether a unit bears this code on a day or will later: official codes are reused, but not at the same time. */
export async function codeTaken(tx: Tx, code: string, from: Day): Promise<boolean> {
  const where = { code, retractedAt: null, OR: [{ to: null }, { to: { gt: dateFrom(from) } }] }
  return (await tx.unitRecord.count({ where, take: 1 })) > 0
}
