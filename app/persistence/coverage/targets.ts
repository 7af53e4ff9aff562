import type { SetTarget, Target } from '../../domain/coverage/target.ts'
import type { Reader, Tx } from '../client.ts'
import { dateFrom, dayFrom } from '../day.ts'

/** The targets in force of some units, and that for all. */
export async function targetsOf(db: Reader, unitIds: readonly string[]): Promise<SetTarget[]> {
  const rows = await db.coverageTarget.findMany({
    where: { retractedAt: null, OR: [{ unitId: { in: [...unitIds] } }, { unitId: null }] },
    select: { unitId: true, percent: true, by: true },
  })
  return rows.map(({ by, ...row }) => ({ ...row, by: dayFrom(by) }))
}

/** Sets the target of a unit (null: of every unit) in place of the one that it had. */
export async function setTarget(tx: Tx, unitId: string | null, target: Target, now: Date): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('coverage_target'))`
  await tx.coverageTarget.updateMany({ where: { unitId, retractedAt: null }, data: { retractedAt: now } })
  await tx.coverageTarget.create({
    data: { unitId, percent: target.percent, by: dateFrom(target.by), recordedAt: now },
  })
}
