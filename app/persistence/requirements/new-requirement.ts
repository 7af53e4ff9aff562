import type { Day } from '../../domain/day.ts'
import { fold } from '../../domain/language/fold.ts'
import type { Reader, Tx } from '../client.ts'
import { dateFrom } from '../day.ts'

export type NewRequirement = {
  id: string
  certificationId: string
  unitId: string
  from: Day
  to: Day | null
  /** None: every duty. */
  dutyIds: readonly string[]
  recordedAt: Date
}

export async function insertRequirement(tx: Tx, requirement: NewRequirement): Promise<void> {
  const { from, to, dutyIds, ...rest } = requirement
  const duties = { create: dutyIds.map((dutyId) => ({ dutyId })) }
  await tx.requirement.create({ data: { ...rest, from: dateFrom(from), to: dateFrom(to), duties } })
}

/** Withdraws requirements; whoever calls it holds the lock under which they were read. */
export async function withdrawRequirements(tx: Tx, ids: readonly string[], retractedAt: Date): Promise<void> {
  const where = { id: { in: [...ids] }, retractedAt: null }
  const { count } = await tx.requirement.updateMany({ where, data: { retractedAt } })
  if (count !== ids.length) throw new Error('a requirement changed while it was being withdrawn')
}

/** The duty of each name, or null where nobody has held one so called. */
export async function dutiesByName(
  db: Reader,
  names: string[],
): Promise<{ name: string; id: string | null }[]> {
  const folded = names.map(fold)
  const found = await db.duty.findMany({ where: { foldedName: { in: folded } } })
  const ids = new Map(found.map(({ foldedName, id }) => [foldedName, id]))
  return names.map((name, index) => ({ name, id: ids.get(folded[index] ?? '') ?? null }))
}
