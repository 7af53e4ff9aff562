import type { Day } from '../../domain/day.ts'
import type { Reader } from '../client.ts'
import { holdsOn } from '../coverage/question-sql.ts'

/** A requirement in words, as its unit is called on a day. */
export type NamedRequirement = {
  id: string
  certification: string
  unit: string
  /** None: every duty. */
  duties: string[]
  from: Day
}

/** Some requirements, also such as were withdrawn since, in no order. */
export function namedRequirements(db: Reader, ids: readonly string[], day: Day): Promise<NamedRequirement[]> {
  return db.$queryRaw<NamedRequirement[]>`
    SELECT r.id, k.title AS certification, r."from"::text AS "from",
      coalesce((SELECT u.name FROM unit_record u WHERE u.unit_id = r.unit_id
        ORDER BY u.retracted_at IS NULL DESC, ${holdsOn('u', day)} DESC, u."from" DESC LIMIT 1), '') AS unit,
      coalesce((SELECT jsonb_agg(d.name ORDER BY d.name) FROM requirement_duty x JOIN duty d ON d.id = x.duty_id
        WHERE x.requirement_id = r.id), '[]') AS duties
    FROM requirement r JOIN certification k ON k.id = r.certification_id WHERE r.id = ANY (${[...ids]}::uuid[])`
}
