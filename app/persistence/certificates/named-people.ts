import type { Day } from '../../domain/day.ts'
import type { Tx } from '../client.ts'

export type NamedPerson = { fullName: string; unit: string | null; parent: string | null }

/**
 * People as certificates name them, in the order in which they are asked for: each with the unit of the earliest duty held on
 * a day, and that unit's parent.
 */
export async function namedPeople(tx: Tx, asked: { personId: string; on: Day }[]): Promise<NamedPerson[]> {
  const named = await tx.$queryRaw<NamedPerson[]>`
    SELECT DISTINCT ON (q.place) p.full_name AS "fullName", u.name AS unit, a.name AS parent
    FROM unnest(${asked.map(({ personId }) => personId)}::uuid[], ${asked.map(({ on }) => on)}::date[])
      WITH ORDINALITY q(person_id, "on", place)
    JOIN person p ON p.id = q.person_id
    LEFT JOIN posting o ON o.person_id = p.id AND o.retracted_at IS NULL
      AND o."from" <= q."on" AND (o."to" IS NULL OR o."to" > q."on")
    LEFT JOIN unit_record u ON u.unit_id = o.unit_id AND u.retracted_at IS NULL
      AND u."from" <= q."on" AND (u."to" IS NULL OR u."to" > q."on")
    LEFT JOIN unit_record a ON a.unit_id = u.parent_id AND a.retracted_at IS NULL
      AND a."from" <= q."on" AND (a."to" IS NULL OR a."to" > q."on")
    ORDER BY q.place, o."from", o.id`
  if (named.length !== asked.length) throw new Error('a person who completes a course is not there')
  return named
}
