import type { Day } from '../../domain/day.ts'
import type { Reader } from '../client.ts'
import { standsSql } from '../coverage/question-sql.ts'
import { Prisma } from '../generated/client.ts'

export type CertificationUse = {
  id: string
  key: string
  title: string
  validityMonths: number | null
  /** People with a certificate that is valid today. */
  holders: number
  /** Certificates ever issued. */
  issued: number
  /** Requirements in force today or to come. */
  required: number
  /** Whether any requirement, certificate, waiver or report, also one that was taken back, speaks of it: then it cannot be removed. */
  used: boolean
}

/** Every certification of the installation and how far it is used, by title. They are no secret to anybody. */
export function certificationsInUse(db: Reader, today: Day): Promise<CertificationUse[]> {
  return db.$queryRaw<
    CertificationUse[]
  >`${useSql(today, Prisma.sql`true`)} ORDER BY k.title COLLATE "vi-x-icu", k.id`
}

export async function useOfCertification(
  db: Reader,
  id: string,
  today: Day,
): Promise<CertificationUse | null> {
  const found = await db.$queryRaw<CertificationUse[]>`${useSql(today, Prisma.sql`k.id = ${id}::uuid`)}`
  return found[0] ?? null
}

function useSql(today: Day, condition: Prisma.Sql): Prisma.Sql {
  const now = { unitId: '', day: today, certificationId: null, knownBy: null }
  return Prisma.sql`
    SELECT k.id, k.key, k.title, k.validity_months AS "validityMonths",
      (SELECT count(DISTINCT c.person_id)::int FROM certificate c
        WHERE c.certification_id = k.id AND c.retracted_at IS NULL AND c.valid_from <= ${today}::date
          AND (c.valid_until IS NULL OR c.valid_until > ${today}::date) AND ${standsSql(now)}) AS holders,
      (SELECT count(*)::int FROM certificate c WHERE c.certification_id = k.id) AS issued,
      (SELECT count(*)::int FROM requirement r WHERE r.certification_id = k.id AND r.retracted_at IS NULL
        AND (r."to" IS NULL OR r."to" > ${today}::date)) AS required,
      (EXISTS (SELECT FROM certificate c WHERE c.certification_id = k.id)
        OR EXISTS (SELECT FROM requirement r WHERE r.certification_id = k.id)
        OR EXISTS (SELECT FROM waiver w WHERE w.certification_id = k.id)
        OR EXISTS (SELECT FROM report p WHERE p.certification_id = k.id)) AS used
    FROM certification k WHERE ${condition}`
}
