import { isComplete, isUnderWay, type Outline } from '../../domain/courses/outline.ts'
import type { ListedPerson } from '../../domain/coverage/listed-person.ts'
import { dayOf, type Day } from '../../domain/day.ts'
import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { ownStandings } from '../coverage/people.ts'
import { outlines } from './outlines.ts'

export type LearnPageData = {
  today: Day
  /** Courses that a certification asks for, and those that one has begun and not finished. */
  courses: Outline[]
  /** All others, for whoever wants to take them. */
  others: Outline[]
  certificateIds: Record<string, string>
  /** Where one stands for what is required. */
  standings: ListedPerson['standings']
  /** By the title of a certification the slug of the course that is next for it. */
  ways: Record<string, string>
  /** By the title of a certification until when somebody wants it done. */
  assigned: Record<string, Assigned>
}

export type Assigned = { dueOn: Day; note: string; by: string | null }

/** What `/learn` shows: what is required, every course with one's progress, and the certificate that each has earned. */
export async function learnPage(personId: string, db: Reader, now: Date): Promise<LearnPageData> {
  const today = dayOf(now)
  const all = await outlines(personId, db)
  const certified = await rows<CertifiedRow>(
    db,
    Prisma.sql`
    SELECT DISTINCT ON (k.slug) k.slug, c.id, (SELECT array_agg(n.title) FROM certification_course o
        JOIN certification n ON n.id = o.certification_id WHERE o.course_id = k.id) AS certifications,
      ${assignedSql(personId)} AS assigned
    FROM certification_course x
    JOIN course k ON k.id = x.course_id
    LEFT JOIN certificate c ON c.certification_id = x.certification_id
      AND c.person_id = ${personId}::uuid AND c.retracted_at IS NULL
    ORDER BY k.slug, c.recorded_at DESC NULLS LAST`,
  )
  const required = await ownStandings(personId, db, today)
  const asked = new Set(certified.map(({ slug }) => slug))
  const isFirst = ({ slug, items }: Outline) => asked.has(slug) || isUnderWay(items)
  return {
    today,
    assigned: certified[0]?.assigned ?? {},
    standings: required?.standings ?? [],
    courses: all.filter(isFirst),
    others: all.filter((course) => !isFirst(course)),
    ways: waysTo(all, certified),
    certificateIds: Object.fromEntries(certified.flatMap(({ slug, id }) => (id ? [[slug, id]] : []))),
  }
}

type CertifiedRow = {
  slug: string
  id: string | null
  certifications: string[]
  assigned: Record<string, Assigned> | null
}

/** The same in every row, and read once: what is not done, as `isOpen` of the domain says. */
const assignedSql = (personId: string) => Prisma.sql`(SELECT jsonb_object_agg(t.title,
    jsonb_build_object('dueOn', a.due_on, 'note', a.note, 'by', w.full_name))
  FROM assignment a JOIN certification t ON t.id = a.certification_id LEFT JOIN person w ON w.id = a.recorded_by
  WHERE a.person_id = ${personId}::uuid AND a.retracted_at IS NULL AND NOT EXISTS (SELECT FROM certificate c
    WHERE c.person_id = a.person_id AND c.certification_id = a.certification_id AND c.retracted_at IS NULL
      AND c.valid_from >= (a.recorded_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
      AND NOT EXISTS (SELECT FROM revocation v WHERE v.certificate_id = c.id AND v.retracted_at IS NULL)))`

/** Of several courses the first that is not complete, else the first. */
function waysTo(
  all: readonly Outline[],
  asked: readonly { slug: string; certifications: string[] }[],
): Record<string, string> {
  const certifications = new Map(asked.map((course) => [course.slug, course.certifications]))
  const open = all.filter(({ items }) => !isComplete(items))
  const inTurn = [...all.filter((course) => !open.includes(course)), ...[...open].reverse()]
  return Object.fromEntries(
    inTurn.flatMap(({ slug }) => (certifications.get(slug) ?? []).map((title) => [title, slug])),
  )
}
