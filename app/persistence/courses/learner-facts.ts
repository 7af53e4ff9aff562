import { Prisma } from '../generated/client.ts'

/**
 * One text for all that pages of learning read of the person `p` of a statement and of what is asked of everybody,
 * beyond texts that never change once they are published. It is another text as soon as any of that is another: each row
 * stands in it by the transaction that wrote it, and no transaction writes twice. So equal texts mean that
 * nothing was written in between (rows added bring a new transaction, rows taken away leave fewer), and what was read
 * before may be shown again on the same day. It asks for more than pages show, never for less; a test holds both together.
 */
export const learnerFacts = Prisma.sql`concat((
  SELECT string_agg(writer::text, ',') FROM (
    SELECT p.xmin AS writer
    UNION ALL SELECT xmin FROM lesson_progress WHERE person_id = p.id
    UNION ALL SELECT xmin FROM scenario_run WHERE person_id = p.id
    UNION ALL SELECT x.xmin FROM scenario_run r JOIN scenario_choice x ON x.run_id = r.id WHERE r.person_id = p.id
    UNION ALL SELECT xmin FROM enrolment WHERE person_id = p.id
    UNION ALL SELECT xmin FROM completion WHERE person_id = p.id
    UNION ALL SELECT xmin FROM waiver WHERE person_id = p.id
    UNION ALL SELECT xmin FROM assignment WHERE person_id = p.id
    UNION ALL SELECT xmin FROM posting WHERE person_id = p.id
    UNION ALL SELECT u.xmin FROM (
      WITH RECURSIVE above(unit_id) AS (
        SELECT unit_id FROM posting WHERE person_id = p.id
        UNION
        SELECT u.parent_id FROM above a JOIN unit_record u ON u.unit_id = a.unit_id WHERE u.parent_id IS NOT NULL)
      SELECT unit_id FROM above) a JOIN unit_record u ON u.unit_id = a.unit_id
    UNION ALL SELECT xmin FROM certificate WHERE person_id = p.id
    UNION ALL SELECT x.xmin FROM certificate c JOIN revocation x ON x.certificate_id = c.id WHERE c.person_id = p.id
    UNION ALL SELECT x.xmin FROM certificate c JOIN supersession x ON x.superseded_id = c.id WHERE c.person_id = p.id) own
  ), ';', (
  SELECT string_agg(writer::text, ',') FROM (
    SELECT xmin AS writer FROM course
    UNION ALL SELECT xmin FROM course_version
    UNION ALL SELECT xmin FROM certification
    UNION ALL SELECT xmin FROM certification_course
    UNION ALL SELECT xmin FROM requirement
    UNION ALL SELECT xmin FROM requirement_duty
    UNION ALL SELECT xmin FROM duty) shared))`
