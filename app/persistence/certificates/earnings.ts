import type { Earning } from '../../domain/certificates/earning.ts'
import type { Day } from '../../domain/day.ts'
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

/** In the order of series, so that everybody takes the counters in the same order. */
export async function earningsOf(
  tx: Tx,
  personId: string,
  courseId: string,
): Promise<CertificationEarning[]> {
  return tx.$queryRaw<CertificationEarning[]>`
    SELECT c.id AS "certificationId", c.title, c.hours, c.series, c.validity_months AS "validityMonths",
      c.renewal_window_months AS "renewalWindowMonths", replace(c.renewal_base::text, '_', '-') AS "renewalBase",
      (SELECT jsonb_agg(d.newest ORDER BY cc.course_id) FROM certification_course cc LEFT JOIN LATERAL (
          SELECT jsonb_build_object('completionId', d.id, 'slug', k.slug, 'title', v.title, 'version', v.number,
            'on', d."on") AS newest
          FROM completion d JOIN course_version v ON v.id = d.version_id JOIN course k ON k.id = d.course_id
          WHERE d.person_id = ${personId}::uuid AND d.course_id = cc.course_id AND d.retracted_at IS NULL
            AND v.number >= cc.minimum_version
          ORDER BY d."on" DESC, d.recorded_at DESC LIMIT 1) d ON true
        WHERE cc.certification_id = c.id) AS courses,
      coalesce((SELECT jsonb_agg(jsonb_build_object(
          'validFrom', g.valid_from, 'validUntil', g.valid_until,
          'revokedOn', (SELECT min(r."on") FROM revocation r WHERE r.certificate_id = g.id AND r.retracted_at IS NULL),
          'supersededOn',
            (SELECT min(s."on") FROM supersession s WHERE s.superseded_id = g.id AND s.retracted_at IS NULL),
          'completionIds', jsonb_path_query_array(g.snapshot, '$.courses[*].completionId')))
        FROM certificate g
        WHERE g.person_id = ${personId}::uuid AND g.certification_id = c.id AND g.retracted_at IS NULL), '[]') AS held
    FROM certification c
    WHERE c.id IN (SELECT certification_id FROM certification_course WHERE course_id = ${courseId}::uuid)
    ORDER BY c.series, c.key`
}

/** A person as a certificate names them: with the unit of the earliest duty held on the day, and that unit's parent. */
export async function namedPerson(
  tx: Tx,
  personId: string,
  on: Day,
): Promise<{ fullName: string; unit: string | null; parent: string | null }> {
  const rows = await tx.$queryRaw<{ fullName: string; unit: string | null; parent: string | null }[]>`
    SELECT p.full_name AS "fullName", u.name AS unit, a.name AS parent
    FROM person p
    LEFT JOIN posting o ON o.person_id = p.id AND o.retracted_at IS NULL
      AND o."from" <= ${on}::date AND (o."to" IS NULL OR o."to" > ${on}::date)
    LEFT JOIN unit_record u ON u.unit_id = o.unit_id AND u.retracted_at IS NULL
      AND u."from" <= ${on}::date AND (u."to" IS NULL OR u."to" > ${on}::date)
    LEFT JOIN unit_record a ON a.unit_id = u.parent_id AND a.retracted_at IS NULL
      AND a."from" <= ${on}::date AND (a."to" IS NULL OR a."to" > ${on}::date)
    WHERE p.id = ${personId}::uuid
    ORDER BY o."from", o.id LIMIT 1`
  const person = rows[0]
  if (!person) throw new Error('a person who completes a course is not there')
  return person
}
