import type { SetTarget, Target } from '../../domain/coverage/target.ts'
import type { Reader, Tx } from '../client.ts'
import { dateFrom, dayFrom } from '../day.ts'

/** Targets in force that may be those of a unit, by the path that begins with it: its own, those above it, that for all. */
export async function targetsOnPath(db: Reader, path: readonly string[]): Promise<SetTarget[]> {
  const rows = await db.coverageTarget.findMany({
    where: { retractedAt: null, OR: [{ unitId: { in: [...path] } }, { unitId: null }] },
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
