import type { Reader } from '../client.ts'

export type CourseChoice = { id: string; title: string; newest: number }

/** Every published course, with the title and number of its newest version, by title. */
export function courseChoices(db: Reader): Promise<CourseChoice[]> {
  return db.$queryRaw<CourseChoice[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (v.course_id) v.course_id AS id, v.title, v.number AS newest
      FROM course_version v ORDER BY v.course_id, v.number DESC
    ) c ORDER BY title COLLATE "vi-x-icu", id`
}
