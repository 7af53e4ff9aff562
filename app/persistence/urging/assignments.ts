import type { Day } from '../../domain/day.ts'
import type { Reader, Tx } from '../client.ts'
import { dateFrom } from '../day.ts'
import { isUuid } from '../is-uuid.ts'
import type { Recorded } from '../waivers/waivers.ts'

export type NewAssignment = {
  id: string
  personId: string
  certificationId: string
  dueOn: Day
  note: string
  urgingId: string
}

/** Assigns people a certification; what they were assigned of it before is taken back. */
export async function insertAssignments(
  tx: Tx,
  assignments: readonly NewAssignment[],
  { at, by }: Recorded,
): Promise<void> {
  const [first] = assignments
  if (!first) return
  await tx.assignment.updateMany({
    where: {
      certificationId: first.certificationId,
      personId: { in: assignments.map(({ personId }) => personId) },
      retractedAt: null,
    },
    data: { retractedAt: at, retractedBy: by },
  })
  await tx.assignment.createMany({
    data: assignments.map(({ dueOn, ...one }) => ({
      ...{ ...one, dueOn: dateFrom(dueOn), recordedAt: at, recordedBy: by },
    })),
  })
}

export type Assigned = {
  id: string
  urgingId: string
  certificationId: string
  certification: string
  dueOn: Day
  note: string
  recordedAt: Date
  /** Null: the operator of the server. */
  recordedBy: string | null
  /** From whose list; null: the nation's. */
  unitId: string | null
}

/** What somebody is assigned, the first to be due first. */
export async function assignmentsOf(db: Reader, personId: string): Promise<Assigned[]> {
  return db.$queryRaw<Assigned[]>`
    SELECT a.id, a.urging_id AS "urgingId", a.certification_id AS "certificationId", k.title AS certification,
      a.due_on::text AS "dueOn", a.note, a.recorded_at AS "recordedAt", n.full_name AS "recordedBy", g.unit_id AS "unitId"
    FROM assignment a JOIN certification k ON k.id = a.certification_id JOIN urging g ON g.id = a.urging_id
    LEFT JOIN person n ON n.id = a.recorded_by
    WHERE a.person_id = ${personId}::uuid AND a.retracted_at IS NULL ORDER BY a.due_on, k.title`
}

/** Assignments that are in force, of one urging: of everybody or of one person. Held until the transaction ends. */
export async function assignmentsIn(
  tx: Tx,
  urgingId: string,
  personId: string | null,
): Promise<{ id: string; unitId: string | null; certificationId: string }[]> {
  if (!isUuid(urgingId) || (personId !== null && !isUuid(personId))) return []
  return tx.$queryRaw<{ id: string; unitId: string | null; certificationId: string }[]>`
    SELECT a.id, g.unit_id AS "unitId", a.certification_id AS "certificationId"
    FROM assignment a JOIN urging g ON g.id = a.urging_id
    WHERE a.urging_id = ${urgingId}::uuid AND a.retracted_at IS NULL
      AND (${personId}::uuid IS NULL OR a.person_id = ${personId}::uuid)
    FOR UPDATE OF a`
}

export async function retractAssignments(
  tx: Tx,
  ids: readonly string[],
  { at, by }: Recorded,
): Promise<void> {
  await tx.assignment.updateMany({
    where: { id: { in: [...ids] } },
    data: { retractedAt: at, retractedBy: by },
  })
}
