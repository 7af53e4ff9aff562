import type { Earning } from '../../domain/certificates/earning.ts'
import { Prisma } from '../generated/client.ts'
import type { Tx } from '../client.ts'

/** A certification that a course belongs to, with what the person has done for it and holds of it. */
export type CertificationEarning = Earning & {
  certificationId: string
  title: string
  hours: number
  series: string
}

/**
 * Lets one transaction at a time decide what a person has earned. NO KEY: other transactions may have written facts that
 * refer to the person already and must not be waited for in a circle.
 */
export async function lockEarnings(tx: Tx, personId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM person WHERE id = ${personId}::uuid FOR NO KEY UPDATE`
}

/** What a certification `c` demands and gives. */
export const certificationSql = Prisma.sql`c.id AS "certificationId", c.title, c.hours, c.series,
      c.validity_months AS "validityMonths", c.renewal_window_months AS "renewalWindowMonths",
      replace(c.renewal_base::text, '_', '-') AS "renewalBase"`

/** A completion `d` of a version `v` of a course `k`, as a certificate names it. */
export const completionSql = Prisma.sql`jsonb_build_object('completionId', d.id, 'slug', k.slug, 'title', v.title,
            'version', v.number, 'on', d."on")`

/** The certificates of a certification `c` that a person was issued. */
export function heldSql(personId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`coalesce((SELECT jsonb_agg(jsonb_build_object(
          'validFrom', g.valid_from, 'validUntil', g.valid_until,
          'revokedOn', (SELECT min(r."on") FROM revocation r WHERE r.certificate_id = g.id AND r.retracted_at IS NULL),
          'supersededOn',
            (SELECT min(s."on") FROM supersession s WHERE s.superseded_id = g.id AND s.retracted_at IS NULL),
          'completionIds', jsonb_path_query_array(g.snapshot, '$.courses[*].completionId')))
        FROM certificate g
        WHERE g.person_id = ${personId} AND g.certification_id = c.id AND g.retracted_at IS NULL), '[]')`
}

/** In the order of series, so that everybody takes the counters in the same order. */
export async function earningsOf(
  tx: Tx,
  personId: string,
  courseId: string,
): Promise<CertificationEarning[]> {
  return tx.$queryRaw<CertificationEarning[]>`
    SELECT ${certificationSql},
      (SELECT jsonb_agg(d.newest ORDER BY cc.course_id) FROM certification_course cc LEFT JOIN LATERAL (
          SELECT ${completionSql} AS newest
          FROM completion d JOIN course_version v ON v.id = d.version_id JOIN course k ON k.id = d.course_id
          WHERE d.person_id = ${personId}::uuid AND d.course_id = cc.course_id AND d.retracted_at IS NULL
            AND v.number >= cc.minimum_version
          ORDER BY d."on" DESC, d.recorded_at DESC LIMIT 1) d ON true
        WHERE cc.certification_id = c.id) AS courses,
      ${heldSql(Prisma.sql`${personId}::uuid`)} AS held
    FROM certification c
    WHERE c.id IN (SELECT certification_id FROM certification_course WHERE course_id = ${courseId}::uuid)
    ORDER BY c.series, c.key`
}
