import type { Day } from '../../domain/day.ts'
import type { Reader } from '../client.ts'
import { holdsOn } from '../coverage/question-sql.ts'

/** How far an installation has come towards its first learner. */
export type FirstSteps = { courses: number; communes: number; requirements: number; learners: number }

export async function firstSteps(db: Reader, today: Day): Promise<FirstSteps> {
  const rows = await db.$queryRaw<FirstSteps[]>`
    SELECT (SELECT count(*)::int FROM course) AS courses,
      (SELECT count(*)::int FROM unit_record u WHERE u.kind IN ('commune', 'ward', 'special_zone')
         AND u.retracted_at IS NULL AND ${holdsOn('u', today)}) AS communes,
      (SELECT count(*)::int FROM requirement r WHERE r.retracted_at IS NULL AND (r."to" IS NULL OR r."to" > ${today}::date))
        AS requirements,
      (SELECT count(DISTINCT x.person_id)::int FROM appointment x JOIN account a ON a.person_id = x.person_id
       WHERE x.role = 'learner' AND x.retracted_at IS NULL AND ${holdsOn('x', today)}) AS learners`
  return rows[0] ?? { courses: 0, communes: 0, requirements: 0, learners: 0 }
}
