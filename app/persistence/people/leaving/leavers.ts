import { dayOf } from '../../../domain/day.ts'
import type { HeldUntil, Leaver } from '../../../domain/people/leaving/leaver.ts'
import { rows, type Reader } from '../../client.ts'
import { Prisma } from '../../generated/client.ts'

type Row = {
  id: string
  postings: HeldUntil | null
  learning: HeldUntil | null
  offices: HeldUntil | null
  changedAt: Date
  knownAt: Date
}

/** Everybody who still has a name, with what says whether they left. */
export async function leavers(db: Reader): Promise<(Leaver & { id: string })[]> {
  const found = await rows<Row>(
    db,
    Prisma.sql`
    SELECT n.id, p.held AS postings, r.learning, r.offices, coalesce(n.withdrawn_at, n.created_at) AS "knownAt",
      greatest(p.changed, r.changed, n.withdrawn_at, n.created_at) AS "changedAt"
    FROM person n
    LEFT JOIN (SELECT person_id, ${heldSql(Prisma.sql`true`)} AS held, ${changedSql} AS changed
      FROM posting GROUP BY person_id) p ON p.person_id = n.id
    LEFT JOIN (SELECT person_id, ${heldSql(Prisma.sql`role = 'learner'`)} AS learning,
        ${heldSql(Prisma.sql`role <> 'learner'`)} AS offices, ${changedSql} AS changed
      FROM appointment GROUP BY person_id) r ON r.person_id = n.id
    WHERE n.pseudonymised_at IS NULL`,
  )
  return found.map(({ changedAt, knownAt, ...row }) => ({
    ...row,
    ...{ changedOn: dayOf(changedAt), knownOn: dayOf(knownAt) },
  }))
}

const changedSql = Prisma.sql`max(greatest(recorded_at, retracted_at))`

/** Of the facts that are known now and meet a condition: until when the last of them holds; null where there are none. */
function heldSql(which: Prisma.Sql): Prisma.Sql {
  const counted = Prisma.sql`FILTER (WHERE retracted_at IS NULL AND ${which})`
  return Prisma.sql`CASE WHEN count(*) ${counted} > 0 THEN jsonb_build_object('until',
    CASE WHEN bool_or("to" IS NULL) ${counted} THEN NULL ELSE max("to") ${counted} END) END`
}
