import type { EarningHistory } from '../../domain/certificates/earning.ts'
import type { Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { certificationSql, completionSql, heldSql, type CertificationEarning } from './earnings.ts'

/** What somebody did, ever, for a certification that one of some courses belongs to. */
export type PersonHistory = EarningHistory &
  Omit<CertificationEarning, keyof EarningHistory> & { personId: string }

/** Lets one transaction at a time decide what each of some people has earned; whoever wants several waits in one order. */
export async function lockManyEarnings(tx: Tx, personIds: string[]): Promise<void> {
  await tx.$executeRaw`
    SELECT 1 FROM person WHERE id = ANY (${personIds}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
}

/** In the order of series, as everybody takes the counters. */
export async function earningHistories(
  tx: Tx,
  personIds: string[],
  courseIds: string[],
): Promise<PersonHistory[]> {
  return tx.$queryRaw<PersonHistory[]>`
    SELECT p.id AS "personId", ${certificationSql},
      (SELECT jsonb_agg(d.everything ORDER BY cc.course_id) FROM certification_course cc CROSS JOIN LATERAL (
          SELECT coalesce(jsonb_agg(${completionSql} ORDER BY d."on" DESC, d.recorded_at DESC), '[]') AS everything
          FROM completion d JOIN course_version v ON v.id = d.version_id JOIN course k ON k.id = d.course_id
          WHERE d.person_id = p.id AND d.course_id = cc.course_id AND d.retracted_at IS NULL
            AND v.number >= cc.minimum_version) d
        WHERE cc.certification_id = c.id) AS courses,
      ${heldSql(Prisma.sql`p.id`)} AS held
    FROM unnest(${personIds}::uuid[]) WITH ORDINALITY p(id, place) CROSS JOIN certification c
    WHERE c.id IN (SELECT certification_id FROM certification_course WHERE course_id = ANY (${courseIds}::uuid[]))
    ORDER BY c.series, c.key, p.place`
}
