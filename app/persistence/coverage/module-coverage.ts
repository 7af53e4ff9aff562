import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import { endOf } from '../../domain/day.ts'
import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { rank, ranksSql } from './standing-sql.ts'

/** A module of a course of a certification: of those who must hold it, how many know what the module teaches. */
export type ModuleLine = { certification: string; module: string; required: number; done: number }

/**
 * Coverage by module. Somebody counts for a module who had done all its lessons when the day ended, or who is trained, by
 * whatever way that came. The modules are those of the newest version of each course that was published by then, or of the
 * first one where none was.
 */
export async function moduleCoverage(db: Reader, question: CoverageQuestion): Promise<ModuleLine[]> {
  const end = endOf(question.day)
  return rows<ModuleLine>(
    db,
    Prisma.sql`WITH r AS MATERIALIZED (
        SELECT person_id, certification_id, rank FROM ${ranksSql(question, { within: 'unit', split: 'none' })} r
        WHERE rank <> ${rank.waived}
      ), lacking AS (
        SELECT person_id, certification_id FROM r WHERE rank NOT IN (${rank['renewal-due']}, ${rank.certified})
      ), total AS (
        SELECT certification_id, count(*)::int AS required, count(*) FILTER (
          WHERE rank IN (${rank['renewal-due']}, ${rank.certified}))::int AS trained FROM r GROUP BY 1
      ), ${lessonsSql(end)}, done AS (
        SELECT l.certification_id, s.course_id, s.module, l.person_id
        FROM lacking l CROSS JOIN LATERAL (
          SELECT * FROM lesson_progress p WHERE p.person_id = l.person_id AND p.completed_at < ${end} OFFSET 0) p
        JOIN step s ON s.certification_id = l.certification_id AND s.course_id = p.course_id AND s.key = p.lesson_key
          AND (s.relearn_since IS NULL OR p.completed_at >= s.relearn_since)
        GROUP BY 1, 2, 3, 4 HAVING count(*) = max(s.lessons)
      )
      SELECT k.title AS certification, m.module, t.required, t.trained + (SELECT count(*)::int FROM done d
        WHERE d.certification_id = m.certification_id AND d.course_id = m.course_id AND d.module = m.module) AS done
      FROM (SELECT certification_id, course_id, module, min(position) AS position FROM step GROUP BY 1, 2, 3) m
      JOIN total t USING (certification_id) JOIN certification k ON k.id = m.certification_id
      ORDER BY k.title, m.course_id, m.position`,
  )
}

/** `step`: the lessons of the courses of each certification, with how many their module has. */
function lessonsSql(end: Date): Prisma.Sql {
  return Prisma.sql`edition AS (
      SELECT x.certification_id, x.course_id, v.id FROM certification_course x CROSS JOIN LATERAL (
        SELECT v.id FROM course_version v WHERE v.course_id = x.course_id
        ORDER BY v.published_at < ${end} DESC, CASE WHEN v.published_at < ${end} THEN -v.number ELSE v.number END LIMIT 1
      ) v
    ), step AS MATERIALIZED (
      SELECT e.certification_id, e.course_id, l.module, l.key, l.position, l.relearn_since,
        count(*) OVER (PARTITION BY e.certification_id, e.course_id, l.module) AS lessons
      FROM edition e JOIN lesson l ON l.version_id = e.id
    )`
}
