import type { Outline, OutlineItem } from '../../domain/courses/outline.ts'
import type { Scenario } from '../../domain/courses/scenario.ts'
import type { Reader } from '../client.ts'

type OutlineRow = Outline & { courseId: string }

/** The newest version of every course with a person's progress, in one query; of one course when its slug is given. */
export async function outlines(personId: string, db: Reader, slug: string | null = null): Promise<Outline[]> {
  return db.$queryRaw<OutlineRow[]>`
    SELECT c.id AS "courseId", v.id AS "versionId", c.slug, v.title, v.summary, v.hours,
           v.refresher_by::text AS "refresherBy",
           jsonb_agg(jsonb_build_object('key', l.key, 'module', l.module, 'kind', l.kind, 'title', l.title,
             'summary', l.summary, 'minutes', l.minutes, 'quizSlug', l.quiz_slug,
             'done', p.completed_at IS NOT NULL AND p.completed_at >= coalesce(l.relearn_since, '-infinity'),
             'again', coalesce(p.completed_at < l.relearn_since, false), 'relearnSince', l.relearn_since,
             'place', p.place) ORDER BY l.position) AS items
    FROM course c
    JOIN LATERAL (SELECT id, title, summary, hours, refresher_by FROM course_version
      WHERE course_id = c.id ORDER BY number DESC LIMIT 1) v ON true
    JOIN lesson l ON l.version_id = v.id
    LEFT JOIN lesson_progress p
      ON p.person_id = ${personId}::uuid AND p.course_id = c.id AND p.lesson_key = l.key
    WHERE ${slug}::text IS NULL OR c.slug = ${slug}
    GROUP BY c.id, v.id, v.title, v.summary, v.hours, v.refresher_by
    ORDER BY c.created_at, c.slug`
}

export async function outlineOf(personId: string, db: Reader, slug: string): Promise<Outline | null> {
  return (await outlines(personId, db, slug))[0] ?? null
}

export type LessonContent = { id: string; html: string; scenario: Scenario | null }

/** What a lesson's page shows besides the outline: the text as it was rendered when it was published. */
export async function lessonContent(
  db: Reader,
  versionId: string,
  key: string,
): Promise<LessonContent | null> {
  const rows = await db.$queryRaw<LessonContent[]>`
    SELECT id, html, scenario FROM lesson WHERE version_id = ${versionId}::uuid AND key = ${key}`
  return rows[0] ?? null
}

/** The item of an outline with this key. */
export function itemOf(outline: Outline, key: string): OutlineItem | null {
  return outline.items.find((item) => item.key === key) ?? null
}

export async function courseSlug(db: Reader, courseId: string): Promise<string> {
  return (await db.course.findUniqueOrThrow({ where: { id: courseId } })).slug
}
