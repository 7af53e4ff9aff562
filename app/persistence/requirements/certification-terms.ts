import type { CertificationTerms } from '../../domain/requirements/certification-terms.ts'
import type { Reader, Tx } from '../client.ts'
import { isUuid } from '../is-uuid.ts'

/** A certification with all that it says; `key` is what people and scripts call it by. */
export type KnownCertification = { id: string; key: string; terms: CertificationTerms }

export async function knownCertification(
  db: Reader,
  id: string,
): Promise<(KnownCertification & { termsSetAt: Date | null }) | null> {
  if (!isUuid(id)) return null
  const row = await db.certification.findUnique({
    where: { id },
    include: { courses: { select: { courseId: true, minimumVersion: true }, orderBy: { courseId: 'asc' } } },
  })
  if (!row) return null
  const { title, hours, validityMonths, renewalWindowMonths, graceDays, series, courses } = row
  const renewalBase = row.renewalBase === 'completion' ? 'completion' : 'previous-end'
  const terms = {
    title,
    hours,
    validityMonths,
    renewalWindowMonths,
    renewalBase,
    graceDays,
    series,
    courses,
  } as const
  return { id, key: row.key, terms, termsSetAt: row.termsSetAt }
}

/** Lets one transaction at a time set up or change certifications: keys are looked up and then taken. */
export async function lockCertifications(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('certifications'))`
}

/** Nothing new refers to a certification until the transaction is over. */
export async function lockCertification(tx: Tx, id: string): Promise<void> {
  if (isUuid(id)) await tx.$executeRaw`SELECT 1 FROM certification WHERE id = ${id}::uuid FOR UPDATE`
}

export async function keysTaken(db: Reader): Promise<string[]> {
  const rows = await db.certification.findMany({ select: { key: true } })
  return rows.map(({ key }) => key)
}

export async function insertCertification(
  tx: Tx,
  { id, key, terms }: KnownCertification,
  termsSetAt: Date,
): Promise<void> {
  const { courses, ...columns } = columnsOf(terms)
  await tx.certification.create({ data: { id, key, ...columns, termsSetAt, courses: { create: courses } } })
}

/** Sets all that a certification says. Certificates that were issued hold what it said then. */
export async function replaceTerms(
  tx: Tx,
  id: string,
  terms: CertificationTerms,
  termsSetAt: Date,
): Promise<void> {
  const { courses, ...columns } = columnsOf(terms)
  await keepReplaced(tx, id, terms, termsSetAt)
  await tx.certificationCourse.deleteMany({ where: { certificationId: id } })
  await tx.certification.update({
    where: { id },
    data: { ...columns, termsSetAt, courses: { create: courses } },
  })
}

/** Keeps what a certification said of coverage until now, where that changes: what was reported can still be asked for. */
export async function keepReplaced(
  tx: Tx,
  id: string,
  { renewalWindowMonths, graceDays }: Pick<CertificationTerms, 'renewalWindowMonths' | 'graceDays'>,
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO replaced_terms (certification_id, replaced_at, renewal_window_months, grace_days)
    SELECT id, ${now}, renewal_window_months, grace_days FROM certification
    WHERE id = ${id}::uuid AND (renewal_window_months, grace_days) <> (${renewalWindowMonths}::int, ${graceDays}::int)
    ON CONFLICT DO NOTHING`
}

/** Removes one that nothing refers to. */
export async function deleteCertification(tx: Tx, id: string): Promise<void> {
  await tx.certificationCourse.deleteMany({ where: { certificationId: id } })
  await tx.certification.delete({ where: { id } })
}

function columnsOf({ renewalBase, ...terms }: CertificationTerms) {
  return {
    ...terms,
    renewalBase: renewalBase === 'completion' ? ('completion' as const) : ('previous_end' as const),
  }
}
