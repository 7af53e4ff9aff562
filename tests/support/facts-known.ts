import type { Db } from '../../app/persistence/client.ts'

type Fact = { what: string; fact: string; from: string | null; to: string | null }

/** Every dated fact that was known at an instant, without the keys of rows, in order. */
export async function factsKnown(db: Db, at: Date): Promise<string[]> {
  const found = await db.$queryRaw<Fact[]>`
    SELECT what, fact, "from"::text AS "from", "to"::text AS "to" FROM (
      SELECT 'unit' AS what, concat_ws(' ', unit_id, parent_id, code, name, kind) AS fact, "from", "to", recorded_at, retracted_at FROM unit_record
      UNION ALL SELECT 'posting', concat_ws(' ', person_id, unit_id, duty_id), "from", "to", recorded_at, retracted_at FROM posting
      UNION ALL SELECT 'role', concat_ws(' ', person_id, unit_id, role), "from", "to", recorded_at, retracted_at FROM appointment
      UNION ALL SELECT 'requirement', concat_ws(' ', certification_id, unit_id, (SELECT string_agg(d.duty_id::text, ' ' ORDER BY d.duty_id) FROM requirement_duty d WHERE d.requirement_id = r.id)), "from", "to", recorded_at, retracted_at FROM requirement r
      UNION ALL SELECT 'succession', concat_ws(' ', old_unit_id, new_unit_id, "full", main), NULL, NULL, recorded_at, retracted_at FROM succession
    ) facts WHERE recorded_at <= ${at} AND (retracted_at IS NULL OR retracted_at > ${at})`
  return found.map(({ what, fact, from, to }) => JSON.stringify([what, fact, from, to])).sort()
}
