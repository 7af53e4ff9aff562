import type { Curriculum } from '../../domain/courses/curriculum.ts'
import type { Tx } from '../client.ts'

/** Sets up a certification and the courses that earn it; answers its id. Terms of issued certificates stay as they were. */
export async function saveCertification(
  tx: Tx,
  certification: Curriculum['certifications'][number],
  courseIds: string[],
): Promise<string> {
  const { key, courses: _courses, renewalBase, ...terms } = certification
  const base = renewalBase === 'previous-end' ? ('previous_end' as const) : ('completion' as const)
  const data = { ...terms, renewalBase: base }
  const { id } = await tx.certification.upsert({ where: { key }, create: { key, ...data }, update: data })
  for (const courseId of courseIds) {
    const pair = { certificationId: id, courseId }
    await tx.certificationCourse.upsert({
      where: { certificationId_courseId: pair },
      create: pair,
      update: {},
    })
  }
  return id
}
