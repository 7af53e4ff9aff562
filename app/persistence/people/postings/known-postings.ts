import type { Day } from '../../../domain/day.ts'
import type { HeldPosting } from '../../../domain/people/postings/posting-change.ts'
import type { Reader } from '../../client.ts'
import { Prisma } from '../../generated/client.ts'
import { isUuid } from '../../is-uuid.ts'
import { sqlName } from '../../sql-names.ts'

/** A posting that is known now, with the names of its unit (as it is called in its time) and duty, and when it was entered. */
export type KnownPosting = HeldPosting & {
  unit: string
  duty: string
  /** When it was first known that it began on its first day, and that it ends on its last; null: it has no end. */
  enteredAt: Date
  endEnteredAt: Date | null
}

/** All that somebody holds, held and will hold, the newest first. */
export async function knownPostings(db: Reader, personId: string, today: Day): Promise<KnownPosting[]> {
  if (!isUuid(personId)) return []
  const found = await db.$queryRaw<(KnownPosting & { enteredAt: Date })[]>`
    SELECT p.id, p.unit_id AS "unitId", p.duty_id AS "dutyId", p."from"::text AS "from", p."to"::text AS "to", p.continues,
      d.name AS duty, u.name AS unit,
      (SELECT min(e.recorded_at) FROM posting e WHERE ${sameSql('e', 'p')}
        AND e."from" <= p."from" AND (e."to" IS NULL OR e."to" > p."from")) AS "enteredAt",
      (SELECT min(e.recorded_at) FROM posting e WHERE ${sameSql('e', 'p')} AND e."to" = p."to") AS "endEnteredAt"
    FROM posting p JOIN duty d ON d.id = p.duty_id ${unitThenSql('p', today)}
    WHERE p.person_id = ${personId}::uuid AND p.retracted_at IS NULL
    ORDER BY p."from" DESC, p."to" DESC NULLS FIRST, d.name`
  return found
}

/** Whether somebody has, or had until it was replaced, this posting. */
export async function wasPosted(db: Reader, personId: string, postingId: string): Promise<boolean> {
  if (!isUuid(personId) || !isUuid(postingId)) return false
  return (await db.posting.count({ where: { id: postingId, personId } })) > 0
}

/** Rows (by their aliases) about the same person, unit and duty. */
export function sameSql(one: string, other: string): Prisma.Sql {
  const same = (column: string) => Prisma.sql`${sqlName(one, column)} = ${sqlName(other, column)}`
  return Prisma.sql`${same('person_id')} AND ${same('unit_id')} AND ${same('duty_id')}`
}

/**
 * Join of a unit's record `u` to a posting (by its alias): what the unit is called, and its code, on the last of the
 * posting's days that has come, or on its first.
 */
export function unitThenSql(alias: string, today: Day): Prisma.Sql {
  const [from, to, unit] = [sqlName(alias, 'from'), sqlName(alias, 'to'), sqlName(alias, 'unit_id')]
  const then = Prisma.sql`greatest(${from}, least(${to} - 1, ${today}::date))`
  return Prisma.sql`CROSS JOIN LATERAL (SELECT u.name, u.code FROM unit_record u
    WHERE u.unit_id = ${unit} AND u.retracted_at IS NULL
    ORDER BY u."from" <= ${then} DESC, CASE WHEN u."from" <= ${then} THEN u."from" END DESC, u."from" LIMIT 1) u`
}
