import type { Offered, OfferedCertification, OfferedCourse } from '../../domain/completions/accepted.ts'
import type { Reader } from '../client.ts'

/** Every course with its versions, and every certification with its courses. */
export async function offeredTraining(db: Reader): Promise<Offered> {
  const courses = await db.course.findMany({
    orderBy: { createdAt: 'asc' },
    select: {
      ...{ id: true, slug: true },
      versions: {
        orderBy: { number: 'desc' },
        select: { id: true, number: true, title: true, publishedAt: true },
      },
    },
  })
  const certifications = await db.certification.findMany({
    orderBy: { key: 'asc' },
    select: {
      ...{ id: true, key: true, title: true },
      courses: { orderBy: { courseId: 'asc' }, select: { courseId: true, minimumVersion: true } },
    },
  })
  return {
    courses: courses.map(({ versions, ...course }): OfferedCourse => {
      return { ...course, title: versions[0]?.title ?? course.slug, versions }
    }),
    certifications: certifications satisfies OfferedCertification[],
  }
}
