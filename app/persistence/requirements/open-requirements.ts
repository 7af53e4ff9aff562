import type { Day } from '../../domain/day.ts'
import type { Reader } from '../client.ts'

export type OpenRequirement = {
  id: string
  certification: string
  unit: string
  /** None: every duty. */
  duties: string[]
  from: Day
}

/** Requirements that are in force today or will be, oldest first, for whoever administers all of them. */
export async function openRequirements(db: Reader, today: Day): Promise<OpenRequirement[]> {
  return db.$queryRaw<OpenRequirement[]>`
    SELECT r.id, c.title AS certification, r."from"::text AS "from",
      (SELECT u.name FROM unit_record u WHERE u.unit_id = r.unit_id AND u.retracted_at IS NULL
       ORDER BY u."from" DESC LIMIT 1) AS unit,
      coalesce((SELECT jsonb_agg(d.name ORDER BY d.name) FROM requirement_duty x JOIN duty d ON d.id = x.duty_id
                WHERE x.requirement_id = r.id), '[]') AS duties
    FROM requirement r JOIN certification c ON c.id = r.certification_id
    WHERE r.retracted_at IS NULL AND (r."to" IS NULL OR r."to" > ${today}::date)
    ORDER BY r."from", c.title, r.id`
}
