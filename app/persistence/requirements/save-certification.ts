import type { Curriculum } from '../../domain/courses/curriculum.ts'
import type { Tx } from '../client.ts'
import { keepReplaced } from './certification-terms.ts'

/**
 * Sets up a certification as the files of a curriculum have it, and the courses that earn it; answers false where its terms
 * were set in the browser: those stay. Certificates that were issued stay as they were in any case.
 */
export async function saveCertification(
  tx: Tx,
  certification: Curriculum['certifications'][number],
  courseIds: string[],
  now: Date,
): Promise<boolean> {
  const { key, courses: _courses, renewalBase, ...terms } = certification
  const known = await tx.certification.findUnique({ where: { key }, select: { id: true, termsSetAt: true } })
  if (known?.termsSetAt) return false
  if (known) await keepReplaced(tx, known.id, terms, now)
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
  return true
}
