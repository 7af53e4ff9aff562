import type { Reader } from '../client.ts'

/** For how many months at least what is earned counts: of one certification, or of all that are required; null: for ever. */
export async function shortestValidity(db: Reader, certificationId: string | null): Promise<number | null> {
  const where =
    certificationId === null
      ? { requirements: { some: { retractedAt: null } }, validityMonths: { not: null } }
      : { id: certificationId, validityMonths: { not: null } }
  const found = await db.certification.aggregate({ where, _min: { validityMonths: true } })
  return found._min.validityMonths
}
