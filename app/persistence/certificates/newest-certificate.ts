import type { Reader } from '../client.ts'

/** The certificate that a person earned last with a course; null: none yet. */
export async function newestCertificate(
  personId: string,
  db: Reader,
  courseId: string,
): Promise<string | null> {
  const found = await db.certificate.findFirst({
    where: { personId, retractedAt: null, certification: { courses: { some: { courseId } } } },
    orderBy: { recordedAt: 'desc' },
    select: { id: true },
  })
  return found?.id ?? null
}
