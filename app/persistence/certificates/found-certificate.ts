import type { NumberParts } from '../../domain/certificates/number.ts'
import { fold } from '../../domain/language/fold.ts'
import type { Reader } from '../client.ts'
import { certificateSelect, knownCertificate, type KnownCertificate } from './certificate-facts.ts'

/** The certificate with an id, for whoever shows no more of it than they may. */
export async function certificateById(db: Reader, id: string): Promise<KnownCertificate | null> {
  const row = await db.certificate.findFirst({ where: { id, retractedAt: null }, select: certificateSelect })
  return row && knownCertificate(row)
}

/** The certificate with a number; its series may be typed in small letters and without diacritics. */
export async function certificateByNumber(
  db: Reader,
  { ordinal, year, series }: NumberParts,
): Promise<KnownCertificate | null> {
  const ofYear = await db.certificateCounter.findMany({ where: { year }, select: { series: true } })
  const alike = ofYear.filter((one) => fold(one.series) === fold(series)).map((one) => one.series)
  const exact = alike.find((one) => one === series) ?? alike[0]
  if (exact === undefined) return null
  const row = await db.certificate.findFirst({
    where: { series: exact, year, ordinal, retractedAt: null },
    select: certificateSelect,
  })
  return row && knownCertificate(row)
}

/** The certificate whose stored drawing has one of these SHA-256 hashes. */
export async function certificateOfDrawing(
  db: Reader,
  hashes: string[],
): Promise<{ certificate: KnownCertificate; sha256: string } | null> {
  const drawn = await db.certificatePdf.findFirst({
    where: { sha256: { in: hashes }, certificate: { retractedAt: null } },
    select: { sha256: true, certificate: { select: certificateSelect } },
  })
  return drawn && { certificate: knownCertificate(drawn.certificate), sha256: drawn.sha256 }
}

/** The number of the first certificate that is named by one of these numbers or ids; null: there is none of them. */
export async function issuedNumber(
  db: Reader,
  { numbers, ids }: { numbers: string[]; ids: string[] },
): Promise<string | null> {
  const issued = await db.certificate.findFirst({
    where: { retractedAt: null, OR: [{ number: { in: numbers } }, { id: { in: ids } }] },
    select: { number: true },
    orderBy: { number: 'asc' },
  })
  return issued?.number ?? null
}
