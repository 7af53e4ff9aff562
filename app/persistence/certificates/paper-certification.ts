import { addMonths, type Day } from '../../domain/day.ts'
import type { Reader } from '../client.ts'
import { certificationId } from '../requirements/certifications.ts'

/** What papers say of a certification. */
export type PaperCertification = { id: string; title: string; hours: number; series: string }

/** By the key that people use or by ours, with what a certificate issued on the day would be valid until. */
export async function paperCertification(
  db: Reader,
  keyOrId: string,
  on: Day,
): Promise<(PaperCertification & { validUntil: Day | null }) | null> {
  const id = await certificationId(db, keyOrId)
  const found = id && (await db.certification.findUnique({ where: { id } }))
  if (!found) return null
  const { title, hours, series, validityMonths } = found
  const validUntil = validityMonths === null ? null : addMonths(on, validityMonths)
  return { id: found.id, title, hours, series, validUntil }
}
