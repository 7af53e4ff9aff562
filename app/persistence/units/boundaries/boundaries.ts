import type { Day } from '../../../domain/day.ts'
import type { DrawnPart, DrawnUnit } from '../../../domain/units/boundaries/drawn.ts'
import { rows, type Reader, type Tx } from '../../client.ts'
import { dateFrom } from '../../day.ts'
import { Prisma } from '../../generated/client.ts'
import { isUuid } from '../../is-uuid.ts'

export type NewBoundaries = {
  file: { fileName: string; sha256: string; property: string; on: Day }
  units: DrawnUnit[]
  recordedAt: Date
}

/** Records how units are drawn from now on; how they were drawn before is withdrawn. One file after the other: a unit has one outline. */
export async function insertBoundaries(tx: Tx, { file, units, recordedAt }: NewBoundaries): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('boundary'))`
  const data = { ...file, on: dateFrom(file.on), units: units.length, recordedAt }
  const { id: fileId } = await tx.boundaryFile.create({ data, select: { id: true } })
  const unitIds = units.map(({ unitId }) => unitId)
  const replaced = { unitId: { in: unitIds }, retractedAt: null }
  await tx.boundary.updateMany({ where: replaced, data: { retractedAt: recordedAt } })
  await tx.boundary.createMany({ data: units.map((unit) => ({ ...unit, fileId, recordedAt })) })
  return fileId
}

/** No unit is drawn by a file any more; answers how many were, null where there is no such file. */
export async function retractFile(tx: Tx, fileId: string, now: Date): Promise<number | null> {
  if (!isUuid(fileId) || !(await tx.boundaryFile.findUnique({ where: { id: fileId } }))) return null
  const where = { fileId, retractedAt: null }
  return (await tx.boundary.updateMany({ where, data: { retractedAt: now } })).count
}

export type TakenFile = {
  id: string
  fileName: string
  on: Day
  recordedAt: Date
  units: number
  /** How many units are still drawn by it. */
  drawn: number
}

/** The files that were taken over, the newest first. */
export function takenFiles(db: Reader): Promise<TakenFile[]> {
  return rows<TakenFile>(
    db,
    Prisma.sql`
    SELECT f.id, f.file_name AS "fileName", f."on"::text AS "on", f.recorded_at AS "recordedAt", f.units,
      (SELECT count(*)::int FROM boundary b WHERE b.file_id = f.id AND b.retracted_at IS NULL) AS drawn
    FROM boundary_file f ORDER BY f.recorded_at DESC, f.id DESC LIMIT 50`,
  )
}

/** How some units are drawn, by their keys; those without an outline are left out. */
export async function drawnUnits(db: Reader, unitIds: readonly string[]): Promise<DrawnUnit[]> {
  if (unitIds.length === 0) return []
  return rows<{ unitId: string; parts: DrawnPart[] }>(
    db,
    Prisma.sql`
    SELECT unit_id AS "unitId", parts FROM boundary
    WHERE unit_id = ANY (${unitIds}::uuid[]) AND retracted_at IS NULL`,
  )
}
