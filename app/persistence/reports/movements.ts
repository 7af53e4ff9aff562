import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import { groups } from '../../domain/coverage/counts.ts'
import { movementOf, movements, type Movement, type Movements } from '../../domain/reports/movement.ts'
import { rows, type Reader } from '../client.ts'
import { WHOLE, ranksSql } from '../coverage/standing-sql.ts'
import { Prisma } from '../generated/client.ts'

/** Two questions that differ in their day alone. */
export type Between = { before: CoverageQuestion; now: CoverageQuestion }

/** Where everybody stood at both ends, as `(person_id, was, rank)`; null: nothing was required of them then. */
function stoodSql({ before, now }: Between): Prisma.Sql {
  const people = (question: CoverageQuestion) => Prisma.sql`(
      SELECT r.person_id, min(r.rank) AS rank FROM ${ranksSql(question, { within: 'unit', split: 'none' })} r
      WHERE r.key = ${WHOLE}::uuid GROUP BY 1)`
  return Prisma.sql`SELECT person_id, a.rank AS was, b.rank
    FROM ${people(before)} a FULL JOIN ${people(now)} b USING (person_id)`
}

type Pair = { was: number | null; rank: number | null }

const movementOfPair = ({ was, rank }: Pair) =>
  movementOf(was === null ? undefined : groups[was], rank === null ? undefined : groups[rank])

/** How many moved, and how: see {@link Movement}. */
export async function countMoved(db: Reader, between: Between): Promise<Movements> {
  const counts = Object.fromEntries(movements.map((movement) => [movement, 0])) as Movements
  const pairs = await rows<Pair & { people: number }>(
    db,
    Prisma.sql`SELECT was, rank, count(*)::int AS people FROM (${stoodSql(between)}) s GROUP BY 1, 2`,
  )
  for (const { people, ...pair } of pairs) {
    const movement = movementOfPair(pair)
    if (movement) counts[movement] += people
  }
  return counts
}

export type MovedPerson = { personId: string; fullName: string; staffCode: string; place: string }

/** Who moved so, with unit and duty at the end where they were counted. */
export async function movedPeople(db: Reader, between: Between, movement: Movement): Promise<MovedPerson[]> {
  const { before, now } = between
  const left = movement === 'left' || movement === 'left-trained'
  const { day } = left ? before : now
  const found = await rows<MovedPerson & Pair>(
    db,
    Prisma.sql`SELECT n.id AS "personId", n.full_name AS "fullName", split_part(n.staff_code, '~', 1) AS "staffCode",
      coalesce((SELECT string_agg(DISTINCT d.name || ', ' || u.name, '; ') FROM posting p JOIN duty d ON d.id = p.duty_id
        JOIN unit_record u ON u.unit_id = p.unit_id AND u.retracted_at IS NULL AND u."from" <= ${day}::date
          AND (u."to" IS NULL OR u."to" > ${day}::date)
        WHERE p.person_id = n.id AND p.retracted_at IS NULL AND p."from" <= ${day}::date
          AND (p."to" IS NULL OR p."to" > ${day}::date)), '') AS place, s.was, s.rank
    FROM (${stoodSql(between)}) s JOIN person n ON n.id = s.person_id
    WHERE s.was IS DISTINCT FROM s.rank ORDER BY n.full_name COLLATE "vi-x-icu", n.staff_code`,
  )
  return found.filter((row) => movementOfPair(row) === movement)
}

/** Communes in which most of those who are trained at the first end no longer are at the second. */
export async function lapsingByUnit(db: Reader, { before, now }: Between): Promise<Map<string, number>> {
  const trained = Prisma.join([groups.indexOf('certified'), groups.indexOf('renewal-due')])
  const people = (question: CoverageQuestion) => Prisma.sql`(
      SELECT r.key, r.person_id, min(r.rank) AS rank FROM ${ranksSql(question, { within: 'unit', split: 'commune' })} r
      WHERE r.key <> ${WHOLE}::uuid GROUP BY 1, 2)`
  const found = await rows<{ unitId: string; people: number }>(
    db,
    Prisma.sql`SELECT a.key AS "unitId", count(*)::int AS people
      FROM ${people(before)} a JOIN ${people(now)} b USING (key, person_id)
      WHERE a.rank IN (${trained}) AND b.rank < ${groups.indexOf('renewal-due')} GROUP BY 1`,
  )
  return new Map(found.map(({ unitId, people: count }) => [unitId, count]))
}
