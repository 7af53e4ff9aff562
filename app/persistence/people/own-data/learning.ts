import { diagnosticReview, openReview, type Review } from '../../../domain/quizzes/review.ts'
import { Prisma } from '../../generated/client.ts'
import type { Section } from './section.ts'

const courseSql = Prisma.sql`(SELECT v.title FROM course_version v WHERE v.course_id = c.id ORDER BY v.number DESC LIMIT 1)`

/** What somebody learned, practised and answered, and what came of it. */
export const learning = {
  enrolments: {
    tables: ['enrolment'],
    of: (id) => Prisma.sql`
      SELECT ${courseSql} AS course, e."on", e.recorded_at AS "recordedAt", e.retracted_at AS "retractedAt"
      FROM enrolment e JOIN course c ON c.id = e.course_id WHERE e.person_id = ${id}::uuid ORDER BY e."on"`,
  },
  progress: {
    tables: ['lesson_progress'],
    of: (id) => Prisma.sql`
      SELECT ${courseSql} AS course, coalesce((SELECT l.title FROM lesson l JOIN course_version v ON v.id = l.version_id
          WHERE v.course_id = c.id AND l.key = p.lesson_key ORDER BY v.number DESC LIMIT 1), p.lesson_key) AS lesson,
        p.opened_at AS "openedAt", p.completed_at AS "completedAt", p.place
      FROM lesson_progress p JOIN course c ON c.id = p.course_id WHERE p.person_id = ${id}::uuid ORDER BY p.opened_at`,
  },
  scenarios: {
    tables: ['scenario_run', 'scenario_choice'],
    of: (id) => Prisma.sql`
      SELECT l.title AS lesson, r.started_at AS "startedAt", r.finished_at AS "finishedAt", x.chosen_at AS "chosenAt",
        (SELECT choice->>'text' FROM jsonb_array_elements(l.scenario->'nodes') node,
          jsonb_array_elements(node->'choices') choice
          WHERE node->>'id' = x.node_id AND choice->>'id' = x.choice_id LIMIT 1) AS choice
      FROM scenario_run r JOIN lesson l ON l.id = r.lesson_id LEFT JOIN scenario_choice x ON x.run_id = r.id
      WHERE r.person_id = ${id}::uuid ORDER BY r.started_at, x.position`,
  },
  attempts: {
    tables: ['attempt'],
    of: (id) => Prisma.sql`
      SELECT q.title AS quiz, a.number, a.started_at AS "startedAt", a.deadline, a.submitted_at AS "submittedAt",
        CASE WHEN ${reviewed('marks')} THEN a.score END AS score,
        CASE WHEN ${reviewed('marks')} THEN a.passed END AS passed
      FROM attempt a JOIN quiz q ON q.id = a.quiz_id WHERE a.person_id = ${id}::uuid ORDER BY a.started_at`,
  },
  answers: {
    tables: ['paper_item'],
    of: (id) => Prisma.sql`
      SELECT q.title AS quiz, a.number, v.stem AS question,
        (SELECT jsonb_agg(o.text ORDER BY array_position(i.option_order, o.id)) FROM question_option o
          WHERE o.version_id = v.id AND o.id = ANY (i.answer)) AS answer, i.saved_at AS "savedAt",
        CASE WHEN ${reviewed('marks')} THEN i.mark END AS mark
      FROM paper_item i JOIN attempt a ON a.id = i.attempt_id JOIN quiz q ON q.id = a.quiz_id
      JOIN question_version v ON v.id = i.version_id WHERE a.person_id = ${id}::uuid ORDER BY a.started_at, i.position`,
  },
  completions: {
    tables: ['completion'],
    of: (id) => Prisma.sql`
      SELECT ${courseSql} AS course, v.number AS version, k."on", k.evidence, k.recorded_at AS "recordedAt",
        k.retracted_at AS "retractedAt"
      FROM completion k JOIN course c ON c.id = k.course_id JOIN course_version v ON v.id = k.version_id
      WHERE k.person_id = ${id}::uuid ORDER BY k."on"`,
  },
  certificates: {
    tables: ['certificate', 'revocation', 'supersession'],
    of: (id) => Prisma.sql`
      SELECT f.number, f.snapshot->>'certification' AS certification, f.snapshot->>'name' AS "fullName",
        f.snapshot->>'unit' AS unit, f.issued_on AS "issuedOn", f.valid_from AS "validFrom",
        f.valid_until AS "validUntil", r."on" AS "revokedOn", r.kind AS "revokedFor",
        r.reason AS "revokedWhy", s."on" AS "supersededOn",
        s.reason AS "supersededWhy", f.retracted_at AS "retractedAt", f.snapshot
      FROM certificate f LEFT JOIN revocation r ON r.certificate_id = f.id AND r.retracted_at IS NULL
      LEFT JOIN supersession s ON s.superseded_id = f.id AND s.retracted_at IS NULL
      WHERE f.person_id = ${id}::uuid ORDER BY f.issued_on, f.number`,
  },
  waivers: {
    tables: ['waiver'],
    of: (id) => Prisma.sql`
      SELECT t.title AS certification, w.reason, w."from", w."to", w.recorded_at AS "recordedAt",
        w.retracted_at AS "retractedAt"
      FROM waiver w JOIN certification t ON t.id = w.certification_id WHERE w.person_id = ${id}::uuid ORDER BY w."from"`,
  },
  assignments: {
    tables: ['assignment'],
    of: (id) => Prisma.sql`
      SELECT t.title AS certification, a.due_on AS "dueOn", a.note, a.recorded_at AS "recordedAt",
        a.retracted_at AS "retractedAt"
      FROM assignment a JOIN certification t ON t.id = a.certification_id
      WHERE a.person_id = ${id}::uuid ORDER BY a.recorded_at`,
  },
} satisfies Record<string, Section>

/** Whether the review policy shows something of an attempt (`a`) now. What says which answer is right is never read here. */
function reviewed(what: keyof Review): Prisma.Sql {
  const [diagnostic, other] = [diagnosticReview.later[what], openReview.later[what]]
  return Prisma.sql`a.submitted_at IS NOT NULL AND CASE WHEN a.pass_mark = 0 THEN ${diagnostic}::boolean ELSE ${other}::boolean END`
}
