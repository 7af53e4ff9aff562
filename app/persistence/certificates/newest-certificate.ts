import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'

/** The certificate that a person earned last with a course; null: none yet. */
export async function newestCertificate(
  personId: string,
  db: Reader,
  courseId: string,
): Promise<string | null> {
  const found = await rows<{ id: string }>(
    db,
    Prisma.sql`
    SELECT c.id FROM certificate c JOIN certification_course x ON x.certification_id = c.certification_id
    WHERE c.person_id = ${personId}::uuid AND x.course_id = ${courseId}::uuid AND c.retracted_at IS NULL
    ORDER BY c.recorded_at DESC LIMIT 1`,
  )
  return found[0]?.id ?? null
}
