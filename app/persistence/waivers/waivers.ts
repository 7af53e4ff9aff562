import type { Day } from '../../domain/day.ts'
import type { NewWaiver } from '../../domain/requirements/waiving.ts'
import type { Reader, Tx } from '../client.ts'
import { dateFrom } from '../day.ts'
import { isUuid } from '../is-uuid.ts'

export type Waiver = {
  id: string
  certificationId: string
  certification: string
  reason: string
  from: Day
  to: Day | null
  /** When it was first entered and by whom; null: by the operator of the server. */
  grantedAt: Date
  grantedBy: string | null
  /** The same of the end that it has now, where that was entered later. */
  endedAt: Date | null
  endedBy: string | null
}

/** What somebody need not hold, need not have held and will not need to, the newest first. */
export async function waiversOf(db: Reader, personId: string): Promise<Waiver[]> {
  return db.$queryRaw<Waiver[]>`
    SELECT w.id, w.certification_id AS "certificationId", c.title AS certification, w.reason, w."from"::text AS "from",
      w."to"::text AS "to", g.recorded_at AS "grantedAt", grantor.full_name AS "grantedBy",
      CASE WHEN g.id <> w.id THEN w.recorded_at END AS "endedAt",
      CASE WHEN g.id <> w.id THEN ender.full_name END AS "endedBy"
    FROM waiver w JOIN certification c ON c.id = w.certification_id
    CROSS JOIN LATERAL (SELECT f.id, f.recorded_at, f.recorded_by FROM waiver f
      WHERE f.person_id = w.person_id AND f.certification_id = w.certification_id AND f."from" = w."from"
        AND f.reason = w.reason AND (f.id = w.id OR f.retracted_at IS NOT NULL)
      ORDER BY f.recorded_at, f.id LIMIT 1) g
    LEFT JOIN person grantor ON grantor.id = g.recorded_by
    LEFT JOIN person ender ON ender.id = w.recorded_by
    WHERE w.person_id = ${personId}::uuid AND w.retracted_at IS NULL
    ORDER BY w."from" DESC, w.id`
}

/** One that is in force or was, of this person; null: there is none. */
export async function waiverOf(db: Reader, personId: string, id: string): Promise<Waiver | null> {
  if (!isUuid(id)) return null
  return (await waiversOf(db, personId)).find((waiver) => waiver.id === id) ?? null
}

/** By whom and when a fact is entered or taken back; `by` is null for the operator of the server. */
export type Recorded = { at: Date; by: string | null }

export async function insertWaiver(
  tx: Tx,
  { from, to, ...waiver }: NewWaiver & { personId: string; certificationId: string },
  { at, by }: Recorded,
): Promise<string> {
  const days = { from: dateFrom(from), to: dateFrom(to) }
  const { id } = await tx.waiver.create({ data: { ...waiver, ...days, recordedAt: at, recordedBy: by } })
  return id
}

export async function retractWaiver(tx: Tx, id: string, { at, by }: Recorded): Promise<void> {
  await tx.waiver.update({ where: { id }, data: { retractedAt: at, retractedBy: by } })
}
