import type { Day } from '../../domain/day.ts'
import type { Tx } from '../client.ts'

export type NamedPerson = { fullName: string; unit: string | null; parent: string | null }

/**
 * People as certificates name them, in the order in which they are asked for: each with the unit of the earliest duty held on
 * a day and that unit's parent; who held none on it, because the training was elsewhere or earlier, with that of today.
 */
export async function namedPeople(
  tx: Tx,
  asked: { personId: string; on: Day }[],
  today: Day,
): Promise<NamedPerson[]> {
  const named = await tx.$queryRaw<NamedPerson[]>`
    SELECT DISTINCT ON (q.place) p.full_name AS "fullName", u.name AS unit, a.name AS parent
    FROM unnest(${asked.map(({ personId }) => personId)}::uuid[], ${asked.map(({ on }) => on)}::date[])
      WITH ORDINALITY q(person_id, "on", place)
    JOIN person p ON p.id = q.person_id
    LEFT JOIN LATERAL (
      SELECT h.unit_id, d.at FROM (VALUES (q."on", 1), (${today}::date, 2)) d(at, turn)
      JOIN posting h ON h.person_id = p.id AND h.retracted_at IS NULL
        AND h."from" <= d.at AND (h."to" IS NULL OR h."to" > d.at)
      ORDER BY d.turn, h."from", h.id LIMIT 1) o ON true
    LEFT JOIN unit_record u ON u.unit_id = o.unit_id AND u.retracted_at IS NULL
      AND u."from" <= o.at AND (u."to" IS NULL OR u."to" > o.at)
    LEFT JOIN unit_record a ON a.unit_id = u.parent_id AND a.retracted_at IS NULL
      AND a."from" <= o.at AND (a."to" IS NULL OR a."to" > o.at)
    ORDER BY q.place`
  if (named.length !== asked.length) throw new Error('a person who completes a course is not there')
  return named
}
