import type { Day } from '../../domain/day.ts'
import { fold } from '../../domain/language/fold.ts'
import type { UnitKind } from '../../domain/units/unit-kind.ts'
import { rows, type Reader } from '../client.ts'
import { holdsOn } from '../coverage/question-sql.ts'
import { Prisma } from '../generated/client.ts'
import { inSightSql, sightSql, type Sight } from './sight.ts'

/** A unit of a day with how many districts and units of commune level lie in it. */
export type TreeUnit = { code: string; name: string; kind: UnitKind; districts: number; communes: number }

/** The highest units of a day that somebody sees, in the order of their codes. */
export function topsOn(db: Reader, sight: Sight, on: Day): Promise<TreeUnit[]> {
  const top = Prisma.sql`${inSightSql('t', sight)} AND NOT EXISTS (
    SELECT FROM there p WHERE p.unit_id = t.parent_id AND ${inSightSql('p', sight)})`
  return counted(db, Prisma.sql`WITH RECURSIVE ${sightSql(sight)},`, top, on)
}

/** The units right below one, on a day. */
export function unitsBelow(db: Reader, unitId: string, on: Day): Promise<TreeUnit[]> {
  return counted(db, Prisma.sql`WITH RECURSIVE`, Prisma.sql`t.parent_id = ${unitId}::uuid`, on)
}

function counted(db: Reader, begin: Prisma.Sql, shown: Prisma.Sql, on: Day): Promise<TreeUnit[]> {
  return rows<TreeUnit>(
    db,
    Prisma.sql`
    ${begin} there AS MATERIALIZED (
      SELECT u.unit_id, u.parent_id, u.code, u.name, u.kind FROM unit_record u
      WHERE u.retracted_at IS NULL AND ${holdsOn('u', on)}
    ), shown AS MATERIALIZED (SELECT t.* FROM there t WHERE ${shown}
    ), tree(root, unit_id, kind) AS (
      SELECT s.unit_id, t.unit_id, t.kind FROM shown s JOIN there t ON t.parent_id = s.unit_id
      UNION ALL
      SELECT tree.root, t.unit_id, t.kind FROM tree JOIN there t ON t.parent_id = tree.unit_id
    )
    SELECT s.code, s.name, s.kind::text AS kind, count(tree.root) FILTER (WHERE tree.kind = 'district')::int AS districts,
      count(tree.root) FILTER (WHERE tree.kind NOT IN ('province', 'district'))::int AS communes
    FROM shown s LEFT JOIN tree ON tree.root = s.unit_id
    GROUP BY s.unit_id, s.code, s.name, s.kind ORDER BY s.code`,
  )
}

export type FoundUnit = {
  code: string
  name: string
  kind: UnitKind
  parent: string | null
  province: string | null
}
export type UnitSearch = { typed: string; on: Day; communesOnly?: boolean; most: number }

/**
 * Units of a day that somebody sees, found by a part of the name whatever its case and marks, or by the whole code; those
 * whose name begins so first.
 */
export function findUnits(
  db: Reader,
  sight: Sight,
  { typed, on, communesOnly = false, most }: UnitSearch,
): Promise<FoundUnit[]> {
  const sought = fold(typed)
  const wanted = Prisma.sql`(u.code = ${sought} OR position(${sought} in u.folded_name) > 0)
    AND (${communesOnly} = false OR u.kind NOT IN ('province', 'district'))
    ORDER BY u.code <> ${sought}, position(' ' || ${sought} in u.folded_name) = 0, u.name COLLATE "vi-x-icu", u.code
    LIMIT ${most}`
  return placed(db, sight, on, wanted)
}

/** Units of commune level that bear some codes on a day, of those that somebody sees. */
export function unitsByCodes(
  db: Reader,
  sight: Sight,
  codes: readonly string[],
  on: Day,
): Promise<FoundUnit[]> {
  const wanted = Prisma.sql`u.kind NOT IN ('province', 'district') AND u.code = ANY (${codes}::text[])`
  return placed(db, sight, on, wanted)
}

function placed(db: Reader, sight: Sight, on: Day, wanted: Prisma.Sql): Promise<FoundUnit[]> {
  return db.$queryRaw<FoundUnit[]>`
    WITH RECURSIVE ${sightSql(sight)}
    SELECT u.code, u.name, u.kind::text AS kind, p.name AS parent, coalesce(g.code, p.code) AS province
    FROM unit_record u
    LEFT JOIN unit_record p ON p.unit_id = u.parent_id AND p.retracted_at IS NULL AND ${holdsOn('p', on)}
    LEFT JOIN unit_record g ON g.unit_id = p.parent_id AND g.retracted_at IS NULL AND ${holdsOn('g', on)}
    WHERE u.retracted_at IS NULL AND ${holdsOn('u', on)} AND ${inSightSql('u', sight)} AND ${wanted}`
}
