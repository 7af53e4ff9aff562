import type { Outline, OutlineItem } from '../../domain/courses/outline.ts'
import type { Scenario } from '../../domain/courses/scenario.ts'
import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { readOnce } from './read-once.ts'

type Mark = Pick<OutlineItem, 'key' | 'done' | 'again' | 'place'>
type Progress = { slug: string; courseId: string; versionId: string; marks: Mark[] }

/** The newest version of every course with a person's progress; of one course when its slug is given. */
export async function outlines(personId: string, db: Reader, slug: string | null = null): Promise<Outline[]> {
  const all: Outline[] = []
  for (const own of await progress(personId, db, slug)) {
    const outline = await outlineWith(db, own)
    if (outline) all.push(outline)
  }
  return all
}

/** Which version is the newest, and how far a person is in it: what may change from one request to the next. */
function progress(personId: string, db: Reader, slug: string | null): Promise<Progress[]> {
  return rows<Progress>(
    db,
    Prisma.sql`
    SELECT c.slug, c.id AS "courseId", v.id AS "versionId", coalesce((
        SELECT jsonb_agg(jsonb_build_object('key', l.key, 'place', p.place,
          'done', p.completed_at IS NOT NULL AND p.completed_at >= coalesce(l.relearn_since, '-infinity'),
          'again', coalesce(p.completed_at < l.relearn_since, false)))
        FROM lesson_progress p JOIN lesson l ON l.version_id = v.id AND l.key = p.lesson_key
        WHERE p.person_id = ${personId}::uuid AND p.course_id = c.id), '[]') AS marks
    FROM course c
    JOIN LATERAL (SELECT id FROM course_version WHERE course_id = c.id ORDER BY number DESC LIMIT 1) v ON true
    WHERE ${slug}::text IS NULL OR c.slug = ${slug}
    ORDER BY c.created_at, c.slug`,
  )
}

async function outlineWith(db: Reader, { marks, versionId, ...own }: Progress): Promise<Outline | null> {
  const version = await publishedVersion(versionId, () => readVersion(db, versionId))
  if (!version) return null
  const { items, ...about } = version
  const markOf = new Map(marks.map((mark) => [mark.key, mark]))
  const untouched = { done: false, again: false, place: null }
  const marked = items.map((item) => ({ ...item, ...(markOf.get(item.key) ?? untouched) }))
  return { ...own, versionId, ...about, items: marked }
}

type Version = Pick<Outline, 'title' | 'summary' | 'hours' | 'refresherBy'> & {
  items: Omit<OutlineItem, keyof Omit<Mark, 'key'>>[]
}

const publishedVersion = readOnce<Version>(100)

async function readVersion(db: Reader, versionId: string): Promise<Version | null> {
  const found = await rows<Version>(
    db,
    Prisma.sql`
    SELECT v.title, v.summary, v.hours, v.refresher_by::text AS "refresherBy",
           jsonb_agg(jsonb_build_object('key', l.key, 'module', l.module, 'kind', l.kind, 'title', l.title,
             'summary', l.summary, 'minutes', l.minutes, 'quizSlug', l.quiz_slug,
             'relearnSince', l.relearn_since) ORDER BY l.position) AS items
    FROM course_version v JOIN lesson l ON l.version_id = v.id
    WHERE v.id = ${versionId}::uuid
    GROUP BY v.id`,
  )
  return found[0] ?? null
}

export async function outlineOf(personId: string, db: Reader, slug: string): Promise<Outline | null> {
  return (await outlines(personId, db, slug))[0] ?? null
}

export type LessonContent = { id: string; html: string; scenario: Scenario | null }

const publishedLesson = readOnce<LessonContent>(200)

/** What a lesson's page shows besides the outline: the text as it was rendered when it was published. */
export function lessonContent(db: Reader, versionId: string, key: string): Promise<LessonContent | null> {
  return publishedLesson(`${versionId} ${key}`, async () => {
    const found = await rows<LessonContent>(
      db,
      Prisma.sql`SELECT id, html, scenario FROM lesson WHERE version_id = ${versionId}::uuid AND key = ${key}`,
    )
    return found[0] ?? null
  })
}

/** The item of an outline with this key. */
export function itemOf(outline: Outline, key: string): OutlineItem | null {
  return outline.items.find((item) => item.key === key) ?? null
}
