import type { Day } from '../../domain/day.ts'
import type { Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { isUuid } from '../is-uuid.ts'
import { sqlName } from '../sql-names.ts'
import { inSightSql, seesAll, sightSql, type Sight } from '../units/sight.ts'
import type { UnitChangeKind } from './open-change.ts'
import { undecidedSql } from './undecided.ts'

/** A change of units as it was kept. */
export type KeptChange = {
  id: string
  kind: UnitChangeKind
  on: Day
  fileName: string | null
  sha256: string | null
  resolution: string | null
  summary: Record<string, number>
  /** Null: the operator of the command line. */
  by: string | null
  recordedAt: Date
  undoneAt: Date | null
  undoneBy: string | null
  settlesId: string | null
  /** How many people somebody must decide on still. */
  undecided: number
}

export const CHANGES_PER_PAGE = 50

/** Imports and reorganisations that speak of a unit that somebody sees, the newest first. */
export function keptChanges(db: Reader, sight: Sight, page: number): Promise<KeptChange[]> {
  const kinds = Prisma.sql`c.kind IN ('units_import', 'reorganisation')`
  return changes(
    db,
    sight,
    kinds,
    Prisma.sql`LIMIT ${CHANGES_PER_PAGE + 1} OFFSET ${(page - 1) * CHANGES_PER_PAGE}`,
  )
}

/** One of them, or a settlement of one. */
export async function keptChange(db: Reader, sight: Sight, id: string): Promise<KeptChange | null> {
  if (!isUuid(id)) return null
  const wanted = Prisma.sql`c.id = ${id}::uuid AND c.kind IN ('units_import', 'reorganisation', 'settlement')`
  const [found] = await changes(db, sight, wanted, Prisma.empty)
  return found ?? null
}

/** Decisions about people after a reorganisation, the newest first. */
export function settlementsOf(db: Reader, sight: Sight, id: string): Promise<KeptChange[]> {
  return changes(db, sight, Prisma.sql`c.settles_id = ${id}::uuid`, Prisma.empty)
}

function changes(db: Reader, sight: Sight, which: Prisma.Sql, most: Prisma.Sql): Promise<KeptChange[]> {
  return db.$queryRaw<KeptChange[]>`
    WITH RECURSIVE ${sightSql(sight)}, ${undecidedSql}
    SELECT c.id, c.kind::text AS kind, c."on"::text AS "on", c.file_name AS "fileName", c.sha256, c.resolution, c.summary,
      b.full_name AS by, c.recorded_at AS "recordedAt", c.undone_at AS "undoneAt", n.full_name AS "undoneBy",
      c.settles_id AS "settlesId",
      (SELECT count(DISTINCT u.continues)::int FROM undecided u
        WHERE u.change_id = c.id AND ${unitInSight('u', sight)}) AS undecided
    FROM change c LEFT JOIN person b ON b.id = c.by_person_id LEFT JOIN person n ON n.id = c.undone_by_id
    WHERE ${which} AND ${speaksOfSeen(sight)}
    ORDER BY c.recorded_at DESC, c.id DESC ${most}`
}

/** Whether a change `c` speaks of a unit that somebody sees. */
function speaksOfSeen(sight: Sight): Prisma.Sql {
  if (seesAll(sight)) return Prisma.sql`true`
  const told = Prisma.sql`coalesce(c.settles_id, c.id)`
  return Prisma.sql`EXISTS (SELECT FROM unit_record r
      WHERE (r.recorded_in = ${told} OR r.retracted_in = ${told}) AND ${inSightSql('r', sight)})`
}

/** Condition on rows with a unit (by their alias): that one is within reach. */
export function unitInSight(alias: string, sight: Sight): Prisma.Sql {
  if (seesAll(sight)) return Prisma.sql`true`
  return Prisma.sql`EXISTS (SELECT FROM unit_record r
    WHERE r.unit_id = ${sqlName(alias, 'unit_id')} AND r.retracted_at IS NULL AND ${inSightSql('r', sight)})`
}
